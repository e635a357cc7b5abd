package org.gongkai.check.book;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the rule book says of a rule.
 *
 * @param id never changes meaning
 * @param part of the book: the name of the file it stands in, such as {@code requests}
 * @param severity {@code error}, {@code warning} or {@code info}: how grave a breach usually is
 * @param forms the ids of the forms that it speaks of; empty for any
 * @param tests how many things it tests in a report, by form, each row, column and sum being one;
 *     under {@code any} where the form does not matter
 * @param basis how sure it is: {@code A} read in the official document, {@code B} in filings,
 *     notices or evaluations, {@code C} by meaning of the labels or the law
 * @param source the article, notice or form that it rests on
 * @param asks what it asks, by language
 * @param why it asks that, by language
 * @param mend how to mend a breach, by language
 * @param messages what findings say, by key and language; the key of the usual one is empty; none
 *     for a rule that tests nothing
 */
public record RuleEntry(
    String id,
    String part,
    String severity,
    List<String> forms,
    Map<String, Integer> tests,
    Basis basis,
    String source,
    Map<String, String> asks,
    Map<String, String> why,
    Map<String, String> mend,
    Map<String, Map<String, String>> messages) {

  /** How sure a rule is. */
  public enum Basis {
    /** Read in the official document, the statute or the form. */
    A,
    /** Read in a filing, a local notice or standard, or an evaluator's report. */
    B,
    /** Follows from the labels or the law by arithmetic or logic. */
    C
  }

  public RuleEntry {
    forms = List.copyOf(forms);
    tests = Map.copyOf(tests);
    asks = Map.copyOf(asks);
    why = Map.copyOf(why);
    mend = Map.copyOf(mend);
    // In the order of the file: what the build extracts must not differ from build to build.
    messages = Collections.unmodifiableMap(new LinkedHashMap<>(messages));
  }

  /** Whether it tests anything; a rule that no report can show broken does not. */
  public boolean isTested() {
    return tests.values().stream().anyMatch(count -> count > 0);
  }

  /** How many things it tests in a report on a form. */
  public int tests(String form) {
    return tests.getOrDefault(form, tests.getOrDefault("any", 0));
  }
}
