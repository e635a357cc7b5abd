package org.gongkai.grid;

import java.util.regex.Pattern;

/**
 * A number that a narrow cell breaks into lines: {@code 562,6} over {@code 37}. Thousands
 * separators tell it from several numbers under each other: the lines are one number only when
 * together they are grouped by threes and not each of them is a number by itself.
 */
public final class BrokenNumber {

  /** Why a cell with several lines of digits cannot be read by itself. */
  public static final String DOUBT =
      "digits stand on several lines: one number that is broken, or several";

  private static final Pattern PIECES = Pattern.compile("[0-9,]+(\n[0-9,]+)+");
  private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(,[0-9]{3})+");
  private static final Pattern WHOLE = Pattern.compile("[0-9]+|[0-9]{1,3}(,[0-9]{3})+");

  private BrokenNumber() {}

  /** The number in one line, or the text as it is. */
  public static String mended(String text) {
    if (text.indexOf('\n') < 0 || text.indexOf(',') < 0 || !PIECES.matcher(text).matches()) {
      return text;
    }
    String joined = text.replace("\n", "");
    if (!GROUPED.matcher(joined).matches()) {
      return text;
    }
    for (String line : text.split("\n")) {
      if (!WHOLE.matcher(line).matches()) {
        return joined;
      }
    }
    return text;
  }
}
