package org.gongkai.render.findings;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** The formats that findings are written in for other programs. */
public enum FindingsFormat {
  /** SARIF 2.1.0: one run for the whole. */
  SARIF,
  /** JUnit XML: a suite for each report. */
  JUNIT,
  /** A line for each finding, for spreadsheets. */
  CSV,
  /** The same as a workbook. */
  XLSX;

  /** As the command line writes it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a terminal can show it. */
  public boolean isText() {
    return this != XLSX;
  }

  /**
   * Whether a report must not come twice, its own findings and later those across reports: the
   * readers of JUnit XML take a second suite of the same name for another report.
   */
  public boolean hasReportsOnce() {
    return this == JUNIT;
  }

  /**
   * A writer of this format.
   *
   * @param version of this program; empty when unknown
   * @param out stays open
   */
  public FindingsWriter writer(RuleTexts rules, Wording wording, String version, OutputStream out)
      throws IOException {
    return switch (this) {
      case SARIF -> new SarifWriter(rules, wording, version, out);
      case JUNIT -> new JunitWriter(rules, wording, out);
      case CSV -> new FindingsCsv(new FindingRows(rules, wording), out);
      case XLSX -> new FindingsXlsx(new FindingRows(rules, wording), wording, out);
    };
  }
}
