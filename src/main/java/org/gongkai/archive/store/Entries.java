package org.gongkai.archive.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.archive.store.Entry.CellRow;
import org.gongkai.archive.store.Entry.Content;
import org.gongkai.archive.store.Entry.FailureRow;
import org.gongkai.archive.store.Entry.FindingRow;
import org.gongkai.archive.store.Entry.IdentityRow;
import org.gongkai.archive.store.Entry.ReportRows;
import org.gongkai.archive.store.Entry.SectionRow;
import org.gongkai.archive.store.Entry.SourceRow;
import org.gongkai.document.Place;
import org.gongkai.issuer.IssuerEvidence;
import org.gongkai.report.CellKey;
import org.gongkai.report.Failure;
import org.gongkai.report.Finding;
import org.gongkai.report.Fingerprint;
import org.gongkai.report.ParseResult;
import org.gongkai.report.PlaceWriter;
import org.gongkai.report.Reading;
import org.gongkai.report.Report;
import org.gongkai.report.ReportWriter;
import org.gongkai.report.ReportWriter.Style;
import org.gongkai.report.Section;
import org.gongkai.report.Source;

/** Makes entries of the archive from results. */
public final class Entries {
  private static final JsonFactory JSON = new JsonFactory();

  private Entries() {}

  /**
   * The entry of a result.
   *
   * @param url the address that the document was fetched from; empty where that is unknown
   */
  public static Entry of(ParseResult result, String url) {
    Source source = result.source();
    return new Entry(
        new SourceRow(source.sha256(), source.bytes(), source.mediaType(), source.reader()),
        Deflated.of(ReportWriter.toJson(result, Style.LINE).getBytes(StandardCharsets.UTF_8)),
        content(result, url));
  }

  private static Content content(ParseResult result, String url) {
    if (result instanceof Report report) {
      return new ReportRows(
          identity(report, url),
          report.cells().entrySet().stream().map(Entries::cell).toList(),
          report.sections().stream().map(Entries::section).toList(),
          report.findings().stream().map(finding -> finding(report, finding)).toList());
    }
    Failure failure = (Failure) result;
    return new FailureRow(failure.code(), failure.message());
  }

  private static IdentityRow identity(Report report, String url) {
    return new IdentityRow(
        report.form().orElse(""),
        report.title().orElse(""),
        report.year(),
        report.issuer().orElse(""),
        report.issuedOn().map(Object::toString).orElse(""),
        IssuerEvidence.of(report, url));
  }

  private static CellRow cell(Map.Entry<CellKey, Reading> cell) {
    Reading reading = cell.getValue();
    Optional<String> number = reading.number().map(BigDecimal::toPlainString);
    boolean plain = number.isPresent() && number.get().equals(reading.raw());
    return new CellRow(
        cell.getKey(),
        reading.state(),
        number,
        plain ? "" : reading.raw(),
        reading.unit(),
        reading.note(),
        reading.label(),
        reading.places().isEmpty() ? "" : place(reading.places().get(0)));
  }

  private static SectionRow section(Section section) {
    return new SectionRow(
        section.key(), section.number(), section.heading(), section.text(), place(section.place()));
  }

  private static FindingRow finding(Report report, Finding finding) {
    Optional<Place> place = finding.place();
    if (place.isEmpty() && !finding.cells().isEmpty()) {
      CellKey first = finding.cells().get(0);
      place = report.cell(first.table(), first.row(), first.column()).places().stream().findFirst();
    }
    return new FindingRow(
        finding.rule(),
        finding.severity().code(),
        finding.cells().stream().map(CellKey::toString).collect(Collectors.joining(" ")),
        finding.expected().map(BigDecimal::toPlainString).orElse(""),
        finding.actual().map(BigDecimal::toPlainString).orElse(""),
        finding.message(),
        finding.quote(),
        place.map(Entries::place).orElse(""),
        Fingerprint.of(report, finding));
  }

  /** A place as an object of JSON; empty for one that the source does not tell. */
  private static String place(Place place) {
    if (place instanceof Place.Untracked) {
      return "";
    }
    StringWriter text = new StringWriter(64);
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      PlaceWriter.writeFields(place, json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
