package org.gongkai.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkai.check.Checks;
import org.gongkai.check.Messages;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.report.Finding;
import org.gongkai.report.Finding.Severity;
import org.gongkai.report.Report;

/**
 * Puts single faults into clean reports and asks whether the rules find them, at the right cell;
 * and whether they find nothing in the clean ones.
 */
final class SeededFaults {
  private static final Checks CHECKS =
      new Checks(Forms.load(), Messages.in(Messages.Language.ENGLISH));

  /**
   * What came of a run.
   *
   * @param seeded how many faults, by kind
   * @param missed those not found, by kind
   * @param examples of missed faults
   * @param alarms errors and warnings in the clean reports
   * @param clean how many clean reports there were
   */
  record Result(
      Map<String, Integer> seeded,
      Map<String, Integer> missed,
      List<String> examples,
      List<String> alarms,
      int clean) {

    int total() {
      return seeded.values().stream().mapToInt(i -> i).sum();
    }

    int found() {
      return total() - missed.values().stream().mapToInt(i -> i).sum();
    }
  }

  /** Of cells left blank in filings that are sound. */
  private static final Set<String> BLANKS = Set.of("T3-BLANK-TOKEN", "T3-TOTAL-BLANK");

  private SeededFaults() {}

  /**
   * Runs it.
   *
   * @param reports how many clean reports to draw at the most
   * @param each how many faults of each kind to put into each
   */
  static Result run(int reports, int each) {
    Map<String, Integer> seeded = new TreeMap<>();
    Map<String, Integer> missed = new TreeMap<>();
    List<String> examples = new ArrayList<>();
    List<String> alarms = new ArrayList<>();
    List<Report> clean = clean(reports).toList();
    for (int i = 0; i < clean.size(); i++) {
      Report report = clean.get(i);
      CHECKS.run(report).stream()
          .filter(f -> f.severity() != Severity.INFO)
          .filter(f -> !BLANKS.contains(f.rule()))
          .forEach(f -> alarms.add(f.rule() + " " + f.message() + " " + f.quote()));
      for (Map.Entry<String, SeededFault.Kind> kind : SeededFault.kinds().entrySet()) {
        Random random = new Random(31L * i + kind.getKey().hashCode());
        for (int n = 0; n < each; n++) {
          Optional<SeededFault> fault = kind.getValue().into(report, random);
          if (fault.isPresent()) {
            seeded.merge(kind.getKey(), 1, Integer::sum);
            if (!found(fault.get())) {
              missed.merge(kind.getKey(), 1, Integer::sum);
              examples.add(kind.getKey() + " in report " + i + " at " + fault.get().cell());
            }
          }
        }
      }
    }
    return new Result(seeded, missed, examples, alarms, clean.size());
  }

  private static boolean found(SeededFault fault) {
    List<Finding> findings = CHECKS.run(fault.report());
    return findings.stream()
        .anyMatch(
            f ->
                fault.rules().contains(f.rule())
                    && f.uncertain().isEmpty()
                    && fault.cell().map(c -> f.cells().contains(c)).orElse(true));
  }

  /** Reports without a seeded mistake, with their tables, from seeds of their own. */
  private static Stream<Report> clean(int most) {
    return Plan.more(4 * most, 4242).stream()
        .map(Plan::filing)
        .filter(Filing::clean)
        .filter(f -> BLANKS.containsAll(f.quirks()))
        .map(Filing::truth)
        .filter(t -> t.form().filter(f -> !f.equals(Form.STATISTICS)).isPresent())
        .limit(most);
  }
}
