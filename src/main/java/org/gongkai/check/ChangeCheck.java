package org.gongkai.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.check.series.Digest;
import org.gongkai.check.series.Kept;
import org.gongkai.report.CellKey;
import org.gongkai.report.Finding;
import org.gongkai.report.Finding.Severity;
import org.gongkai.report.Reading;

/**
 * Whether what stands at an address is still what was read there before. Holds no state of a
 * report; any number of threads may use it.
 *
 * <p>Policy: other bytes alone are a note, since pages count visitors and change their frames. A
 * cell that cannot be read in one of the two does not count as changed; one that is gone does.
 */
public final class ChangeCheck {
  private final Messages messages;
  private final Severities severities;

  public ChangeCheck(Messages messages, Severities severities) {
    this.messages = messages;
    this.severities = severities;
  }

  /**
   * What is found in a report.
   *
   * @param now the report
   * @param earlier what was read at the same address before
   */
  public List<Finding> run(Digest now, Digest earlier) {
    Kept kept = now.kept();
    Findings findings = new Findings(messages, severities, kept.report());
    check(kept, earlier.kept(), findings);
    return findings.all();
  }

  /** Tells a change; false where the bytes are the same, or not known. */
  static boolean check(Kept now, Kept earlier, Findings findings) {
    String bytes = now.report().source().sha256();
    String before = earlier.report().source().sha256();
    if (bytes.isEmpty() || before.isEmpty() || bytes.equals(before)) {
      return false;
    }
    List<CellKey> cells =
        either(now, earlier).stream().filter(k -> differ(k, now, earlier)).toList();
    if (cells.isEmpty()) {
      boolean compared = either(now, earlier).stream().anyMatch(k -> bothRead(k, now, earlier));
      findings
          .of(Rule.P_CHANGED)
          .severity(Severity.INFO)
          .related(
              List.of(
                  new Finding.Related(
                      earlier.report().source().uri(), Optional.empty(), before, Optional.empty())))
          .sayAs(compared ? "bytes" : "uncompared", before, bytes);
    } else {
      findings
          .of(Rule.P_CHANGED)
          .cells(cells)
          .related(earlier.related(cells))
          .say(before, bytes, cells.size());
    }
    return true;
  }

  private static Set<CellKey> either(Kept one, Kept other) {
    Set<CellKey> keys = new LinkedHashSet<>(one.report().cells().keySet());
    keys.addAll(other.report().cells().keySet());
    return keys;
  }

  private static boolean differ(CellKey key, Kept one, Kept other) {
    return one.differs(key, other)
        || one.number(key).isPresent() && numberless(other, key)
        || other.number(key).isPresent() && numberless(one, key);
  }

  private static boolean bothRead(CellKey key, Kept one, Kept other) {
    return one.number(key).isPresent() && other.number(key).isPresent();
  }

  /** Whether there is certainly no number. */
  private static boolean numberless(Kept kept, CellKey key) {
    return kept.blank(key) || kept.cell(key).state() == Reading.State.MISSING;
  }
}
