package org.gongkai.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.Parser;
import org.gongkai.check.Messages.Language;
import org.gongkai.report.ParseResult;
import org.gongkai.report.Report;

/** Spoils, writes, parses and compares, many times over. */
public final class PerturbationSuite {
  private static final Parser PARSER = Parser.create(Language.ENGLISH);

  /** In a sample, each kind is printed in one of so many layouts of PDF. */
  private static final int PRINTED_PART = 3;

  private static final int SEEDS_OF_SAMPLE = 12;

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
    return Stream.of(Family.values()).flatMap(f -> lacks(f).stream()).toList();
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

  private static byte[] spoilt(Case c, SampleReport report) throws Exception {
    return c.kind.bytes().spoil(c.shape.write(report, c.seed), new Random(c.seed));
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
    Map<String, Integer> done = new TreeMap<>();
    Map<String, Integer> spoiltBy = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    AtomicInteger[] cells = {new AtomicInteger(), new AtomicInteger()};
    Consumer<Case> one =
        c -> {
          List<String> found = new ArrayList<>();
          if (run(c, found, cells)) {
            synchronized (done) {
              done.merge(c.shape.family().name(), 1, Integer::sum);
              wrong.addAll(found);
              if (!found.isEmpty()) {
                spoiltBy.merge(c.shape.family().name(), 1, Integer::sum);
              }
            }
          }
        };
    IntStream.range(0, cases.size()).parallel().forEach(i -> one.accept(cases.get(i)));
    wrong.sort(null);
    return new Result(done, cells[0].get(), cells[1].get(), spoiltBy, wrong);
  }

  private static boolean run(Case c, List<String> found, AtomicInteger[] cells) {
    Optional<SampleReport> spoilt = c.kind.report(c.seed);
    if (spoilt.isEmpty()) {
      return false;
    }
    try {
      ParseResult result = PARSER.parse(c.shape.name(), spoilt(c, spoilt.get()));
      if (result instanceof Report report) {
        for (String difference : ReportAssert.wrong(report, spoilt.get())) {
          found.add(
              c.kind
                  + " in "
                  + c.shape
                  + " seed "
                  + c.seed
                  + " ("
                  + spoilt.get().name()
                  + "): "
                  + difference);
        }
        count(report, spoilt.get(), cells);
      }
      return true;
    } catch (Exception e) {
      found.add(c + " could not be written: " + e);
      return true;
    }
  }

  private static void count(Report report, SampleReport spoilt, AtomicInteger[] cells) {
    spoilt
        .truth()
        .forEach(
            (key, truth) -> {
              if (truth.number().isPresent()) {
                boolean read =
                    report.cell(key.table(), key.row(), key.column()).number().isPresent();
                cells[read ? 0 : 1].incrementAndGet();
              }
            });
  }
}
