package org.gongkai.read.text;

import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.document.Block;
import org.gongkai.document.Paragraph;
import org.gongkai.document.Paragraph.Role;

/** Lines outside tables: one paragraph each, with the marks of Markdown taken off. */
final class PlainLines {

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-—–－―－─]{1,2}\\s*\\d{1,4}\\s*[-—–－―－─]{1,2}|第?\\s*\\d{1,4}\\s*页\\s*[,，/]?\\s*共\\s*\\d{1,4}\\s*页|第\\s*\\d{1,4}\\s*页");

  private static final int LONGEST_PAGE_NUMBER = 20;

  private PlainLines() {}

  /** Adds the paragraph of a line, or nothing when nothing is printed of it. */
  static void addTo(List<Block> blocks, Line line) {
    String text = line.text();
    if (text.isEmpty() || isRule(text)) {
      return;
    }
    if (isPageNumber(text)) {
      blocks.add(new Paragraph(text, Role.FURNITURE, line.place()));
      return;
    }
    Role role = Role.BODY;
    int hashes = hashes(text);
    if (hashes > 0) {
      text = PrintedText.of(stripTrailingHashes(text.substring(hashes)));
      role = hashes == 1 ? Role.TITLE : Role.HEADING;
    }
    text = withoutMarks(text);
    if (!text.isEmpty()) {
      blocks.add(new Paragraph(text, role, line.place()));
    }
  }

  /** A page number that says it is one. */
  static boolean isPageNumber(String text) {
    return text.length() <= LONGEST_PAGE_NUMBER && PAGE_NUMBER.matcher(text).matches();
  }

  /** Markdown's heading level, or 0. {@code #5} without a space is text. */
  private static int hashes(String text) {
    int n = 0;
    while (n < text.length() && text.charAt(n) == '#') {
      n++;
    }
    return n <= 6 && n < text.length() && text.charAt(n) == ' ' ? n : 0;
  }

  private static String stripTrailingHashes(String text) {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == '#' || text.charAt(end - 1) == ' ')) {
      end--;
    }
    return text.substring(0, end);
  }

  /** A line drawn across the page: three or more of one of the characters Markdown takes. */
  private static boolean isRule(String text) {
    char first = text.charAt(0);
    if ("-*_=".indexOf(first) < 0) {
      return false;
    }
    int drawn = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == first) {
        drawn++;
      } else if (c != ' ') {
        return false;
      }
    }
    return drawn >= 3;
  }

  /** Without {@code **} pairs and without pictures. */
  static String withoutMarks(String text) {
    String bare = text;
    if (bare.contains("**")) {
      bare = withoutBold(bare);
    }
    return bare.contains("![") ? withoutPictures(bare) : bare;
  }

  private static String withoutBold(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    int from = 0;
    while (true) {
      int open = text.indexOf("**", from);
      int close = open < 0 ? -1 : text.indexOf("**", open + 2);
      if (close < 0) {
        return bare.append(text, from, text.length()).toString().strip();
      }
      bare.append(text, from, open).append(text, open + 2, close);
      from = close + 2;
    }
  }

  private static String withoutPictures(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    int from = 0;
    while (true) {
      int open = text.indexOf("![", from);
      int middle = open < 0 ? -1 : text.indexOf("](", open);
      int close = middle < 0 ? -1 : text.indexOf(')', middle);
      if (close < 0) {
        return bare.append(text, from, text.length()).toString().strip();
      }
      bare.append(text, from, open);
      from = close + 1;
    }
  }
}
