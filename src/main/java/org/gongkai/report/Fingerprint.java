package org.gongkai.report;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a finding is, in one word: {@code T3-ROW-SUM:6b1f03aa41-9c0e41d2f7b35a18}, the rule, the
 * report and the content.
 *
 * <p>The report is its issuer and year, or the name of its file where it lacks one of them. The
 * content is the rule, the cells with their values, what was expected and found, the sentence or
 * else the subject, what cells could explain it, and what stands in other reports; not the message,
 * which depends on the language. So it stays the same when a file is fetched anew, renamed or laid
 * out anew, in every language and for later versions of this program; and it becomes another as
 * soon as one of these values or the sentence changes.
 *
 * <p>White space never counts, nor how a number is written, nor the order of the cells.
 */
public final class Fingerprint {
  private static final Pattern FORM =
      Pattern.compile("[A-Z][0-9]?(-[A-Z0-9]+)+:[0-9a-f]{10}-[0-9a-f]{16}");
  private static final int REPORT_DIGITS = 10;
  private static final int CONTENT_DIGITS = 16;

  private Fingerprint() {}

  /** Of a finding in a report. */
  public static String of(Report report, Finding finding) {
    List<String> content = new ArrayList<>();
    content.add(finding.rule());
    content.add(cells(report, finding.cells()));
    content.add(number(finding.expected()));
    content.add(number(finding.actual()));
    content.add(squeezed(finding.quote()));
    content.add(cells(report, finding.uncertain()));
    content.add(
        String.join("\n", finding.related().stream().map(Fingerprint::related).sorted().toList()));
    content.add(squeezed(finding.subject()));
    String identity = identity(report);
    content.add(identity);
    return finding.rule()
        + ":"
        + digest(identity, REPORT_DIGITS)
        + "-"
        + digest(String.join("\n\n", content), CONTENT_DIGITS);
  }

  /** The part of the fingerprints of a report's findings that says which report. */
  public static String ofReport(Report report) {
    return digest(identity(report), REPORT_DIGITS);
  }

  /** The part of a fingerprint that says which report. */
  public static String reportIn(String fingerprint) {
    int from = fingerprint.indexOf(':') + 1;
    return fingerprint.substring(from, fingerprint.indexOf('-', from));
  }

  /** Whether a text has the form of a fingerprint. */
  public static boolean isOne(String text) {
    return FORM.matcher(text).matches();
  }

  private static String identity(Report report) {
    if (report.issuer().isPresent() && report.year().isPresent()) {
      return squeezed(report.issuer().get()) + " " + report.year().getAsInt();
    }
    return fileName(report.source().uri());
  }

  private static String fileName(String uri) {
    return uri.substring(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('\\')) + 1);
  }

  private static String cells(Report report, List<CellKey> keys) {
    return String.join(
        "\n",
        keys.stream()
            .map(k -> k + "=" + value(report.cell(k.table(), k.row(), k.column())))
            .sorted()
            .toList());
  }

  private static String value(Reading reading) {
    return reading.number().isPresent()
        ? number(reading.number())
        : reading.state().code() + " " + squeezed(reading.raw());
  }

  private static String related(Finding.Related related) {
    String what = related.cell().map(CellKey::toString).orElseGet(() -> fileName(related.uri()));
    return what + "=" + squeezed(related.raw());
  }

  private static String number(Optional<BigDecimal> number) {
    return number.map(n -> n.stripTrailingZeros().toPlainString()).orElse("");
  }

  private static String squeezed(String text) {
    StringBuilder squeezed = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .forEach(squeezed::appendCodePoint);
    return squeezed.toString();
  }

  private static String digest(String text, int digits) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)))
          .substring(0, digits);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
