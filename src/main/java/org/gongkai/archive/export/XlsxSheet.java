package org.gongkai.archive.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as a sheet: the row of names stays in sight and filters. Texts are texts, never formulas;
 * a number that no double holds exactly is a text.
 */
final class XlsxSheet implements TableWriter {
  private static final int ROWS_HELD = 200;
  private static final int LONGEST_TEXT = 32_767;
  private static final double WIDE = 24;
  private static final double NARROW = 12;

  /** What XML 1.0 (2.2) cannot hold, even escaped. */
  private static final Pattern NO_XML =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  /** What Excel takes for an escaped character (ECMA-376 part 1, 22.4.2.4). */
  private static final Pattern LIKE_AN_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private final Worksheet sheet;
  private final ExportTable table;
  private int row = 1;
  private int cut;
  private int cleaned;
  private int inexact;

  XlsxSheet(Worksheet sheet, ExportTable table) {
    this.sheet = sheet;
    this.table = table;
    sheet.freezePane(0, 1);
    for (int i = 0; i < table.fields().size(); i++) {
      Field field = table.fields().get(i);
      sheet.width(i, width(field));
      sheet.inlineString(0, i, field.name());
      sheet.comment(0, i, field.label().chinese());
    }
    sheet.range(0, 0, 0, table.fields().size() - 1).style().bold().fillColor("DDE6F0").set();
  }

  private static double width(Field field) {
    return field.type() == FieldType.TEXT ? WIDE : Math.max(NARROW, field.name().length() + 2);
  }

  @Override
  public void accept(Row from) throws IOException {
    for (int i = 0; i < from.width(); i++) {
      if (!from.isEmpty(i)) {
        write(from, i, table.fields().get(i).type());
      }
    }
    row++;
    if (row % ROWS_HELD == 0) {
      sheet.flush();
    }
  }

  private void write(Row from, int column, FieldType type) {
    if (type == FieldType.DATE) {
      sheet.value(row, column, LocalDate.parse(from.text(column)));
      sheet.style(row, column).format("yyyy-mm-dd").set();
      return;
    }
    Optional<Double> number =
        type.isNumeric() ? Numbers.exactly(from.value(column)) : Optional.empty();
    if (number.isPresent()) {
      Object value = from.value(column);
      sheet.value(row, column, value instanceof Long whole ? whole : number.get());
      return;
    }
    if (type.isNumeric()) {
      inexact++;
    }
    // In the sheet itself: shared strings would be held up to the end.
    sheet.inlineString(row, column, fit(from.text(column)));
  }

  private String fit(String text) {
    String clean = NO_XML.matcher(text).replaceAll("");
    if (clean.length() < text.length()) {
      cleaned++;
    }
    String escaped = LIKE_AN_ESCAPE.matcher(clean).replaceAll("_x005F_");
    if (escaped.length() <= LONGEST_TEXT) {
      return escaped;
    }
    cut++;
    return escaped.substring(0, LONGEST_TEXT - 1) + "…";
  }

  @Override
  public void end() throws IOException {
    sheet.setAutoFilter(0, 0, row - 1, table.fields().size() - 1);
    sheet.finish();
  }

  @Override
  public void close() {
    // A workbook that is not finished is not kept.
  }

  /** How many rows it has below the names. */
  int rows() {
    return row - 1;
  }

  /** What of the table is not in the sheet as it is, in both languages; empty when all is. */
  String losses() {
    List<String> losses = new ArrayList<>();
    if (cut > 0) {
      losses.add("截短的文字 texts cut to 32,767 characters: " + cut);
    }
    if (cleaned > 0) {
      losses.add("去掉控制字符的文字 texts without their control characters: " + cleaned);
    }
    if (inexact > 0) {
      losses.add("因位数太多而写作文字的数 numbers with too many digits, written as texts: " + inexact);
    }
    return String.join("; ", losses);
  }
}
