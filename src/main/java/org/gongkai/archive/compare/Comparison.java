package org.gongkai.archive.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.archive.compare.ArchiveSide.CellContent;
import org.gongkai.archive.compare.ArchiveSide.Document;
import org.gongkai.archive.compare.ArchiveSide.FindingContent;
import org.gongkai.archive.compare.Change.Kind;
import org.gongkai.archive.compare.Change.Side;
import org.gongkai.archive.store.ArchiveException;
import org.gongkai.archive.store.ArchiveException.Reason;
import org.gongkai.archive.store.ArchiveFile;

/**
 * Holds two archives against each other, document by document in the order of their hashes; only
 * one document of each is in memory at a time. Names, runs, versions, and where in a document a
 * cell stands are no differences.
 */
public final class Comparison {
  private final ArchiveSide first;
  private final ArchiveSide second;
  private final ChangeSink sink;
  private final ChangeCount count = new ChangeCount();

  private Comparison(ArchiveSide first, ArchiveSide second, ChangeSink sink) {
    this.first = first;
    this.second = second;
    this.sink = sink;
  }

  /**
   * Compares.
   *
   * @param sink takes the changes, those of a document together
   * @throws ArchiveException when one of the archives cannot be used
   */
  public static ChangeCount run(Path first, Path second, ChangeSink sink)
      throws ArchiveException, IOException {
    try (ArchiveFile one = ArchiveFile.read(first);
        ArchiveFile other = ArchiveFile.read(second)) {
      // One transaction each: what a batch writes meanwhile is not seen.
      one.connection().setAutoCommit(false);
      other.connection().setAutoCommit(false);
      try (ArchiveSide before = new ArchiveSide(one.connection());
          ArchiveSide after = new ArchiveSide(other.connection())) {
        return new Comparison(before, after, sink).run();
      }
    } catch (SQLException e) {
      throw new ArchiveException(Reason.IO, String.valueOf(e.getMessage()), e);
    }
  }

  private ChangeCount run() throws SQLException, IOException {
    while (first.current().isPresent() || second.current().isPresent()) {
      Optional<Document> before = first.current();
      Optional<Document> after = second.current();
      int order = order(before, after);
      if (order < 0) {
        alone(Kind.DOCUMENT_GONE, first, before.orElseThrow());
        first.next();
      } else if (order > 0) {
        alone(Kind.DOCUMENT_ADDED, second, after.orElseThrow());
        second.next();
      } else {
        count.documentOfBoth();
        both(before.orElseThrow(), after.orElseThrow());
        first.next();
        second.next();
      }
    }
    return count;
  }

  private static int order(Optional<Document> before, Optional<Document> after) {
    if (before.isEmpty() || after.isEmpty()) {
      return before.isEmpty() ? 1 : -1;
    }
    return before.get().sha256().compareTo(after.get().sha256());
  }

  private void alone(Kind kind, ArchiveSide side, Document document)
      throws SQLException, IOException {
    boolean gone = kind == Kind.DOCUMENT_GONE;
    Side outcome =
        new Side("outcome", gone ? document.outcome() : "", gone ? "" : document.outcome());
    tell(new Change(kind, document.sha256(), side.name(document), "", List.of(outcome)));
  }

  private void both(Document before, Document after) throws SQLException, IOException {
    List<Change> changes = new ArrayList<>();
    String sha256 = before.sha256();
    String name = second.name(after);
    if (!before.outcome().equals(after.outcome())) {
      Side side = new Side("outcome", before.outcome(), after.outcome());
      changes.add(new Change(Kind.OUTCOME, sha256, name, "", List.of(side)));
    }
    if (before.isReport() && after.isReport()) {
      List<Side> identity = identity(before, after);
      if (!identity.isEmpty()) {
        changes.add(new Change(Kind.IDENTITY, sha256, name, "", identity));
      }
      if (!before.isParsedAs(after)) {
        cells(before, after, name, changes);
      }
    }
    findings(before, after, name, changes);
    for (Change change : changes) {
      tell(change);
    }
  }

  private static List<Side> identity(Document before, Document after) {
    List<Side> sides = new ArrayList<>();
    for (int i = 0; i < ArchiveSide.IDENTITY.size(); i++) {
      differing(
          ArchiveSide.IDENTITY.get(i), before.identity().get(i), after.identity().get(i), sides);
    }
    return sides;
  }

  private static void differing(String field, String before, String after, List<Side> sides) {
    if (!before.equals(after)) {
      sides.add(new Side(field, before, after));
    }
  }

  private void cells(Document before, Document after, String name, List<Change> changes)
      throws SQLException {
    Map<String, CellContent> old = first.cells(before);
    Map<String, CellContent> now = second.cells(after);
    Set<String> all = new TreeSet<>(old.keySet());
    all.addAll(now.keySet());
    for (String cell : all) {
      CellContent one = old.getOrDefault(cell, CellContent.NONE);
      CellContent other = now.getOrDefault(cell, CellContent.NONE);
      List<Side> sides = new ArrayList<>();
      differing("value", one.value(), other.value(), sides);
      differing("state", one.state(), other.state(), sides);
      differing("raw", one.raw(), other.raw(), sides);
      differing("unit", one.unit(), other.unit(), sides);
      if (!sides.isEmpty()) {
        changes.add(new Change(Kind.CELL, before.sha256(), name, cell, sides));
      }
    }
  }

  private void findings(Document before, Document after, String name, List<Change> changes)
      throws SQLException {
    Map<String, FindingContent> old = first.findings(before);
    Map<String, FindingContent> now = second.findings(after);
    for (Map.Entry<String, FindingContent> each : old.entrySet()) {
      FindingContent one = each.getValue();
      FindingContent other = now.get(each.getKey());
      if (other == null) {
        List<Side> sides =
            List.of(
                new Side("severity", one.severity(), ""), new Side("message", one.message(), ""));
        changes.add(new Change(Kind.FINDING_GONE, before.sha256(), name, each.getKey(), sides));
      } else if (!one.severity().equals(other.severity())) {
        List<Side> sides = List.of(new Side("severity", one.severity(), other.severity()));
        changes.add(new Change(Kind.SEVERITY, before.sha256(), name, each.getKey(), sides));
      }
    }
    for (Map.Entry<String, FindingContent> each : now.entrySet()) {
      if (!old.containsKey(each.getKey())) {
        FindingContent other = each.getValue();
        List<Side> sides =
            List.of(
                new Side("severity", "", other.severity()),
                new Side("message", "", other.message()));
        changes.add(new Change(Kind.FINDING_ADDED, before.sha256(), name, each.getKey(), sides));
      }
    }
  }

  private void tell(Change change) throws IOException {
    count.add(change);
    sink.accept(change);
  }
}
