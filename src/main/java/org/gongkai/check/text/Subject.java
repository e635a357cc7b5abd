package org.gongkai.check.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.report.CellKey;

/** What a number in the text counts, and the cells of the form that state the same. */
public enum Subject {
  RECEIVED(Kind.FLOW, "requests/received/total"),
  CARRIED_IN(Kind.FLOW, "requests/carriedIn/total"),
  ANSWERED(Kind.FLOW, "requests/concluded/total"),
  CARRIED_OUT(Kind.FLOW, "requests/carriedOut/total"),

  GRANTED(Kind.OUTCOME, "requests/granted/total"),
  PARTLY_GRANTED(Kind.OUTCOME, "requests/partlyGranted/total"),
  /** 予以公开及部分公开, counted together. */
  GRANTED_OR_PARTLY(Kind.OUTCOME, "requests/granted/total", "requests/partlyGranted/total"),
  REFUSED(Kind.OUTCOME, "requests/refused/total"),
  UNAVAILABLE(Kind.OUTCOME, "requests/unavailable/total"),
  NOT_PROCESSED(Kind.OUTCOME, "requests/notProcessed/total"),
  OTHER_HANDLING(Kind.OUTCOME, "requests/otherHandling/total"),

  STATE_SECRET(REFUSED, "stateSecret"),
  FORBIDDEN_BY_LAW(REFUSED, "forbiddenByLaw"),
  SECURITY_STABILITY(REFUSED, "securityStability"),
  THIRD_PARTY_RIGHTS(REFUSED, "thirdPartyRights"),
  INTERNAL_AFFAIRS(REFUSED, "internalAffairs"),
  PROCESS_INFORMATION(REFUSED, "processInformation"),
  ENFORCEMENT_FILE(REFUSED, "enforcementFile"),
  ADMINISTRATIVE_QUERY(REFUSED, "administrativeQuery"),
  NOT_HELD(UNAVAILABLE, "notHeld"),
  NEEDS_CREATION(UNAVAILABLE, "needsCreation"),
  STILL_UNCLEAR(UNAVAILABLE, "stillUnclear"),
  PETITION(NOT_PROCESSED, "petition"),
  REPEATED(NOT_PROCESSED, "repeated"),
  PUBLISHED_MATERIAL(NOT_PROCESSED, "publishedMaterial"),
  EXCESSIVE(NOT_PROCESSED, "excessive"),
  RECONFIRMATION(NOT_PROCESSED, "reconfirmation"),
  NOT_CORRECTED_IN_TIME(OTHER_HANDLING, "notCorrectedInTime"),
  FEE_NOT_PAID(OTHER_HANDLING, "feeNotPaid"),

  REVIEWS(Kind.DISPUTE, "disputes/reconsideration/total"),
  REVIEWS_UPHELD(REVIEWS, "upheld"),
  REVIEWS_CORRECTED(REVIEWS, "corrected"),
  REVIEWS_OTHER(REVIEWS, "other"),
  REVIEWS_PENDING(REVIEWS, "pending"),
  SUITS_DIRECT(Kind.DISPUTE, "disputes/litigationDirect/total"),
  SUITS_DIRECT_UPHELD(SUITS_DIRECT, "upheld"),
  SUITS_DIRECT_CORRECTED(SUITS_DIRECT, "corrected"),
  SUITS_DIRECT_OTHER(SUITS_DIRECT, "other"),
  SUITS_DIRECT_PENDING(SUITS_DIRECT, "pending"),
  SUITS_AFTER(Kind.DISPUTE, "disputes/litigationAfterReconsideration/total"),
  SUITS_AFTER_UPHELD(SUITS_AFTER, "upheld"),
  SUITS_AFTER_CORRECTED(SUITS_AFTER, "corrected"),
  SUITS_AFTER_OTHER(SUITS_AFTER, "other"),
  SUITS_AFTER_PENDING(SUITS_AFTER, "pending"),
  SUITS(
      Kind.DISPUTE,
      "disputes/litigationDirect/total",
      "disputes/litigationAfterReconsideration/total"),
  SUITS_UPHELD(SUITS, "upheld"),
  SUITS_CORRECTED(SUITS, "corrected"),
  SUITS_OTHER(SUITS, "other"),
  SUITS_PENDING(SUITS, "pending"),
  /** Reconsiderations and suits, counted together. */
  REVIEWS_AND_SUITS(
      Kind.DISPUTE,
      "disputes/reconsideration/total",
      "disputes/litigationDirect/total",
      "disputes/litigationAfterReconsideration/total"),

