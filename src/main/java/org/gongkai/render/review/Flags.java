package org.gongkai.render.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.report.CellKey;
import org.gongkai.report.Finding;
import org.gongkai.report.Finding.Severity;
import org.gongkai.report.Report;

/** The cells of a report that findings are about, those aside that a reviewer dismissed. */
final class Flags {

  /** What a cell is to a finding; the first is the one to look at first. */
  enum Role {
    /** The finding is about this cell. */
    SUBJECT,
    /** The cell is a part of the sum that the finding is about. */
    PART,
    /** The cell has no number, and one there could explain the finding. */
    DOUBT
  }

  /**
   * What findings make of a cell.
   *
   * @param role the foremost that it has in any
   * @param severity the gravest of the findings in which it has that role
   * @param findings which of the report's findings, in their order
   */
  record Flag(Role role, Severity severity, List<Integer> findings) {
    private Flag plus(Flag other) {
      List<Integer> all = new ArrayList<>(findings);
      all.addAll(other.findings);
      int foremost = role.compareTo(other.role);
      boolean graver = other.severity.compareTo(severity) < 0;
      boolean others = foremost > 0 || foremost == 0 && graver;
      return new Flag(others ? other.role : role, others ? other.severity : severity, all);
    }
  }

  private final Map<CellKey, Flag> flags = new LinkedHashMap<>();
  private final Map<CellKey, Integer> ordinals = new HashMap<>();

  Flags(Report report) {
    report.cells().keySet().forEach(key -> ordinals.put(key, ordinals.size()));
    for (int i = 0; i < report.findings().size(); i++) {
      Finding finding = report.findings().get(i);
      if (finding.dismissed()) {
        continue;
      }
      // In a sum the first cell is the one that is off; without numbers all are alike.
      boolean sum = finding.expected().isPresent();
      for (int c = 0; c < finding.cells().size(); c++) {
        flag(finding.cells().get(c), c > 0 && sum ? Role.PART : Role.SUBJECT, finding, i);
      }
      for (CellKey key : finding.uncertain()) {
        flag(key, Role.DOUBT, finding, i);
      }
    }
  }

  private void flag(CellKey key, Role role, Finding finding, int index) {
    if (ordinals.containsKey(key)) {
      Flag before = flags.get(key);
      if (before == null || !before.findings().contains(index)) {
        flags.merge(key, new Flag(role, finding.severity(), List.of(index)), Flag::plus);
      }
    }
  }

  /** What findings make of a cell; empty for a cell that none is about. */
  Optional<Flag> of(CellKey key) {
    return Optional.ofNullable(flags.get(key));
  }

  /** The cells that findings are about. */
  Map<CellKey, Flag> all() {
    return flags;
  }

  /** The place of a cell among the report's cells. */
  int ordinal(CellKey key) {
    return ordinals.getOrDefault(key, -1);
  }
}
