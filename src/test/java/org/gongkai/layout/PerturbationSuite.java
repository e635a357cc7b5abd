package org.gongkai.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkai.Parser;
import org.gongkai.check.Messages.Language;
import org.gongkai.report.CellKey;
import org.gongkai.report.ParseResult;
import org.gongkai.report.Report;

/** Spoils, writes, parses and compares, many times over. */
public final class PerturbationSuite {
  private static final Parser PARSER = Parser.create(Language.ENGLISH);

  /** In a sample, each kind is printed in one of so many layouts of PDF. */
  private static final int PRINTED_PART = 3;

  private static final int SEEDS_OF_SAMPLE = 12;

  /** LibreOffice converts so many files in a run. */
  private static final int CONVERTED_AT_ONCE = 60;

  /**
   * What came of a run.
   *
   * @param cases how many spoilt documents were parsed, by family of formats
   * @param cells how many cells came out with their number
   * @param undecided how many cells with a number were given up
   * @param spoiltBy of how many spoilt documents a wrong number came out, by family of formats
   * @param wrong every wrong number: the kind, the layout, the seed, the cell
   */
  public record Result(
      Map<String, Integer> cases,
      long cells,
      long undecided,
      Map<String, Integer> spoiltBy,
      List<String> wrong) {

    /** A table of the wrong numbers by kind of change. */
    public String kinds() {
      Map<String, Integer> kinds = new TreeMap<>();
      wrong.forEach(w -> kinds.merge(w.substring(0, w.indexOf(' ')), 1, Integer::sum));
      StringBuilder table = new StringBuilder("| change | wrong numbers |\n|---|---|\n");
      kinds.forEach((kind, n) -> table.append("| " + kind + " | " + n + " |\n"));
      return table.toString();
    }

    /** This and another run together. */
    public Result and(Result other) {
      Map<String, Integer> allCases = new TreeMap<>(cases);
      allCases.putAll(other.cases);
      Map<String, Integer> allSpoilt = new TreeMap<>(spoiltBy);
      allSpoilt.putAll(other.spoiltBy);
      return new Result(
          allCases,
          cells + other.cells,
          undecided + other.undecided,
          allSpoilt,
          Stream.concat(wrong.stream(), other.wrong.stream()).toList());
    }

    /** Spoilt documents in all. */
    public int total() {
      return cases.values().stream().mapToInt(i -> i).sum();
    }
  }

  private record Case(Perturbation kind, Shape shape, int seed) {}

  private final List<Case> cases = new ArrayList<>();

  private PerturbationSuite() {}

  /**
   * A seeded choice of cases, spread evenly over kinds and layouts.
   *
   * @param quickSeeds how many seeds of each kind in each layout that costs milliseconds
   * @param printedSeeds how many of each kind in each layout printed to PDF
   */
  public static PerturbationSuite of(int quickSeeds, int printedSeeds) {
    PerturbationSuite suite = new PerturbationSuite();
    for (Perturbation kind : Perturbation.all()) {
      suite.add(kind, Shape.quick(), quickSeeds);
      suite.add(kind, Shape.printed(), printedSeeds);
    }
    return suite;
  }

  /**
   * One case of each kind in each layout, those printed to PDF in a part of the layouts only; the
   * seeds, and with them the reports that are spoilt, differ from case to case.
   */
  public static PerturbationSuite oneOfEach() {
    PerturbationSuite suite = new PerturbationSuite();
    List<Perturbation> kinds = Perturbation.all();
    for (int kind = 0; kind < kinds.size(); kind++) {
      suite.addOne(kinds.get(kind), kind, Shape.quick());
      List<Shape> printed = Shape.printed();
      for (int i = kind % PRINTED_PART; i < printed.size(); i += PRINTED_PART) {
        suite.addOne(kinds.get(kind), kind + i, printed.subList(i, i + 1));
      }
    }
    return suite;
  }

