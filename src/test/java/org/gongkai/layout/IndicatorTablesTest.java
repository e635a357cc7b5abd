package org.gongkai.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.Parser;
import org.gongkai.check.Messages.Language;
import org.gongkai.layout.Indicators.Kind;
import org.gongkai.layout.Indicators.Row;
import org.gongkai.layout.Indicators.Zeros;
import org.gongkai.report.CellKey;
import org.gongkai.report.Reading;
import org.gongkai.report.Report;
import org.gongkai.report.ReportReader;
import org.gongkai.report.ReportWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The indicator tables of reports before 2019, in every layout, whole and spoilt. */
class IndicatorTablesTest {
  private static final Parser PARSER = Parser.create(Language.ENGLISH);

  /** The seeds go round the layouts; one for each way of writing zeros. */
  private static final int SEEDS = Zeros.values().length;

  /** The layouts that keep every cell, blank ones too. */
  static List<Shape> shapes() {
    List<Shape> shapes = new ArrayList<>(Shape.quick());
    shapes.addAll(Shape.printed());
    return shapes;
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void everyCellComesOut(Shape shape) throws Exception {
    List<String> failures = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      for (Zeros zeros : Zeros.values()) {
        SampleReport sample = Indicators.of(kind, zeros, 7).report(kind + " " + zeros);
        Report report = read(shape, sample);
        boolean exact = exact(shape, kind, zeros);
        List<String> differences =
            exact ? ReportAssert.differences(report, sample) : ReportAssert.wrong(report, sample);
        if (sameScript(shape)) {
          differences.forEach(d -> failures.add(sample.name() + ": " + d));
        }
        if (exact && !report.form().equals(Optional.of(sample.form()))) {
          failures.add(sample.name() + ": form " + report.form());
        }
      }
    }
    assertThat(failures).isEmpty();
  }

  /**
   * What an exact reading is asked for: not where blank cells leave no trace, numbers are broken
   * over lines, or labels come in other characters; nor yet of OFD, where the running head of a
   * page is taken into the labels beside a page break, and the rows are given up.
   */
  private static boolean exact(Shape shape, Kind kind, Zeros zeros) {
    boolean inferred =
        shape.name().startsWith("PDF_HALF")
            || shape.name().startsWith("PDF_WITHOUT")
            || shape.family() == Family.OFD
            || shape.name().equals(Layout.TEXT_ALIGNED_BY_BLANKS.name())
            || shape.name().equals(Layout.HTML_TRADITIONAL_SCRIPT.name());
    boolean broken = shape.family() == Family.PDF && kind == Kind.NATIONAL_OF_LEVELS;
    boolean blanksLost =
        zeros == Zeros.BLANK
            && (shape.name().equals(Layout.TEXT_CELL_PER_LINE.name())
                || shape.name().equals(Layout.TEXT_PIPES_WITH_NEWLINES_INSIDE.name()));
    return !inferred && !broken && !blanksLost;
  }

  /** Whether labels come out in the characters in which the sample has them. */
  private static boolean sameScript(Shape shape) {
    return !shape.name().equals(Layout.HTML_TRADITIONAL_SCRIPT.name());
  }

