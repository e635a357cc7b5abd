package org.gongkai.render.findings;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.report.ParseResult;

/**
 * Writes findings as CSV (RFC 4180) in UTF-8. It begins with a byte order mark, without which Excel
 * shows Chinese as rubbish.
 *
 * <p>What documents say is never a formula to a spreadsheet: a text that begins like one (OWASP,
 * CSV injection) gets an apostrophe in front.
 */
final class FindingsCsv implements FindingsWriter {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final Pattern LIKE_A_FORMULA = Pattern.compile("\\s*[=+\\-@＝＋－＠].*");

  private final FindingRows rows;
  private final Writer text;
  private final CsvWriter csv;

  FindingsCsv(FindingRows rows, OutputStream out) throws IOException {
    this.rows = rows;
    text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write(BYTE_ORDER_MARK);
    csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    write(rows.headings());
  }

  @Override
  public void add(ParseResult result) throws IOException {
    for (FindingRow row : rows.of(result)) {
      List<String> fields = new ArrayList<>();
      for (FindingColumn column : FindingColumn.values()) {
        fields.add(
            row.number(column)
                .map(number -> number.toPlainString())
                .orElseGet(() -> harmless(row.text(column))));
      }
      write(fields);
    }
  }

  private void write(List<String> fields) throws IOException {
    try {
      csv.writeRecord(fields);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static String harmless(String field) {
    return LIKE_A_FORMULA.matcher(field).matches() ? "'" + field : field;
  }

  @Override
  public void end() throws IOException {
    csv.flush();
    text.flush();
  }
}
