package org.gongkai.archive.query;

import java.util.List;
import java.util.Locale;
import org.gongkai.archive.query.QueryException.Reason;

/**
 * A statement of SQL that only reads, as far as its text tells; that it cannot write, SQLite sees
 * to.
 *
 * @param text the statement, without the semicolon at its end
 */
record SqlText(String text) {
  /** What statements that read begin with. */
  private static final List<String> READING = List.of("SELECT", "WITH", "VALUES", "EXPLAIN");

  /**
   * One statement.
   *
   * @throws QueryException when there is none, more than one, or one that does not read
   */
  static SqlText of(String sql) throws QueryException {
    int begin = skipBlank(sql, 0);
    int end = end(sql, begin);
    if (begin == end) {
      throw new QueryException(Reason.EMPTY, "");
    }
    int next = end;
    while (next < sql.length() && sql.charAt(next) == ';') {
      next = skipBlank(sql, next + 1);
    }
    if (next < sql.length()) {
      throw new QueryException(Reason.SEVERAL, head(sql, next));
    }
    int word = begin;
    while (word < end && Character.isLetter(sql.charAt(word))) {
      word++;
    }
    if (!READING.contains(sql.substring(begin, word).toUpperCase(Locale.ROOT))) {
      throw new QueryException(Reason.NOT_READING, head(sql, begin));
    }
    return new SqlText(sql.substring(begin, end));
  }

  private static String head(String sql, int begin) {
    String line = sql.substring(begin).lines().findFirst().orElse("").strip();
    return line.length() > 40 ? line.substring(0, 40) + "…" : line;
  }

  /** Where the statement ends: at a semicolon that is no part of a text, name or comment. */
  private static int end(String sql, int begin) {
    int i = begin;
    while (i < sql.length()) {
      char c = sql.charAt(i);
      if (c == ';') {
        return i;
      }
      int comment = skipComment(sql, i);
      if (comment > i) {
        i = comment;
      } else if (c == '\'' || c == '"' || c == '`') {
        i = closing(sql, i + 1, c);
      } else if (c == '[') {
        i = closing(sql, i + 1, ']');
      } else {
        i++;
      }
    }
    return i;
  }

  /** Behind a quoted text; a quote within it is doubled, which begins another for this purpose. */
  private static int closing(String sql, int from, char quote) {
    int close = sql.indexOf(quote, from);
    return close < 0 ? sql.length() : close + 1;
  }

  private static int skipBlank(String sql, int from) {
    int i = from;
    while (i < sql.length()) {
      int comment = skipComment(sql, i);
      if (comment > i) {
        i = comment;
      } else if (Character.isWhitespace(sql.charAt(i)) || sql.charAt(i) == '\uFEFF') {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  /** Behind the comment that begins here; here when none does. */
  private static int skipComment(String sql, int at) {
    if (sql.startsWith("--", at)) {
      int line = sql.indexOf('\n', at);
      return line < 0 ? sql.length() : line + 1;
    }
    if (sql.startsWith("/*", at)) {
      int close = sql.indexOf("*/", at + 2);
      return close < 0 ? sql.length() : close + 2;
    }
    return at;
  }
}
