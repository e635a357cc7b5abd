package org.gongkai.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.document.Document;

/**
 * Finds the title: the text before the first section that ends like the title of an annual report,
 * put together from as many as four lines; failing that, what the file itself declares.
 */
final class TitleReader {
  private static final int MOST_LINES = 4;
  private static final int LONGEST_TITLE = 80;
  private static final int LONGEST_LINE = 50;

  /** A title with what the page says of it. */
  private static final int LONGEST_WITH_DETAILS = 160;

  private static final Pattern TITLE =
      Pattern.compile(
          "^(?=.*(?:信息公开|政务公开|信息公開|政務公開|資訊公開)).*(?:报告|报 告|報告|年报|年報)(?:[（(][^（()）]{1,8}[)）])?$",
          Pattern.DOTALL);

  /** What turns a sentence or a document about reports away. */
  private static final Pattern NOT_A_TITLE =
      Pattern.compile("[。；;：:]|《|^(?:根据|现将|本年?度?报告|关于)|制度|评估报告|通知$|模板");

  /** What pages print behind a title on its line: 发布时间：2023-01-15 浏览次数：12. */
  private static final Pattern PAGE_DETAILS =
      Pattern.compile(
          "(?<=\\S)[\\s\\u3000]+[\\[【（(]?(?:信息来源|来源|发布|發布|时间|日期|字号|字体|浏览|阅读|点击|访问|作者|索引号)[^\\n]*$");

  private TitleReader() {}

  /**
   * Finds the title.
   *
   * @param before the lines that stand before the first section
   */
  static Optional<Located<String>> read(Document document, List<Line> before) {
    Optional<Located<String>> best = Optional.empty();
    double bestScore = 0;
    for (int i = 0; i < before.size(); i++) {
      Scored here = bestAt(before, i);
      if (here.score() > bestScore) {
        bestScore = here.score();
        best = Optional.of(new Located<>(here.title(), before.get(i).place()));
      }
    }
    String declared = declared(document.metadata().getOrDefault(Document.TITLE, ""));
    if (!declared.isEmpty() && score(declared, List.of()) > bestScore) {
      best = Optional.of(new Located<>(declared, Located.NOWHERE));
    }
    return best;
  }

  /**
   * A text that may be the title.
   *
   * @param score how much speaks for it; 0 when it is none
   */
  private record Scored(String title, double score) {}

  /** The best title that begins with a line and may go on in the next ones. */
  private static Scored bestAt(List<Line> lines, int from) {
    Scored best = new Scored("", 0);
    StringBuilder text = new StringBuilder();
    for (int n = 1; n <= MOST_LINES && from + n <= lines.size(); n++) {
      Line line = lines.get(from + n - 1);
      if (line.text().length() > (n > 1 ? LONGEST_LINE : LONGEST_WITH_DETAILS)) {
        break;
      }
      text.append(
          line.text().indexOf("公") < 0
              ? line.text()
              : PAGE_DETAILS.matcher(line.text()).replaceFirst(""));
      if (text.length() > LONGEST_TITLE) {
        break;
      }
      String title = oneLine(text.toString());
      double score = score(title, lines.subList(from, from + n));
      if (score > best.score()) {
        best = new Scored(title, score);
      }
    }
    return best;
  }

  /** The title that begins with a line of running text; empty when none does. */
  static String startingAt(List<Line> lines, int from) {
    return lines.get(from).prose() ? bestAt(lines, from).title() : "";
  }

  /** How much speaks for a text as the title; 0 for a text that is none. */
  private static double score(String title, List<Line> lines) {
    if (!TITLE.matcher(title).find() || NOT_A_TITLE.matcher(title).find()) {
      return 0;
    }
    double score = 1;
    if (Dates.year(title).isPresent()) {
      score += 2;
    }
    if (!IssuerReader.fromTitle(title).isEmpty()) {
      score += 2;
    }
    if (lines.stream().anyMatch(l -> l.kind() == Line.Kind.TITLE)) {
      score += 0.5;
    }
    if (lines.stream().anyMatch(l -> l.kind() == Line.Kind.CELL)) {
      score -= 0.5;
    }
    // A title said twice in a row, and one with the line of a site's menu before it, are longer and
    // no better.
    return score - 0.1 * Math.max(0, lines.size() - 1) - 0.005 * title.length();
  }

  /** The part of a declared title, such as {@code TITLE_COLUMN_SITE}, that is a title. */
  private static String declared(String metadata) {
    for (String part : metadata.split("[_|]|\\s-\\s|-(?=[\u4e00-\u9fff])")) {
      String title = oneLine(part);
      if (TITLE.matcher(title).find() && !NOT_A_TITLE.matcher(title).find()) {
        return title;
      }
    }
    return "";
  }

  /**
   * Without the white space that only lays a title out: all of it beside Chinese characters and
   * digits.
   */
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder();
    String stripped = text.strip();
    for (int i = 0; i < stripped.length(); i++) {
      char c = stripped.charAt(i);
      if (!Character.isWhitespace(c) && c != '\u00A0' && c != '\u3000' && !Script.invisible(c)) {
        line.append(c);
      } else if (line.length() > 0
          && latin(line.charAt(line.length() - 1))
          && i + 1 < stripped.length()
          && latin(stripped.charAt(i + 1))) {
        line.append(' ');
      }
    }
    return line.toString();
  }

  private static boolean latin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
