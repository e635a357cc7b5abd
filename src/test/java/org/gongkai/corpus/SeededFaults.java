package org.gongkai.corpus;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkai.check.Checks;
import org.gongkai.check.Messages;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.report.CellKey;
import org.gongkai.report.Finding;
import org.gongkai.report.Finding.Severity;
import org.gongkai.report.Passage;
import org.gongkai.report.Reading;
import org.gongkai.report.Report;
import org.gongkai.report.Section;

/**
 * Puts single faults into clean reports and asks whether the rules find them, at the right cell;
 * and whether they find nothing in the clean ones.
 */
final class SeededFaults {
  private static final Checks CHECKS =
      new Checks(Forms.load(), Messages.in(Messages.Language.ENGLISH));

  /**
   * What came of a run.
   *
   * @param seeded how many faults, by kind
   * @param missed those not found, by kind
   * @param examples of missed faults
   * @param alarms errors and warnings in the clean reports
   * @param clean how many clean reports there were
   */
  record Result(
      Map<String, Integer> seeded,
      Map<String, Integer> missed,
      List<String> examples,
      List<String> alarms,
      int clean) {

    int total() {
      return seeded.values().stream().mapToInt(i -> i).sum();
    }

    int found() {
      return total() - missed.values().stream().mapToInt(i -> i).sum();
    }
  }

  /** The last report year of the form of 2019. */
  private static final int LAST_OF_2019 = 2020;

  private SeededFaults() {}

  /**
   * Runs it.
   *
   * @param reports how many clean reports to draw at the most
   * @param each how many faults of each kind to put into each
   */
  static Result run(int reports, int each) {
    Map<String, Integer> seeded = new TreeMap<>();
    Map<String, Integer> missed = new TreeMap<>();
    List<String> examples = new ArrayList<>();
    List<String> alarms = new ArrayList<>();
    List<Report> clean = clean(reports).toList();
    for (int i = 0; i < clean.size(); i++) {
      Report report = clean.get(i);
      CHECKS.run(report).stream()
          .filter(f -> f.severity() != Severity.INFO)
          .filter(f -> !f.rule().endsWith("-BLANK-TOKEN") && !f.rule().equals("T3-TOTAL-BLANK"))
          .forEach(f -> alarms.add(f.rule() + " " + f.message() + " " + f.quote()));
      for (Map.Entry<String, SeededFault.Kind> kind : SeededFault.kinds().entrySet()) {
        Random random = new Random(31L * i + kind.getKey().hashCode());
        for (int n = 0; n < each; n++) {
          Optional<SeededFault> fault = kind.getValue().into(report, random);
          if (fault.isPresent()) {
            seeded.merge(kind.getKey(), 1, Integer::sum);
            if (!found(fault.get())) {
              missed.merge(kind.getKey(), 1, Integer::sum);
              examples.add(kind.getKey() + " in report " + i + " at " + fault.get().cell());
            }
          }
        }
      }
    }
    return new Result(seeded, missed, examples, alarms, clean.size());
  }

  private static boolean found(SeededFault fault) {
    List<Finding> findings = CHECKS.run(fault.report());
    return findings.stream()
        .anyMatch(
            f ->
                fault.rules().contains(f.rule())
                    && f.uncertain().isEmpty()
                    && fault.cell().map(c -> f.cells().contains(c)).orElse(true));
  }

  /** Reports without a seeded mistake, with their tables, from seeds of their own. */
  private static Stream<Report> clean(int most) {
    return Plan.more(4 * most, 4242).stream()
        .map(Plan::filing)
        .filter(f -> f.rules().isEmpty() && !f.form().equals(Form.STATISTICS))
        .filter(f -> f.truth().form().isPresent())
        .filter(f -> !(f.form().equals("2019") && f.truth().year().orElse(0) > LAST_OF_2019))
        .filter(f -> !f.form().equals("mixed"))
        .filter(f -> !f.truth().title().orElse("").contains("工作报告"))
        .filter(f -> !f.truth().title().orElse("").contains("年度工作"))
        .map(SeededFaults::withLead)
        .map(SeededFaults::plausible)
        .limit(most);
  }

  /**
   * The report with documents that can be: drawn numbers have more issued than are in force, and
   * rules of bodies that can make none, which the rules rightly say.
   */
  private static Report plausible(Report report) {
    Map<CellKey, Reading> cells = new LinkedHashMap<>(report.cells());
    cells.replaceAll(
        (key, reading) -> {
          if (!key.table().equals(Form.DISCLOSURE) || reading.number().isEmpty()) {
            return reading;
          }
          if (key.row().equals("regulations")) {
            return number(BigDecimal.ZERO);
          }
          BigDecimal floor =
              switch (key.column()) {
                case "inForce" -> numberOf(report, key.row(), "issued");
                case "disclosedTotal" -> numberOf(report, key.row(), "newlyDisclosed");
                default -> BigDecimal.ZERO;
              };
          return reading.number().get().compareTo(floor) < 0 ? number(floor) : reading;
        });
    List<Section> sections = new ArrayList<>(report.sections());
    sections.replaceAll(s -> s.key().equals("other") ? withFee(s) : s);
    return SeededFault.copy(
        report,
        report.title(),
        report.year(),
        report.issuedOn().map(d -> LocalDate.of(d.getYear(), 1, Math.min(28, d.getDayOfMonth()))),
        report.lead(),
        sections,
        cells);
  }

  /** A section six that says what was collected of 信息处理费, as drawn ones often do not. */
  private static Section withFee(Section section) {
    return new Section(
        section.key(), section.number(), section.heading(), "本年度未收取信息处理费。", section.place());
  }

  private static BigDecimal numberOf(Report report, String row, String column) {
    return report.cell(Form.DISCLOSURE, row, column).number().orElse(BigDecimal.ZERO);
  }

  private static Reading number(BigDecimal number) {
    return new Reading(
        Reading.State.READ, Optional.of(number), number.toPlainString(), 1, "", "", List.of());
  }

  private static Report withLead(Filing filing) {
    Report truth = filing.truth();
    return SeededFault.copy(
        truth,
        truth.title(),
        truth.year(),
        truth.issuedOn(),
        new Passage(String.join("\n", filing.paper().lead()), List.of()),
        truth.sections(),
        truth.cells());
  }
}
