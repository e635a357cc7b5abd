package org.gongkai.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.report.Passage;

/**
 * Cuts running text into sentences. A line that ends in the middle of a sentence is joined with the
 * next; a heading on a line of its own is not.
 */
final class Sentences {
  /** A line that opens a paragraph. */
  private static final Pattern OPENING =
      Pattern.compile(
          "^\\s*(?:[（(]?[一二三四五六七八九十]{1,2}[)）、是]|[（(]?\\d{1,2}[)）、.．](?!\\d)|[㈠-㈩①-⑩]|第[一二三四五六])");

  private static final Pattern HEADING = Pattern.compile("情况|方面|事项|工作|管理|建设|保障|公开");

  /** With what such a line begins, numbers in circles and parentheses aside. */
  private static final String ORDINALS = "（(一二三四五六七八九十0123456789第";

  private static final String ENDS = "。！？!?";

  private Sentences() {}

  /** The sentences of a passage in order, blank ones left out. */
  static List<Sentence> of(Passage passage, String section) {
    List<Sentence> sentences = new ArrayList<>();
    String text = passage.text();
    int paragraph = 0;
    int start = 0;
    int line = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean end = i == text.length();
      boolean broken = !end && text.charAt(i) == '\n' && breaks(text, line, i);
      boolean stop = !end && ENDS.indexOf(text.charAt(i)) >= 0;
      if (end || broken || stop) {
        add(sentences, passage, section, paragraph, start, stop ? i + 1 : i);
        start = i + 1;
      }
      paragraph += broken ? 1 : 0;
      if (!end && text.charAt(i) == '\n') {
        line = i + 1;
      }
    }
    return sentences;
  }

  /** Whether the line that ends here ends its paragraph. */
  private static boolean breaks(String text, int line, int end) {
    String printed = text.substring(line, end).strip();
    int next = text.indexOf('\n', end + 1);
    String following = text.substring(end + 1, next < 0 ? text.length() : next);
    if (printed.isEmpty() || following.isBlank() || opens(following)) {
      return true;
    }
    char last = printed.charAt(printed.length() - 1);
    if (ENDS.indexOf(last) >= 0 || last == '：' || last == ':') {
      return true;
    }
    boolean heading = printed.length() <= 20 && opens(printed);
    return heading && HEADING.matcher(printed).find() && printed.indexOf('，') < 0;
  }

  /** Whether a line that is not blank opens a paragraph. */
  private static boolean opens(String line) {
    char first = line.stripLeading().charAt(0);
    boolean ordinal =
        ORDINALS.indexOf(first) >= 0
            || first >= '㈠' && first <= '㈩'
            || first >= '①' && first <= '⑩';
    return ordinal && OPENING.matcher(line).find();
  }

  private static void add(
      List<Sentence> to, Passage passage, String section, int paragraph, int from, int end) {
    String raw = passage.text().substring(from, end);
    String quote = raw.replace("\n", "").strip();
    if (!quote.isEmpty()) {
      int blank = 0;
      while (Character.isWhitespace(raw.charAt(blank))) {
        blank++;
      }
      to.add(new Sentence(passage, section, paragraph, quote, from + blank, end));
    }
  }
}