  static Report read(Shape shape, SampleReport sample) throws Exception {
    return ReportAssert.report(PARSER.parse("sample", shape.write(sample, 1)));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void theReportComesBackFromItsJson(Kind kind) throws Exception {
    Report report = read(shapes().get(0), Indicators.of(kind, Zeros.DASHES, 3).report("json"));
    String json = ReportWriter.toJson(report, ReportWriter.Style.LINE);
    assertThat(ReportReader.read("sample", json.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(report);
    assertThat(report.findings()).isEmpty();
    assertThat(report.cells().values()).allMatch(r -> !r.label().isEmpty() && !r.unit().isEmpty());
  }

  /** One change to a clean table. */
  private enum Fault {
    ROW_LOST,
    ROWS_SWAPPED,
    ROW_TWICE_WITH_OTHER_NUMBERS,
    LABEL_MISSPELT,
    LABEL_SHORTENED,
    DIGITS_BEHIND_THE_LABEL,
    VALUE_BLANK,
    VALUES_GLUED,
    CELL_LOST,
    CELL_TOO_MANY,
    COLUMN_TOO_MANY,
    HEADER_LOST,
    HEADER_IN_THE_MIDDLE,
    HEADINGS_LOST,
    LABELS_OF_TWO_ROWS_SWAPPED_WITH_THEIR_ROWS
  }

  static Stream<Arguments> faults() {
    List<Shape> shapes = shapes().stream().filter(IndicatorTablesTest::sameScript).toList();
    return IntStream.range(0, shapes.size())
        .boxed()
        .flatMap(
            i ->
                Arrays.stream(Fault.values())
                    .filter(f -> shows(shapes.get(i), f))
                    .filter(f -> shapes.get(i).family() != Family.PDF || inPrint(i, f))
                    .map(f -> Arguments.of(shapes.get(i), f, i % SEEDS)));
  }

  /** A page takes long to print: each fault is printed in a third of the layouts. */
  private static boolean inPrint(int shape, Fault fault) {
    return (shape + fault.ordinal()) % SEEDS == 0;
  }

  /**
   * Whether a fault shows in a layout: a cell lost or gained on a ruled page or in a sheet moves
   * the others below other headings for every reader, and where blank cells leave no trace, one too
   * many may stand for one of them. The writer of OFD wants as many cells in every row.
   */
  private static boolean shows(Shape shape, Fault fault) {
    boolean cellPerLine = shape.name().equals(Layout.TEXT_CELL_PER_LINE.name());
    return switch (fault) {
      case CELL_LOST, CELL_TOO_MANY ->
          shape.traits().contains(Perturbation.Trait.SHORT_ROWS)
              && !shape.name().startsWith("OFD")
              && !cellPerLine;
      case VALUES_GLUED -> !cellPerLine;
      default -> true;
    };
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aSpoiltTableGivesNoWrongNumber(Shape shape, Fault fault, int seed) throws Exception {
    List<String> wrong = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      Random random = new Random(31L * seed + kind.ordinal() + 1000L * fault.ordinal());
      Indicators clean = Indicators.of(kind, Zeros.values()[seed], seed);
      Indicators printed = spoilRows(clean, fault, random);
      SampleTable table = spoilCells(printed.table(), fault, random);
      Report report = read(shape, printed.report("spoilt", table));
      report
          .cells()
          .forEach(
              (key, reading) -> {
                if (reading.number().isPresent() && !printed(printed, key, reading)) {
                  wrong.add(kind + " " + key + " " + reading.raw());
                }
              });
    }
    assertThat(wrong).isEmpty();
  }

  /** Whether the row of a reading prints its number in its column. */
  private static boolean printed(Indicators table, CellKey key, Reading reading) {
    int column = table.columns().indexOf(key.column());
    return column >= 0
        && table.rows().stream()
            .filter(
                r -> key.row().startsWith("label:") ? label(r, reading) : r.key().equals(key.row()))
            .map(r -> r.values().get(column))
            .anyMatch(v -> v.matches("[\\d.]+") && same(v, reading.number().orElseThrow()));
  }

  private static boolean label(Row row, Reading reading) {
    return row.label().replaceAll("\\s", "").equals(reading.label());
  }

  private static boolean same(String printed, BigDecimal number) {
    return new BigDecimal(printed).compareTo(number) == 0;
  }

  private static Indicators spoilRows(Indicators table, Fault fault, Random random) {
    List<Row> rows = new ArrayList<>(table.rows());
    int at = random.nextInt(rows.size() - 1);
    Row row = rows.get(at);
    switch (fault) {
      case ROW_LOST -> rows.remove(at);
      case ROWS_SWAPPED -> Collections.swap(rows, at, random.nextInt(rows.size()));
      case LABELS_OF_TWO_ROWS_SWAPPED_WITH_THEIR_ROWS -> Collections.swap(rows, at, at + 1);
      case ROW_TWICE_WITH_OTHER_NUMBERS -> {
        List<String> others = row.values().stream().map(v -> "1234567").toList();
        rows.add(at + 1, row.withValues(others));
      }
      case LABEL_MISSPELT -> rows.set(at, row.withLabel(misspelt(row.label(), random)));
      case LABEL_SHORTENED -> {
        int cut = random.nextInt(row.label().length());
        String shorter = new StringBuilder(row.label()).deleteCharAt(cut).toString();
        rows.set(at, row.withLabel(shorter));
      }
      case DIGITS_BEHIND_THE_LABEL -> rows.set(at, row.withLabel(row.label() + "2"));
      case HEADINGS_LOST -> rows.removeIf(Row::heading);
      default -> {}
    }
    return table.withRows(rows);
  }

  private static String misspelt(String label, Random random) {
    int at = random.nextInt(label.length());
    return label.substring(0, at) + "某" + label.substring(at + 1);
  }

  private static SampleTable spoilCells(SampleTable table, Fault fault, Random random) {
    List<List<SampleCell>> rows = new ArrayList<>(table.rows());
    int at = 1 + random.nextInt(rows.size() - 1);
    List<SampleCell> row = new ArrayList<>(rows.get(at));
    int last = row.size() - 1;
    SampleCell surplus = SampleCell.label("777", 1, 1);
    switch (fault) {
      case VALUE_BLANK -> row.set(last, row.get(last).withText(""));
      case VALUES_GLUED -> {
        String glued = row.get(last - 1).text() + row.get(last).text();
        row.set(last, row.get(last).withText(glued.matches("\\d+") ? glued + " 5" : glued));
      }
      case CELL_LOST -> row.remove(1 + random.nextInt(last));
      case CELL_TOO_MANY -> row.add(1 + random.nextInt(last), surplus);
      case COLUMN_TOO_MANY ->
          rows.replaceAll(r -> Stream.concat(r.stream(), Stream.of(surplus)).toList());
      case HEADER_LOST -> rows.remove(0);
      case HEADER_IN_THE_MIDDLE -> rows.add(at, rows.get(0));
      default -> {}
    }
    boolean ofRow =
        switch (fault) {
          case VALUE_BLANK, VALUES_GLUED, CELL_LOST, CELL_TOO_MANY -> true;
          default -> false;
        };
    if (ofRow) {
      rows.set(at, row);
    }
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    return new SampleTable(table.code(), width, rows);
  }
}
