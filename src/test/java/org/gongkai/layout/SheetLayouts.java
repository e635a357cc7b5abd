package org.gongkai.layout;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.layout.SampleTable.Position;

/** The ways in which spreadsheet programs save a sheet as text. */
final class SheetLayouts {
  private static final int WIDTH = 15;

  private SheetLayouts() {}

  /** Excel's "CSV UTF-8": a mark, commas, quotes where needed, every row as wide as the sheet. */
  static byte[] csvByExcel(SampleReport report) {
    return text(
        "\uFEFF" + String.join("\r\n", records(report, ",")) + "\r\n", StandardCharsets.UTF_8);
  }

  /** Excel's plain "CSV" on a Chinese Windows. */
  static byte[] csvInGbk(SampleReport report) {
    return text(String.join("\r\n", records(report, ",")) + "\r\n", Charset.forName("GBK"));
  }

  /** Where the comma is the decimal sign of the system. */
  static byte[] csvWithSemicolons(SampleReport report) {
    return text("sep=;\r\n" + String.join("\r\n", records(report, ";")), StandardCharsets.UTF_8);
  }

  /** Excel's "Unicode text": tabs, UTF-16, a line break in the heading of every table. */
  static byte[] tabsByExcel(SampleReport report) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFE});
    bytes.writeBytes(text(String.join("\r\n", records(report, "\t")), StandardCharsets.UTF_16LE));
    return bytes.toByteArray();
  }

  /** Each record as wide as what stands in it, as programs write them. */
  static byte[] csvRagged(SampleReport report) {
    return text(String.join("\n", records(report, ",", false)) + "\n", StandardCharsets.UTF_8);
  }

  private static List<String> records(SampleReport report, String separator) {
    return records(report, separator, true);
  }

  private static List<String> records(SampleReport report, String separator, boolean even) {
    int width = even ? WIDTH : 1;
    List<String> lines = new ArrayList<>();
    lines.add(record(List.of(report.title()), separator, width));
    lines.add(record(List.of(report.preface()), separator, width));
    for (SampleSection section : report.sections()) {
      lines.add(record(List.of(section.heading()), separator, width));
      section.paragraphs().forEach(p -> lines.add(record(List.of(p), separator, width)));
      section.table().ifPresent(t -> lines.addAll(rows(t, separator, width)));
    }
    lines.add(record(List.of(report.issuer()), separator, width));
    lines.add(record(List.of(report.date()), separator, width));
    return lines;
  }

  private static List<String> rows(SampleTable table, String separator, int width) {
    return table.positions().stream()
        .map(
            row ->
                record(
                    row.stream().map(Position::textOnce).map(SheetLayouts::broken).toList(),
                    separator,
                    width))
        .toList();
  }

  private static String record(List<String> fields, String separator, int width) {
    String record =
        fields.stream().map(f -> quoted(f, separator)).collect(Collectors.joining(separator));
    return record + separator.repeat(Math.max(0, width - fields.size()));
  }

  /** Labels of one length are broken in two, as in the narrow columns of a sheet. */
  private static String broken(String label) {
    return label.length() == 6 && !label.matches(".*\\d.*")
        ? label.substring(0, 3) + "\n" + label.substring(3)
        : label;
  }

  private static String quoted(String field, String separator) {
    return field.contains(separator) || field.contains("\n") || field.contains("\"")
        ? '"' + field.replace("\"", "\"\"") + '"'
        : field;
  }

  private static byte[] text(String text, Charset charset) {
    return text.getBytes(charset);
  }
}
