package org.gongkai.check.text;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells of which year a stretch of text speaks. */
final class Years {
  /** Words at the head of a clause that say of which year the rest speaks. */
  private static final Pattern HEAD =
      Pattern.compile(
          "(?:^|[，；：（。])(?:[一二三四五六]是)?(?:截至|截止|自|在|从|其中)?，?"
              + "(?:(?<year>\\d{4})年|(?<last>去年|上年|上一年)|(?<own>今年|本年|全年|当年))"
              + "(?!度?(?:末|底)?(?:未办结|尚未办结|遗留)?(?:结转|转结|接转|转入|未办结|未结|遗留|顺延))");

  private static final Pattern YEAR = Pattern.compile("(\\d{4})年");

  private final OptionalInt reported;

  /**
   * Tells years.
   *
   * @param reported the year reported on
   */
  Years(OptionalInt reported) {
    this.reported = reported;
  }

  /** Whether a text speaks of the year reported on at its end; as before, when no word tells. */
  boolean ownAfter(String plain, boolean before) {
    boolean own = before;
    if (plain.indexOf('年') < 0) {
      return own;
    }
    Matcher m = HEAD.matcher(plain);
    while (m.find()) {
      own = m.group("last") == null && (m.group("year") == null || own(m.group("year")));
    }
    return own;
  }

  /** Whether every year that a clause names is the one reported on. */
  boolean namesOwnOnly(String clause) {
    return clause.indexOf('年') < 0 || YEAR.matcher(clause).results().allMatch(m -> own(m.group(1)));
  }

  private boolean own(String year) {
    return reported.isEmpty() || reported.getAsInt() == Integer.parseInt(year);
  }

  /** Whether a year stands as far from the one reported on as it should. */
  boolean distant(String year, int distance) {
    return reported.isEmpty() || Integer.parseInt(year) == reported.getAsInt() + distance;
  }
}
