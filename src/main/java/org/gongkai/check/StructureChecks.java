package org.gongkai.check;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.check.text.PlainText;
import org.gongkai.document.Place;
import org.gongkai.report.Finding.Severity;
import org.gongkai.report.Passage;
import org.gongkai.report.Reading;
import org.gongkai.report.Report;
import org.gongkai.report.Section;

/**
 * How the document is made up: the order of its sections, what its lead says of them, and whether
 * it is the report at all.
 */
final class StructureChecks implements ReportCheck {
  /** With fewer sections a document is a piece of a report, of which little can be missed. */
  static final int WHOLE = 4;

  private static final Pattern PARTS =
      Pattern.compile("(?<![一二三四五六七八九十第])([三四五六七八3-8])个?(?:大?部分|大?方面)");

  private static final List<Pattern> LISTED =
      Stream.of("总体情况|总体概况|基本情况|概述|总体工作", "主动公开", "申请", "复议|诉讼", "问题", "其他|其它")
          .map(Pattern::compile)
          .toList();

  private static final Pattern OLD_PARTS = Pattern.compile("收费及减免|收费和减免|需要说明的事项(?:与|和|及)附表|附表");

  /** A notice, a letter or an explanation of reports. */
  private static final Pattern PROCESS =
      Pattern.compile(
          "关于.{0,60}(?:信息公开|政务公开).{0,20}(?:年度报告|年报|报告).{0,12}(?:通知|公告|函|请示|通报|说明)"
              + "|(?:信息公开|政务公开).{0,20}(?:年度报告|年报).{0,6}(?:解读|图解)"
              + "|(?:一图读懂|一图看懂|图解|解读).{0,40}(?:信息公开|政务公开).{0,20}(?:年度报告|年报)");

  @Override
  public void check(CheckedReport checked, Findings findings) {
    Report report = checked.report();
    numbering(report, findings);
    parts(checked, findings);
    process(report, findings);
  }

  /** The ordinals that the headings print, where they do not rise. */
  private static void numbering(Report report, Findings findings) {
    List<Section> numbered =
        report.sections().stream().filter(s -> s.number().isPresent()).toList();
    for (int i = 1; i < numbered.size(); i++) {
      if (ordinal(numbered.get(i)) <= ordinal(numbered.get(i - 1))) {
        findings
            .of(Rule.S_SIX)
            .severity(Severity.WARNING)
            .at(numbered.get(i).place())
            .sayAs(
                "order",
                numbered.stream().map(Section::heading).collect(Collectors.joining(" / ")));
        return;
      }
    }
  }

  private static int ordinal(Section section) {
    return section.number().orElse(0);
  }

  private static void parts(CheckedReport checked, Findings findings) {
    PlainText lead = checked.lead();
    if (!lead.text().contains("部分") && !lead.text().contains("方面")) {
      return;
    }
    Matcher parts = PARTS.matcher(lead.text());
    if (!parts.find()) {
      return;
    }
    String sentence = between(lead.text(), parts.start());
    long listed = LISTED.stream().filter(p -> p.matcher(sentence).find()).count();
    if (listed < 3) {
      return;
    }
    int said = Math.max("三四五六七八".indexOf(parts.group(1)), "345678".indexOf(parts.group(1))) + 3;
    if (OLD_PARTS.matcher(sentence).find() && since2019(checked.report().year())) {
      findings
          .of(Rule.S_INTRO_PARTS)
          .quoting(lead.quote(parts.start()), lead.placeAt(parts.start()))
          .sayAs("old");
    } else if (said != listed) {
      findings
          .of(Rule.S_INTRO_PARTS)
          .quoting(lead.quote(parts.start()), lead.placeAt(parts.start()))
          .say(said, listed);
    }
  }

  private static boolean since2019(OptionalInt year) {
    return year.isPresent() && year.getAsInt() >= 2019;
  }

  /** What stands between two full stops; lists of sections hold semicolons. */
  private static String between(String text, int index) {
    int start = text.lastIndexOf('。', index) + 1;
    int end = text.indexOf('。', index);
    return text.substring(start, end < 0 ? text.length() : end);
  }

  /** A document that speaks of a report and holds none: no section, no table. */
  private static void process(Report report, Findings findings) {
    boolean read =
        report.cells().values().stream().anyMatch(r -> r.state() != Reading.State.MISSING);
    if (read || !report.sections().isEmpty()) {
      return;
    }
    Passage title = new Passage(report.title().orElse(""), List.of());
    for (Passage passage : List.of(title, report.lead())) {
      PlainText text = PlainText.of(passage);
      Matcher m = PROCESS.matcher(text.text());
      if (m.find()) {
        Place place = text.placeAt(m.start());
        findings.of(Rule.S_PROCESS_DOC).quoting(m.group(), place).say(m.group());
        return;
      }
    }
  }
}
