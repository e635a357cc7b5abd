package org.gongkai.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkai.layout.Perturbation.Trait;

/**
 * A way to write a spoilt report.
 *
 * @param name of the layout
 * @param family of its format
 * @param traits what it shows of a table
 */
record Shape(String name, Family family, Set<Trait> traits, SpoiltWriter writer) {

  /** Writes a spoilt report; the seed moves what the shape may choose, such as page breaks. */
  interface SpoiltWriter {
    byte[] write(SampleReport report, int seed) throws Exception;
  }

  byte[] write(SampleReport report, int seed) throws Exception {
    return writer.write(family.marked(report), seed);
  }

  /** Every layout that is written inside this process and costs a few milliseconds. */
  static List<Shape> quick() {
    return Arrays.stream(Layout.values())
        .filter(l -> l.tool == Tool.NONE && l != Layout.HTML_PASTED_FROM_WORD)
        .map(l -> new Shape(l.name(), family(l), traits(l), (report, seed) -> l.write(report)))
        .toList();
  }

  /** PDF; a tenth of a second each. Empty without a font to print with. */
  static List<Shape> printed() {
    List<Shape> shapes = new ArrayList<>();
    if (PdfPages.font().isPresent()) {
      for (PdfPages pages : PdfPages.values()) {
        shapes.add(
            new Shape(
                "PDF_" + pages.name(),
                Family.PDF,
                pages.ruled() ? EnumSet.of(Trait.SPANS, Trait.CELLS) : EnumSet.noneOf(Trait.class),
                (r, seed) -> pages.print(r, seed * 37 % 300)));
      }
    }
    return shapes;
  }

  private static Set<Trait> traits(Layout layout) {
    return switch (layout) {
      case XLSX, XLS, HTML_SPANS_TOO_LARGE -> EnumSet.of(Trait.SPANS, Trait.CELLS);
      case CSV_BY_EXCEL, CSV_IN_GBK, CSV_WITH_SEMICOLONS, TABS_BY_EXCEL -> EnumSet.of(Trait.CELLS);
      case TEXT_ALIGNED_BY_BLANKS -> EnumSet.noneOf(Trait.class);
      case HTML_WITHOUT_SPANS, HTML_RAGGED -> EnumSet.of(Trait.SHORT_ROWS, Trait.CELLS);
      default ->
          family(layout) == Family.TEXT
              ? EnumSet.of(Trait.SHORT_ROWS, Trait.CELLS)
              : EnumSet.allOf(Trait.class);
    };
  }

  private static Family family(Layout layout) {
    String name = layout.name();
    if (name.startsWith("HTML")) {
      return Family.HTML;
    }
    if (name.startsWith("DOCX")) {
      return Family.DOCX;
    }
    if (name.startsWith("OFD")) {
      return Family.OFD;
    }
    return name.startsWith("XLS") ? Family.WORKBOOK : Family.TEXT;
  }

  @Override
  public String toString() {
    return name;
  }
}
