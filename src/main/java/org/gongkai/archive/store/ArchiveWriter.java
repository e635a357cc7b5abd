package org.gongkai.archive.store;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.gongkai.archive.panel.PanelNumber;
import org.gongkai.archive.panel.Variables;
import org.gongkai.archive.panel.Variables.Variable;
import org.gongkai.archive.store.Entry.CellRow;
import org.gongkai.archive.store.Entry.FailureRow;
import org.gongkai.archive.store.Entry.FindingRow;
import org.gongkai.archive.store.Entry.ReportRows;
import org.gongkai.archive.store.Entry.SectionRow;
import org.gongkai.report.CellKey;
import org.gongkai.report.Reading.State;

/** Writes documents and their names into an archive. One thread at a time may use it. */
public final class ArchiveWriter implements AutoCloseable {
  private final Connection connection;
  private final Variables variables;
  private final Map<CellKey, CellName> cellNames = new HashMap<>();
  private final Map<String, Integer> panelColumns = new HashMap<>();
  private final List<AutoCloseable> open = new ArrayList<>();
  private final PreparedStatement documentOf;
  private final PreparedStatement document;
  private final PreparedStatement name;
  private final PreparedStatement unavailable;
  private final PreparedStatement report;
  private final PreparedStatement cellName;
  private final PreparedStatement cell;
  private final PreparedStatement section;
  private final PreparedStatement finding;
  private final PreparedStatement panel;
  private final EvidenceTable evidence;
  private final List<PreparedStatement> clearing = new ArrayList<>();

  /** A cell as the archive numbers it. */
  private record CellName(long number, Optional<Variable> variable) {}

  /**
   * A name that an input goes by.
   *
   * @param name as {@code Item} says
   * @param url the address that it was fetched from; empty where that is unknown
   * @param bytes the size that tells that it has not changed; empty where nothing tells
   * @param modified the time that does, in nanoseconds since 1970
   * @param code why its bytes could not be had; empty when they could
   * @param message the same for people
   */
  public record NameRow(
      String name,
      String url,
      OptionalLong bytes,
      OptionalLong modified,
      String code,
      String message) {}

  /** Prepares to write. */
  public ArchiveWriter(ArchiveFile archive, Variables variables) throws SQLException {
    this.connection = archive.connection();
    this.variables = variables;
    connection.setAutoCommit(false);
    documentOf = prepare("SELECT document FROM documents WHERE sha256 = ?");
    document =
        prepare(
            "INSERT OR REPLACE INTO documents (document, sha256, bytes, media_type, reader, outcome,"
                + " code, message, tool_version, run, json) VALUES (?,?,?,?,?,?,?,?,?,?,?)");
    name =
        prepare(
            "INSERT OR REPLACE INTO names (name, document, url, bytes, modified, code, message, run)"
                + " VALUES (?,?,?,?,?,?,?,?)");
    unavailable =
        prepare(
            "INSERT INTO names (name, url, code, message, run) VALUES (?,?,?,?,?)"
                + " ON CONFLICT (name) DO UPDATE SET bytes = NULL, modified = NULL,"
                + " code = excluded.code, message = excluded.message, run = excluded.run");
    report =
        prepare(
            "INSERT OR REPLACE INTO reports (document, form, title, year, issuer_printed, evidence, issuer,"
                + " issued_on, cells_read, cells_blank, cells_mark, cells_missing,"
                + " cells_unreadable, cells_proposed, errors, warnings, notes, values_hash)"
                + " VALUES (?,?,?,?,?,?,NULL,?,?,?,?,?,?,?,?,?,?,?)");
    cellName =
        prepare(
            "INSERT INTO cell_names (cell, table_code, row_code, column_code, variable)"
                + " VALUES (?,?,?,?,?)");
    cell =
        prepare(
            "INSERT INTO cell_values (document, cell, state, value, raw, unit, note, label, place)"
                + " VALUES (?,?,?,?,?,?,?,?,?)");
    section = prepare("INSERT INTO sections VALUES (?,?,?,?,?,?,?)");
    finding = prepare("INSERT INTO findings VALUES (?,?,?,?,?,?,?,?,?,?,?)");
    panel = prepare(panelInsert());
    evidence = new EvidenceTable(connection);
    open.add(evidence);
    for (String table : List.of("cell_values", "sections", "findings", "reports", "panel_values")) {
      clearing.add(prepare("DELETE FROM " + table + " WHERE document = ?"));
    }
    readCellNames();
  }

