package org.gongkai.corpus;

/** How a table prints its zeros. */
enum Zeros {
  AS_ZERO("0"),
  AS_BLANK(""),
  AS_SLASH("/"),
  AS_HYPHEN("-"),
  AS_DASH("—"),
  AS_WORD("无"),
  /** Blank except under 自然人 and 总计. */
  BLANK_BETWEEN(""),
  /** All 总计 of results are blank, whatever the parts are. */
  BLANK_TOTALS("0");

  private final String printed;

  Zeros(String printed) {
    this.printed = printed;
  }

  /** Whether some cells come out blank. */
  boolean blanks() {
    return this == AS_BLANK || this == BLANK_BETWEEN || this == BLANK_TOTALS;
  }

  /** What a cell shows in place of a number: 0 where it shows its number. */
  String show(String column, String row, boolean zero) {
    boolean result =
        !row.equals("received") && !row.equals("carriedIn") && !row.equals("concluded");
    if (this == BLANK_TOTALS) {
      return column.equals("total") && result ? "" : "0";
    }
    boolean edge = column.equals("naturalPerson") || column.equals("total");
    if (!zero || this == BLANK_BETWEEN && edge) {
      return "0";
    }
    return printed;
  }
}
