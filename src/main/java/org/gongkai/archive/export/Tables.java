package org.gongkai.archive.export;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.archive.export.ExportTable.ForeignKey;
import org.gongkai.archive.panel.Variables;
import org.gongkai.form.Forms;

/** The tables of an export. */
final class Tables {
  static final String DOCUMENTS = "documents";
  static final String CODEBOOK = "codebook";
  static final String CELLS = "cells";
  static final String SECTIONS = "sections";
  static final String NAMES = "names";
  static final String PANEL = "panel";
  static final String PANEL_HARMONISED = "panel_harmonised";
  private static final String REPORTS = "reports";
  private static final String FINDINGS = "findings";
  private static final String ISSUERS = "issuers";
  private static final String SHA256 = "sha256";
  private static final String ISSUER_KEY = "issuer_key";
  private static final String POSITION = "position";

  private static final String[] OF_REPORT = {SHA256, ISSUER_KEY, "issuer", "year", "form"};

  private static final String DOCUMENT_ROWS =
      """
      SELECT d.sha256, coalesce(min(n.name), ''), count(n.name), coalesce(min(nullif(n.url, '')), ''),
        d.media_type, d.bytes, d.reader, d.outcome, d.code, d.message, d.tool_version
      FROM documents AS d LEFT JOIN names AS n USING (document)
      GROUP BY d.sha256 ORDER BY d.sha256
      """;

  private static final String NAME_ROWS =
      """
      SELECT n.name, coalesce(d.sha256, ''), n.url, n.code, n.message
      FROM names AS n LEFT JOIN documents AS d USING (document) ORDER BY n.name
      """;

  private static final String REPORT_ROWS =
      """
      SELECT d.sha256, coalesce(i.issuer_key, ''), coalesce(i.name, ''), r.year, r.form,
        r.issuer_printed, r.title, r.issued_on, r.cells_read, r.cells_blank, r.cells_mark,
        r.cells_missing, r.cells_unreadable, r.cells_proposed, r.errors, r.warnings, r.notes,
        r.values_hash, e.certainty, e.sources, e.conflicts, e.candidates
      FROM reports AS r JOIN documents AS d USING (document)
      JOIN issuer_evidence AS e USING (evidence)
      LEFT JOIN issuers AS i ON i.issuer = r.issuer
      ORDER BY 2, r.year, d.sha256
      """;

  private static final String ISSUER_ROWS =
      """
      SELECT issuer_key, name, body, kind, scope, place, province, prefecture, county, zone,
        township, division_code, organisation_code
      FROM issuers ORDER BY issuer_key
      """;

  private static final String FINDING_ROWS =
      """
      SELECT position, rule, severity, cells, expected, actual, message, quote, place, fingerprint
      FROM findings WHERE document = ? ORDER BY position
      """;

  private static final String SECTION_ROWS =
      """
      SELECT position, key, number, heading, text, place
      FROM sections WHERE document = ? ORDER BY position
      """;

  private final Fields fields = Fields.load();
  private final Forms forms;
  private final Variables variables;
  private final PanelRows.Codes codes;

  Tables(Forms forms, Variables variables, PanelRows.Codes codes) {
    this.forms = forms;
    this.variables = variables;
    this.codes = codes;
  }

  /** All tables that an archive gives, in the order in which people look at them. */
  List<ExportTable> of(Connection archive) throws SQLException {
    PanelFields panels = new PanelFields(fields, forms, variables);
    List<ExportTable> tables =
        new ArrayList<>(
            List.of(
                panel(
                    PANEL,
                    new Bilingual(
                        "面板：每个单位每年一行，各格一列", "a row for each body and year, a column for each cell"),
                    panels.of(PANEL, archive)),
                panel(
                    PANEL_HARMONISED,
                    new Bilingual(
                        "面板：2019、2021 两种格式可比的变量",
                        "the same with the variables that the forms of 2019 and 2021 share"),
                    panels.of(PANEL_HARMONISED, archive)),
                findings(),
                reports(),
                issuers(),
                documents(),
                names(),
                sections(),
                cells()));
    tables.add(codebook(tables));
    return tables;
  }

  private static ExportTable panel(
      String name, Bilingual title, List<Field> fields, PanelRows.Codes codes) {
    return new ExportTable(
        name,
        title,
        fields,
        List.of(ISSUER_KEY, "year"),
        // Undecided bodies have keys of their own here, one for each document.
        List.of(new ForeignKey(SHA256, REPORTS)),
        new PanelRows(name, fields, codes));
  }

