package org.gongkai.read.text;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Place;

/**
 * Cuts a text into records and fields as RFC 4180 has them: quoted fields may hold separators, ends
 * of lines and doubled quotes. Fields know where they stand, which libraries do not tell.
 *
 * <p>Bad input: a quote that is never closed, or not within {@link #LONGEST_QUOTED} characters, is
 * a character as any other; what stands behind a closing quote goes on with the field.
 */
final class SeparatedValues {
  /** A cell of a table is never longer; an open quote would swallow the rest of the file. */
  private static final int LONGEST_QUOTED = 20_000;

  /**
   * A field.
   *
   * @param text without quotes, outer white space removed
   * @param quoted whether it stood in quotes
   * @param place where its first character stands
   */
  record Field(String text, boolean quoted, Place.InText place) {}

  private final String text;
  private final char separator;
  private int at;
  private int line = 1;
  private int lineStart;

  private SeparatedValues(String text, char separator) {
    this.text = text;
    this.separator = separator;
  }

  /** The records; empty lines are none. */
  static List<List<Field>> of(String text, char separator) {
    SeparatedValues values = new SeparatedValues(text, separator);
    List<List<Field>> records = new ArrayList<>();
    while (values.at < text.length()) {
      List<Field> record = values.record();
      if (record.size() > 1 || !record.get(0).text.isEmpty()) {
        records.add(record);
      }
    }
    return records;
  }

  private List<Field> record() {
    List<Field> fields = new ArrayList<>();
    while (true) {
      fields.add(field());
      if (at >= text.length()) {
        return fields;
      }
      if (text.charAt(at) == separator) {
        at++;
        continue;
      }
      endOfLine();
      return fields;
    }
  }

  private Field field() {
    int begin = at;
    while (begin < text.length() && text.charAt(begin) == ' ') {
      begin++;
    }
    int close = begin < text.length() && text.charAt(begin) == '"' ? closingQuote(begin) : -1;
    if (close < 0) {
      int end = plainEnd(at);
      Field field = field(at, text.substring(at, end), false);
      at = end;
      return field;
    }
    String quoted = text.substring(begin + 1, close).replace("\"\"", "\"");
    int end = plainEnd(close + 1);
    Field field = field(begin + 1, quoted + text.substring(close + 1, end), true);
    for (at = begin; at < close; ) {
      if (isEnd(text.charAt(at))) {
        endOfLine();
      } else {
        at++;
      }
    }
    at = end;
    return field;
  }

  private Field field(int from, String raw, boolean quoted) {
    int row = line;
    int start = lineStart;
    int ink = PrintedText.firstInk(raw, 0, raw.length());
    for (int i = from; i < from + ink && i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        row++;
        start = i + 1;
      }
    }
    int column = Math.min(from + ink, text.length()) - start + 1;
    String lines = raw.replace("\r\n", "\n").replace('\r', '\n');
    return new Field(PrintedText.of(lines), quoted, new Place.InText(row, Math.max(1, column)));
  }

  private int closingQuote(int open) {
    int last = Math.min(text.length(), open + LONGEST_QUOTED);
    for (int i = open + 1; i < last; i++) {
      if (text.charAt(i) != '"') {
        continue;
      }
      if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
        i++;
      } else {
        return i;
      }
    }
    return -1;
  }

  private int plainEnd(int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != separator && !isEnd(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private void endOfLine() {
    boolean both = text.startsWith("\r\n", at);
    at += both ? 2 : 1;
    line++;
    lineStart = at;
  }
}
