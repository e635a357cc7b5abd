package org.gongkai.report;

/** What became of an input: a report, or the reason why there is none. */
public sealed interface ParseResult permits Report, Failure {

  /** The input. */
  Source source();
}
