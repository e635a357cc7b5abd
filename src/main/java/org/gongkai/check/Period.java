package org.gongkai.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.check.text.PlainText;
import org.gongkai.check.text.Wording;
import org.gongkai.document.Place;

/**
 * The period of the statistics as a report states it. Exports lose characters of such dates; only a
 * period of which every year, month and day can be read counts.
 *
 * @param quote the sentence that states it
 */
record Period(LocalDate first, LocalDate last, String quote, Place place) {
  private static final Wording PERIOD =
      new Wording(
          "20",
          "(20\\d{2})年(\\d{1,2})月(\\d{1,2})日(?:零时|0时)?(?:起|开始)?，?(?:至|到|—+|－+|-+|–+|~|～)"
              + "(?:(20\\d{2})年)?(\\d{1,2})月(\\d{1,2})日");

  /** 所列数据截至2022年12月31日: the year up to a day. */
  private static final Wording UNTIL =
      new Wording("所列数据|统计数据", "(?:所列|统计)数据(?:统计)?截[至止](20\\d{2})年(\\d{1,2})月(\\d{1,2})日");

  private static final Pattern OF_STATISTICS =
      Pattern.compile("统计(?:期|时|周期|区间|数据)|所列.{0,6}数据|数据.{0,8}(?:期限|时限|周期)|报告期");

  /** The period that the lead or section one states. */
  static Optional<Period> of(CheckedReport checked) {
    return Stream.concat(
            Stream.of(checked.lead()),
            checked.section("overview").stream().map(CheckedReport.SectionText::text))
        .flatMap(t -> in(t).stream())
        .findFirst();
  }

  private static Optional<Period> in(PlainText text) {
    Wording.Search found = PERIOD.in(text.text());
    while (found.find()) {
      Matcher m = found.match();
      if (OF_STATISTICS.matcher(text.sentence(m.start())).find()) {
        try {
          int year = Integer.parseInt(m.group(1));
          int lastYear = Optional.ofNullable(m.group(4)).map(Integer::parseInt).orElse(year);
          return Optional.of(
              new Period(
                  date(year, m.group(2), m.group(3)),
                  date(lastYear, m.group(5), m.group(6)),
                  text.quote(m.start()),
                  text.placeAt(m.start())));
        } catch (DateTimeException e) {
          // 2022年11月31日 and the like: a character too many or too few.
          continue;
        }
      }
    }
    return until(text);
  }

  private static Optional<Period> until(PlainText text) {
    return UNTIL.first(text.text()).flatMap(m -> until(m, text));
  }

  private static Optional<Period> until(MatchResult m, PlainText text) {
    try {
      int year = Integer.parseInt(m.group(1));
      return Optional.of(
          new Period(
              LocalDate.of(year, 1, 1),
              date(year, m.group(2), m.group(3)),
              text.quote(m.start()),
              text.placeAt(m.start())));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate date(int year, String month, String day) {
    return LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
  }

  /** Whether it is a calendar year. */
  boolean calendarYear() {
    return first.getDayOfYear() == 1
        && last.getMonthValue() == 12
        && last.getDayOfMonth() == 31
        && first.getYear() == last.getYear();
  }
}
