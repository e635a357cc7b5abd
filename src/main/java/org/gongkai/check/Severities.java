package org.gongkai.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.gongkai.report.Finding.Severity;

/** How grave a breach of each rule is, and which rules are switched off. */
public final class Severities {
  private static final String STANDARD = "/rules/severities.properties";

  private final Map<Rule, Severity> standard;
  private final Map<Rule, Optional<Severity>> changed;

  private Severities(Map<Rule, Severity> standard, Map<Rule, Optional<Severity>> changed) {
    this.standard = standard;
    this.changed = changed;
  }

  /** As the rule book has them. */
  public static Severities standard() {
    Properties texts = new Properties();
    try (InputStream in = Severities.class.getResourceAsStream(STANDARD)) {
      if (in == null) {
        throw new IllegalStateException(STANDARD + " is not on the class path");
      }
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<Rule, Severity> severities = new EnumMap<>(Rule.class);
    for (Rule rule : Rule.values()) {
      String severity = texts.getProperty(rule.id());
      if (severity == null) {
        throw new IllegalStateException("the rule book lacks " + rule.id());
      }
      severities.put(rule, Severity.valueOf(severity.toUpperCase(Locale.ROOT)));
    }
    return new Severities(Collections.unmodifiableMap(severities), Map.of());
  }

  /**
   * These with some changed.
   *
   * @param changes the severity that a rule is to have; empty to switch it off
   */
  public Severities with(Map<Rule, Optional<Severity>> changes) {
    Map<Rule, Optional<Severity>> all = new EnumMap<>(Rule.class);
    all.putAll(changed);
    all.putAll(changes);
    return new Severities(standard, Collections.unmodifiableMap(all));
  }

  /** What was changed: the severity that a rule has now, empty where it is switched off. */
  public Map<Rule, Optional<Severity>> changes() {
    return changed;
  }

  /** Whether a rule is asked at all. */
  boolean asks(Rule rule) {
    return !Optional.empty().equals(changed.get(rule));
  }

  /**
   * How grave a finding is.
   *
   * @param usual what the rule itself says of this case; a change goes before it
   */
  Severity of(Rule rule, Optional<Severity> usual) {
    Optional<Severity> change = changed.getOrDefault(rule, Optional.empty());
    return change.or(() -> usual).orElseGet(() -> standard.getOrDefault(rule, Severity.INFO));
  }
}
