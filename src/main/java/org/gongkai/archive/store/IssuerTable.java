package org.gongkai.archive.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Says of all reports of an archive which body each is of. */
public final class IssuerTable {
  private IssuerTable() {}

  /** Decides anew: what one report says of its body may decide about another. */
  public static void refresh(ArchiveFile archive) throws SQLException {
    Connection connection = archive.connection();
    try (Statement statement = connection.createStatement()) {
      statement.execute("DELETE FROM issuers");
      statement.execute(
          "INSERT INTO issuers SELECT NULL, 'name:' || issuer_printed, issuer_printed, '', '', '',"
              + " '', '', '', '', 'low', 'name' FROM"
              + " (SELECT DISTINCT issuer_printed FROM reports WHERE issuer_printed <> '' ORDER BY 1)");
      statement.execute(
          "UPDATE reports SET issuer ="
              + " (SELECT issuer FROM issuers WHERE issuer_key = 'name:' || issuer_printed)");
    }
    connection.commit();
  }
}
