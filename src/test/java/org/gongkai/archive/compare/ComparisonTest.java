package org.gongkai.archive.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.archive.SampleArchive;
import org.gongkai.archive.SampleArchive.Order;
import org.gongkai.archive.compare.Change.Kind;
import org.gongkai.archive.compare.Change.Side;
import org.gongkai.archive.panel.Variables;
import org.gongkai.archive.store.ArchiveException;
import org.gongkai.archive.store.ArchiveFile;
import org.gongkai.form.Forms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changed between two archives. */
class ComparisonTest {
  @TempDir Path folder;
  private Path before;

  @BeforeEach
  void write() throws Exception {
    before = SampleArchive.write(folder.resolve("before.db"), Order.AS_GIVEN);
  }

  private static List<Change> changes(Path before, Path after) throws Exception {
    List<Change> changes = new ArrayList<>();
    ChangeCount count = Comparison.run(before, after, changes::add);
    assertThat(count.total()).isEqualTo(changes.size());
    return changes;
  }

  private static void change(Path archive, String... statements) throws Exception {
    try (ArchiveFile file = ArchiveFile.write(archive, Variables.of(Forms.load()));
        Statement statement = file.connection().createStatement()) {
      for (String sql : statements) {
        assertThat(statement.executeUpdate(sql)).as(sql).isEqualTo(1);
      }
      file.connection().commit();
    }
  }

  @Test
  void theOrderInWhichDocumentsCameIsNoDifference() throws Exception {
    Path after = SampleArchive.write(folder.resolve("after.db"), Order.BACKWARDS);
    assertThat(changes(before, after)).isEmpty();
    ChangeCount count = Comparison.run(before, after, change -> {});
    assertThat(count.documentsOfBoth()).isEqualTo(7);
  }

  @Test
  void documentsOfOneSideAreTold() throws Exception {
    Map<String, byte[]> fewer = SampleArchive.inputs();
    fewer.remove("nothing.bin");
    Path after = SampleArchive.write(folder.resolve("after.db"), Order.AS_GIVEN, fewer);
    assertThat(changes(before, after))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.kind()).isEqualTo(Kind.DOCUMENT_GONE);
              assertThat(change.name()).isEqualTo("nothing.bin");
              assertThat(change.sides())
                  .containsExactly(new Side("outcome", "failure UNSUPPORTED", ""));
            });
    assertThat(changes(after, before))
        .singleElement()
        .satisfies(change -> assertThat(change.kind()).isEqualTo(Kind.DOCUMENT_ADDED));
  }

  @Test
  void whatAnotherVersionReadsOtherwiseIsTold() throws Exception {
    Path after = SampleArchive.write(folder.resolve("after.db"), Order.AS_GIVEN);
    String example = "(SELECT document FROM names WHERE name = 'example.txt')";
    String cell =
        "(SELECT cell FROM cell_names WHERE table_code = 'requests' AND row_code = 'received'"
            + " AND column_code = '%s')";
    change(
        after,
        "UPDATE documents SET json = x'00' WHERE document = " + example,
        "UPDATE reports SET year = 2022 WHERE document = " + example,
        "UPDATE cell_values SET value = 13, raw = NULL WHERE document = "
            + example
            + " AND cell = "
            + cell.formatted("total"),
        "UPDATE cell_values SET value = NULL, state = (SELECT state FROM states WHERE code ="
            + " 'blank') WHERE document = "
            + example
            + " AND cell = "
            + cell.formatted("business"),
        "UPDATE documents SET code = 'DAMAGED' WHERE code = 'UNSUPPORTED'");
    List<Change> changes = changes(before, after);
    assertThat(changes)
        .extracting(Change::kind)
        .containsExactlyInAnyOrder(Kind.IDENTITY, Kind.CELL, Kind.CELL, Kind.OUTCOME);
    assertThat(changes)
        .filteredOn(change -> change.what().equals("requests/received/total"))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.group()).isEqualTo("requests");
              assertThat(change.sides())
                  .containsExactly(new Side("value", "12", "13"), new Side("raw", "12", "13"));
            });
    assertThat(changes)
        .filteredOn(change -> change.what().equals("requests/received/business"))
        .singleElement()
        .satisfies(
            change ->
                assertThat(change.sides())
                    .containsExactly(
                        new Side("value", "2", ""),
                        new Side("state", "read", "blank"),
                        new Side("raw", "2", "")));
  }

  @Test
  void findingsThatComeGoOrWeighOtherwiseAreTold() throws Exception {
    Path after = SampleArchive.write(folder.resolve("after.db"), Order.AS_GIVEN);
    String wrong = "(SELECT document FROM names WHERE name = 'wrong.txt')";
    change(
        after,
        "DELETE FROM findings WHERE rule = 'T3-BALANCE' AND document = " + wrong,
        "UPDATE findings SET severity = 'info' WHERE rule = 'T3-ROW-SUM' AND document = " + wrong);
    List<Change> changes = changes(before, after);
    assertThat(changes)
        .extracting(Change::kind, Change::group)
        .containsExactlyInAnyOrder(
            tuple(Kind.FINDING_GONE, "T3-BALANCE"), tuple(Kind.SEVERITY, "T3-ROW-SUM"));
    assertThat(changes(after, before))
        .extracting(Change::kind)
        .containsExactlyInAnyOrder(Kind.FINDING_ADDED, Kind.SEVERITY);
  }

  @Test
  void whatIsNoArchiveIsTold() {
    assertThatThrownBy(() -> changes(before, folder.resolve("none.db")))
        .isInstanceOf(ArchiveException.class);
  }
}
