package org.gongkai.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Lays a report out on A4 sheets and writes them as OFD (GB/T 33190-2016), with what it needs of
 * its fonts embedded.
 */
final class OfdPageWriter implements PageWriter {
  private final List<ChineseFont> fonts;

  /**
   * @param fonts to print in, the main one first
   */
  OfdPageWriter(List<ChineseFont> fonts) {
    this.fonts = List.copyOf(fonts);
  }

  static String pageNumber(int page) {
    return "— " + page + " —";
  }

  @Override
  public void write(PrintedReport report, OutputStream out) throws IOException {
    String everything = everything(report);
    try (EmbeddedFonts embedded = EmbeddedFonts.covering(everything, fonts)) {
      TypeMeasure measure = new TypeMeasure(embedded.fonts());
      OfdFile file = new OfdFile(measure);
      Set<Integer> characters = new TreeSet<>();
      everything.codePoints().forEach(characters::add);
      for (int i = 0; i < embedded.fonts().size(); i++) {
        file.font(FontSubset.of(embedded.fonts().get(i), i, characters, measure));
      }
      SheetLayout.of(report, measure).forEach(file::page);
      file.write(report, out);
    }
  }

  private static String everything(PrintedReport report) {
    StringBuilder all = new StringBuilder("— 0123456789");
    report.title().forEach(all::append);
    for (PrintedSection section : report.sections()) {
      all.append(section.heading());
      section.paragraphs().forEach(all::append);
      section
          .table()
          .ifPresent(t -> t.rows().forEach(r -> r.cells().forEach(c -> all.append(c.text()))));
    }
    report.signature().ifPresent(all::append);
    report.date().ifPresent(all::append);
    return all.toString();
  }
}