  private void addOne(Perturbation kind, int seed, List<Shape> shapes) {
    for (int i = 0; i < shapes.size(); i++) {
      if (kind.shows(shapes.get(i))) {
        cases.add(new Case(kind, shapes.get(i), (seed + i) % SEEDS_OF_SAMPLE));
      }
    }
  }

  /** Why no document of a family can be written on this machine; empty when it can. */
  static Optional<String> lacks(Family family) {
    return family == Family.PDF && PdfPages.font().isEmpty()
        ? Optional.of(
            "no spoilt PDF: neither fonts-arphic-gbsn00lp nor fonts-droid-fallback is installed")
        : Optional.empty();
  }

  /** What cannot be written on this machine and is left out, a sentence each. */
  public static List<String> leftOut() {
    Stream<String> office =
        Tool.SOFFICE.installed()
            ? Stream.of()
            : Stream.of("no spoilt DOC, RTF and ODT: LibreOffice is not installed");
    return Stream.concat(Stream.of(Family.values()).flatMap(f -> lacks(f).stream()), office)
        .toList();
  }

  /**
   * Spoils each kind in DOCX so often, has LibreOffice convert the documents to DOC, RTF and ODT,
   * and runs those; nothing where it is not installed. What is done to bytes is done behind that.
   */
  public static Result runConverted(int seeds) {
    Tally tally = new Tally();
    if (!Tool.SOFFICE.installed()) {
      return tally.result();
    }
    Shape docx =
        Shape.quick().stream().filter(s -> s.name().equals("DOCX")).findFirst().orElseThrow();
    PerturbationSuite suite = new PerturbationSuite();
    Perturbation.all().forEach(kind -> suite.add(kind, List.of(docx), seeds));
    for (int from = 0; from < suite.cases.size(); from += CONVERTED_AT_ONCE) {
      List<Case> some =
          suite.cases.subList(from, Math.min(suite.cases.size(), from + CONVERTED_AT_ONCE));
      Map<String, byte[]> written = new TreeMap<>();
      for (int i = 0; i < some.size(); i++) {
        Case c = some.get(i);
        Optional<SampleReport> report = c.kind.report(c.seed);
        if (report.isPresent()) {
          written.put("case" + i, write(c, report.get()));
        }
      }
      for (String extension : List.of("doc", "rtf", "odt")) {
        Map<String, byte[]> made = Tool.convert(written, "docx", extension);
        for (int i = 0; i < some.size(); i++) {
          byte[] converted = made.get("case" + i);
          if (converted != null) {
            Case c = some.get(i);
            SampleReport report = c.kind.report(c.seed).orElseThrow();
            byte[] spoilt = c.kind.bytes().spoil(converted, new Random(c.seed));
            tally.add(extension.toUpperCase(Locale.ROOT), c, report, spoilt);
          }
        }
      }
    }
    return tally.result();
  }

  private static byte[] write(Case c, SampleReport report) {
    try {
      return c.shape.write(report, c.seed);
    } catch (Exception e) {
      throw new IllegalStateException(c + " could not be written", e);
    }
  }

  /** Only the cases of a family of formats. */
  PerturbationSuite in(Family family) {
    cases.removeIf(c -> c.shape.family() != family);
    return this;
  }

  /**
   * One spoilt document, to look at.
   *
   * @param kind the name of the perturbation
   * @param shape the name of the layout
   */
  public static byte[] document(String kind, String shape, int seed) throws Exception {
    Perturbation wanted =
        Perturbation.all().stream().filter(p -> p.name().equals(kind)).findFirst().orElseThrow();
    Shape layout =
        Stream.concat(Shape.quick().stream(), Shape.printed().stream())
            .filter(s -> s.name().equals(shape))
            .findFirst()
            .orElseThrow();
    return spoilt(new Case(wanted, layout, seed), wanted.report(seed).orElseThrow());
  }

