package org.gongkai.read.flow;

/**
 * Puts raised and lowered text into the line that it stands in. A footnote's mark, raised behind
 * other text, is left out; any other raised text must not become digits of the number beside it.
 *
 * <p>One serves one line after another; it holds what the line being read ends with.
 */
public final class RaisedText {

  /** How a run of text stands to its line. */
  public enum Height {
    ON_LINE,
    RAISED,
    LOWERED
  }

  private static final int LONGEST_MARK = 6;
  private static final String SIGNS = "[]()（）〔〕［］【】*＊※†‡注, \u00A0";

  private Height last = Height.ON_LINE;
  private boolean behindMark;

  /** Begins another line. */
  public void begin() {
    last = Height.ON_LINE;
    behindMark = false;
  }

  /**
   * Appends a run to the line.
   *
   * @param line the line so far
   * @param run the text of the run
   * @param height how it stands
   */
  public void append(StringBuilder line, String run, Height height) {
    if (run.isEmpty()) {
      return;
    }
    boolean goesOn = height == last;
    last = height;
    if (height == Height.RAISED && (goesOn ? behindMark : standsBehindText(line)) && isMark(run)) {
      behindMark = true;
      return;
    }
    boolean marked = behindMark;
    behindMark = false;
    if ((!goesOn || marked)
        && !line.isEmpty()
        && isDigit(line.charAt(line.length() - 1))
        && isDigit(run.charAt(0))) {
      line.append(' ');
    }
    line.append(run);
  }

  /** Behind a Latin letter it is a unit's power, as in m². */
  private static boolean standsBehindText(StringBuilder line) {
    if (line.isEmpty()) {
      return false;
    }
    char before = line.charAt(line.length() - 1);
    boolean isUnit = before >= 'a' && before <= 'z' || before >= 'A' && before <= 'Z';
    return !isUnit && !Character.isWhitespace(before) && before != '\u3000' && before != '\u00A0';
  }

  private static boolean isMark(String text) {
    return text.length() <= LONGEST_MARK
        && text.chars().allMatch(c -> isDigit(c) || c >= '①' && c <= '⑳' || SIGNS.indexOf(c) >= 0);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9' || c >= '０' && c <= '９';
  }
}
