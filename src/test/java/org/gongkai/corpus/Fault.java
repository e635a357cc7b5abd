package org.gongkai.corpus;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.form.Form;
import org.gongkai.report.CellKey;

/**
 * One mistake in a filing, with the rules that must fire at error severity: as {@code RULE@CELL}
 * where a finding names cells, its first one, else {@code RULE}.
 */
enum Fault {
  NONE,
  /** Two cells of one column changed against each other. */
  ROWS_OF_REQUESTS("T3-ROW-SUM@requests/granted/total", "T3-ROW-SUM@requests/partlyGranted/total"),
  /** A total of a row misprinted. */
  TOTAL_OF_A_ROW("T3-ROW-SUM@requests/granted/total", "T3-COL-SUM@requests/concluded/total"),
  /** （七）总计 too large, the balance mended by what is carried over. */
  COLUMN_OF_REQUESTS(
      "T3-COL-SUM@requests/concluded/business", "T3-COL-SUM@requests/concluded/total"),
  /** One more received than dealt with. */
  BALANCE("T3-BALANCE@requests/received/naturalPerson", "T3-BALANCE@requests/received/total"),
  NEGATIVE_REQUESTS("T3-NONNEG-INT@requests/unavailable.notHeld/legalService"),
  REVIEWS("T4-REVIEW-SUM@disputes/reconsideration/total"),
  DIRECT_SUITS("T4-SUIT1-SUM@disputes/litigationDirect/total"),
  SUITS_AFTER_REVIEW("T4-SUIT2-SUM@disputes/litigationAfterReconsideration/total"),
  NEGATIVE_SUITS("T4-NONNEG-INT@disputes/litigationDirect/corrected"),
  NEGATIVE_DECISIONS("T2-NONNEG@disclosure/penalties/decisions"),
  /** As the form of 2019 words it. */
  NEGATIVE_DECISIONS_OF_2019("T2-SIGNED@disclosure/penalties/decisions"),
  /** The last section is not there. */
  NO_OTHER_SECTION("S-SIX"),
  /** Section five is a heading and nothing else. */
  NO_PROBLEMS("S-EMPTY"),
  NO_DISPUTES("S-EMPTY", "T4-MISSING"),
  NO_FEES("T2-BLOCK-MISSING@disclosure/fees/amount");

  /** Those that change numbers, and may befall the current form. */
  static final List<Fault> OF_NUMBERS =
      List.of(
          ROWS_OF_REQUESTS,
          TOTAL_OF_A_ROW,
          COLUMN_OF_REQUESTS,
          BALANCE,
          NEGATIVE_REQUESTS,
          REVIEWS,
          DIRECT_SUITS,
          SUITS_AFTER_REVIEW,
          NEGATIVE_SUITS,
          NEGATIVE_DECISIONS);

  /** Those that leave something out. */
  static final List<Fault> OF_STRUCTURE =
      List.of(NO_OTHER_SECTION, NO_PROBLEMS, NO_DISPUTES, NO_FEES);

  private final Set<String> rules;

  Fault(String... rules) {
    this.rules = new TreeSet<>(List.of(rules));
  }

  /** The rules that must fire, sorted. */
  Set<String> rules() {
    return rules;
  }

  /**
   * Whether findings of a rule come from faults: the dates of issue are drawn without regard to the
   * deadlines, which many of them pass.
   */
  static boolean governs(String rule) {
    return !rule.startsWith("P-DEADLINE-");
  }

  /** Changes the numbers of a filing whose sums hold. */
  void befall(Map<CellKey, BigDecimal> numbers) {
    switch (this) {
      case ROWS_OF_REQUESTS -> {
        add(numbers, Form.REQUESTS, "granted", "naturalPerson", 3);
        add(numbers, Form.REQUESTS, "partlyGranted", "naturalPerson", 1);
        add(numbers, Form.REQUESTS, "concluded", "naturalPerson", 4);
        add(numbers, Form.REQUESTS, "received", "naturalPerson", 4);
        add(numbers, Form.REQUESTS, "granted", "total", 4);
        for (String row : List.of("concluded", "received")) {
          add(numbers, Form.REQUESTS, row, "total", 4);
        }
      }
      case TOTAL_OF_A_ROW -> add(numbers, Form.REQUESTS, "granted", "total", 10);
      case COLUMN_OF_REQUESTS -> {
        for (String column : List.of("business", "total")) {
          add(numbers, Form.REQUESTS, "concluded", column, 2);
          add(numbers, Form.REQUESTS, "received", column, 2);
        }
      }
      case BALANCE -> {
        add(numbers, Form.REQUESTS, "received", "naturalPerson", 1);
        add(numbers, Form.REQUESTS, "received", "total", 1);
      }
      case NEGATIVE_REQUESTS -> {
        CellKey cell = new CellKey(Form.REQUESTS, "unavailable.notHeld", "legalService");
        long change = -1 - get(numbers, cell);
        add(numbers, Form.REQUESTS, "received", "legalService", 5);
        add(numbers, Form.REQUESTS, "carriedOut", "legalService", 5);
        add(numbers, Form.REQUESTS, "received", "total", 5);
        add(numbers, Form.REQUESTS, "carriedOut", "total", 5);
        add(numbers, Form.REQUESTS, "granted", "legalService", -change);
        add(numbers, Form.REQUESTS, "granted", "total", -change);
        add(numbers, Form.REQUESTS, cell.row(), "legalService", change);
        add(numbers, Form.REQUESTS, cell.row(), "total", change);
        if (get(numbers, new CellKey(Form.REQUESTS, cell.row(), "total")) < 0) {
          add(numbers, Form.REQUESTS, cell.row(), "naturalPerson", 2);
          add(numbers, Form.REQUESTS, cell.row(), "total", 2);
          add(numbers, Form.REQUESTS, "concluded", "naturalPerson", 2);
          add(numbers, Form.REQUESTS, "concluded", "total", 2);
          add(numbers, Form.REQUESTS, "received", "naturalPerson", 2);
          add(numbers, Form.REQUESTS, "received", "total", 2);
        }
      }
      case REVIEWS -> add(numbers, Form.DISPUTES, "reconsideration", "total", 1);
      case DIRECT_SUITS -> add(numbers, Form.DISPUTES, "litigationDirect", "total", 1);
      case SUITS_AFTER_REVIEW ->
          add(numbers, Form.DISPUTES, "litigationAfterReconsideration", "total", 10);
      case NEGATIVE_SUITS -> {
        CellKey cell = new CellKey(Form.DISPUTES, "litigationDirect", "corrected");
        long change = -1 - get(numbers, cell);
        add(numbers, Form.DISPUTES, cell.row(), "corrected", change);
        add(numbers, Form.DISPUTES, cell.row(), "upheld", -change);
      }
      case NEGATIVE_DECISIONS, NEGATIVE_DECISIONS_OF_2019 ->
          numbers.put(
              new CellKey(Form.DISCLOSURE, "penalties", "decisions"), BigDecimal.valueOf(-6));
      case NONE, NO_OTHER_SECTION, NO_PROBLEMS, NO_DISPUTES, NO_FEES -> {
        // Nothing in the numbers.
      }
    }
  }

  private static long get(Map<CellKey, BigDecimal> numbers, CellKey cell) {
    return numbers.getOrDefault(cell, BigDecimal.ZERO).longValueExact();
  }

  private static void add(
      Map<CellKey, BigDecimal> numbers, String table, String row, String column, long change) {
    numbers.merge(new CellKey(table, row, column), BigDecimal.valueOf(change), BigDecimal::add);
  }
}
