package org.gongkai.cli;

import java.util.Map;
import org.gongkai.check.book.RuleBook;
import org.gongkai.check.book.RuleEntry;

/** The rule book for people, in one language. */
final class RulesText {
  private final Texts texts;

  RulesText(Texts texts) {
    this.texts = texts;
  }

  /** A line for each rule, and the counts. */
  String list(RuleBook book) {
    StringBuilder text = new StringBuilder();
    for (RuleEntry rule : book.entries()) {
      text.append(
          String.format(
              "%-18s %s  %3d /%3d  %s\n",
              rule.id(),
              texts.say("severity." + rule.severity()),
              rule.tests("2021"),
              rule.tests("2019"),
              said(rule.asks())));
    }
    return text.append('\n')
        .append(
            texts.say(
                "rules.total",
                book.entries().size(),
                book.tests("2021"),
                book.tests("2019"),
                book.tests()))
        .append('\n')
        .toString();
  }

  /** All that the book says of a rule. */
  String one(RuleEntry rule) {
    StringBuilder text = new StringBuilder(rule.id());
    text.append("  ").append(texts.say("severity." + rule.severity())).append('\n');
    line("rules.asks", said(rule.asks()), text);
    line("rules.why", said(rule.why()), text);
    line("rules.source", rule.source(), text);
    line("rules.basis", texts.say("rules.basis." + rule.basis()), text);
    line(
        "rules.forms",
        rule.forms().isEmpty() ? texts.say("rules.forms.any") : String.join(", ", rule.forms()),
        text);
    line(
        "rules.tests",
        rule.isTested()
            ? rule.tests("2021") + " / " + rule.tests("2019")
            : texts.say("rules.tests.none"),
        text);
    rule.messages().values().stream()
        .map(this::said)
        .sorted()
        .forEach(m -> line("rules.message", m, text));
    line("rules.mend", said(rule.mend()), text);
    return text.toString();
  }

  private void line(String key, String value, StringBuilder text) {
    text.append("  ").append(texts.say(key)).append(": ").append(value).append('\n');
  }

  private String said(Map<String, String> inLanguages) {
    return inLanguages.getOrDefault(texts.language().code(), "");
  }
}
