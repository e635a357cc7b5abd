package org.gongkai.archive.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.gongkai.issuer.EvidenceSource;
import org.gongkai.issuer.IssuerEvidence;
import org.gongkai.issuer.IssuerRegistry;
import org.gongkai.issuer.IssuerResolver;
import org.gongkai.issuer.Level;
import org.gongkai.issuer.Place;
import org.gongkai.issuer.Resolution;

/**
 * Says of all reports of an archive which body each is of. It is decided anew as a whole after
 * every batch, since what one report says may decide about another; the order in which they came
 * does not matter.
 */
public final class IssuerTable {
  private static final String SEPARATOR = "/";

  /** Of what several documents say of one issuer, the surest stands in the table. */
  private static final BinaryOperator<Resolution> SUREST =
      BinaryOperator.minBy(
          Comparator.comparing(Resolution::certainty)
              .thenComparing(Resolution::name)
              .thenComparing(Resolution::toString));

  private final Connection connection;
  private final IssuerResolver resolver;
  private final TreeMap<String, Resolution> issuers = new TreeMap<>();

  private IssuerTable(Connection connection, IssuerResolver resolver) {
    this.connection = connection;
    this.resolver = resolver;
  }

  /** Whether there are reports of which nothing is decided: a batch was cut off before. */
  public static boolean isBehind(ArchiveFile archive) throws SQLException {
    try (Statement statement = archive.connection().createStatement();
        ResultSet row =
            statement.executeQuery("SELECT EXISTS (SELECT 1 FROM reports WHERE issuer IS NULL)")) {
      return row.next() && row.getBoolean(1);
    }
  }

  /** Decides anew. */
  public static void refresh(ArchiveFile archive, IssuerResolver resolver) throws SQLException {
    new IssuerTable(archive.connection(), resolver).refresh();
    archive.connection().commit();
  }

  private void refresh() throws SQLException {
    // Documents that were parsed anew may say something else than before.
    execute("DELETE FROM issuer_evidence WHERE evidence NOT IN (SELECT evidence FROM reports)");
    execute("DROP TABLE IF EXISTS temp.resolved");
    execute(
        "CREATE TEMP TABLE resolved (evidence INTEGER PRIMARY KEY, issuer_key TEXT, certainty TEXT,"
            + " sources TEXT, conflicts TEXT, candidates TEXT)");
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO temp.resolved VALUES (?,?,?,?,?,?)")) {
      Rows[] open = new Rows[1];
      new IssuerRegistry(resolver)
          .resolve(
              () -> {
                open[0] = new Rows(connection);
                return open[0];
              },
              (evidence, resolution) -> note(open[0].current(), resolution, insert));
    } catch (UncheckedSqlException e) {
      throw e.cause();
    }
    writeIssuers();
    execute(
        "UPDATE issuer_evidence SET issuer = i.issuer, certainty = r.certainty,"
            + " sources = r.sources, conflicts = r.conflicts, candidates = r.candidates"
            + " FROM temp.resolved AS r JOIN issuers AS i USING (issuer_key)"
            + " WHERE r.evidence = issuer_evidence.evidence");
    execute(
        "UPDATE reports SET issuer = (SELECT e.issuer FROM issuer_evidence AS e"
            + " WHERE e.evidence = reports.evidence)");
    execute("DROP TABLE temp.resolved");
  }

  private void note(long evidence, Resolution resolution, PreparedStatement insert) {
    try {
      insert.setLong(1, evidence);
      insert.setString(2, resolution.key());
      insert.setString(3, resolution.certainty().code());
      insert.setString(4, sources(resolution.sources()));
      insert.setString(5, String.join("; ", resolution.conflicts()));
      insert.setString(6, String.join("; ", resolution.candidates()));
      insert.executeUpdate();
      issuers.merge(resolution.key(), resolution, SUREST);
    } catch (SQLException e) {
      throw new UncheckedSqlException(e);
    }
  }

  private static String sources(Set<EvidenceSource> sources) {
    return sources.stream().map(EvidenceSource::code).collect(Collectors.joining(" "));
  }

  private void writeIssuers() throws SQLException {
    execute("DELETE FROM issuers");
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO issuers VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)")) {
      long number = 0;
      for (Resolution issuer : issuers.values()) {
        insert.setLong(1, ++number);
        insert.setString(2, issuer.key());
        insert.setString(3, issuer.name());
        insert.setString(4, issuer.body());
        insert.setString(5, issuer.kind().code());
        insert.setString(6, issuer.scope());
        insert.setString(
            7, issuer.path().stream().map(Place::name).collect(Collectors.joining(SEPARATOR)));
        insert.setString(8, place(issuer, Set.of(Level.PROVINCE)));
        insert.setString(
            9, place(issuer, Set.of(Level.PREFECTURE, Level.CITY, Level.CORPS_DIVISION)));
        insert.setString(10, place(issuer, Set.of(Level.COUNTY)));
        insert.setString(11, place(issuer, Set.of(Level.ZONE)));
        insert.setString(12, place(issuer, Set.of(Level.TOWNSHIP, Level.CORPS_REGIMENT)));
        insert.setString(13, issuer.divisionCode());
        insert.setString(14, issuer.organisationCode());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static String place(Resolution issuer, Set<Level> levels) {
    return issuer.path().stream()
        .filter(place -> levels.contains(place.level()))
        .map(Place::name)
        .findFirst()
        .orElse("");
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** SQLite's refusal on its way through an interface that knows of none. */
  private static final class UncheckedSqlException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final SQLException refusal;

    UncheckedSqlException(SQLException refusal) {
      super(refusal);
      this.refusal = refusal;
    }

    SQLException cause() {
      return refusal;
    }
  }

  /** The evidence of the archive, one row at a time. */
  private static final class Rows implements Iterator<IssuerEvidence> {
    private final Statement statement;
    private final ResultSet rows;
    private boolean hasNext;
    private long current;

    Rows(Connection connection) {
      try {
        statement = connection.createStatement();
        rows =
            statement.executeQuery(
                "SELECT evidence, "
                    + EvidenceTable.COLUMNS
                    + " FROM issuer_evidence ORDER BY evidence");
        hasNext = rows.next();
      } catch (SQLException e) {
        throw new UncheckedSqlException(e);
      }
    }

    /** The number of the evidence that was given last. */
    long current() {
      return current;
    }

    @Override
    public boolean hasNext() {
      return hasNext;
    }

    @Override
    public IssuerEvidence next() {
      if (!hasNext) {
        throw new NoSuchElementException();
      }
      try {
        current = rows.getLong(1);
        IssuerEvidence evidence = EvidenceTable.read(rows, 2);
        hasNext = rows.next();
        if (!hasNext) {
          statement.close();
        }
        return evidence;
      } catch (SQLException e) {
        throw new UncheckedSqlException(e);
      }
    }
  }
}
