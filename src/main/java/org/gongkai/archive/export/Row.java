package org.gongkai.archive.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.gongkai.archive.store.SqlNumber;

/**
 * A row on its way out, good until the next one: texts, {@link Long}, {@link Double}, and numbers
 * that neither holds exactly as text; an empty text where there is nothing.
 */
final class Row {
  private static final char NO_CODE = 0;

  private final Object[] values;
  private final char[] missing;

  Row(int width) {
    values = new Object[width];
    missing = new char[width];
    Arrays.fill(values, "");
  }

  int width() {
    return values.length;
  }

  /** Sets a text, {@link Long} or {@link Double}. */
  void set(int index, Object value) {
    values[index] = value;
  }

  /** Takes a value over from SQLite. */
  void take(int index, ResultSet from, int column) throws SQLException {
    Object value = from.getObject(column);
    if (value == null) {
      values[index] = "";
    } else if (value instanceof Integer integer) {
      values[index] = integer.longValue();
    } else {
      values[index] = value;
    }
  }

  /** Takes all values over from SQLite. */
  void take(ResultSet from) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      take(i, from, i + 1);
    }
  }

  boolean isEmpty(int index) {
    return values[index] instanceof String text && text.isEmpty();
  }

  /** A text, {@link Long} or {@link Double}. */
  Object value(int index) {
    return values[index];
  }

  /** The text of a value: numbers in plain notation, none of them changed. */
  String text(int index) {
    return SqlNumber.text(values[index]);
  }

  /** Says why a number is missing. */
  void setMissing(int index, char code) {
    missing[index] = code;
  }

  void clearMissing() {
    Arrays.fill(missing, NO_CODE);
  }

  boolean hasMissing(int index) {
    return missing[index] != NO_CODE;
  }

  /** Why a number is missing. */
  char missing(int index) {
    return missing[index];
  }
}
