package org.gongkai.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gongkai.form.Form;
import org.gongkai.report.CellKey;
import org.gongkai.report.Finding;
import org.gongkai.report.Reading;

/**
 * What the cells of the tables of requests and of disputes may hold, each by itself, and whether
 * the tables are filled.
 */
final class CountChecks implements ReportCheck {

  @Override
  public void check(CheckedReport checked, Findings findings) {
    Map<CellKey, Reading> requests = checked.table(Form.REQUESTS);
    Map<CellKey, Reading> disputes = checked.table(Form.DISPUTES);
    integers(Rule.T3_NONNEG_INT, requests, findings);
    if (requests.values().stream().allMatch(CountChecks::empty)) {
      findings.of(Rule.T3_ALL_BLANK).say(requests.size());
    } else {
      totalsBlank(requests, findings);
      blankTokens(Rule.T3_BLANK_TOKEN, requests, findings);
    }
    if (disputes.values().stream().allMatch(r -> r.state() == Reading.State.MISSING)) {
      findings.of(Rule.T4_MISSING).say();
    } else {
      blankTokens(Rule.T4_BLANK_TOKEN, disputes, findings);
    }
    integers(Rule.T4_NONNEG_INT, disputes, findings);
  }

  private static boolean empty(Reading reading) {
    return switch (reading.state()) {
      case BLANK, MARK, MISSING -> true;
      case READ, UNREADABLE, PROPOSED -> false;
    };
  }

  private static void integers(Rule rule, Map<CellKey, Reading> cells, Findings findings) {
    cells.forEach(
        (key, reading) ->
            reading
                .number()
                .filter(n -> !reading.unit().startsWith("万") || n.signum() < 0)
                .filter(n -> n.signum() < 0 || n.stripTrailingZeros().scale() > 0)
                .ifPresent(
                    n -> findings.of(rule).cells(key).actual(n).say(key, n.toPlainString())));
  }

  private static void totalsBlank(Map<CellKey, Reading> cells, Findings findings) {
    cells.forEach(
        (key, reading) -> {
          if (!key.column().equals("total") || !reading.unfilled()) {
            return;
          }
          BigDecimal parts =
              cells.entrySet().stream()
                  .filter(e -> e.getKey().row().equals(key.row()))
                  .flatMap(e -> e.getValue().number().stream())
                  .reduce(BigDecimal.ZERO, BigDecimal::add);
          if (parts.signum() > 0) {
            findings
                .of(Rule.T3_TOTAL_BLANK)
                .cells(key)
                .expected(parts)
                .say(key, parts.toPlainString());
          }
        });
  }

  private static void blankTokens(Rule rule, Map<CellKey, Reading> cells, Findings findings) {
    List<CellKey> blank =
        cells.entrySet().stream()
            .filter(e -> e.getValue().unfilled())
            .map(Map.Entry::getKey)
            .toList();
    if (blank.isEmpty()) {
      return;
    }
    boolean zeros =
        cells.values().stream().flatMap(r -> r.number().stream()).anyMatch(n -> n.signum() == 0);
    Findings.Draft draft = findings.of(rule).cells(blank);
    (zeros ? draft.severity(Finding.Severity.WARNING) : draft).say(blank.size());
  }
}
