package org.gongkai.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.gongkai.form.Form;
import org.gongkai.report.CellKey;
import org.gongkai.report.Report;

/** What the totals of the tables of requests and of disputes say to one another. */
final class CaseChecks implements ReportCheck {
  private static final CellKey RECEIVED = requests("received");
  private static final CellKey CARRIED_IN = requests("carriedIn");
  private static final CellKey CONCLUDED = requests("concluded");
  private static final CellKey CARRIED_OUT = requests("carriedOut");
  private static final CellKey OTHER = requests("otherHandling.other");
  private static final CellKey REVIEWS = disputes("reconsideration");
  private static final CellKey DIRECT = disputes("litigationDirect");
  private static final CellKey AFTER = disputes("litigationAfterReconsideration");

  /** 3.其他 is a rest: more than this part of what was concluded is worth a look. */
  private static final BigDecimal MOST_OTHER = new BigDecimal("0.2");

  /** Of few requests a single one is a large part. */
  private static final BigDecimal ENOUGH = BigDecimal.TEN;

  /** Since then refusals must go to reconsideration first (行政复议法 2023, article 23). */
  private static final int REVIEW_FIRST = 2024;

  private static CellKey requests(String row) {
    return new CellKey(Form.REQUESTS, row, "total");
  }

  private static CellKey disputes(String row) {
    return new CellKey(Form.DISPUTES, row, "total");
  }

  @Override
  public void check(CheckedReport checked, Findings findings) {
    Report report = checked.report();
    Cells cells = new Cells(report);
    carryBound(cells, findings);
    noAnswer(cells, findings);
    otherShare(cells, findings);
    direct(report, cells, findings);
    volume(cells, findings);
  }

  private static void carryBound(Cells cells, Findings findings) {
    Optional<BigDecimal> received = cells.number(RECEIVED);
    Optional<BigDecimal> out = cells.number(CARRIED_OUT);
    if (received.isPresent() && out.isPresent() && out.get().compareTo(received.get()) > 0) {
      findings
          .of(Rule.T3_CARRY_BOUND)
          .cells(CARRIED_OUT, RECEIVED)
          .actual(out.get())
          .say(out.get().toPlainString(), received.get().toPlainString());
    }
  }

  private static void noAnswer(Cells cells, Findings findings) {
    Optional<BigDecimal> in = cells.sum(List.of(RECEIVED, CARRIED_IN));
    Optional<BigDecimal> concluded = cells.number(CONCLUDED);
    Optional<BigDecimal> out = cells.number(CARRIED_OUT);
    if (in.isPresent()
        && in.get().signum() > 0
        && concluded.isPresent()
        && concluded.get().signum() == 0
        && out.isPresent()
        && out.get().signum() == 0) {
      findings
          .of(Rule.T3_NO_ANSWER)
          .cells(CONCLUDED, CARRIED_OUT, RECEIVED, CARRIED_IN)
          .expected(in.get())
          .actual(BigDecimal.ZERO)
          .say(in.get().toPlainString());
    }
  }

  private static void otherShare(Cells cells, Findings findings) {
    Optional<BigDecimal> other = cells.number(OTHER);
    Optional<BigDecimal> concluded = cells.number(CONCLUDED);
    if (other.isEmpty() || concluded.isEmpty() || concluded.get().compareTo(ENOUGH) < 0) {
      return;
    }
    BigDecimal share = other.get().divide(concluded.get(), 3, RoundingMode.HALF_UP);
    if (share.compareTo(MOST_OTHER) > 0) {
      findings
          .of(Rule.T3_OTHER_SHARE)
          .cells(OTHER, CONCLUDED)
          .actual(other.get())
          .say(
              other.get().toPlainString(),
              concluded.get().toPlainString(),
              share.movePointRight(2).stripTrailingZeros().toPlainString());
    }
  }

  private static void direct(Report report, Cells cells, Findings findings) {
    Optional<BigDecimal> direct = cells.number(DIRECT);
    Optional<BigDecimal> after = cells.number(AFTER);
    boolean late = report.year().isPresent() && report.year().getAsInt() >= REVIEW_FIRST;
    if (late
        && direct.isPresent()
        && after.isPresent()
        && direct.get().compareTo(after.get()) > 0) {
      findings
          .of(Rule.T4_DIRECT_2024)
          .cells(DIRECT, AFTER)
          .actual(direct.get())
          .say(direct.get().toPlainString(), after.get().toPlainString());
    }
  }

  private static void volume(Cells cells, Findings findings) {
    Optional<BigDecimal> cases = cells.sum(List.of(REVIEWS, DIRECT, AFTER));
    Optional<BigDecimal> requests = cells.sum(List.of(RECEIVED, CONCLUDED));
    if (cases.isPresent() && requests.isPresent() && cases.get().compareTo(requests.get()) > 0) {
      findings
          .of(Rule.T4_VOLUME)
          .cells(REVIEWS, DIRECT, AFTER, RECEIVED, CONCLUDED)
          .actual(cases.get())
          .say(cases.get().toPlainString(), requests.get().toPlainString());
    }
  }
}
