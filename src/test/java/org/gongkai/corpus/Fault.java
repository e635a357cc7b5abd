package org.gongkai.corpus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.form.Form;
import org.gongkai.report.CellKey;

/**
 * One mistake in a filing, with the rules that must fire: as {@code RULE@CELL} where a finding
 * names cells, its first one, else {@code RULE}.
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
  /** Less in force than was issued and not repealed. */
  IN_FORCE("T2-VALID-FLOOR@disclosure/normativeDocuments/inForce"),
  /** 规章 of a body that can make none. */
  RULES_WITHOUT_POWER("T2-RULE-POWER@disclosure/regulations/issued"),
  /** The text has a fee that the table has not. */
  LESS_THAN_COLLECTED("T2-FEE-GE-PROC@disclosure/fees/amount"),
  /** Requests that ended for want of payment, and no notice to pay. */
  NOTICE_DENIED("T3-UNPAID-NOFEE@requests/otherHandling.feeNotPaid/total"),
  /** The last section is not there. */
  NO_OTHER_SECTION("S-SIX"),
  /** Section five is a heading and nothing else. */
  NO_PROBLEMS("S-EMPTY"),
  NO_DISPUTES("S-EMPTY", "T4-MISSING"),
  NO_FEES("T2-BLOCK-MISSING@disclosure/fees/amount"),
  /** The text has another number than the table. */
  RECEIVED_IN_TEXT("N-RECEIVED@requests/received/total", "N-IDENTITY@requests/received/total"),
  CONCLUDED_IN_TEXT("N-ANSWERED@requests/concluded/total", "N-IDENTITY@requests/received/total"),
  REVIEWS_IN_TEXT("N-REVIEW@disputes/reconsideration/total"),
  DOCUMENTS_IN_TEXT("N-DOCS@disclosure/normativeDocuments/issued"),
  DECISIONS_IN_TEXT("N-DECISIONS@disclosure/penalties/decisions"),
  /** The text says that nothing was received. */
  NOTHING_IN_TEXT("N-NONE-BUT-SOME@requests/received/total"),
  /** XX where a number should stand. */
  BLANK_IN_TEXT("N-PLACEHOLDER"),
  /** Section one leaves out 依申请公开. */
  NO_ASPECT("S-FIVE-ASPECTS"),
  /** A government says nothing of its assessment. */
  NO_ASSESSMENT("S-GOV-ASSESS"),
  /** Section five is 无. */
  NO_PROBLEM_TOLD("S-PROBLEMS"),
  ONLY_ACHIEVEMENTS("S-PROBLEMS"),
  NO_FEE_STATED("S-FEE-STATED"),
  CITES_OLD_LAW("S-OLD-LAW"),
  /** A single department speaks of places. */
  PLACES_OF_A_DEPARTMENT("S-GENERIC"),
  /** Section one names another body. */
  NAME_OF_ANOTHER("S-OTHER-NAME"),
  /** Section one speaks of the year before. */
  LAST_YEAR_IN_TEXT("X-WRONG-YEAR"),
  LAST_YEAR_IN_PERIOD("P-YEAR"),
  CUT_PERIOD("P-PERIOD"),
  LATE_DEPARTMENT("P-DEADLINE-DEPT"),
  LATE_GOVERNMENT("P-DEADLINE-GOV"),
  /**
   * Section five is word for word that of others on the same year, which shows only where several
   * reports are checked together.
   */
  TEXT_OF_ANOTHER;

  /** What fires when the reports of a corpus that have {@link #TEXT_OF_ANOTHER} are checked. */
  static final String COPY = "X-TEXT-COPY";

  /** Of those the year, so that none is earlier than the others. */
  private static final int YEAR_OF_COPIES = 2023;

  private final Set<String> rules;

  Fault(String... rules) {
    this.rules = new TreeSet<>(List.of(rules));
  }

  /** The rules that must fire, sorted. */
  Set<String> rules() {
    return rules;
  }

  /** Rules that may fire besides, as the text repeats what is wrong in a table. */
  Set<String> mayFire() {
    return this == BALANCE
        ? Set.of("N-IDENTITY@requests/received/total", "T3-NO-ANSWER@requests/concluded/total")
        : Set.of();
  }

  /** What fires when the report is checked together with others. */
  Set<String> togetherWithOthers() {
    return this == TEXT_OF_ANOTHER ? Set.of(COPY) : Set.of();
  }

  /** Whether zeros must be printed, since a rule needs the numbers. */
  boolean needsNumbers() {
    return rules.stream().anyMatch(r -> r.startsWith("T") || r.startsWith("N-"));
  }

  /** The year of a filing with the fault, for which another was drawn. */
  int year(int drawn) {
    return this == TEXT_OF_ANOTHER ? YEAR_OF_COPIES : drawn;
  }

  /** Whether it stands in the lead. */
  boolean isOfLead() {
    return this == CITES_OLD_LAW || this == LAST_YEAR_IN_PERIOD || this == CUT_PERIOD;
  }

  /** Whether it is known only of a body that the document names. */
  boolean needsIssuer() {
    return switch (this) {
      case LATE_DEPARTMENT,
          LATE_GOVERNMENT,
          RULES_WITHOUT_POWER,
          NO_ASSESSMENT,
          NAME_OF_ANOTHER,
          PLACES_OF_A_DEPARTMENT ->
          true;
      default -> false;
    };
  }

  /** Whether it is known only of a document with a date. */
  boolean needsDate() {
    return this == LATE_DEPARTMENT || this == LATE_GOVERNMENT;
  }

  /** How often to take it where it fits: more often the more rarely it does. */
  private int weight() {
    return (fitsForm(FormChoice.OLD) ? 1 : 2) * (fitsEveryBody() ? 1 : 4);
  }

  /** Those that can befall a body's report with tables, each as often as it is to be taken. */
  static List<Fault> fitting(Body body, FormChoice forms, Set<Wish> wishes) {
    List<Fault> fitting = new ArrayList<>();
    for (Fault fault : values()) {
      if (fault != NONE
          && fault.fitsForm(forms)
          && fault.fitsBody(body)
          && !(fault.isOfLead() && wishes.contains(Wish.NO_LEAD))
          && !(fault == REVIEWS_IN_TEXT && wishes.contains(Wish.NO_ASIDES))) {
        fitting.addAll(Collections.nCopies(fault.weight(), fault));
      }
    }
    return fitting;
  }

  private boolean fitsForm(FormChoice forms) {
    return switch (this) {
      case NEGATIVE_DECISIONS_OF_2019 -> forms == FormChoice.OLD;
      case BALANCE,
          TOTAL_OF_A_ROW,
          REVIEWS,
          RECEIVED_IN_TEXT,
          CONCLUDED_IN_TEXT,
          REVIEWS_IN_TEXT,
          DECISIONS_IN_TEXT,
          NOTHING_IN_TEXT,
          BLANK_IN_TEXT,
          NO_ASPECT,
          NO_ASSESSMENT,
          NO_PROBLEM_TOLD,
          ONLY_ACHIEVEMENTS,
          CITES_OLD_LAW,
          PLACES_OF_A_DEPARTMENT,
          NAME_OF_ANOTHER,
          LAST_YEAR_IN_TEXT,
          LAST_YEAR_IN_PERIOD,
          CUT_PERIOD,
          LATE_DEPARTMENT,
          LATE_GOVERNMENT ->
          true;
      case TEXT_OF_ANOTHER -> forms != FormChoice.OLD;
      default -> forms == FormChoice.CURRENT;
    };
  }

  private boolean fitsBody(Body body) {
    Body.Kind kind = body.kind();
    return switch (this) {
      case LATE_DEPARTMENT ->
          kind == Body.Kind.DEPARTMENT || kind == Body.Kind.PROVINCIAL_DEPARTMENT;
      case LATE_GOVERNMENT -> kind.hasUntilMarch();
      case NO_ASSESSMENT -> kind.isGovernment();
      case PLACES_OF_A_DEPARTMENT -> kind == Body.Kind.DEPARTMENT;
      case RULES_WITHOUT_POWER ->
          kind == Body.Kind.DEPARTMENT
              || kind == Body.Kind.TOWNSHIP
              || kind == Body.Kind.STREET_OFFICE;
      case NAME_OF_ANOTHER -> body.hasStrangers();
      // The office of a government may speak of itself and print the government's tables.
      case RECEIVED_IN_TEXT,
          CONCLUDED_IN_TEXT,
          REVIEWS_IN_TEXT,
          DOCUMENTS_IN_TEXT,
          DECISIONS_IN_TEXT,
          NOTHING_IN_TEXT ->
          kind != Body.Kind.OTHER;
      default -> true;
    };
  }

  private boolean fitsEveryBody() {
    return switch (this) {
      case LATE_DEPARTMENT,
          LATE_GOVERNMENT,
          NO_ASSESSMENT,
          PLACES_OF_A_DEPARTMENT,
          RULES_WITHOUT_POWER,
          NAME_OF_ANOTHER ->
          false;
      default -> true;
    };
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
      case IN_FORCE -> {
        put(numbers, "normativeDocuments", "issued", 9);
        put(numbers, "normativeDocuments", "repealed", 2);
        put(numbers, "normativeDocuments", "inForce", 6);
      }
      case RULES_WITHOUT_POWER -> {
        put(numbers, "regulations", "issued", 2);
        put(numbers, "regulations", "inForce", 3);
      }
      case LESS_THAN_COLLECTED -> put(numbers, "fees", "amount", 0);
      case NOTICE_DENIED -> {
        for (String row : List.of("otherHandling.feeNotPaid", "concluded", "received")) {
          add(numbers, Form.REQUESTS, row, "naturalPerson", 2);
          add(numbers, Form.REQUESTS, row, "total", 2);
        }
      }
      case REVIEWS_IN_TEXT -> {
        add(numbers, Form.DISPUTES, "reconsideration", "upheld", 2);
        add(numbers, Form.DISPUTES, "reconsideration", "total", 2);
      }
      case RECEIVED_IN_TEXT, CONCLUDED_IN_TEXT, NOTHING_IN_TEXT -> {
        // There must be something of which the text tells.
        for (String row : List.of("granted", "concluded", "received")) {
          add(numbers, Form.REQUESTS, row, "naturalPerson", 3);
          add(numbers, Form.REQUESTS, row, "total", 3);
        }
      }
      default -> {
        // Nothing in the numbers.
      }
    }
  }

  /** What the text tells of the numbers of the tables. */
  Map<CellKey, BigDecimal> told(Map<CellKey, BigDecimal> numbers) {
    Map<CellKey, BigDecimal> told = new HashMap<>(numbers);
    switch (this) {
      case RECEIVED_IN_TEXT -> add(told, Form.REQUESTS, "received", "total", 1_200);
      case CONCLUDED_IN_TEXT -> add(told, Form.REQUESTS, "concluded", "total", 20);
      case REVIEWS_IN_TEXT -> add(told, Form.DISPUTES, "reconsideration", "total", 4);
      case DOCUMENTS_IN_TEXT -> add(told, Form.DISCLOSURE, "normativeDocuments", "issued", 5);
      case DECISIONS_IN_TEXT -> add(told, Form.DISCLOSURE, "penalties", "decisions", 40);
      case NOTHING_IN_TEXT -> {
        for (String row : List.of("received", "carriedIn")) {
          told.put(new CellKey(Form.REQUESTS, row, "total"), BigDecimal.ZERO);
        }
      }
      default -> {
        // The text tells what the tables hold.
      }
    }
    return told;
  }

  private static void put(Map<CellKey, BigDecimal> numbers, String row, String column, long n) {
    numbers.put(new CellKey(Form.DISCLOSURE, row, column), BigDecimal.valueOf(n));
  }

  private static long get(Map<CellKey, BigDecimal> numbers, CellKey cell) {
    return numbers.getOrDefault(cell, BigDecimal.ZERO).longValueExact();
  }

  private static void add(
      Map<CellKey, BigDecimal> numbers, String table, String row, String column, long change) {
    numbers.merge(new CellKey(table, row, column), BigDecimal.valueOf(change), BigDecimal::add);
  }
}
