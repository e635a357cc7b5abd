package org.gongkai.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.Passage;
import org.gongkai.report.Report;
import org.gongkai.report.Section;

/**
 * Single faults of the text: a figure changed, a date moved, a year mistaken, something not said.
 */
final class TextFaults {
  private static final Pattern RECEIVED =
      Pattern.compile("(?<=收到政府信息公开申请|受理政府信息公开申请|新收依申请公开)(\\d+)(?=件)");
  private static final Pattern CONCLUDED = Pattern.compile("(?<=办结|已答复)(\\d+)(?=件)");
  private static final Pattern CARRIED_OUT = Pattern.compile("(?<=结转下年度继续办理|未办结)(\\d+)(?=件)");
  private static final Pattern REVIEWED = Pattern.compile("(?<=被申请行政复议)(\\d+)(?=件)");

  private TextFaults() {}

  /** Every kind, by name. */
  static Map<String, SeededFault.Kind> kinds() {
    Map<String, SeededFault.Kind> kinds = new LinkedHashMap<>();
    kinds.put("text-received-off", (r, x) -> figure(r, RECEIVED, x, "N-RECEIVED", "N-IDENTITY"));
    kinds.put("text-answered-off", (r, x) -> figure(r, CONCLUDED, x, "N-ANSWERED", "N-IDENTITY"));
    kinds.put("text-carried-off", (r, x) -> figure(r, CARRIED_OUT, x, "N-CARRY", "N-IDENTITY"));
    kinds.put("text-reviews-off", (r, x) -> figure(r, REVIEWED, x, "N-REVIEW"));
    kinds.put("nothing-received", (r, x) -> nothingReceived(r));
    kinds.put("date-after-the-deadline", (r, x) -> late(r, x));
    kinds.put("year-of-the-title", (r, x) -> titleYear(r));
    kinds.put("period-cut", (r, x) -> period(r));
    kinds.put("no-problems", (r, x) -> section(r, "problems", "无。", "S-PROBLEMS"));
    kinds.put("fee-not-spoken-of", (r, x) -> section(r, "other", "无其他需要报告的事项。", "S-FEE-STATED"));
    kinds.put(
        "aspects-not-spoken-of",
        (r, x) -> section(r, "overview", "本年度工作有序推进，成效良好。", "S-FIVE-ASPECTS"));
    return kinds;
  }

  private static Optional<SeededFault> found(Report report, String... rules) {
    return Optional.of(new SeededFault(report, Set.of(rules), Optional.empty()));
  }

  /** The first figure of a kind in section one, changed by more than any reading of it allows. */
  private static Optional<SeededFault> figure(
      Report report, Pattern pattern, Random random, String... rules) {
    for (Section section : report.sections()) {
      Matcher m = pattern.matcher(section.text());
      boolean found = m.find();
      // 办结 is said of other things too.
      while (found && !sentence(section.text(), m.start()).contains("公开")) {
        found = m.find();
      }
      if (found) {
        long other = Long.parseLong(m.group()) + 1_000 + random.nextInt(9_000);
        String text =
            section.text().substring(0, m.start()) + other + section.text().substring(m.end());
        return found(withText(report, section.key(), text), rules);
      }
    }
    return Optional.empty();
  }

  private static String sentence(String text, int at) {
    int from = Math.max(text.lastIndexOf('。', at), text.lastIndexOf('\n', at)) + 1;
    int to = text.indexOf('。', at);
    return text.substring(from, to < 0 ? text.length() : to);
  }

  private static Optional<SeededFault> nothingReceived(Report report) {
    boolean some =
        report
            .cell("requests", "received", "total")
            .number()
            .filter(n -> n.signum() > 0)
            .isPresent();
    boolean carried =
        report
            .cell("requests", "carriedIn", "total")
            .number()
            .filter(n -> n.signum() == 0)
            .isPresent();
    return some && carried
        ? found(withText(report, "overview", "（二）依申请公开情况。本年度未收到政府信息公开申请。"), "N-NONE-BUT-SOME")
        : Optional.empty();
  }

  private static Optional<SeededFault> late(Report report, Random random) {
    if (report.issuedOn().isEmpty() || report.year().isEmpty() || report.issuer().isEmpty()) {
      return Optional.empty();
    }
    String issuer = report.issuer().get();
    if (!issuer.matches(".*(?:局|县人民政府|市人民政府|省人民政府)")) {
      return Optional.empty();
    }
    LocalDate day = LocalDate.of(report.year().getAsInt() + 1, 4, 1).plusDays(random.nextInt(200));
    return found(
        SeededFault.copy(
            report,
            report.title(),
            report.year(),
            Optional.of(day),
            report.lead(),
            report.sections(),
            report.cells()),
        "P-DEADLINE-DEPT",
        "P-DEADLINE-GOV");
  }

  private static Optional<SeededFault> titleYear(Report report) {
    if (report.title().isEmpty() || report.year().isEmpty() || report.lead().text().isEmpty()) {
      return Optional.empty();
    }
    int year = report.year().getAsInt();
    boolean told =
        report.lead().text().contains(year + "年1月1日") && report.title().get().contains("" + year);
    return told
        ? found(
            SeededFault.copy(
                report,
                report.title().map(t -> t.replace("" + year, "" + (year - 1))),
                OptionalInt.of(year - 1),
                report.issuedOn(),
                report.lead(),
                report.sections(),
                report.cells()),
            "P-YEAR",
            "P-PERIOD")
        : Optional.empty();
  }

  private static Optional<SeededFault> period(Report report) {
    String cut = report.lead().text().replaceFirst("年12月31日", "年11月30日");
    return cut.equals(report.lead().text())
        ? Optional.empty()
        : found(
            SeededFault.copy(
                report,
                report.title(),
                report.year(),
                report.issuedOn(),
                new Passage(cut, List.of()),
                report.sections(),
                report.cells()),
            "P-PERIOD");
  }

  private static Optional<SeededFault> section(
      Report report, String key, String text, String rule) {
    if (rule.equals("S-FEE-STATED") && report.year().orElse(0) < 2021) {
      return Optional.empty();
    }
    return found(withText(report, key, text), rule);
  }

  private static Report withText(Report report, String key, String text) {
    List<Section> sections = new ArrayList<>(report.sections());
    sections.replaceAll(
        s ->
            s.key().equals(key)
                ? new Section(s.key(), s.number(), s.heading(), text, s.place())
                : s);
    return SeededFault.copy(
        report,
        report.title(),
        report.year(),
        report.issuedOn(),
        report.lead(),
        sections,
        report.cells());
  }
}
