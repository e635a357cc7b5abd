package org.gongkai.archive.store;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.issuer.IssuerEvidence;
import org.gongkai.report.CellKey;
import org.gongkai.report.Reading.State;

/**
 * What the archive keeps of one document: what {@code parse} writes of it, and the same as rows.
 * Made where the document is parsed, so that whoever writes the archive has little to do.
 *
 * @param source the bytes
 * @param json the result as {@code parse} writes it on one line, deflated
 * @param content a report, or why there is none
 */
public record Entry(SourceRow source, byte[] json, Content content) {

  /**
   * The bytes that were parsed.
   *
   * @param sha256 lower-case hexadecimal
   * @param bytes how many
   * @param mediaType as decided from the bytes; empty when unknown
   * @param reader the reader that read them; empty when none did
   */
  public record SourceRow(String sha256, long bytes, String mediaType, String reader) {}

  /** A report, or why there is none. */
  public sealed interface Content {}

  /**
   * Why there is no report.
   *
   * @param code the kind of reason
   * @param message for people
   */
  public record FailureRow(String code, String message) implements Content {}

  /**
   * A report.
   *
   * @param identity which report it is
   * @param cells the cells of the form
   * @param sections its sections
   * @param findings what is wrong with it
   */
  public record ReportRows(
      IdentityRow identity,
      List<CellRow> cells,
      List<SectionRow> sections,
      List<FindingRow> findings)
      implements Content {
    public ReportRows {
      cells = List.copyOf(cells);
      sections = List.copyOf(sections);
      findings = List.copyOf(findings);
    }
  }

  /**
   * Which report it is; texts are empty where the report does not say.
   *
   * @param form the form that most of its blocks follow
   * @param title as printed
   * @param year the year reported on
   * @param issuer the body that reports, as printed
   * @param issuedOn the day it was issued, {@code YYYY-MM-DD}
   * @param evidence what it says of the body that reports
   */
  public record IdentityRow(
      String form,
      String title,
      OptionalInt year,
      String issuer,
      String issuedOn,
      IssuerEvidence evidence) {}

  /**
   * A cell of the form.
   *
   * @param cell which
   * @param state what it holds
   * @param number as printed, in plain notation; empty when it holds none
   * @param raw its text; empty when that is the number itself
   * @param unit that the cell carries
   * @param note beside the number, or why it cannot be read
   * @param label of its row, where the form does not fix it
   * @param place where it stands, as JSON; empty where the source tells no place
   */
  public record CellRow(
      CellKey cell,
      State state,
      Optional<String> number,
      String raw,
      String unit,
      String note,
      String label,
      String place) {}

  /**
   * A section.
   *
   * @param key which section of the form
   * @param number the ordinal that its heading prints
   * @param heading as printed
   * @param text its running text
   * @param place where the heading stands, as JSON
   */
  public record SectionRow(
      String key, OptionalInt number, String heading, String text, String place) {}

  /**
   * A finding.
   *
   * @param rule the id of the rule
   * @param severity how grave
   * @param cells the cells concerned, separated by spaces
   * @param expected the number that the rule asks for; empty where it asks for none
   * @param actual the number found; empty where there is none
   * @param message for people
   * @param quote the sentence that it is about
   * @param place where to look, as JSON
   * @param fingerprint what the finding is, in one word
   */
  public record FindingRow(
      String rule,
      String severity,
      String cells,
      String expected,
      String actual,
      String message,
      String quote,
      String place,
      String fingerprint) {}
}
