package org.gongkai.corpus;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.gongkai.form.Form;
import org.gongkai.report.CellKey;
import org.gongkai.report.Passage;
import org.gongkai.report.Reading;
import org.gongkai.report.Report;
import org.gongkai.report.Section;

/**
 * One fault put into a clean report, of a kind that a rule governs.
 *
 * @param report with the fault
 * @param rules of which one must find it
 * @param cell that the finding must name; empty for a fault of the text
 */
record SeededFault(Report report, Set<String> rules, Optional<CellKey> cell) {
  private static final String TOTAL = "total";

  /** A kind of fault. */
  interface Kind {
    /** The report with the fault; empty where it has no place for it. */
    Optional<SeededFault> into(Report report, Random random);
  }

  /** Every kind, by name. */
  static Map<String, Kind> kinds() {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    kinds.put("digit-of-a-part", (r, x) -> part(r, x));
    kinds.put("digit-of-a-row-total", (r, x) -> rowTotal(r, x));
    kinds.put("results-do-not-add-up", (r, x) -> column(r, x, "concluded", "T3-COL-SUM"));
    kinds.put("received-off", (r, x) -> column(r, x, "received", "T3-BALANCE"));
    kinds.put("carried-in-off", (r, x) -> column(r, x, "carriedIn", "T3-BALANCE"));
    kinds.put("carried-out-off", (r, x) -> column(r, x, "carriedOut", "T3-BALANCE"));
    kinds.put("neighbours-exchanged", (r, x) -> exchanged(r, x));
    kinds.put("negative-count", (r, x) -> number(r, x, Form.REQUESTS, "-3", "T3-NONNEG-INT"));
    kinds.put("broken-count", (r, x) -> number(r, x, Form.REQUESTS, "2.5", "T3-NONNEG-INT"));
    kinds.put("negative-cases", (r, x) -> number(r, x, Form.DISPUTES, "-1", "T4-NONNEG-INT"));
    kinds.put("total-left-blank", (r, x) -> blankTotal(r, x));
    kinds.put("one-blank-among-zeros", (r, x) -> blank(r, x));
    kinds.put("outcome-of-cases-off", (r, x) -> cases(r, x, false));
    kinds.put("total-of-cases-off", (r, x) -> cases(r, x, true));
    kinds.put("negative-documents", (r, x) -> disclosure(r, x, "-2"));
    kinds.put("broken-documents", (r, x) -> disclosure(r, x, "7.5"));
    kinds.put("in-force-too-few", (r, x) -> inForce(r));
    kinds.put("block-lost", (r, x) -> block(r, x));
    kinds.put("requests-lost", (r, x) -> table(r, Form.REQUESTS, "T3-ALL-BLANK"));
    kinds.put("disputes-lost", (r, x) -> table(r, Form.DISPUTES, "T4-MISSING"));
    kinds.put("section-dropped", (r, x) -> dropped(r, x));
    kinds.put("section-emptied", (r, x) -> emptied(r));
    kinds.putAll(TextFaults.kinds());
    return kinds;
  }

  private static Optional<SeededFault> of(
      Report report, CellKey cell, Reading reading, String... rules) {
    return Optional.of(
        new SeededFault(with(report, Map.of(cell, reading)), Set.of(rules), Optional.of(cell)));
  }

  private static Reading at(Report report, CellKey key) {
    return report.cell(key.table(), key.row(), key.column());
  }

  private static Report with(Report report, Map<CellKey, Reading> changes) {
    Map<CellKey, Reading> cells = new LinkedHashMap<>(report.cells());
    cells.putAll(changes);
    return copy(
        report,
        report.title(),
        report.year(),
        report.issuedOn(),
        report.lead(),
        report.sections(),
        cells);
  }

  static Report copy(
      Report report,
      Optional<String> title,
      OptionalInt year,
      Optional<LocalDate> issuedOn,
      Passage lead,
      List<Section> sections,
      Map<CellKey, Reading> cells) {
    return new Report(
        report.source(),
        report.form(),
        title,
        year,
        report.issuer(),
        issuedOn,
        lead,
        sections,
        cells,
        List.of());
  }

  private static Reading read(String number) {
    return new Reading(
        Reading.State.READ, Optional.of(new BigDecimal(number)), number, 1, "", "", List.of());
  }

  private static Reading empty() {
    return new Reading(Reading.State.BLANK, Optional.empty(), "", 1, "", "", List.of());
  }