  /** Some spoilt document; the same for the same number. */
  public static byte[] anyDocument(int number) throws Exception {
    Random random = new Random(number);
    List<Perturbation> kinds = Perturbation.all();
    List<Shape> shapes = new ArrayList<>(Shape.quick());
    shapes.addAll(Shape.printed());
    while (true) {
      Perturbation kind = kinds.get(random.nextInt(kinds.size()));
      Shape shape = shapes.get(random.nextInt(shapes.size()));
      int seed = random.nextInt(1000);
      Optional<SampleReport> report = kind.report(seed);
      if (kind.shows(shape) && report.isPresent()) {
        return spoilt(new Case(kind, shape, seed), report.get());
      }
    }
  }

  private static byte[] spoilt(Case c, SampleReport report) {
    return c.kind.bytes().spoil(write(c, report), new Random(c.seed));
  }

  /** At least so many cases; a sixth of the seeds of each kind go to PDF, which takes longer. */
  public static PerturbationSuite ofAbout(int cases) {
    int seeds = 1;
    PerturbationSuite suite = of(1, 1);
    while (suite.cases.size() < cases * 11 / 10) {
      seeds++;
      suite = of(seeds, (seeds + 1) / 2);
    }
    return suite;
  }

  /** Only the cases of kinds and layouts whose names begin so. */
  public PerturbationSuite only(String kind, String shape) {
    cases.removeIf(c -> !c.kind.name().startsWith(kind) || !c.shape.name().startsWith(shape));
    return this;
  }

  private void add(Perturbation kind, List<Shape> shapes, int seeds) {
    for (int i = 0; i < shapes.size(); i++) {
      for (int seed = 0; seed < seeds; seed++) {
        if (kind.shows(shapes.get(i))) {
          cases.add(new Case(kind, shapes.get(i), seed));
        }
      }
    }
  }

  /** Runs every case on all processors. */
  public Result run() {
    Tally tally = new Tally();
    cases.parallelStream()
        .forEach(
            c ->
                c.kind
                    .report(c.seed)
                    .ifPresent(r -> tally.add(c.shape.family().name(), c, r, spoilt(c, r))));
    return tally.result();
  }

  /** Parses, compares and counts; takes cases from any number of threads. */
  private static final class Tally {
    private final Map<String, Integer> cases = new TreeMap<>();
    private final Map<String, Integer> spoiltBy = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();
    private long cells;
    private long undecided;

    /**
     * Adds a case.
     *
     * @param family of formats, under which it is counted
     * @param truth what the spoilt document says
     */
    void add(String family, Case c, SampleReport truth, byte[] document) {
      ParseResult result = PARSER.parse(c.shape.name(), document);
      List<String> found = new ArrayList<>();
      long read = 0;
      long stated = 0;
      if (result instanceof Report report) {
        for (String difference : ReportAssert.wrong(report, truth)) {
          found.add(
              c.kind
                  + " in "
                  + c.shape
                  + " seed "
                  + c.seed
                  + " ("
                  + truth.name()
                  + "): "
                  + difference);
        }
        List<CellKey> withNumber =
            truth.truth().entrySet().stream()
                .filter(e -> e.getValue().number().isPresent())
                .map(Map.Entry::getKey)
                .toList();
        stated = withNumber.size();
        read =
            withNumber.stream()
                .filter(k -> report.cell(k.table(), k.row(), k.column()).number().isPresent())
                .count();
      }
      count(family, read, stated - read, found);
    }

    private synchronized void count(String family, long read, long lost, List<String> found) {
      cases.merge(family, 1, Integer::sum);
      cells += read;
      undecided += lost;
      wrong.addAll(found);
      if (!found.isEmpty()) {
        spoiltBy.merge(family, 1, Integer::sum);
      }
    }

    Result result() {
      wrong.sort(null);
      return new Result(cases, cells, undecided, spoiltBy, wrong);
    }
  }
}
