package org.gongkai.corpus;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gongkai.form.Form;
import org.gongkai.report.CellKey;

/** Makes drawn numbers, whose sums hold, numbers that a body can report. */
final class Plausible {
  private static final List<String> SUITS =
      List.of("litigationDirect", "litigationAfterReconsideration");

  /** From this year on refusals go to reconsideration before they go to court. */
  private static final int REVIEW_FIRST = 2024;

  private final Map<CellKey, BigDecimal> numbers;

  private Plausible(Map<CellKey, BigDecimal> numbers) {
    this.numbers = numbers;
  }

  /** Changes the numbers of a body's report on a year. */
  static void mend(Map<CellKey, BigDecimal> numbers, Body body, int year) {
    Plausible plausible = new Plausible(numbers);
    plausible.regulations(body.kind().makesRules());
    for (String row : List.of("regulations", "normativeDocuments")) {
      plausible.stocks(row);
    }
    plausible.items();
    plausible.cases();
    if (year >= REVIEW_FIRST) {
      plausible.suits();
    }
  }

  private long get(String table, String row, String column) {
    return numbers.getOrDefault(new CellKey(table, row, column), BigDecimal.ZERO).longValueExact();
  }

  /** Changes a number that the form has. */
  private void put(String table, String row, String column, long number) {
    numbers.replace(new CellKey(table, row, column), BigDecimal.valueOf(number));
  }

  /** Few bodies make rules, and those that do make few. */
  private void regulations(boolean some) {
    Map<String, Integer> bounds =
        Map.of("issued", 9, "repealed", 6, "newlyMade", 9, "newlyDisclosed", 9);
    numbers.replaceAll(
        (key, number) -> {
          if (!key.row().equals("regulations")) {
            return number;
          }
          int bound = some ? bounds.getOrDefault(key.column(), 120) : 1;
          return number.remainder(BigDecimal.valueOf(bound));
        });
  }

  /** What was issued and not repealed is in force, what was made public is public. */
  private void stocks(String row) {
    long issued = get(Form.DISCLOSURE, row, "issued");
    long inForce = get(Form.DISCLOSURE, row, "inForce");
    if (inForce < issued - get(Form.DISCLOSURE, row, "repealed")) {
      put(Form.DISCLOSURE, row, "inForce", inForce + issued);
    }
    long newly = get(Form.DISCLOSURE, row, "newlyDisclosed");
    long all = get(Form.DISCLOSURE, row, "disclosedTotal");
    if (all < newly) {
      put(Form.DISCLOSURE, row, "disclosedTotal", all + newly);
    }
  }

  /** No more items are dropped than there were. */
  private void items() {
    numbers.replaceAll(
        (key, number) -> {
          boolean before = key.column().equals("previousItems");
          long change = before ? get(Form.DISCLOSURE, key.row(), "change") : 0;
          return before && number.longValueExact() + change < 0
              ? number.subtract(BigDecimal.valueOf(change))
              : number;
        });
  }

  /** Cases come of requests. */
  private void cases() {
    long cases = get(Form.DISPUTES, "reconsideration", "total");
    for (String row : SUITS) {
      cases += get(Form.DISPUTES, row, "total");
    }
    long requests =
        get(Form.REQUESTS, "received", "total") + get(Form.REQUESTS, "concluded", "total");
    if (cases > requests) {
      numbers.replaceAll((k, n) -> k.table().equals(Form.DISPUTES) ? BigDecimal.ZERO : n);
    }
  }

  /** Most suits come after reconsideration. */
  private void suits() {
    String direct = SUITS.get(0);
    String after = SUITS.get(1);
    if (get(Form.DISPUTES, direct, "total") <= get(Form.DISPUTES, after, "total")) {
      return;
    }
    for (String column : List.of("upheld", "corrected", "other", "pending", "total")) {
      long exchanged = get(Form.DISPUTES, direct, column);
      put(Form.DISPUTES, direct, column, get(Form.DISPUTES, after, column));
      put(Form.DISPUTES, after, column, exchanged);
    }
  }
}
