package org.gongkai.issuer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names as the grammar wants them: simplified script, half-width, without white space. */
final class Folded {
  /** No name of a body is longer; a longer text is none. */
  static final int LONGEST_NAME = 60;

  private static final Pattern SUBJECT =
      Pattern.compile("(?:政府)?信息(?:依申请)?公开|政务公开|政府资讯公开|资讯公开|政府信息");

  private static final Pattern YEAR =
      Pattern.compile(
          "(?:19|20)\\d\\d年?(?:度|至|-|—|(?=\\D)|$)?|二[〇○零一二三四五六七八九]{3}年度?|(?:19|20)\\d\\d年度?");

  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:【[^】]*】|\\[[^\\]]*\\]|附件?[一二三四五1-9]?[:.、]?|关于(?:印发|公布|发布)?|《|[·•.,:;、\\-_>|/]+)+");

  private static final Pattern BEHIND =
      Pattern.compile("(?:关于|编制的|发布的|公布的|公布|的|[·•.,:;、\\-_>|/》]+)+$");

  private Folded() {}

  /** A name without what only its print adds. */
  static String of(String printed) {
    StringBuilder folded = new StringBuilder(printed.length());
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      if (c >= '\uFF01' && c <= '\uFF5E') {
        c -= 0xFEE0;
      }
      if (c >= '\u4e00' && c <= '\u9fff') {
        folded.append(Simplified.of(c));
      } else if (!Character.isWhitespace(c)
          && !Character.isSpaceChar(c)
          && !Character.isISOControl(c)
          && Character.getType(c) != Character.FORMAT
          && c != '\uFEFF') {
        folded.append(bracket(c));
      }
    }
    return folded.toString();
  }

  private static char bracket(char c) {
    return switch (c) {
      case '〔', '［', '﹝' -> '[';
      case '〕', '］', '﹞' -> ']';
      case '○', '◯' -> '〇';
      default -> c;
    };
  }

  /** The name in a folded text that may be a whole title: what stands before 政府信息公开, no year. */
  static String name(String folded) {
    String name = folded;
    Matcher subject = SUBJECT.matcher(name);
    // A body may have the word in its own name: 政府信息公开办公室.
    if (subject.find() && !name.startsWith("办公室", subject.end())) {
      name = name.substring(0, subject.start());
    }
    name = YEAR.matcher(name).replaceAll("");
    String before;
    do {
      before = name;
      name = BEFORE.matcher(name).replaceFirst("");
      name = BEHIND.matcher(name).replaceFirst("");
    } while (!name.equals(before));
    return name.length() > LONGEST_NAME ? "" : name;
  }
}
