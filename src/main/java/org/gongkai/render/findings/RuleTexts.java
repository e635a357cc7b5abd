package org.gongkai.render.findings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.report.Finding.Severity;
import org.gongkai.report.Report;

/** The rules that a run holds reports against. */
public interface RuleTexts {

  /** All of them, in the order of the rule book, each id once. */
  List<RuleText> all();

  /**
   * What the profile of the run changes, by the ids of rules: the severity that a rule has in it,
   * empty where it is switched off.
   */
  Map<String, Optional<Severity>> changes();

  /**
   * The ids of the rules that a report was held against, whether or not it breaks them, as far as
   * that is known.
   */
  Set<String> judged(Report report);
}
