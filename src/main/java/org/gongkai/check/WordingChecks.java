package org.gongkai.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.check.text.PlainText;
import org.gongkai.check.text.Wording;
import org.gongkai.report.Finding.Severity;
import org.gongkai.report.Report;

/** Wording that was taken over from elsewhere: from old law, from a template, from another year. */
final class WordingChecks implements ReportCheck {
  /** The revised Regulation came into force in this year, on 15 May. */
  private static final int NEW_LAW = 2019;

  /** From this year on the notice of 2021 rules the form. */
  private static final int NEW_NOTICE = 2021;

  private static final Wording OLD_LAW =
      new Wording("国务院令|第492号|492号令", "国务院令第?492号|第492号(?:国务院)?令|492号令");
  private static final Wording NEW_ORDER = new Wording("711号", "711号");

  /** The condition that the revision struck out. */
  private static final Wording OLD_TERM = new Wording("自身生产", "自身生产、?生活、?科研等特殊需要");

  private static final Wording OLD_NOTICE = new Wording("国办公开办函", "国办公开办函[\\[〔（【]2019[\\]〕）】]60号");
  private static final Wording NOTICE = new Wording("国办公开办函", "国办公开办函[\\[〔（【]2021[\\]〕）】]30号");

  private static final Wording GENERIC =
      new Wording(
          "各级政府部门|一些地|部分地|有的地区|有些地区|个别地区", "各级政府部门|(?<!同)一些地区|部分地区|有的地区|有些地区|个别地区|一些地方政府|部分地方政府");

  private static final Pattern ABOUT_WORK = Pattern.compile("公开|信息|政务|解读|网站");

  /** Departments of the centre and of provinces do report on places. */
  private static final Pattern WIDE =
      Pattern.compile("^(?:中国|国家|.{2,8}省|.{2,8}自治区|.*厅$|.{0,6}部$|.*总局$)");

  private static final Wording THIS_YEAR =
      new Wording(
          "今年|本年|20",
          "(?:今年|本年度?)[，（]?(?:即)?(20\\d{2})年(?!来)|(20\\d{2})年度?[，（]?(?:即)?(?:今年|本年)(?!来)");

  /** A paragraph that begins with a year: 2021年，我局…. */
  private static final Pattern BEGINNING =
      Pattern.compile(
          "(?:（[一二三四五六七]）[^。，]{2,16}。?|[一二三四五]是[^。，]{2,14}。)?(20\\d{2})年度?，?(?:以来，?)?"
              + "(?:我|本|全[省市县区镇乡局]|共|累计|未收到|主动公开|[一-龥]{2,14}(?:局|厅|委|委员会|政府|办公室|街道|办事处|乡|镇)(?:共|坚持|认真|深入|严格|紧紧|以|全面|积极|高度|扎实))");

  private static final Pattern PAST =
      Pattern.compile("^.{0,8}年度?，?以来|相比|同比|较上年|比上年|上年度?存在|问题整改|整改(?:情况|落实)|自20|印发的?《");

  @Override
  public void check(CheckedReport checked, Findings findings) {
    Report report = checked.report();
    List<PlainText> texts = checked.texts();
    if (report.year().isPresent()) {
      oldLaw(report.year().getAsInt(), texts, findings);
      wrongYear(checked, report.year().getAsInt(), findings);
    }
    if (checked.issuerKind() == BodyKind.DEPARTMENT
        && !WIDE.matcher(PlainText.of(report.issuer().orElse(""))).find()) {
      generic(checked, findings);
    }
  }

  private static void oldLaw(int year, List<PlainText> texts, Findings findings) {
    if (year < NEW_LAW) {
      return;
    }
    if (!anywhere(NEW_ORDER, texts)) {
      first(OLD_LAW, texts).ifPresent(h -> h.draft(findings, Rule.S_OLD_LAW).say(h.words()));
    }
    first(OLD_TERM, texts).ifPresent(h -> h.draft(findings, Rule.S_OLD_LAW).say(h.words()));
    if (year >= NEW_NOTICE && !anywhere(NOTICE, texts)) {
      first(OLD_NOTICE, texts)
          .ifPresent(
              h ->
                  h.draft(findings, Rule.S_OLD_LAW)
                      .severity(Severity.INFO)
                      .sayAs("notice", h.words(), year));
    }
  }

  private static void generic(CheckedReport checked, Findings findings) {
    for (CheckedReport.SectionText section : checked.sections()) {
      PlainText text = section.text();
      Wording.Search found = GENERIC.in(text.text());
      while (found.find()) {
        Matcher m = found.match();
        boolean ofWork =
            section.section().key().equals("problems")
                || ABOUT_WORK.matcher(text.sentence(m.start())).find();
        if (ofWork) {
          findings
              .of(Rule.S_GENERIC)
              .quoting(text.quote(m.start()), text.placeAt(m.start()))
              .say(m.group(), checked.report().issuer().orElse(""));
        }
      }
    }
  }

  private static void wrongYear(CheckedReport checked, int year, Findings findings) {
    for (PlainText text : checked.texts()) {
      Wording.Search found = THIS_YEAR.in(text.text());
      while (found.find()) {
        Matcher m = found.match();
        String named = Optional.ofNullable(m.group(1)).orElse(m.group(2));
        if (Integer.parseInt(named) != year) {
          wrongYear(text, m.start(), named, year, findings);
        }
      }
    }
    checked.section("overview").ifPresent(s -> beginnings(s.text(), year, findings));
  }

  /** Paragraphs of section one that report on an earlier year and never name the report's own. */
  private static void beginnings(PlainText text, int year, Findings findings) {
    Matcher m = BEGINNING.matcher(text.text());
    for (int start : text.lineStarts()) {
      m.region(start, text.text().length());
      if (!m.lookingAt()) {
        continue;
      }
      String paragraph = text.text().substring(start, text.lineEnd(start));
      boolean earlier = Integer.parseInt(m.group(1)) < year;
      if (earlier
          && !paragraph.contains(Integer.toString(year))
          && !PAST.matcher(paragraph).find()) {
        wrongYear(text, m.start(1), m.group(1), year, findings);
      }
    }
  }

  private static void wrongYear(
      PlainText text, int index, String named, int year, Findings findings) {
    findings.of(Rule.X_WRONG_YEAR).quoting(text.quote(index), text.placeAt(index)).say(named, year);
  }

  private static boolean anywhere(Wording wording, List<PlainText> texts) {
    return first(wording, texts).isPresent();
  }

  private static Optional<Hit> first(Wording wording, List<PlainText> texts) {
    for (PlainText text : texts) {
      Optional<MatchResult> found = wording.first(text.text());
      if (found.isPresent()) {
        return found.map(m -> new Hit(text, m.start(), m.group()));
      }
    }
    return Optional.empty();
  }

  /** Words that were found in a text. */
  private record Hit(PlainText text, int index, String words) {
    Findings.Draft draft(Findings findings, Rule rule) {
      return findings.of(rule).quoting(text.quote(index), text.placeAt(index));
    }
  }
}