  /** A number that differs from another in one digit. */
  private static Reading misprinted(Reading reading, Random random) {
    String digits = reading.number().orElseThrow().toPlainString();
    int at = random.nextInt(digits.length());
    while (!Character.isDigit(digits.charAt(at))) {
      at = random.nextInt(digits.length());
    }
    int digit = digits.charAt(at) - '0';
    int other = (digit + 1 + random.nextInt(9)) % 10;
    String changed = digits.substring(0, at) + other + digits.substring(at + 1);
    return read(new BigDecimal(changed).toPlainString());
  }

  private static Optional<CellKey> some(Report report, Random random, Predicate<CellKey> which) {
    List<CellKey> cells = new ArrayList<>();
    report
        .cells()
        .forEach(
            (key, reading) -> {
              if (reading.state() == Reading.State.READ
                  && reading.unit().isEmpty()
                  && which.test(key)) {
                cells.add(key);
              }
            });
    return cells.isEmpty()
        ? Optional.empty()
        : Optional.of(cells.get(random.nextInt(cells.size())));
  }

  /** Whether every number that the sums through a cell need is there. */
  private static boolean allRead(Report report, Predicate<CellKey> cells) {
    return report.cells().entrySet().stream()
        .filter(e -> cells.test(e.getKey()))
        .allMatch(e -> e.getValue().number().isPresent() && e.getValue().unit().isEmpty());
  }

  private static Predicate<CellKey> row(String table, String row) {
    return k -> k.table().equals(table) && k.row().equals(row);
  }

  private static Predicate<CellKey> column(String table, String column) {
    return k -> k.table().equals(table) && k.column().equals(column);
  }

  private static Optional<SeededFault> part(Report report, Random random) {
    return some(report, random, k -> k.table().equals(Form.REQUESTS) && !k.column().equals(TOTAL))
        .filter(k -> allRead(report, row(Form.REQUESTS, k.row())))
        .flatMap(k -> of(report, k, misprinted(at(report, k), random), "T3-ROW-SUM"));
  }

  private static Optional<SeededFault> rowTotal(Report report, Random random) {
    return some(report, random, k -> k.table().equals(Form.REQUESTS) && k.column().equals(TOTAL))
        .filter(k -> allRead(report, row(Form.REQUESTS, k.row())))
        .flatMap(k -> of(report, k, misprinted(at(report, k), random), "T3-ROW-SUM"));
  }

  /** A number and the total of its row changed alike: the row holds, the column does not. */
  private static Optional<SeededFault> column(
      Report report, Random random, String row, String rule) {
    return some(
            report,
            random,
            k ->
                k.table().equals(Form.REQUESTS) && k.row().equals(row) && !k.column().equals(TOTAL))
        .filter(k -> allRead(report, column(Form.REQUESTS, k.column())))
        .filter(k -> allRead(report, column(Form.REQUESTS, TOTAL)))
        .map(
            k -> {
              BigDecimal by = BigDecimal.valueOf(1 + random.nextInt(9));
              CellKey total = new CellKey(Form.REQUESTS, row, TOTAL);
              Map<CellKey, Reading> changes = new LinkedHashMap<>();
              for (CellKey cell : List.of(k, total)) {
                BigDecimal number = at(report, cell).number().orElseThrow();
                changes.put(cell, read(number.add(by).toPlainString()));
              }
              return new SeededFault(with(report, changes), Set.of(rule), Optional.of(k));
            });
  }

  private static Optional<SeededFault> exchanged(Report report, Random random) {
    List<String> columns =
        List.of("naturalPerson", "business", "research", "publicInterest", "legalService");
    int left = random.nextInt(columns.size() - 1);
    return some(
            report,
            random,
            k -> k.table().equals(Form.REQUESTS) && k.column().equals(columns.get(left)))
        .filter(k -> allRead(report, q -> q.table().equals(Form.REQUESTS)))
        .flatMap(
            k -> {
              CellKey other = new CellKey(k.table(), k.row(), columns.get(left + 1));
              Reading a = at(report, k);
              Reading b = at(report, other);
              return a.number().equals(b.number())
                  ? Optional.empty()
                  : Optional.of(
                      new SeededFault(
                          with(report, Map.of(k, b, other, a)),
                          Set.of("T3-OFFSET", "T3-COL-SUM", "T3-BALANCE"),
                          Optional.of(k)));
            });
  }

  private static Optional<SeededFault> number(
      Report report, Random random, String table, String number, String rule) {
    return some(report, random, k -> k.table().equals(table))
        .flatMap(k -> of(report, k, read(number), rule));
  }

  private static Optional<SeededFault> blankTotal(Report report, Random random) {
    return some(
            report,
            random,
            k ->
                k.table().equals(Form.REQUESTS)
                    && k.column().equals(TOTAL)
                    && at(report, k).number().orElseThrow().signum() > 0)
        .filter(k -> allRead(report, row(Form.REQUESTS, k.row())))
        .flatMap(k -> of(report, k, empty(), "T3-TOTAL-BLANK"));
  }

