package org.gongkai.cli;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.check.Severities;
import org.gongkai.check.book.RuleBook;
import org.gongkai.check.book.RuleEntry;
import org.gongkai.render.findings.RuleText;
import org.gongkai.render.findings.RuleTexts;
import org.gongkai.report.Finding.Severity;
import org.gongkai.report.Report;

/** The rule book for the writers of findings. */
final class CheckedRules implements RuleTexts {
  /** The parts of the book whose rules look at several reports at once. */
  private static final Set<String> ON_SEVERAL = Set.of("series", "area");

  private final List<RuleEntry> entries = RuleBook.load().entries();
  private final List<RuleText> all;
  private final Map<String, Optional<Severity>> changes = new HashMap<>();

  CheckedRules(Texts texts, Severities severities) {
    all = entries.stream().map(entry -> text(entry, texts)).toList();
    severities.changes().forEach((rule, severity) -> changes.put(rule.id(), severity));
  }

  private static RuleText text(RuleEntry entry, Texts texts) {
    String language = texts.language().code();
    String basis = texts.say("findings.basis", entry.basis(), entry.source());
    return new RuleText(
        entry.id(),
        Severity.valueOf(entry.severity().toUpperCase(Locale.ROOT)),
        entry.asks().getOrDefault(language, ""),
        entry.why().getOrDefault(language, "") + "\n" + basis,
        entry.mend().getOrDefault(language, ""));
  }

  @Override
  public List<RuleText> all() {
    return all;
  }

  @Override
  public Map<String, Optional<Severity>> changes() {
    return Collections.unmodifiableMap(changes);
  }

  /** Those that look at one report and know its form. */
  @Override
  public Set<String> judged(Report report) {
    return entries.stream()
        .filter(entry -> !ON_SEVERAL.contains(entry.part()))
        .filter(RuleEntry::isTested)
        .filter(entry -> report.form().isPresent())
        .filter(
            entry -> entry.forms().isEmpty() || entry.forms().contains(report.form().orElse("")))
        .map(RuleEntry::id)
        .collect(Collectors.toSet());
  }
}
