package org.gongkai.grid;

import java.util.List;
import java.util.regex.Pattern;

/** Tells lines of running text, which stand above a table, from those of its heading. */
final class RunningText {
  private RunningText() {}

  /** What a caption says of its table: {@code 单位：万元}, {@code 填报单位：某局}. */
  private static final Pattern CAPTION = Pattern.compile("\\p{IsHan}{2,6}[：:].*");

  /** Labels of rows have so many characters at most; more of them are a sentence. */
  private static final int LONGEST_LABEL = 34;

  /** Whether a line ends a sentence or is a caption: no heading of columns does. */
  static boolean endsOrNames(List<Word> words) {
    return !words.isEmpty()
        && (words.get(words.size() - 1).text().endsWith("。")
                && words.stream().anyMatch(w -> w.text().chars().anyMatch(Character::isLetter))
            || CAPTION.matcher(words.get(0).text()).matches());
  }

  /** Whether more brackets open in a text than close, or the other way about. */
  static boolean isOpen(String text) {
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      open += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
    }
    return open != 0;
  }

  /** Whether a line is as long as only sentences are. */
  static boolean isLong(List<Word> words) {
    return words.stream().anyMatch(w -> w.text().length() > LONGEST_LABEL);
  }
}
