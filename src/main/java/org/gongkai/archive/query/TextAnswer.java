package org.gongkai.archive.query;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.archive.store.SqlNumber;

/**
 * An answer in columns, numbers on the right. The first rows decide how wide columns are; long
 * texts are cut, and line ends within them shown as blanks.
 */
final class TextAnswer implements Answer {
  private static final int ROWS_AHEAD = 500;
  private static final int WIDEST = 60;
  private static final String BETWEEN = "  ";

  private final BufferedWriter text;
  private final List<List<String>> ahead = new ArrayList<>();
  private List<String> header = List.of();
  private int[] widths = new int[0];
  private boolean[] texts = new boolean[0];
  private boolean[] numbers = new boolean[0];
  private boolean decided;

  TextAnswer(OutputStream out) {
    text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  @Override
  public void columns(List<String> names) {
    header = names.stream().map(TextAnswer::shown).toList();
    widths = header.stream().mapToInt(ColumnWidth::of).toArray();
    texts = new boolean[widths.length];
    numbers = new boolean[widths.length];
  }

  @Override
  public void row(List<Object> values) throws IOException {
    List<String> row = new ArrayList<>(values.size());
    for (int i = 0; i < widths.length; i++) {
      String cell = shown(SqlNumber.text(values.get(i)));
      row.add(cell);
      if (!decided) {
        widths[i] = Math.max(widths[i], ColumnWidth.of(cell));
        texts[i] |= values.get(i) instanceof String;
        numbers[i] |= values.get(i) instanceof Number;
      }
    }
    if (decided) {
      write(row);
      return;
    }
    ahead.add(row);
    if (ahead.size() == ROWS_AHEAD) {
      writeAhead();
    }
  }

  private static String shown(String value) {
    return ColumnWidth.cut(value.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " "), WIDEST);
  }

  private void writeAhead() throws IOException {
    decided = true;
    write(header);
    List<String> line = new ArrayList<>();
    for (int width : widths) {
      line.add("-".repeat(width));
    }
    write(line);
    for (List<String> row : ahead) {
      write(row);
    }
    ahead.clear();
  }

  private void write(List<String> row) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      String blank = " ".repeat(Math.max(0, widths[i] - ColumnWidth.of(row.get(i))));
      line.append(i == 0 ? "" : BETWEEN);
      line.append(numbers[i] && !texts[i] ? blank + row.get(i) : row.get(i) + blank);
    }
    text.write(line.toString().stripTrailing());
    text.write('\n');
  }

  @Override
  public void end() throws IOException {
    if (!decided) {
      writeAhead();
    }
    text.flush();
  }
}