  private static Optional<SeededFault> blank(Report report, Random random) {
    return some(report, random, k -> k.table().equals(Form.REQUESTS))
        .flatMap(k -> of(report, k, empty(), "T3-BLANK-TOKEN"));
  }

  private static Optional<SeededFault> cases(Report report, Random random, boolean total) {
    return some(
            report,
            random,
            k -> k.table().equals(Form.DISPUTES) && k.column().equals(TOTAL) == total)
        .filter(k -> allRead(report, row(Form.DISPUTES, k.row())))
        .flatMap(
            k ->
                of(
                    report,
                    k,
                    misprinted(at(report, k), random),
                    "T4-REVIEW-SUM",
                    "T4-SUIT1-SUM",
                    "T4-SUIT2-SUM"));
  }

  private static Optional<SeededFault> disclosure(Report report, Random random, String number) {
    boolean broken = number.contains(".");
    return some(
            report,
            random,
            k ->
                k.table().equals(Form.DISCLOSURE)
                    && !(broken && k.column().equals("amount"))
                    && !(!broken && k.column().equals("change")))
        .flatMap(k -> of(report, k, read(number), "T2-NONNEG", "T2-SIGNED"));
  }

  private static Optional<SeededFault> inForce(Report report) {
    CellKey issued = new CellKey(Form.DISCLOSURE, "normativeDocuments", "issued");
    CellKey repealed = new CellKey(Form.DISCLOSURE, "normativeDocuments", "repealed");
    CellKey inForce = new CellKey(Form.DISCLOSURE, "normativeDocuments", "inForce");
    if (!report.cells().containsKey(inForce) || at(report, inForce).number().isEmpty()) {
      return Optional.empty();
    }
    Map<CellKey, Reading> changes =
        Map.of(issued, read("9"), repealed, read("2"), inForce, read("6"));
    return Optional.of(
        new SeededFault(with(report, changes), Set.of("T2-VALID-FLOOR"), Optional.of(inForce)));
  }

  private static Optional<SeededFault> block(Report report, Random random) {
    return some(report, random, k -> k.table().equals(Form.DISCLOSURE))
        .map(
            k -> {
              boolean documents = Set.of("regulations", "normativeDocuments").contains(k.row());
              boolean decisions = Set.of("penalties", "compulsoryMeasures").contains(k.row());
              boolean services = Set.of("licensing", "otherServices").contains(k.row());
              Map<CellKey, Reading> changes = new LinkedHashMap<>();
              for (CellKey cell : report.cells().keySet()) {
                boolean same =
                    cell.row().equals(k.row())
                        || documents
                            && Set.of("regulations", "normativeDocuments").contains(cell.row())
                        || decisions
                            && Set.of("penalties", "compulsoryMeasures").contains(cell.row())
                        || services && Set.of("licensing", "otherServices").contains(cell.row());
                if (cell.table().equals(Form.DISCLOSURE) && same) {
                  changes.put(cell, Reading.missing());
                }
              }
              return new SeededFault(
                  with(report, changes), Set.of("T2-BLOCK-MISSING"), Optional.empty());
            });
  }

  private static Optional<SeededFault> table(Report report, String table, String rule) {
    Map<CellKey, Reading> changes = new LinkedHashMap<>();
    report.cells().keySet().stream()
        .filter(k -> k.table().equals(table))
        .forEach(k -> changes.put(k, Reading.missing()));
    return changes.isEmpty()
        ? Optional.empty()
        : Optional.of(new SeededFault(with(report, changes), Set.of(rule), Optional.empty()));
  }

  private static Report withSections(Report report, UnaryOperator<List<Section>> change) {
    return copy(
        report,
        report.title(),
        report.year(),
        report.issuedOn(),
        report.lead(),
        change.apply(new ArrayList<>(report.sections())),
        report.cells());
  }

  private static Optional<SeededFault> dropped(Report report, Random random) {
    int at = random.nextInt(report.sections().size());
    return Optional.of(
        new SeededFault(
            withSections(
                report,
                s -> {
                  s.remove(at);
                  return s;
                }),
            Set.of("S-SIX"),
            Optional.empty()));
  }

  private static Optional<SeededFault> emptied(Report report) {
    return Optional.of(
        new SeededFault(
            withSections(
                report,
                s -> {
                  s.replaceAll(
                      x ->
                          x.key().equals("problems")
                              ? new Section(x.key(), x.number(), x.heading(), "", x.place())
                              : x);
                  return s;
                }),
            Set.of("S-EMPTY", "S-PROBLEMS"),
            Optional.empty()));
  }
}
