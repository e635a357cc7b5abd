package org.gongkai.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongkai.report.CellKey;
import org.gongkai.report.Finding;

/**
 * A report that breaks a rule, and the nearest one that does not.
 *
 * @param look of the one finding, as {@link #look(Finding)} writes it
 * @param faulty breaks the rule once
 * @param innocent differs little and does not break it
 */
record RuleCase(Rule rule, String look, Scene faulty, Scene innocent) {
  /** Cells that {@link #look(Finding)} names. */
  private static final int NAMED = 3;

  /**
   * How grave a finding is, its first cells and how many more there are, what was wanted and what
   * was found, and the sentence; or what it is about, where neither cells nor a sentence say so.
   */
  static String look(Finding finding) {
    List<String> look = new ArrayList<>();
    look.add(finding.severity().code());
    List<CellKey> cells = finding.cells();
    cells.stream().limit(NAMED).map(CellKey::toString).forEach(look::add);
    if (cells.size() > NAMED) {
      look.add("and " + (cells.size() - NAMED));
    }
    finding.expected().ifPresent(n -> look.add("wants " + n.toPlainString()));
    finding.actual().ifPresent(n -> look.add("has " + n.toPlainString()));
    look.add(finding.quote());
    look.add(finding.subject());
    return look.stream().filter(s -> !s.isEmpty()).collect(Collectors.joining(" "));
  }

  /** The names of what is not the same in both, each with how many characters are not. */
  Map<String, Integer> differences() {
    Map<String, String> one = faulty.facts().get();
    Map<String, String> other = innocent.facts().get();
    Set<String> names = new TreeSet<>(one.keySet());
    names.addAll(other.keySet());
    Map<String, Integer> differences = new TreeMap<>();
    for (String name : names) {
      String here = one.getOrDefault(name, "");
      String there = other.getOrDefault(name, "");
      if (!here.equals(there)) {
        differences.put(name, changed(here, there));
      }
    }
    return differences;
  }

  /**
   * How many characters are not the same in both: those between a common beginning and a common
   * end, where they are more. What is wholly absent from one of them counts as none.
   */
  private static int changed(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    if (shorter == 0) {
      return 0;
    }
    int begin = 0;
    while (begin < shorter && one.charAt(begin) == other.charAt(begin)) {
      begin++;
    }
    int end = 0;
    while (end < shorter - begin
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    return Math.max(one.length(), other.length()) - begin - end;
  }
}
