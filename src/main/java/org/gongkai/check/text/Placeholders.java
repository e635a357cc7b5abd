package org.gongkai.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds blanks that were never filled in. */
final class Placeholders {
  /** 主动公开信息 条: a noun that is counted, white space, a unit, and nothing else. */
  private static final Pattern GAP =
      Pattern.compile(
          "(?:信息|申请|文件|复议|诉讼|案件|公开|答复|办结|收到|新收|受理|共|发布|解读|推送|结转|收取|处理费|培训|制发|废止|有效|许可|处罚|强制|回应|建议|提案|为)"
              + "(?:[ \\u00a0\\u3000]{1,12}|[_＿]{2,12})(?:件|条|份|宗|起|篇|次|期|个|元|万元|人次|%)(?=[，。；、（）,;]|$)");

  private static final Pattern CROSSES =
      Pattern.compile(
          "(?<![A-Za-z0-9@./_“《\"‘])(?:[XＸ×]{2,8}|xx{1,7}|ｘｘ{1,7})(?![A-Za-z0-9@./_”》\"+＋’])"
              + "|(?<![A-Za-z0-9@./_“《])[XＸ×](?=[年月件条份元]|万元)");

  private static final Pattern LINE = Pattern.compile("[_＿]{3,}");

  /** What the form prints where text should stand, and instructions of its kind. */
  private static final Pattern INSTRUCTION =
      Pattern.compile(
          "[（(](?:文字描述[^）)]{0,30}|此处填写[^）)]{0,20}|请填写[^）)]{0,20}|单位名称|填写单位名称|[^（()）]{0,8}号字[^）)]{0,6})[）)]");

  /** Every placeholder has one of these. */
  private static final WordSet MARK = WordSet.of(" |\u00a0|\u3000|_|＿|X|Ｘ|×|x|ｘ|文字描述|填|单位名称|号字");

  private static final String BLANKS = " \u00a0\u3000_＿";
  private static final String UNITS = "件条份宗起篇次期个元万人%";
  private static final WordSet LINES = WordSet.of("_|＿");
  private static final WordSet CROSS = WordSet.of("X|Ｘ|×|x|ｘ");
  private static final WordSet INSTRUCTING = WordSet.of("文字描述|填写|单位名称|号字");

  private Placeholders() {}

  /** The placeholders of a sentence. */
  static List<Placeholder> in(Sentence sentence) {
    List<Placeholder> found = new ArrayList<>();
    String raw = sentence.raw();
    if (!MARK.occursIn(raw)) {
      return found;
    }
    if (unitBehindBlank(raw)) {
      add(GAP, raw, sentence, found);
    }
    if (CROSS.occursIn(raw)) {
      add(CROSSES, raw, sentence, found);
    }
    if (LINES.occursIn(raw)) {
      add(LINE, raw, sentence, found);
    }
    if (INSTRUCTING.occursIn(raw)) {
      add(INSTRUCTION, raw, sentence, found);
    }
    return found;
  }

  /** Whether a unit stands right behind a blank, as in every gap: files are full of white space. */
  private static boolean unitBehindBlank(String raw) {
    for (int i = 1; i < raw.length(); i++) {
      if (BLANKS.indexOf(raw.charAt(i - 1)) >= 0 && UNITS.indexOf(raw.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static void add(Pattern pattern, String raw, Sentence sentence, List<Placeholder> to) {
    Matcher m = pattern.matcher(raw);
    while (m.find()) {
      to.add(new Placeholder(m.group(), sentence, sentence.start() + m.start()));
    }
  }
}
