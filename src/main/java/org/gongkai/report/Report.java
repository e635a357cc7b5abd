package org.gongkai.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A report as data.
 *
 * @param source the file it was read from
 * @param form the id of the form that most of its blocks follow; empty when no label tells
 * @param title the title as printed, on one line; empty when the document has none
 * @param year the year reported on
 * @param issuer the body that reports; empty when nothing names it
 * @param issuedOn the day it was issued
 * @param identityPlaces where the document says so
 * @param identifiers what else identifies it: index number, publisher, site
 * @param lead what stands between the title and the first section; the period and whom to ask
 * @param sections in the order of the document
 * @param cells every cell of the form (of each block's own form where a filing mixes them), in the
 *     form's order
 * @param extraRows rows of its tables that the forms do not have
 * @param findings what the checks found; empty before they ran
 */
public record Report(
    Source source,
    Optional<String> form,
    Optional<String> title,
    OptionalInt year,
    Optional<String> issuer,
    Optional<LocalDate> issuedOn,
    IdentityPlaces identityPlaces,
    Identifiers identifiers,
    Passage lead,
    List<Section> sections,
    Map<CellKey, Reading> cells,
    List<ExtraRow> extraRows,
    List<Finding> findings)
    implements ParseResult {

  public Report {
    sections = List.copyOf(sections);
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    extraRows = List.copyOf(extraRows);
    findings = List.copyOf(findings);
  }

  /** A report of which nothing else is known to identify it. */
  public Report(
      Source source,
      Optional<String> form,
      Optional<String> title,
      OptionalInt year,
      Optional<String> issuer,
      Optional<LocalDate> issuedOn,
      IdentityPlaces identityPlaces,
      Passage lead,
      List<Section> sections,
      Map<CellKey, Reading> cells,
      List<ExtraRow> extraRows,
      List<Finding> findings) {
    this(
        source,
        form,
        title,
        year,
        issuer,
        issuedOn,
        identityPlaces,
        Identifiers.NONE,
        lead,
        sections,
        cells,
        extraRows,
        findings);
  }

  /** A report without extra rows, of whose title and date no places are known. */
  public Report(
      Source source,
      Optional<String> form,
      Optional<String> title,
      OptionalInt year,
      Optional<String> issuer,
      Optional<LocalDate> issuedOn,
      Passage lead,
      List<Section> sections,
      Map<CellKey, Reading> cells,
      List<Finding> findings) {
    this(
        source,
        form,
        title,
        year,
        issuer,
        issuedOn,
        IdentityPlaces.NONE,
        lead,
        sections,
        cells,
        List.of(),
        findings);
  }

  /** A report without a lead. */
  public Report(
      Source source,
      Optional<String> form,
      Optional<String> title,
      OptionalInt year,
      Optional<String> issuer,
      Optional<LocalDate> issuedOn,
      List<Section> sections,
      Map<CellKey, Reading> cells,
      List<Finding> findings) {
    this(source, form, title, year, issuer, issuedOn, Passage.NONE, sections, cells, findings);
  }

  /** The reading of a cell; {@link Reading#missing()} for one that the form does not have. */
  public Reading cell(String table, String row, String column) {
    return cells.getOrDefault(new CellKey(table, row, column), Reading.missing());
  }

  /** The same report with these findings behind its own. */
  public Report withMoreFindings(List<Finding> more) {
    return withFindings(Stream.concat(findings.stream(), more.stream()).toList());
  }

  /** The same report with findings. */
  public Report withFindings(List<Finding> newFindings) {
    return copy(source, identityPlaces, identifiers, extraRows, newFindings);
  }

  /** The same report of another source. */
  public Report withSource(Source newSource) {
    return copy(newSource, identityPlaces, identifiers, extraRows, findings);
  }

  /** The same report with rows that the forms do not have. */
  public Report withExtraRows(List<ExtraRow> rows) {
    return copy(source, identityPlaces, identifiers, rows, findings);
  }

  /** The same report whose title and date stand there. */
  public Report withIdentityPlaces(IdentityPlaces places) {
    return copy(source, places, identifiers, extraRows, findings);
  }

  /** The same report with what else identifies it. */
  public Report withIdentifiers(Identifiers newIdentifiers) {
    return copy(source, identityPlaces, newIdentifiers, extraRows, findings);
  }

  private Report copy(
      Source newSource,
      IdentityPlaces newPlaces,
      Identifiers newIdentifiers,
      List<ExtraRow> newRows,
      List<Finding> newFindings) {
    return new Report(
        newSource,
        form,
        title,
        year,
        issuer,
        issuedOn,
        newPlaces,
        newIdentifiers,
        lead,
        sections,
        cells,
        newRows,
        newFindings);
  }
}