  REGULATIONS_ISSUED(Kind.DOCUMENT, "disclosure/regulations/issued"),
  REGULATIONS_REPEALED(Kind.DOCUMENT, "disclosure/regulations/repealed"),
  REGULATIONS_IN_FORCE(Kind.DOCUMENT, "disclosure/regulations/inForce"),
  DOCUMENTS_ISSUED(Kind.DOCUMENT, "disclosure/normativeDocuments/issued"),
  DOCUMENTS_REPEALED(Kind.DOCUMENT, "disclosure/normativeDocuments/repealed"),
  DOCUMENTS_IN_FORCE(Kind.DOCUMENT, "disclosure/normativeDocuments/inForce"),

  LICENSING(Kind.DECISION, "disclosure/licensing/decisions"),
  PENALTIES(Kind.DECISION, "disclosure/penalties/decisions"),
  COMPULSORY_MEASURES(Kind.DECISION, "disclosure/compulsoryMeasures/decisions"),

  /** 信息处理费 actually collected, in 元. */
  FEE_COLLECTED(Kind.FEE),
  /** Notices to pay 信息处理费. */
  FEE_NOTICES(Kind.FEE);

  /** The part of the report that a subject belongs to. */
  public enum Kind {
    /** Requests coming in and going out. */
    FLOW,
    /** How requests were concluded: the groups （一） to （六）. */
    OUTCOME,
    /** The rows under a group of outcomes. */
    OUTCOME_ROW,
    /** Reconsiderations and suits. */
    DISPUTE,
    /** How reconsiderations and suits ended. */
    DISPUTE_OUTCOME,
    /** Rules and normative documents. */
    DOCUMENT,
    /** Decisions of the year. */
    DECISION,
    /** 信息处理费. */
    FEE
  }

  private final Kind kind;
  private final List<CellKey> cells;
  private final Subject whole;

  Subject(Kind kind, String... cells) {
    this.kind = kind;
    this.cells = Stream.of(cells).map(CellKey::parse).toList();
    this.whole = this;
  }

  Subject(Subject whole, String part) {
    this.kind = whole.kind == Kind.OUTCOME ? Kind.OUTCOME_ROW : Kind.DISPUTE_OUTCOME;
    this.whole = whole;
    this.cells =
        whole.cells.stream()
            .map(
                cell ->
                    whole.kind == Kind.OUTCOME
                        ? new CellKey(cell.table(), cell.row() + "." + part, cell.column())
                        : new CellKey(cell.table(), cell.row(), part))
            .toList();
  }

  /** The part of the report that it belongs to. */
  public Kind kind() {
    return kind;
  }

  /**
   * The cells whose sum it is; a row without rows of its own in the form, such as {@code refused},
   * stands for all rows under it. Empty when no cell states it.
   */
  public List<CellKey> cells() {
    return cells;
  }

  /** The group or total that it is a part of; itself when it is none. */
  public Subject whole() {
    return whole;
  }

  /**
   * What a part of the same thing is: {@code SUITS_CORRECTED} for {@code CORRECTED} behind {@code
   * SUITS} or {@code SUITS_UPHELD}. Empty when there is no such part.
   */
  Optional<Subject> sibling(String part) {
    String stem = kind == Kind.DOCUMENT ? name().substring(0, name().indexOf('_')) : whole.name();
    String wanted = stem + "_" + part;
    return Arrays.stream(values()).filter(each -> each.name().equals(wanted)).findFirst();
  }
}
