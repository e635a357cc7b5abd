package org.gongkai.check.text;

import java.util.Arrays;
import org.gongkai.document.Place;
import org.gongkai.issuer.Simplified;
import org.gongkai.report.Passage;

/**
 * Running text as patterns want it: simplified script, half-width digits and letters, full-width
 * punctuation, nothing invisible, no thousands separators, and no white space, since files break
 * lines anywhere. It knows where each of its characters stands in the text as printed.
 */
public final class PlainText {
  private static final String MARKS = ",;:()?!";
  private static final String FULL_WIDTH_MARKS = "，；：（）？！";
  private static final int LONGEST_QUOTE = 240;

  private final Passage passage;
  private final String text;

  /** For each character of the text, where it stands in the passage. */
  private final int[] origins;

  /** The characters of the text at which lines begin, ascending. */
  private final int[] lineStarts;

  private PlainText(Passage passage) {
    this.passage = passage;
    String printed = passage.text();
    StringBuilder plain = new StringBuilder(printed.length());
    int[] from = new int[printed.length()];
    int[] begins = new int[16];
    int lines = 0;
    boolean lineBegins = true;
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      if (prints(c) && !thousandsSeparator(printed, i)) {
        if (lineBegins) {
          begins = lines == begins.length ? Arrays.copyOf(begins, 2 * lines) : begins;
          begins[lines++] = plain.length();
          lineBegins = false;
        }
        from[plain.length()] = i;
        plain.append(plain(c));
      } else {
        lineBegins |= c == '\n';
      }
    }
    text = plain.toString();
    origins = Arrays.copyOf(from, text.length());
    lineStarts = Arrays.copyOf(begins, lines);
  }

  /** The text of a passage. */
  public static PlainText of(Passage passage) {
    return new PlainText(passage);
  }

  /** The text of a line. */
  public static String of(String line) {
    StringBuilder plain = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      if (prints(line.charAt(i)) && !thousandsSeparator(line, i)) {
        plain.append(plain(line.charAt(i)));
      }
    }
    return plain.toString();
  }

  private static boolean prints(char c) {
    if (c >= '\u4e00' && c <= '\u9fff') {
      return true;
    }
    return !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && Character.getType(c) != Character.FORMAT;
  }

  private static char plain(char c) {
    if (c >= '\u4e00' && c <= '\u9fff') {
      return Simplified.of(c);
    }
    char half = c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c;
    int mark = MARKS.indexOf(half);
    if (mark >= 0) {
      return FULL_WIDTH_MARKS.charAt(mark);
    }
    return half == '﹪' ? '%' : half;
  }

  /** A comma between a digit and exactly three digits, as in 1,234. */
  private static boolean thousandsSeparator(String printed, int i) {
    char c = printed.charAt(i);
    if (c != ',' && c != '，' || i == 0 || !digit(printed, i - 1)) {
      return false;
    }
    return digit(printed, i + 1)
        && digit(printed, i + 2)
        && digit(printed, i + 3)
        && !digit(printed, i + 4);
  }

  private static boolean digit(String printed, int i) {
    return i < printed.length()
        && (printed.charAt(i) >= '0' && printed.charAt(i) <= '9'
            || printed.charAt(i) >= '０' && printed.charAt(i) <= '９');
  }

  /** What it was made from. */
  public Passage passage() {
    return passage;
  }

  /** The plain text. */
  public String text() {
    return text;
  }

  /** Where a character stands. */
  public Place placeAt(int index) {
    return passage.placeAt(origins[index]);
  }

  /** The characters with which lines begin, ascending. */
  public int[] lineStarts() {
    return lineStarts.clone();
  }

  /** Where the paragraph or line behind a character ends. */
  public int lineEnd(int index) {
    for (int start : lineStarts) {
      if (start > index) {
        return start;
      }
    }
    return text.length();
  }

  /** The sentence in which a character stands. */
  public String sentence(int index) {
    return text.substring(sentenceStart(index), sentenceEnd(index));
  }

  /** The sentence in which a character stands, as printed but for line breaks; a long one cut. */
  public String quote(int index) {
    int start = Math.max(sentenceStart(index), index - LONGEST_QUOTE / 2);
    int end = Math.min(sentenceEnd(index), start + LONGEST_QUOTE);
    return passage.text().substring(origins[start], origins[end - 1] + 1).replaceAll("\\s+", "");
  }

  private int sentenceStart(int index) {
    int start = index;
    while (start > 0 && !ends(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private int sentenceEnd(int index) {
    int end = index;
    while (end < text.length() && !ends(text.charAt(end))) {
      end++;
    }
    return Math.min(end + 1, text.length());
  }

  private static boolean ends(char c) {
    return c == '。' || c == '；' || c == '！' || c == '？';
  }

  /** The part of it that stands between two characters of the passage. */
  Stretch between(int start, int end) {
    int from = index(start);
    return new Stretch(text.substring(from, index(end)), this, from);
  }

  /** The first character of the text that stands at or behind one of the passage. */
  private int index(int origin) {
    int found = Arrays.binarySearch(origins, origin);
    return found >= 0 ? found : -found - 1;
  }

  /**
   * A part of a plain text.
   *
   * @param whole what it is a part of
   * @param from where it begins in it
   */
  record Stretch(String text, PlainText whole, int from) {
    /** Where a character of it stands in the passage. */
    int origin(int index) {
      return whole.origins[from + index];
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
