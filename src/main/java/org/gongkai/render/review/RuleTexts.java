package org.gongkai.render.review;

import java.util.Optional;

/** What the rules say, in the language of the page. */
@FunctionalInterface
public interface RuleTexts {
  /** Knows no rule. */
  RuleTexts NONE = rule -> Optional.empty();

  /**
   * What a rule says.
   *
   * @param title what it asks for, in a few words
   * @param why it asks that; empty when nothing is said
   * @param source the article, notice or form that it rests on; empty when nothing is said
   * @param mend how a filing that breaks it is put right; empty when nothing is said
   */
  record RuleText(String title, String why, String source, String mend) {}

  /** The text of the rule of an id. */
  Optional<RuleText> of(String rule);
}
