package org.gongkai.archive.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalInt;
import org.gongkai.issuer.IssuerEvidence;

/** Numbers what documents say of the bodies that they are of; equal evidence has one number. */
final class EvidenceTable implements AutoCloseable {
  static final String COLUMNS =
      "name, publisher, body_code, site_code, site_name, host, breadcrumb, year";

  /** In place of no year: null is equal to nothing, not even to itself. */
  private static final int NO_YEAR = 0;

  private final PreparedStatement select;
  private final PreparedStatement insert;

  EvidenceTable(Connection connection) throws SQLException {
    select =
        connection.prepareStatement(
            "SELECT evidence FROM issuer_evidence WHERE name = ? AND publisher = ?"
                + " AND body_code = ? AND site_code = ? AND site_name = ? AND host = ?"
                + " AND breadcrumb = ? AND year = ?");
    insert =
        connection.prepareStatement(
            "INSERT INTO issuer_evidence (" + COLUMNS + ") VALUES (?,?,?,?,?,?,?,?)");
  }

  /** The number of evidence, which it is given where it has none. */
  long idOf(IssuerEvidence evidence) throws SQLException {
    long known = find(evidence);
    if (known > 0) {
      return known;
    }
    set(insert, evidence);
    insert.executeUpdate();
    return find(evidence);
  }

  private long find(IssuerEvidence evidence) throws SQLException {
    set(select, evidence);
    try (ResultSet row = select.executeQuery()) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  private static void set(PreparedStatement statement, IssuerEvidence evidence)
      throws SQLException {
    statement.setString(1, evidence.name());
    statement.setString(2, evidence.publisher());
    statement.setString(3, evidence.bodyCode());
    statement.setString(4, evidence.siteCode());
    statement.setString(5, evidence.siteName());
    statement.setString(6, evidence.host());
    statement.setString(7, evidence.breadcrumb());
    statement.setInt(8, evidence.year().orElse(NO_YEAR));
  }

  /** The evidence in a row that has {@link #COLUMNS} from a position on. */
  static IssuerEvidence read(ResultSet row, int from) throws SQLException {
    int year = row.getInt(from + 7);
    return new IssuerEvidence(
        row.getString(from),
        row.getString(from + 1),
        row.getString(from + 2),
        row.getString(from + 3),
        row.getString(from + 4),
        row.getString(from + 5),
        row.getString(from + 6),
        year == NO_YEAR ? OptionalInt.empty() : OptionalInt.of(year));
  }

  @Override
  public void close() throws SQLException {
    select.close();
    insert.close();
  }
}
