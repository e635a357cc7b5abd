package org.gongkai.layout;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.form.Form;

/**
 * One way to spoil a report. What the spoilt report says is still known: the value as changed, or
 * that nothing certain stands there. A cell whose value stays what it was may be given up, since
 * the spoilt place may make it doubtful; it may not become another number.
 *
 * @param name in lower case, words joined by hyphens
 * @param tables the codes of the tables that it is done to
 * @param samples the samples that it is done to
 * @param families the formats that can show it
 * @param needs what else a layout must show
 * @param change to the report
 * @param bytes what is done to the document behind that
 */
record Perturbation(
    String name,
    List<String> tables,
    List<Sample> samples,
    Set<Family> families,
    Set<Trait> needs,
    Change change,
    ByteChange bytes) {

  /** What a layout must show for the change to be visible in it. */
  enum Trait {
    /**
     * A row with a cell too few is shorter than its likes. Where rows are padded, the cells behind
     * the lost one simply stand under other labels, and the document says so.
     */
    SHORT_ROWS,
    /** A merged cell differs from a cell with a blank one beside it. */
    SPANS,
    /**
     * Lines of text are seen to be one cell's. Where nothing but their places show cells, two rows
     * in one are two rows to any reader.
     */
    CELLS
  }

  /** Spoils the bytes of a document that is written already. */
  interface ByteChange {
    byte[] spoil(byte[] document, Random random);
  }

  /** Spoils a report. */
  interface Change {
    void spoil(Spoilt report);
  }

  private static final List<Sample> SAMPLES =
      List.of(
          Sample.ORDINARY,
          Sample.ZEROS_LEFT_BLANK,
          Sample.FORM_OF_2019,
          Sample.ZEROS_AS_DASH,
          Sample.OTHER_HANDLING_IN_ONE_ROW,
          Sample.FIRST_BLOCK_OF_2019);

  private static final List<String> TABLES =
      List.of(Form.REQUESTS, Form.DISCLOSURE, Form.REQUESTS, Form.DISPUTES);

  static Perturbation of(String name, Change change) {
    return new Perturbation(
        name, TABLES, SAMPLES, EnumSet.allOf(Family.class), Set.of(), change, (b, r) -> b);
  }

  /** A change of the bytes; the report that they hold stays what it was. */
  static Perturbation ofBytes(String name, ByteChange bytes) {
    return new Perturbation(
        name, TABLES, SAMPLES, EnumSet.allOf(Family.class), Set.of(), s -> {}, bytes);
  }

  /** Only to some tables. */
  Perturbation in(String... codes) {
    return new Perturbation(name, List.of(codes), samples, families, needs, change, bytes);
  }

  /** Only to reports without blank cells: where one is, a shift may not show. */
  Perturbation withoutBlanks() {
    return new Perturbation(
        name,
        tables,
        List.of(Sample.ORDINARY, Sample.FORM_OF_2019, Sample.FIRST_BLOCK_OF_2019),
        families,
        needs,
        change,
        bytes);
  }

  /** Only to reports with a block of the form of 2019. */
  Perturbation withChanges() {
    return new Perturbation(
        name, tables, List.of(Sample.FORM_OF_2019), families, needs, change, bytes);
  }

  /** Only in formats that can show it. */
  Perturbation shownIn(Family first, Family... rest) {
    return new Perturbation(name, tables, samples, EnumSet.of(first, rest), needs, change, bytes);
  }

  /** Only in layouts where a row with a cell too few is seen to be one. */
  Perturbation whereShortRowsShow() {
    return new Perturbation(
        name, tables, samples, families, Set.of(Trait.SHORT_ROWS), change, bytes);
  }

  /** Only in layouts where the lines of one cell are seen to be one cell's. */
  Perturbation whereCellsShow() {
    return new Perturbation(name, tables, samples, families, Set.of(Trait.CELLS), change, bytes);
  }

  /** Only in layouts where merged cells are seen to be merged. */
  Perturbation whereSpansShow() {
    return new Perturbation(name, tables, samples, families, Set.of(Trait.SPANS), change, bytes);
  }

  /** Whether a layout can show the change. */
  boolean shows(Shape shape) {
    return families.contains(shape.family()) && shape.traits().containsAll(needs);
  }

  /** Every kind there is. */
  static List<Perturbation> all() {
    return Stream.of(
            ValuePerturbations.all(),
            LabelPerturbations.all(),
            RowPerturbations.all(),
            SpanPerturbations.all(),
            TablePerturbations.all(),
            BytePerturbations.all())
        .flatMap(List::stream)
        .toList();
  }

  /** A report spoilt; empty when the one that the seed chooses does not have what is needed. */
  Optional<SampleReport> report(int seed) {
    Random random = new Random(seed * 1_000_003L + name.hashCode());
    SampleReport clean = samples.get(seed % samples.size()).report();
    Spoilt spoilt = new Spoilt(clean, tables.get(random.nextInt(tables.size())), random);
    try {
      change.spoil(spoilt);
      return Optional.of(spoilt.result());
    } catch (Spoilt.NotApplicable e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