  private ExportTable panel(String name, Bilingual title, List<Field> columns) {
    return panel(name, title, columns, codes);
  }

  private ExportTable findings() {
    return new ExportTable(
        FINDINGS,
        new Bilingual("检查发现的问题", "what the checks found"),
        ofReport(
            FINDINGS,
            POSITION,
            "rule",
            "severity",
            CELLS,
            "expected",
            "actual",
            "message",
            "quote",
            "place",
            "fingerprint"),
        List.of(SHA256, POSITION),
        List.of(new ForeignKey(SHA256, REPORTS)),
        new ReportRows(FINDING_ROWS));
  }

  private ExportTable reports() {
    return new ExportTable(
        REPORTS,
        new Bilingual("报告", "reports"),
        ofReport(
            REPORTS,
            "issuer_printed",
            "title",
            "issued_on",
            "cells_read",
            "cells_blank",
            "cells_mark",
            "cells_missing",
            "cells_unreadable",
            "cells_proposed",
            "errors",
            "warnings",
            "notes",
            "values_hash",
            "issuer_certainty",
            "issuer_sources",
            "issuer_conflicts",
            "issuer_candidates"),
        List.of(SHA256),
        List.of(new ForeignKey(SHA256, DOCUMENTS), new ForeignKey(ISSUER_KEY, ISSUERS)),
        new SqlRows(REPORT_ROWS));
  }

  private ExportTable issuers() {
    return new ExportTable(
        ISSUERS,
        new Bilingual("发布单位", "bodies that report"),
        fields.of(
            ISSUERS,
            ISSUER_KEY,
            "name",
            "body",
            "kind",
            "scope",
            "place",
            "province",
            "prefecture",
            "county",
            "zone",
            "township",
            "division_code",
            "organisation_code"),
        List.of(ISSUER_KEY),
        List.of(),
        new SqlRows(ISSUER_ROWS));
  }

  private ExportTable documents() {
    return new ExportTable(
        DOCUMENTS,
        new Bilingual("文件及其来源", "the documents and where they come from"),
        fields.of(
            DOCUMENTS,
            SHA256,
            "name",
            NAMES,
            "url",
            "media_type",
            "bytes",
            "reader",
            "outcome",
            "code",
            "message",
            "tool_version"),
        List.of(SHA256),
        List.of(),
        new SqlRows(DOCUMENT_ROWS));
  }

  private ExportTable names() {
    return new ExportTable(
        NAMES,
        new Bilingual("文件名，包括读不到的", "names of inputs, also of those that could not be had"),
        fields.of(NAMES, "name", SHA256, "url", "code", "message"),
        List.of("name"),
        List.of(new ForeignKey(SHA256, DOCUMENTS)),
        new SqlRows(NAME_ROWS));
  }

  private ExportTable sections() {
    return new ExportTable(
        SECTIONS,
        new Bilingual("各部分的文字", "the text of the sections"),
        ofReport(SECTIONS, POSITION, "key", "number", "heading", "text", "place"),
        List.of(SHA256, POSITION),
        List.of(new ForeignKey(SHA256, REPORTS)),
        new ReportRows(SECTION_ROWS));
  }

  private ExportTable cells() {
    return new ExportTable(
        CELLS,
        new Bilingual("每格一行", "a row for each cell"),
        ofReport(
            CELLS,
            "table_code",
            "row_code",
            "column_code",
            "variable",
            "value",
            "state",
            "raw",
            "unit",
            "note",
            "label",
            "place"),
        List.of(SHA256, "table_code", "row_code", "column_code"),
        List.of(new ForeignKey(SHA256, REPORTS)),
        new CellRows(variables));
  }

  private ExportTable codebook(List<ExportTable> tables) {
    List<Field> columns =
        fields.of(
            CODEBOOK,
            "table_name",
            "variable",
            "type",
            "label_zh",
            "label_en",
            "unit",
            "forms",
            CELLS,
            "printed",
            "comparability",
            "note_zh",
            "note_en");
    return new ExportTable(
        CODEBOOK,
        new Bilingual("各列的说明", "what the columns are"),
        columns,
        List.of("table_name", "variable"),
        List.of(),
        new CodebookRows(tables, columns.size()));
  }

  private List<Field> ofReport(String table, String... own) {
    String[] all = Arrays.copyOf(OF_REPORT, OF_REPORT.length + own.length);
    System.arraycopy(own, 0, all, OF_REPORT.length, own.length);
    return fields.of(table, all);
  }
}
