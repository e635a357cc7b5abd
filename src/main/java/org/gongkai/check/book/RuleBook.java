package org.gongkai.check.book;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All rules, part by part. Loading it reads YAML and takes a noticeable part of a cold start:
 * checks use the extracts that {@link RuleCompiler} makes of it, and only what explains rules loads
 * the book.
 */
public final class RuleBook {
  /** The parts, in the order of the book: {@code rules/PART.yaml}. */
  public static final List<String> PARTS =
      List.of(
          "requests",
          "disputes",
          "disclosure",
          "series",
          "narrative",
          "structure",
          "publication",
          "area");

  /** The forms of which tests are counted, the current one first. */
  public static final List<String> FORMS = List.of("2021", "2019");

  private final List<RuleEntry> entries;

  private RuleBook(List<RuleEntry> entries) {
    this.entries = List.copyOf(entries);
  }

  /**
   * Loads the book.
   *
   * @throws RuleBookException for a file that does not follow its format, or an id that occurs
   *     twice
   */
  public static RuleBook load() {
    List<RuleEntry> entries = new ArrayList<>();
    Set<String> ids = new LinkedHashSet<>();
    for (String part : PARTS) {
      for (RuleEntry entry : RuleFile.read(part, Node.resource("/rules/" + part + ".yaml"))) {
        if (!ids.add(entry.id())) {
          throw new RuleBookException("the rule " + entry.id() + " stands in the book twice");
        }
        entries.add(entry);
      }
    }
    return new RuleBook(entries);
  }

  /** The rules in the order of the book. */
  public List<RuleEntry> entries() {
    return entries;
  }

  /** The rule of an id. */
  public Optional<RuleEntry> byId(String id) {
    return entries.stream().filter(e -> e.id().equals(id)).findFirst();
  }

  /** How many things all rules test in a report on a form. */
  public int tests(String form) {
    return entries.stream().mapToInt(e -> e.tests(form)).sum();
  }

  /** How many things all rules test, whatever the form: of a rule, as many as on its widest. */
  public int tests() {
    return entries.stream().mapToInt(e -> FORMS.stream().mapToInt(e::tests).max().orElse(0)).sum();
  }
}
