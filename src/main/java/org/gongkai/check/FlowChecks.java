package org.gongkai.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.check.Naming.Named;
import org.gongkai.check.series.Kept;
import org.gongkai.form.Form;
import org.gongkai.report.CellKey;
import org.gongkai.report.Finding;

/** What follows from last year's figures for stocks, fees and cases. */
final class FlowChecks implements YearCheck {
  private static final String NEW_FORM = "2021";
  private static final String OLD_FORM = "2019";

  private static final CellKey FEE = new CellKey(Form.DISCLOSURE, "fees", "amount");

  /** 万元 written as 元 and the like: 10,000 times, give or take what may change in a year. */
  private static final BigDecimal LEAST_UNIT = new BigDecimal(5_000);

  private static final BigDecimal MOST_UNIT = new BigDecimal(20_000);

  private static final CellKey CONCLUDED = new CellKey(Form.REQUESTS, "concluded", "total");
  private static final CellKey RECEIVED = new CellKey(Form.REQUESTS, "received", "total");
  private static final CellKey REVIEWS = new CellKey(Form.DISPUTES, "reconsideration", "total");
  private static final CellKey PENDING = new CellKey(Form.DISPUTES, "reconsideration", "pending");
  private static final CellKey DIRECT = new CellKey(Form.DISPUTES, "litigationDirect", "total");
  private static final CellKey AFTER =
      new CellKey(Form.DISPUTES, "litigationAfterReconsideration", "total");

  @Override
  public void check(Kept now, Kept before, Findings findings) {
    if (on(NEW_FORM, now, before)) {
      stock("regulations", now, before, findings);
      stock("normativeDocuments", now, before, findings);
      fee(now, before, findings);
    }
    if (on(OLD_FORM, now, before)) {
      for (String row :
          List.of("licensing", "otherServices", "penalties", "compulsoryMeasures", "fees")) {
        items(row, now, before, findings);
      }
    }
    afterReview(now, before, findings);
    volume(now, before, findings);
  }

  private static boolean on(String form, Kept now, Kept before) {
    Optional<String> named = Optional.of(form);
    return now.report().form().equals(named) && before.report().form().equals(named);
  }

  private static void stock(String row, Kept now, Kept before, Findings findings) {
    CellKey inForce = new CellKey(Form.DISCLOSURE, row, "inForce");
    CellKey issued = new CellKey(Form.DISCLOSURE, row, "issued");
    CellKey repealed = new CellKey(Form.DISCLOSURE, row, "repealed");
    Optional<BigDecimal> stock = now.number(inForce);
    Optional<BigDecimal> more = now.number(issued);
    Optional<BigDecimal> less = now.number(repealed);
    Optional<BigDecimal> last = before.number(inForce);
    if (stock.isEmpty() || more.isEmpty() || less.isEmpty() || last.isEmpty()) {
      return;
    }
    BigDecimal expected = last.get().add(more.get()).subtract(less.get());
    if (stock.get().compareTo(expected) != 0) {
      findings
          .of(Rule.T2_STOCK_FLOW)
          .cells(inForce, issued, repealed)
          .expected(expected)
          .actual(stock.get())
          .related(List.of(before.related(inForce)))
          .say(
              new Named.Row(Form.DISCLOSURE, row),
              stock.get().toPlainString(),
              last.get().toPlainString(),
              more.get().toPlainString(),
              less.get().toPlainString(),
              expected.toPlainString());
    }
  }

  private static void items(String row, Kept now, Kept before, Findings findings) {
    CellKey previous = new CellKey(Form.DISCLOSURE, row, "previousItems");
    CellKey change = new CellKey(Form.DISCLOSURE, row, "change");
    Optional<BigDecimal> items = now.number(previous);
    Optional<BigDecimal> last = before.number(previous);
    Optional<BigDecimal> changed = before.number(change);
    if (items.isEmpty() || last.isEmpty() || changed.isEmpty()) {
      return;
    }
    BigDecimal expected = last.get().add(changed.get());
    if (items.get().compareTo(expected) != 0) {
      findings
          .of(Rule.T2_ITEMS_FLOW)
          .cells(previous)
          .expected(expected)
          .actual(items.get())
          .related(List.of(before.related(previous), before.related(change)))
          .say(
              new Named.Row(Form.DISCLOSURE, row),
              items.get().toPlainString(),
              last.get().toPlainString(),
              changed.get().toPlainString());
    }
  }

  /** Whether two fees differ as the same fee in 元 and in 万元 would. */
  static boolean unitsDiffer(BigDecimal one, BigDecimal other) {
    BigDecimal less = one.min(other);
    BigDecimal more = one.max(other);
    return less.signum() > 0
        && more.compareTo(less.multiply(LEAST_UNIT)) >= 0
        && (one.compareTo(other) > 0 || more.compareTo(less.multiply(MOST_UNIT)) <= 0);
  }

  private static void fee(Kept now, Kept before, Findings findings) {
    Optional<BigDecimal> fee = now.number(FEE);
    Optional<BigDecimal> last = before.number(FEE);
    if (fee.isPresent() && last.isPresent() && unitsDiffer(fee.get(), last.get())) {
      findings
          .of(Rule.T2_FEE_UNIT)
          .cells(FEE)
          .actual(fee.get())
          .related(List.of(before.related(FEE)))
          .say(fee.get().toPlainString(), last.get().toPlainString());
    }
  }

  private static void afterReview(Kept now, Kept before, Findings findings) {
    Optional<BigDecimal> suits = now.number(AFTER);
    Optional<BigDecimal> reviews = now.number(REVIEWS);
    Optional<BigDecimal> pending = before.number(PENDING);
    if (suits.isEmpty() || reviews.isEmpty() || pending.isEmpty()) {
      return;
    }
    if (suits.get().compareTo(reviews.get().add(pending.get())) > 0) {
      findings
          .of(Rule.T4_POST_REVIEW)
          .cells(AFTER, REVIEWS)
          .actual(suits.get())
          .related(List.of(before.related(PENDING)))
          .say(
              suits.get().toPlainString(),
              reviews.get().toPlainString(),
              pending.get().toPlainString());
    }
  }

  /** Where the report alone, by what it received, gives no reason to ask. */
  private static void volume(Kept now, Kept before, Findings findings) {
    Optional<BigDecimal> cases = sum(now, List.of(REVIEWS, DIRECT, AFTER));
    Optional<BigDecimal> concluded = now.number(CONCLUDED);
    Optional<BigDecimal> last = before.number(CONCLUDED);
    if (cases.isEmpty() || concluded.isEmpty() || last.isEmpty()) {
      return;
    }
    boolean told =
        sum(now, List.of(RECEIVED, CONCLUDED))
            .filter(n -> cases.get().compareTo(n) > 0)
            .isPresent();
    if (!told && cases.get().compareTo(concluded.get().add(last.get())) > 0) {
      List<Finding.Related> related = List.of(before.related(CONCLUDED));
      findings
          .of(Rule.T4_VOLUME)
          .cells(REVIEWS, DIRECT, AFTER, CONCLUDED)
          .actual(cases.get())
          .related(related)
          .sayAs(
              "lastYear",
              cases.get().toPlainString(),
              concluded.get().toPlainString(),
              last.get().toPlainString());
    }
  }

  private static Optional<BigDecimal> sum(Kept kept, List<CellKey> keys) {
    BigDecimal sum = BigDecimal.ZERO;
    for (CellKey key : keys) {
      Optional<BigDecimal> number = kept.number(key);
      if (number.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(number.get());
    }
    return Optional.of(sum);
  }
}
