package org.gongkai.archive.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A table as CSV (RFC 4180) in UTF-8. Texts stand as the documents have them, also those that begin
 * like a formula: it is data, and a mark {@code -} must stay one.
 */
final class CsvFile implements TableWriter {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final int BUFFER = 64 * 1024;

  private final Writer text;
  private final CsvWriter csv;
  private final String[] fields;
  private final CellText cell;

  /** How the text of a cell is had. */
  interface CellText {
    /** The text of a cell. */
    String of(Row row, int index);
  }

  private CsvFile(Path file, List<String> header, CellText cell, String mark) throws IOException {
    this.cell = cell;
    OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
    text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
    text.write(mark);
    csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    fields = header.toArray(String[]::new);
    csv.writeRecord(fields);
  }

  /** With a byte order mark, without which Excel shows Chinese as rubbish. */
  static CsvFile forSpreadsheets(Path file, List<String> header) throws IOException {
    return new CsvFile(file, header, Row::text, BYTE_ORDER_MARK);
  }

  /** Without a byte order mark, which some programs take for a part of the first name. */
  static CsvFile plain(Path file, List<String> header, CellText cell) throws IOException {
    return new CsvFile(file, header, cell, "");
  }

  @Override
  public void accept(Row row) throws IOException {
    for (int i = 0; i < fields.length; i++) {
      fields[i] = cell.of(row, i);
    }
    try {
      csv.writeRecord(fields);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void end() throws IOException {
    csv.close();
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
