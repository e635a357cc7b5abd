package org.gongkai.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The rules, by their ids, which never change meaning. What each asks, why and how grave a breach
 * is stands in the rule book ({@code rules/*.yaml}).
 */
public enum Rule {
  // The table of requests.
  T3_ROW_SUM,
  T3_COL_SUM,
  T3_BALANCE,
  T3_NONNEG_INT,
  T3_TOTAL_BLANK,
  T3_ALL_BLANK,
  T3_BLANK_TOKEN,
  T3_OFFSET,
  T3_CARRY_BOUND,
  T3_NO_ANSWER,
  T3_OTHER_SHARE,
  T3_UNPAID_NOFEE,
  /** Tests nothing: the book says why. */
  T3_PARTIAL_ONCE,
  // The table of reconsiderations and suits.
  T4_REVIEW_SUM,
  T4_SUIT1_SUM,
  T4_SUIT2_SUM,
  T4_NONNEG_INT,
  T4_MISSING,
  T4_BLANK_TOKEN,
  T4_DIRECT_2024,
  T4_VOLUME,
  // The table of article 20.
  T2_NONNEG,
  T2_SIGNED,
  T2_BLOCK_MISSING,
  T2_RULE_POWER,
  T2_VALID_FLOOR,
  T2_PUB_STOCK,
  T2_FEE_DECIMALS,
  T2_PURCHASE_UNIT,
  T2_FORM_MISMATCH,
  T2_FEE_GE_PROC,
  T2_EXTRA_ROW,
  // The same body over the years, and the same text in several reports.
  X_CARRY,
  X_SAME_NUMBERS,
  X_JUMP,
  X_TEXT_COPY,
  T2_STOCK_FLOW,
  T2_ITEMS_FLOW,
  T2_FEE_UNIT,
  T4_POST_REVIEW,
  P_VERSIONS,
  P_CHANGED,
  // What the text states.
  N_RECEIVED,
  N_CARRY,
  N_ANSWERED,
  N_IDENTITY,
  N_CATEGORY,
  N_CAT_TOTAL,
  N_PERCENT,
  N_PARTS_SUM,
  N_REVIEW,
  N_SUIT,
  N_NONE_BUT_SOME,
  N_DOCS,
  N_DECISIONS,
  N_PLACEHOLDER,
  // Sections and their text.
  S_SIX,
  S_EMPTY,
  S_FIVE_ASPECTS,
  S_GOV_ASSESS,
  S_PROBLEMS,
  S_FEE_STATED,
  S_INTRO_PARTS,
  S_OLD_LAW,
  S_LENGTH,
  S_GENERIC,
  S_OTHER_NAME,
  S_PROCESS_DOC,
  X_WRONG_YEAR,
  // Titles, dates, contact, publication.
  P_TITLE,
  P_YEAR,
  P_PERIOD,
  P_DEADLINE_DEPT,
  P_DEADLINE_GOV,
  P_DEADLINE_LOCAL,
  P_DATE_MISSING,
  P_IMAGE_TABLE,
  P_DOWNLOAD,
  P_DEAD_LINK,
  P_COLUMN,
  P_CONTACT,
  // Areas against their members.
  G_SUM,
  G_MIN,
  G_SCOPE,
  G_COVER,
  G_DOCS,
  P_COVERAGE;

  /** The id, as findings carry it. */
  public String id() {
    return name().replace('_', '-');
  }

  /** The rule of an id. */
  public static Optional<Rule> byId(String id) {
    return Arrays.stream(values())
        .filter(r -> r.id().equals(id.toUpperCase(Locale.ROOT)))
        .findFirst();
  }
}
