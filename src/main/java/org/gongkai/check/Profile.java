package org.gongkai.check;

import java.time.MonthDay;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.check.book.ProfileFile;
import org.gongkai.report.Finding.Severity;

/**
 * How a place wants its reports checked.
 *
 * @param severities how grave a breach of each rule is
 * @param deadlines by when to publish in the year after the one reported on, by kind of body
 * @param longestOverview how many characters section one may have; empty for any number
 */
public record Profile(
    Severities severities, Map<BodyKind, MonthDay> deadlines, OptionalInt longestOverview) {

  public Profile {
    deadlines = Map.copyOf(deadlines);
  }

  /** As the rule book has it. */
  public static Profile standard() {
    return of(Severities.standard());
  }

  /** As the rule book has it, with these severities. */
  static Profile of(Severities severities) {
    return new Profile(severities, Map.of(), OptionalInt.empty());
  }

  /** What a file asks for. */
  public static Profile of(ProfileFile file) {
    Map<Rule, Optional<Severity>> changes = new LinkedHashMap<>();
    file.severities()
        .forEach(
            (id, severity) ->
                Rule.byId(id)
                    .ifPresent(
                        rule ->
                            changes.put(
                                rule,
                                severity.map(s -> Severity.valueOf(s.toUpperCase(Locale.ROOT))))));
    Map<BodyKind, MonthDay> deadlines = new EnumMap<>(BodyKind.class);
    for (BodyKind kind : BodyKind.named()) {
      Optional.ofNullable(file.deadlines().get(kind.code())).ifPresent(d -> deadlines.put(kind, d));
    }
    return new Profile(Severities.standard().with(changes), deadlines, file.longestOverview());
  }
}
