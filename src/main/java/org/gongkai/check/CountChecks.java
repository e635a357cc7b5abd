package org.gongkai.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.form.Form;
import org.gongkai.report.CellKey;
import org.gongkai.report.Finding;
import org.gongkai.report.Reading;
import org.gongkai.report.Report;

/**
 * What the cells of the tables of requests and of disputes may hold, each by itself, and whether
 * the tables are filled.
 */
final class CountChecks {
  private final Messages messages;

  CountChecks(Messages messages) {
    this.messages = messages;
  }

  List<Finding> run(Report report) {
    List<Finding> findings = new ArrayList<>();
    Map<CellKey, Reading> requests = cells(report, Form.REQUESTS);
    Map<CellKey, Reading> disputes = cells(report, Form.DISPUTES);
    integers(Rule.T3_NONNEG_INT, requests, findings);
    if (requests.values().stream().allMatch(CountChecks::empty)) {
      findings.add(of(Rule.T3_ALL_BLANK, List.of(), Rule.T3_ALL_BLANK.severity(), requests.size()));
    } else {
      totalsBlank(requests, findings);
      blankTokens(requests, findings);
    }
    if (disputes.values().stream().allMatch(r -> r.state() == Reading.State.MISSING)) {
      findings.add(of(Rule.T4_MISSING, List.of(), Rule.T4_MISSING.severity()));
    }
    integers(Rule.T4_NONNEG_INT, disputes, findings);
    return findings;
  }

  private static Map<CellKey, Reading> cells(Report report, String table) {
    Map<CellKey, Reading> cells = new java.util.LinkedHashMap<>(report.cells());
    cells.keySet().removeIf(k -> !k.table().equals(table));
    return cells;
  }

  private static boolean empty(Reading reading) {
    return switch (reading.state()) {
      case BLANK, MARK, MISSING -> true;
      case READ, UNREADABLE, PROPOSED -> false;
    };
  }

  private void integers(Rule rule, Map<CellKey, Reading> cells, List<Finding> findings) {
    cells.forEach(
        (key, reading) ->
            reading
                .number()
                .filter(n -> !reading.unit().startsWith("万") || n.signum() < 0)
                .filter(n -> n.signum() < 0 || n.stripTrailingZeros().scale() > 0)
                .ifPresent(
                    n ->
                        findings.add(
                            new Finding(
                                rule.id(),
                                rule.severity(),
                                List.of(key),
                                Optional.empty(),
                                Optional.of(n),
                                messages.text(rule.id(), key, n.toPlainString()),
                                Optional.empty()))));
  }

  private void totalsBlank(Map<CellKey, Reading> cells, List<Finding> findings) {
    for (Map.Entry<CellKey, Reading> cell : cells.entrySet()) {
      CellKey key = cell.getKey();
      Reading.State state = cell.getValue().state();
      if (!key.column().equals("total")
          || state != Reading.State.BLANK && state != Reading.State.MARK) {
        continue;
      }
      BigDecimal parts =
          cells.entrySet().stream()
              .filter(e -> e.getKey().row().equals(key.row()))
              .flatMap(e -> e.getValue().number().stream())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      if (parts.signum() > 0) {
        findings.add(
            new Finding(
                Rule.T3_TOTAL_BLANK.id(),
                Rule.T3_TOTAL_BLANK.severity(),
                List.of(key),
                Optional.of(parts),
                Optional.empty(),
                messages.text(Rule.T3_TOTAL_BLANK.id(), key, parts.toPlainString()),
                Optional.empty()));
      }
    }
  }

  private void blankTokens(Map<CellKey, Reading> cells, List<Finding> findings) {
    List<CellKey> blank =
        cells.entrySet().stream()
            .filter(
                e ->
                    e.getValue().state() == Reading.State.BLANK
                        || e.getValue().state() == Reading.State.MARK)
            .map(Map.Entry::getKey)
            .toList();
    if (blank.isEmpty()) {
      return;
    }
    boolean zeros =
        cells.values().stream().flatMap(r -> r.number().stream()).anyMatch(n -> n.signum() == 0);
    Finding.Severity severity = zeros ? Finding.Severity.WARNING : Rule.T3_BLANK_TOKEN.severity();
    findings.add(of(Rule.T3_BLANK_TOKEN, blank, severity, blank.size()));
  }

  private Finding of(
      Rule rule, List<CellKey> cells, Finding.Severity severity, Object... arguments) {
    return new Finding(
        rule.id(),
        severity,
        cells,
        Optional.empty(),
        Optional.empty(),
        messages.text(rule.id(), arguments),
        Optional.empty());
  }
}
