package org.gongkai.read.flow;

/** Counts the paragraphs of one list, level by level. */
public final class ListCounter {

  /** Word and OpenDocument lists have nine or ten levels. */
  public static final int LEVELS = 10;

  private final int[] values = new int[LEVELS];
  private final boolean[] counting = new boolean[LEVELS];

  /**
   * Counts one more paragraph of a level and ends the levels below it.
   *
   * @param level from 0
   * @param start the first number of the level
   */
  public void count(int level, int start) {
    values[level] = counting[level] ? values[level] + 1 : start;
    counting[level] = true;
    for (int below = level + 1; below < LEVELS; below++) {
      counting[below] = false;
    }
  }

  /** Lets a level begin anew at its next paragraph. */
  public void restart(int level) {
    counting[level] = false;
  }

  /** The number of the latest paragraph of a level; {@code start} before the first. */
  public int value(int level, int start) {
    return counting[level] ? values[level] : start;
  }

  /**
   * A number in front of the text it numbers. Set apart by a space, unless the number ends in a
   * mark of its own that digits cannot run into.
   */
  public static String before(String number, String text) {
    if (number.isEmpty()) {
      return text;
    }
    return isClosed(number) || text.isEmpty() ? number + text : number + " " + text;
  }

  /** Whether a number ends in a mark that digits cannot run into, such as {@code 、}. */
  public static boolean isClosed(String number) {
    char last = number.isEmpty() ? ' ' : number.charAt(number.length() - 1);
    return last > 0x2000 && !Character.isLetterOrDigit(last) || last == ')';
  }
}
