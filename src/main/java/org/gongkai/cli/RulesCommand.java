package org.gongkai.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gongkai.check.book.RuleBook;
import org.gongkai.check.book.RuleEntry;

/** {@code gongkai rules}: the rule book. */
final class RulesCommand implements Command {

  @Override
  public Set<Option> options() {
    return Arguments.with(Option.FORMAT);
  }

  @Override
  public Exit run(Arguments arguments, Session session) throws UsageException, IOException {
    String format = arguments.choice(Option.FORMAT, List.of("text", "json", "md")).orElse("text");
    RuleBook book = RuleBook.load();
    Optional<RuleEntry> rule = rule(arguments.operands(), format, book);
    String text =
        switch (format) {
          case "json" -> rule.isPresent() ? RulesJson.one(rule.get()) : RulesJson.list(book);
          case "md" -> RulesPage.of(book);
          default -> {
            RulesText texts = new RulesText(session.texts());
            yield rule.isPresent() ? texts.one(rule.get()) : texts.list(book);
          }
        };
    try (Output out = Output.standard(session.terminal())) {
      out.write(text);
      out.finish();
    }
    return Exit.OK;
  }

  private static Optional<RuleEntry> rule(List<String> operands, String format, RuleBook book)
      throws UsageException {
    if (operands.isEmpty()) {
      return Optional.empty();
    }
    if (operands.size() > 1) {
      throw new UsageException("rules.many", operands.get(1));
    }
    if (format.equals("md")) {
      throw new UsageException("rules.page", operands.get(0));
    }
    String id = operands.get(0).toUpperCase(Locale.ROOT);
    Optional<RuleEntry> rule = book.byId(id);
    if (rule.isEmpty()) {
      Optional<String> nearest =
          NearestName.of(id, book.entries().stream().map(RuleEntry::id).toList());
      throw nearest.isPresent()
          ? new UsageException("rules.unknown.hint", operands.get(0), nearest.get())
          : new UsageException("rules.unknown", operands.get(0));
    }
    return rule;
  }
}
