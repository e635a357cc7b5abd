package org.gongkai.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.check.text.PlainText;
import org.gongkai.report.Report;

/**
 * The name of another body where a report speaks of its own: left from a copied text.
 *
 * <p>It must be certain. Only a body of the same kind and level counts: 青云县财政局 in the report of
 * 溪口县财政局, a town in that of another town. Cities do not count, since one may stand above the other.
 * It must stand where only the issuer can stand: 由…编制, 请与…联系, 公布…2022年, or at the beginning of
 * section one as who did the work.
 */
final class OtherNameCheck implements ReportCheck {
  private static final String PLACE = "[\u4e00-\u9fff]{1,4}?(?:县|区|旗|镇|(?<!城)乡|街道|省)";
  private static final String FUNCTION =
      "(?:人民政府(?:办公[室厅])?|办事处|[\u4e00-\u9fff]{2,14}?(?:局|厅|委员会))";

  /** A place, of which the last unit counts, and what the body does. */
  private static final Pattern NAME =
      Pattern.compile(
          "^((?:[\u4e00-\u9fff]{2,5}?[省市州盟])?(?:[\u4e00-\u9fff]{1,4}?[市县区旗])?)("
              + PLACE
              + ")("
              + FUNCTION
              + ")$");

  private static final String BODY = "([\u4e00-\u9fff]{2,30}?(?:人民政府(?:办公[室厅])?|办事处|局|厅|委员会))";

  private static final List<Pattern> IN_LEAD =
      List.of(
          Pattern.compile("(?:^|[，。；）])(?:本报告)?由" + BODY + "(?:负责)?(?:编制|编写|起草)"),
          Pattern.compile("(?:请|可|直接)(?:与|向|和)" + BODY + "(?:办公室)?(?:联系|咨询|反映)"),
          Pattern.compile("(?:公布|公开|报告|结合)" + BODY + "(?:20\\d{2}年|实际|工作实际)"));

  private static final Pattern IN_OVERVIEW =
      Pattern.compile(
          "(?:^|[，。；])(?:20\\d{2}年度?，?)?" + BODY + "(?:认真|坚持|严格|深入|全面|积极|紧紧|高度|扎实|以习近平)");

  /** Where a name cannot begin: the match took words before the name along. */
  private static final Pattern NO_NAME =
      Pattern.compile("^[本我全各该由与和向在将对按市县区省镇乡]|根据|按照|关于|以及|所属|有关|各级|上级");

  /** A body's name taken apart. */
  private record Name(String above, String place, String function) {
    static Optional<Name> of(String text) {
      Matcher m = NAME.matcher(text);
      boolean named = m.matches() && !NO_NAME.matcher(text).find();
      return named ? Optional.of(new Name(m.group(1), m.group(2), m.group(3))) : Optional.empty();
    }

    private String level() {
      return place.endsWith("街道") ? "街道" : place.substring(place.length() - 1);
    }

    /** Counties and districts stand on one level; so do towns, townships and streets. */
    private int floor() {
      return switch (level()) {
        case "省" -> 0;
        case "县", "区", "旗" -> 1;
        default -> 2;
      };
    }

    /** Whether both have the same task in different places, none of which holds the other. */
    boolean strangerTo(Name other) {
      return function.equals(other.function)
          && floor() == other.floor()
          && !stem().contains(other.stem())
          && !other.stem().contains(stem())
          && !above.contains(other.stem())
          && !other.above.contains(stem());
    }

    private String stem() {
      return place.substring(0, place.length() - level().length());
    }
  }

  @Override
  public void check(CheckedReport checked, Findings findings) {
    Report report = checked.report();
    Optional<Name> issuer = report.issuer().map(PlainText::of).flatMap(Name::of);
    if (issuer.isEmpty()) {
      return;
    }
    IN_LEAD.forEach(p -> check(checked.lead(), p, issuer.get(), report, findings));
    checked
        .section("overview")
        .ifPresent(o -> check(o.text(), IN_OVERVIEW, issuer.get(), report, findings));
  }

  private static void check(
      PlainText text, Pattern frame, Name issuer, Report report, Findings findings) {
    if (!text.text().contains(issuer.function())) {
      // Only a body with the same task counts.
      return;
    }
    Matcher m = frame.matcher(text.text());
    while (m.find()) {
      int index = m.start(1);
      Name.of(m.group(1))
          .filter(other -> other.strangerTo(issuer))
          .ifPresent(
              other ->
                  findings
                      .of(Rule.S_OTHER_NAME)
                      .quoting(text.quote(index), text.placeAt(index))
                      .say(m.group(1), report.issuer().orElse("")));
    }
  }
}
