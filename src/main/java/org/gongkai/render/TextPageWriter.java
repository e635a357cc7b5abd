package org.gongkai.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Writes text as word processors export it, in UTF-8: a paragraph a line; in tables a tab before
 * each cell, a line a cell, an empty line behind each row. Cells that come down from the row above
 * are empty cells, cells merged across are one.
 */
final class TextPageWriter implements PageWriter {

  @Override
  public void write(PrintedReport report, OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder();
    report.title().forEach(line -> text.append(line).append('\n'));
    for (PrintedSection section : report.sections()) {
      text.append(section.heading()).append('\n');
      section.paragraphs().forEach(paragraph -> text.append(paragraph).append('\n'));
      section.table().ifPresent(table -> append(table, text));
    }
    for (Optional<String> line : List.of(report.signature(), report.date())) {
      line.ifPresent(words -> text.append(words).append('\n'));
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void append(PrintedTable table, StringBuilder text) {
    for (List<PrintedTable.Slot> row : table.slots()) {
      for (PrintedTable.Slot slot : row) {
        text.append('\t').append(slot.begins() ? slot.cell().text() : "").append('\n');
      }
      text.append('\n');
    }
  }
}
