package org.gongkai.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
    CellTable requests = checked.table(Form.REQUESTS);
    CellTable disputes = checked.table(Form.DISPUTES);
    integers(Rule.T3_NONNEG_INT, requests, findings);
    if (requests.readings().stream().allMatch(CountChecks::empty)) {
      findings.of(Rule.T3_ALL_BLANK).say(requests.keys().size());
    } else {
      totalsBlank(requests, findings);
      blankTokens(Rule.T3_BLANK_TOKEN, requests, findings);
    }
    if (!disputes.printed()) {
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

  private static void integers(Rule rule, CellTable table, Findings findings) {
    for (int i = 0; i < table.keys().size(); i++) {
      Reading reading = table.readings().get(i);
      if (reading.number().isPresent()) {
        BigDecimal n = reading.number().get();
        boolean negative = n.signum() < 0;
        if (negative || fraction(n) && !reading.unit().startsWith("万")) {
          CellKey key = table.keys().get(i);
          findings.of(rule).cells(key).actual(n).say(key, n.toPlainString());
        }
      }
    }
  }

  private static boolean fraction(BigDecimal number) {
    return number.scale() > 0 && number.stripTrailingZeros().scale() > 0;
  }

  private static void totalsBlank(CellTable table, Findings findings) {
    int total = table.column("total");
    for (int i = 0; i < table.keys().size(); i++) {
      CellKey key = table.keys().get(i);
      if (!table.readings().get(i).unfilled() || table.column(key.column()) != total) {
        continue;
      }
      BigDecimal parts = BigDecimal.ZERO;
      int row = table.row(key.row());
      for (int column = 0; column < table.columns().size(); column++) {
        parts = parts.add(table.reading(row, column).number().orElse(BigDecimal.ZERO));
      }
      if (parts.signum() > 0) {
        findings.of(Rule.T3_TOTAL_BLANK).cells(key).expected(parts).say(key, parts.toPlainString());
      }
    }
  }

  private static void blankTokens(Rule rule, CellTable table, Findings findings) {
    List<CellKey> blank = new ArrayList<>();
    for (int i = 0; i < table.keys().size(); i++) {
      if (table.readings().get(i).unfilled()) {
        blank.add(table.keys().get(i));
      }
    }
    if (blank.isEmpty()) {
      return;
    }
    boolean zeros =
        table.readings().stream()
            .anyMatch(r -> r.number().filter(n -> n.signum() == 0).isPresent());
    Findings.Draft draft = findings.of(rule).cells(blank);
    (zeros ? draft.severity(Finding.Severity.WARNING) : draft).say(blank.size());
  }
}
