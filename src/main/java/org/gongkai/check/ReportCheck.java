package org.gongkai.check;

/**
 * Some rules that look at one report. Holds no state of a report; any number of threads may use it.
 */
interface ReportCheck {

  /**
   * Holds the rules against a report.
   *
   * @param findings takes what is found, in the order of the rules and, within a rule, of the form
   */
  void check(CheckedReport checked, Findings findings);
}
