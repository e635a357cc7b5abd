package org.gongkai.archive.export;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rows of a panel.
 *
 * @param view that gives them
 * @param fields its columns
 * @param codes whether to look up why numbers are missing
 */
record PanelRows(String view, List<Field> fields, Codes codes) implements RowSource {
  private static final String STATES =
      """
      SELECT n.variable, s.code
      FROM documents AS d JOIN cell_values AS v USING (document)
      JOIN cell_names AS n USING (cell) JOIN states AS s USING (state)
      WHERE d.sha256 = ? AND n.variable <> ''
      """;

  /** Whether to look up why numbers are missing: it takes all cells of the archive to say. */
  enum Codes {
    WANTED,
    LEFT_OUT
  }

  PanelRows {
    fields = List.copyOf(fields);
  }

  @Override
  public void forEach(Connection archive, RowSink sink) throws IOException, SQLException {
    String sql =
        fields.stream().map(Field::name).collect(Collectors.joining(", ", "SELECT ", ""))
            + " FROM "
            + view
            + " ORDER BY issuer_key, year";
    int sha256 = fields.stream().map(Field::name).toList().indexOf("sha256");
    try (Statement statement = archive.createStatement();
        PreparedStatement states = archive.prepareStatement(STATES);
        ResultSet rows = statement.executeQuery(sql)) {
      Row row = new Row(fields.size());
      while (rows.next()) {
        row.take(rows);
        if (codes == Codes.WANTED) {
          explain(row, reasons(row.text(sha256), states));
        }
        sink.accept(row);
      }
    }
  }

  private static Map<String, MissingCode> reasons(String sha256, PreparedStatement states)
      throws SQLException {
    states.setString(1, sha256);
    Map<String, MissingCode> reasons = new HashMap<>();
    try (ResultSet cells = states.executeQuery()) {
      while (cells.next()) {
        reasons.put(cells.getString(1), reason(cells.getString(2)));
      }
    }
    return reasons;
  }

  private static MissingCode reason(String state) {
    return switch (state) {
      case "blank" -> MissingCode.BLANK;
      case "mark" -> MissingCode.MARK;
      case "missing" -> MissingCode.MISSING;
      case "unreadable" -> MissingCode.UNREADABLE;
      case "proposed" -> MissingCode.PROPOSED;
      // It has a number, which the panel could not take.
      default -> MissingCode.UNIT;
    };
  }

  private void explain(Row row, Map<String, MissingCode> reasons) {
    row.clearMissing();
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      if (field.isVariable() && row.isEmpty(i)) {
        Optional<MissingCode> code = gravest(field, reasons);
        if (code.isPresent()) {
          row.setMissing(i, code.get().letter());
        }
      }
    }
  }

  private static Optional<MissingCode> gravest(Field field, Map<String, MissingCode> reasons) {
    Set<MissingCode> all = EnumSet.noneOf(MissingCode.class);
    for (List<String> sum : field.origin().alternatives()) {
      for (String variable : sum) {
        MissingCode code = reasons.get(variable);
        if (code != null) {
          all.add(code);
        }
      }
    }
    return all.stream().findFirst();
  }
}
