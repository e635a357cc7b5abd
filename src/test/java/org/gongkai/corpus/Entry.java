package org.gongkai.corpus;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.gongkai.report.Report;
import org.gongkai.report.ReportWriter;
import org.gongkai.report.Source;

/**
 * A document of a corpus with its truth.
 *
 * @param cuts places in which tables are cut
 */
record Entry(Plan plan, Filing filing, byte[] bytes, int cuts) {
  /** The columns of the manifest. */
  static final List<String> COLUMNS =
      List.of(
          "id",
          "path",
          "truth",
          "format",
          "layout",
          "form",
          "maker",
          "seed",
          "split",
          "rules",
          "together",
          "quirks",
          "cuts",
          "lossy",
          "sha256",
          "bytes");

  /** The truth as JSON on one line. */
  String truth() {
    String name = plan.path().substring(plan.path().lastIndexOf('/') + 1);
    Source source = new Source(name, plan.house().mediaType(), sha256(bytes), bytes.length, "");
    Report t = filing.truth();
    Report named =
        new Report(
            source,
            t.form(),
            t.title(),
            t.year(),
            t.issuer(),
            t.issuedOn(),
            t.sections(),
            t.cells(),
            t.findings());
    return ReportWriter.toJson(named, ReportWriter.Style.LINE) + "\n";
  }

  /** The row of the manifest. */
  List<String> row() {
    House house = plan.house();
    return List.of(
        plan.id(),
        plan.path(),
        plan.truthPath(),
        house.format(),
        house.id(),
        filing.form(),
        house.maker().name().toLowerCase(Locale.ROOT),
        String.valueOf(plan.seed()),
        plan.test() ? "test" : "dev",
        String.join(";", filing.rules()),
        String.join(";", filing.together()),
        String.join(";", filing.quirks()),
        String.valueOf(cuts),
        house.lossy().isEmpty() ? "no" : "yes",
        sha256(bytes),
        String.valueOf(bytes.length));
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
