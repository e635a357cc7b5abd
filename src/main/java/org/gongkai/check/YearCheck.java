package org.gongkai.check;

import org.gongkai.check.series.Kept;

/** Some rules that hold a report against the same body's report on the year before. */
interface YearCheck {

  /**
   * Holds the rules against two reports.
   *
   * @param now the report that findings are about
   * @param before the report on the year before, which speaks for the same scope
   */
  void check(Kept now, Kept before, Findings findings);
}
