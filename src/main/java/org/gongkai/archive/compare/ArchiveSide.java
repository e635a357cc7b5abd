package org.gongkai.archive.compare;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.archive.store.SqlNumber;

/** One of two archives, whose documents are gone through in the order of their hashes. */
final class ArchiveSide implements AutoCloseable {
  private static final String DOCUMENTS =
      """
      SELECT d.document, d.sha256, d.outcome, d.code, r.form, r.title, r.year, r.issuer_printed,
        i.issuer_key, r.issued_on, d.json
      FROM documents AS d LEFT JOIN reports AS r USING (document)
      LEFT JOIN issuers AS i ON i.issuer = r.issuer
      ORDER BY d.sha256
      """;

  /**
   * The fields of {@link #DOCUMENTS} that say which report it is, as they are called in changes.
   */
  static final List<String> IDENTITY =
      List.of("form", "title", "year", "issuer_printed", "issuer_key", "issued_on");

  private static final String NAME = "SELECT coalesce(min(name), '') FROM names WHERE document = ?";

  private static final String CELLS =
      """
      SELECT v.cell, v.value, s.code, coalesce(v.raw, v.value, ''), coalesce(v.unit, '')
      FROM cell_values AS v JOIN states AS s USING (state) WHERE v.document = ?
      """;

  private static final String FINDINGS =
      "SELECT fingerprint, severity, message FROM findings WHERE document = ? ORDER BY position";

  private final Statement statement;
  private final ResultSet documents;
  private final PreparedStatement name;
  private final PreparedStatement cells;
  private final PreparedStatement findings;
  private final Map<Long, String> cellNames = new HashMap<>();
  private Optional<Document> current = Optional.empty();

  /**
   * A document.
   *
   * @param outcome with the code of the reason where it failed
   * @param identity the fields of {@link #IDENTITY}
   * @param json as the archive keeps it
   */
  record Document(
      long number,
      String sha256,
      String outcome,
      boolean isReport,
      List<String> identity,
      byte[] json) {
    /** Whether parsing gave the very same of both. */
    boolean isParsedAs(Document other) {
      return Arrays.equals(json, other.json);
    }
  }

  /** What a cell holds. */
  record CellContent(String value, String state, String raw, String unit) {
    /** What a cell holds that is not there. */
    static final CellContent NONE = new CellContent("", "", "", "");
  }

  /** A finding, but for what its fingerprint says. */
  record FindingContent(String severity, String message) {}

  /** On a connection that sees one state of the archive. */
  ArchiveSide(Connection archive) throws SQLException {
    try (Statement names = archive.createStatement();
        ResultSet rows =
            names.executeQuery("SELECT cell, table_code, row_code, column_code FROM cell_names")) {
      while (rows.next()) {
        cellNames.put(
            rows.getLong(1), rows.getString(2) + "/" + rows.getString(3) + "/" + rows.getString(4));
      }
    }
    name = archive.prepareStatement(NAME);
    cells = archive.prepareStatement(CELLS);
    findings = archive.prepareStatement(FINDINGS);
    statement = archive.createStatement();
    documents = statement.executeQuery(DOCUMENTS);
    next();
  }

  /** The document it stands at; empty behind the last. */
  Optional<Document> current() {
    return current;
  }

  /** Goes on to the next document. */
  void next() throws SQLException {
    if (!documents.next()) {
      current = Optional.empty();
      return;
    }
    List<String> identity = new ArrayList<>();
    for (int i = 0; i < IDENTITY.size(); i++) {
      identity.add(Optional.ofNullable(documents.getString(5 + i)).orElse(""));
    }
    String code = documents.getString(4);
    String outcome = documents.getString(3);
    current =
        Optional.of(
            new Document(
                documents.getLong(1),
                documents.getString(2),
                code.isEmpty() ? outcome : outcome + " " + code,
                outcome.equals("report"),
                identity,
                documents.getBytes(11)));
  }

  /** A name that a document goes by. */
  String name(Document document) throws SQLException {
    name.setLong(1, document.number());
    try (ResultSet row = name.executeQuery()) {
      return row.next() ? row.getString(1) : "";
    }
  }

  /** The cells of a document by their names. */
  Map<String, CellContent> cells(Document document) throws SQLException {
    Map<String, CellContent> all = new TreeMap<>();
    cells.setLong(1, document.number());
    try (ResultSet rows = cells.executeQuery()) {
      while (rows.next()) {
        String cell = Optional.ofNullable(cellNames.get(rows.getLong(1))).orElse("?/?/?");
        all.put(
            cell,
            new CellContent(text(rows, 2), rows.getString(3), text(rows, 4), rows.getString(5)));
      }
    }
    return all;
  }

  private static String text(ResultSet rows, int column) throws SQLException {
    Object value = rows.getObject(column);
    return value == null ? "" : SqlNumber.text(value);
  }

  /** The findings of a document by their fingerprints; one met again has a number behind it. */
  Map<String, FindingContent> findings(Document document) throws SQLException {
    Map<String, FindingContent> all = new LinkedHashMap<>();
    findings.setLong(1, document.number());
    try (ResultSet rows = findings.executeQuery()) {
      while (rows.next()) {
        String fingerprint = rows.getString(1);
        FindingContent content = new FindingContent(rows.getString(2), rows.getString(3));
        String key = fingerprint;
        for (int i = 2; all.containsKey(key); i++) {
          key = fingerprint + "#" + i;
        }
        all.put(key, content);
      }
    }
    return all;
  }

  @Override
  public void close() throws SQLException {
    documents.close();
    statement.close();
    name.close();
    cells.close();
    findings.close();
  }
}
