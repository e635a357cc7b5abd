package org.gongkai.render.findings;

import java.util.List;
import java.util.Set;
import org.gongkai.report.Report;

/** The rules that a run holds reports against. */
public interface RuleTexts {

  /** All of them, in the order of the rule book, each id once. */
  List<RuleText> all();

  /**
   * The ids of the rules that a report was held against, whether or not it breaks them, as far as
   * that is known.
   */
  Set<String> judged(Report report);
}
