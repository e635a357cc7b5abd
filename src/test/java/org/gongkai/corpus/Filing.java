package org.gongkai.corpus;

import java.util.Set;
import org.gongkai.report.Report;

/**
 * An invented filing: what is printed, and what a parser must make of it.
 *
 * @param truth the report as data; its source is still to be named
 * @param form 2021, 2019, mixed or statistics
 * @param rules what must fire as an error or a warning, as {@link Fault#rules}, but for the quirks
 * @param together what must fire when the report is checked together with others
 * @param quirks the rules that fire as warnings since filings of its style are like that
 */
record Filing(
    Paper paper,
    Report truth,
    String form,
    Set<String> rules,
    Set<String> together,
    Set<String> quirks) {

  /** Whether a careful reviewer would let it pass, but for its quirks. */
  boolean clean() {
    return rules.isEmpty() && together.isEmpty();
  }
}
