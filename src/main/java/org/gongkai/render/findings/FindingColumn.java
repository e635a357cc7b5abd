package org.gongkai.render.findings;

import java.util.Locale;

/**
 * The columns of findings as a table; their headings are the texts {@code findings.column.NAME}.
 */
enum FindingColumn {
  FILE(28),
  TITLE(36),
  ISSUER(20),
  YEAR(8),
  RULE(18),
  SEVERITY(8),
  MESSAGE(60),
  CELL(32),
  LABEL(32),
  EXPECTED(10),
  ACTUAL(10),
  PLACE(28),
  QUOTE(48),
  MEND(48),
  UNCERTAIN(32),
  RELATED(32),
  VERDICT(32),
  FINGERPRINT(24);

  private final int width;

  FindingColumn(int width) {
    this.width = width;
  }

  /** How wide, in digits of the spreadsheet's font. */
  int width() {
    return width;
  }

  /** The key of the heading. */
  String key() {
    return "findings.column." + name().toLowerCase(Locale.ROOT);
  }
}
