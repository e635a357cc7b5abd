package org.gongkai.archive.query;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.archive.store.SqlNumber;

/** An answer as CSV (RFC 4180), with a byte order mark, without which Excel spoils Chinese. */
final class CsvAnswer implements Answer {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Writer text;
  private final CsvWriter csv;

  CsvAnswer(OutputStream out) throws IOException {
    text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write(BYTE_ORDER_MARK);
    csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
  }

  @Override
  public void columns(List<String> names) throws IOException {
    write(names);
  }

  @Override
  public void row(List<Object> values) throws IOException {
    write(values.stream().map(SqlNumber::text).toList());
  }

  private void write(List<String> fields) throws IOException {
    try {
      csv.writeRecord(fields);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void end() throws IOException {
    csv.flush();
    text.flush();
  }
}
