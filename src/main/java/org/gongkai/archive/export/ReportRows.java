package org.gongkai.archive.export;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The rows that reports have many of: behind {@code sha256, issuer_key, issuer, year, form} of the
 * report, what a query says of its document. Reports come one after another, so that nothing but
 * the list of reports is ever sorted.
 *
 * @param sql the query, whose parameter is the document, in the order in which rows shall come
 */
record ReportRows(String sql) implements RowSource {
  /** How many columns are those of the report. */
  static final int OF_REPORT = 5;

  private static final String REPORTS =
      """
      SELECT r.document, d.sha256, coalesce(i.issuer_key, ''), coalesce(i.name, ''), r.year, r.form
      FROM reports AS r JOIN documents AS d USING (document)
      LEFT JOIN issuers AS i ON i.issuer = r.issuer
      ORDER BY 3, r.year, d.sha256
      """;

  /** Takes the reports, and gives the rows of each. */
  interface OfReport {
    /** Gives the rows of a report, whose own columns stand in the row. */
    void accept(ResultSet of, Row row) throws IOException, SQLException;
  }

  @Override
  public void forEach(Connection archive, RowSink sink) throws IOException, SQLException {
    try (PreparedStatement part = archive.prepareStatement(sql)) {
      int columns = part.getMetaData().getColumnCount();
      Row row = new Row(OF_REPORT + columns);
      forEachReport(
          archive,
          row,
          (report, same) -> {
            part.setLong(1, report.getLong(1));
            try (ResultSet rows = part.executeQuery()) {
              while (rows.next()) {
                for (int i = 0; i < columns; i++) {
                  row.take(OF_REPORT + i, rows, i + 1);
                }
                sink.accept(row);
              }
            }
          });
    }
  }

  /** Goes through the reports in the order of their bodies and years. */
  static void forEachReport(Connection archive, Row row, OfReport of)
      throws IOException, SQLException {
    try (Statement statement = archive.createStatement();
        ResultSet reports = statement.executeQuery(REPORTS)) {
      while (reports.next()) {
        for (int i = 0; i < OF_REPORT; i++) {
          row.take(i, reports, i + 2);
        }
        of.accept(reports, row);
      }
    }
  }
}
