package org.gongkai.render.review;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gongkai.render.findings.RuleText;
import org.gongkai.render.findings.RuleTexts;

/** What there is to say of the rules, by their ids. */
final class Rules {
  private final Map<String, RuleText> byId = new HashMap<>();

  Rules(RuleTexts texts) {
    texts.all().forEach(text -> byId.put(text.id(), text));
  }

  /** What there is to say of a rule; empty for one that the book does not have. */
  Optional<RuleText> of(String id) {
    return Optional.ofNullable(byId.get(id));
  }
}