  private PreparedStatement prepare(String sql) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    open.add(statement);
    return statement;
  }

  private String panelInsert() {
    StringBuilder columns = new StringBuilder("document");
    StringBuilder values = new StringBuilder("?");
    for (Variable variable : variables.all()) {
      columns.append(", ").append(variable.name());
      values.append(",?");
      panelColumns.put(variable.name(), panelColumns.size() + 2);
    }
    return "INSERT INTO panel_values (" + columns + ") VALUES (" + values + ")";
  }

  private void readCellNames() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT cell, table_code, row_code, column_code FROM cell_names")) {
      while (rows.next()) {
        CellKey key = new CellKey(rows.getString(2), rows.getString(3), rows.getString(4));
        cellNames.put(key, new CellName(rows.getLong(1), variables.of(key)));
      }
    }
  }

  /** Whether the archive has a document of these bytes. */
  public boolean knows(String sha256) throws SQLException {
    return document(sha256).isPresent();
  }

  private OptionalLong document(String sha256) throws SQLException {
    documentOf.setString(1, sha256);
    try (ResultSet row = documentOf.executeQuery()) {
      return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
    }
  }

  /**
   * Writes a document, over what the archive had of the same bytes.
   *
   * @param run the run that parsed it
   */
  public void put(Entry entry, String toolVersion, long run) throws SQLException {
    OptionalLong known = document(entry.source().sha256());
    if (known.isPresent()) {
      for (PreparedStatement clear : clearing) {
        clear.setLong(1, known.getAsLong());
        clear.executeUpdate();
      }
    }
    Optional<FailureRow> failure =
        entry.content() instanceof FailureRow row ? Optional.of(row) : Optional.empty();
    if (known.isPresent()) {
      document.setLong(1, known.getAsLong());
    } else {
      document.setNull(1, Types.INTEGER);
    }
    document.setString(2, entry.source().sha256());
    document.setLong(3, entry.source().bytes());
    document.setString(4, entry.source().mediaType());
    document.setString(5, entry.source().reader());
    document.setString(6, failure.isPresent() ? "failure" : "report");
    document.setString(7, failure.map(FailureRow::code).orElse(""));
    document.setString(8, failure.map(FailureRow::message).orElse(""));
    document.setString(9, toolVersion);
    document.setLong(10, run);
    document.setBytes(11, entry.json());
    document.executeUpdate();
    if (entry.content() instanceof ReportRows rows) {
      long number = document(entry.source().sha256()).orElseThrow();
      putReport(number, rows);
    }
  }

  /**
   * Writes that an input goes by a name.
   *
   * @param sha256 of its bytes, of which the archive must have a document; empty when they could
   *     not be had: then it goes on standing for what it stood for
   */
  public void name(NameRow row, String sha256, long run) throws SQLException {
    if (sha256.isEmpty()) {
      unavailable.setString(1, row.name());
      unavailable.setString(2, row.url());
      unavailable.setString(3, row.code());
      unavailable.setString(4, row.message());
      unavailable.setLong(5, run);
      unavailable.executeUpdate();
      return;
    }
    name.setString(1, row.name());
    name.setLong(2, document(sha256).orElseThrow());
    name.setString(3, row.url());
    setLong(name, 4, row.bytes());
    setLong(name, 5, row.modified());
    name.setString(6, row.code());
    name.setString(7, row.message());
    name.setLong(8, run);
    name.executeUpdate();
  }

  /** Makes everything written so far last. */
  public void commit() throws SQLException {
    connection.commit();
  }

  @Override
  public void close() throws SQLException {
    for (AutoCloseable statement : open) {
      try {
        statement.close();
      } catch (SQLException e) {
        throw e;
      } catch (Exception e) {
        throw new SQLException(e);
      }
    }
  }

  private void putReport(long number, ReportRows rows) throws SQLException {
    report.setLong(1, number);
    report.setString(2, rows.identity().form());
    report.setString(3, rows.identity().title());
    setInt(report, 4, rows.identity().year());
    report.setString(5, rows.identity().issuer());
    report.setLong(6, evidence.idOf(rows.identity().evidence()));
    setText(report, 7, rows.identity().issuedOn());
    int[] states = new int[State.values().length];
    rows.cells().forEach(each -> states[each.state().ordinal()]++);
    int next = 8;
    for (State state :
        List.of(
            State.READ, State.BLANK, State.MARK, State.MISSING, State.UNREADABLE, State.PROPOSED)) {
      report.setInt(next++, states[state.ordinal()]);
    }
    for (String severity : List.of("error", "warning", "info")) {
      report.setLong(
          next++, rows.findings().stream().filter(f -> f.severity().equals(severity)).count());
    }
    report.setString(next, hash(rows.cells()));
    report.executeUpdate();
    putCells(number, rows.cells());
    putSections(number, rows.sections());
    putFindings(number, rows.findings());
  }

  private void putCells(long number, List<CellRow> cells) throws SQLException {
    panel.clearParameters();
    panel.setLong(1, number);
    for (CellRow row : cells) {
      CellName known = cellName(row.cell());
      Optional<BigDecimal> value = row.number().map(BigDecimal::new);
      cell.setLong(1, number);
      cell.setLong(2, known.number());
      cell.setInt(3, row.state().ordinal());
      cell.setObject(4, value.map(SqlNumber::of).orElse(null));
      boolean plain = value.isPresent() && row.raw().isEmpty();
      setText(cell, 5, plain ? "" : row.raw());
      setText(cell, 6, row.unit());
      setText(cell, 7, row.note());
      setText(cell, 8, row.label());
      setText(cell, 9, row.place());
      cell.addBatch();
      if (row.state() == State.READ && value.isPresent() && known.variable().isPresent()) {
        Variable variable = known.variable().get();
        Optional<BigDecimal> inUnit = PanelNumber.of(value.get(), row.unit(), variable);
        if (inUnit.isPresent()) {
          int column = Objects.requireNonNull(panelColumns.get(variable.name()));
          panel.setObject(column, SqlNumber.of(inUnit.get()));
        }
      }
    }
    cell.executeBatch();
    panel.executeUpdate();
  }

  private CellName cellName(CellKey key) throws SQLException {
    CellName known = cellNames.get(key);
    if (known != null) {
      return known;
    }
    CellName added = new CellName(cellNames.size() + 1L, variables.of(key));
    cellName.setLong(1, added.number());
    cellName.setString(2, key.table());
    cellName.setString(3, key.row());
    cellName.setString(4, key.column());
    cellName.setString(5, added.variable().map(Variable::name).orElse(""));
    cellName.executeUpdate();
    cellNames.put(key, added);
    return added;
  }

  private void putSections(long number, List<SectionRow> sections) throws SQLException {
    int position = 0;
    for (SectionRow row : sections) {
      section.setLong(1, number);
      section.setInt(2, ++position);
      section.setString(3, row.key());
      setInt(section, 4, row.number());
      section.setString(5, row.heading());
      section.setString(6, row.text());
      section.setString(7, row.place());
      section.addBatch();
    }
    section.executeBatch();
  }

  private void putFindings(long number, List<FindingRow> findings) throws SQLException {
    int position = 0;
    for (FindingRow row : findings) {
      finding.setLong(1, number);
      finding.setInt(2, ++position);
      finding.setString(3, row.rule());
      finding.setString(4, row.severity());
      finding.setString(5, row.cells());
      setNumber(finding, 6, row.expected());
      setNumber(finding, 7, row.actual());
      finding.setString(8, row.message());
      finding.setString(9, row.quote());
      finding.setString(10, row.place());
      finding.setString(11, row.fingerprint());
      finding.addBatch();
    }
    finding.executeBatch();
  }

  /**
   * The same for cells that hold the same numbers, wherever they stand and whatever else is there.
   */
  private static String hash(List<CellRow> cells) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      for (CellRow row : cells) {
        if (row.number().isPresent()) {
          BigDecimal number = new BigDecimal(row.number().get()).stripTrailingZeros();
          String line = row.cell() + " " + number.toPlainString() + row.unit() + "\n";
          sha256.update(line.getBytes(StandardCharsets.UTF_8));
        }
      }
      return HexFormat.of().formatHex(sha256.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static void setText(PreparedStatement statement, int index, String text)
      throws SQLException {
    statement.setString(index, text.isEmpty() ? null : text);
  }

  private static void setNumber(PreparedStatement statement, int index, String number)
      throws SQLException {
    statement.setObject(index, number.isEmpty() ? null : SqlNumber.of(new BigDecimal(number)));
  }

  private static void setInt(PreparedStatement statement, int index, OptionalInt number)
      throws SQLException {
    statement.setObject(index, number.isPresent() ? number.getAsInt() : null);
  }

  private static void setLong(PreparedStatement statement, int index, OptionalLong number)
      throws SQLException {
    statement.setObject(index, number.isPresent() ? number.getAsLong() : null);
  }
}
