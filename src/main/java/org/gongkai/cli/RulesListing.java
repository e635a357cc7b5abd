package org.gongkai.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.check.book.RuleBook;
import org.gongkai.check.book.RuleEntry;

/** The rule book: {@code gongkai rules}. */
final class RulesListing implements Listing {
  private static final String JSON = "json";
  private static final String PAGE = "md";

  @Override
  public List<String> formats() {
    return List.of(TEXT, JSON, PAGE);
  }

  @Override
  public String many() {
    return "rules.many";
  }

  @Override
  public String all(String format, Texts texts) throws IOException {
    RuleBook book = RuleBook.load();
    return switch (format) {
      case JSON -> PrettyJson.list(book.entries(), RulesJson::write);
      case PAGE -> RulesPage.of(book);
      default -> new RulesText(texts).list(book);
    };
  }

  @Override
  public String one(String name, String format, Texts texts) throws UsageException, IOException {
    if (format.equals(PAGE)) {
      throw new UsageException("rules.page", name);
    }
    RuleEntry rule = rule(name);
    return format.equals(JSON)
        ? PrettyJson.of(rule, RulesJson::write)
        : new RulesText(texts).one(rule);
  }

  private static RuleEntry rule(String name) throws UsageException {
    RuleBook book = RuleBook.load();
    String id = name.toUpperCase(Locale.ROOT);
    Optional<RuleEntry> rule = book.byId(id);
    if (rule.isEmpty()) {
      Optional<String> nearest =
          NearestName.of(id, book.entries().stream().map(RuleEntry::id).toList());
      throw nearest.isPresent()
          ? new UsageException("rules.unknown.hint", name, nearest.get())
          : new UsageException("rules.unknown", name);
    }
    return rule.get();
  }
}
