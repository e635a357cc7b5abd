package org.gongkai.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.gongkai.archive.panel.Variables;
import org.gongkai.archive.store.ArchiveException;
import org.gongkai.archive.store.ArchiveFile;
import org.gongkai.archive.store.ArchiveReader.Again;
import org.gongkai.archive.worker.WorkerPool.Limits;
import org.gongkai.check.Messages.Language;
import org.gongkai.form.Forms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {
  private static final Path TEXTS = Path.of("corpus/documents/txt");
  private static final int FEW = 6;

  @TempDir Path folder;
  private Path inputs;
  private Path archive;

  @BeforeEach
  void copyAFewReports() throws Exception {
    inputs = Files.createDirectory(folder.resolve("inputs"));
    archive = folder.resolve("reports.db");
    try (var texts = Files.list(TEXTS)) {
      for (Path text : texts.sorted().limit(FEW).toList()) {
        Files.copy(text, inputs.resolve(text.getFileName()));
      }
    }
  }

  private Path first() throws Exception {
    try (var files = Files.list(inputs)) {
      return files.sorted().findFirst().orElseThrow();
    }
  }

  @Test
  void whatIsInTheArchiveIsNotParsedAgain() throws Exception {
    assertThat(Batches.run(archive, Batches.USUAL, inputs).parsed()).isEqualTo(FEW);
    List<String> before = ArchiveDump.of(archive);

    BatchCount again = Batches.run(archive, Batches.USUAL, inputs);

    assertThat(again.parsed()).isZero();
    assertThat(again.known()).isEqualTo(FEW);
    assertThat(ArchiveDump.of(archive)).isEqualTo(before);
  }

  @Test
  void theSameBytesUnderTwoNamesAreParsedOnceAndKnownUnderBoth() throws Exception {
    Files.copy(first(), inputs.resolve("zz-copy.txt"));

    BatchCount count = Batches.run(archive, Batches.USUAL, inputs);

    assertThat(count.parsed()).isEqualTo(FEW);
    assertThat(count.twice()).isEqualTo(1);
    assertThat(number("SELECT count(*) FROM names")).isEqualTo(FEW + 1);
    assertThat(
            number(
                "SELECT count(*) FROM names WHERE document = (SELECT document FROM names WHERE name"
                    + " LIKE '%zz-copy.txt')"))
        .isEqualTo(2);
  }

  @Test
  void aCopyThatComesLaterIsANameAndNoDocument() throws Exception {
    Batches.run(archive, Batches.USUAL, inputs);
    Files.copy(first(), inputs.resolve("zz-copy.txt"));

    BatchCount count = Batches.run(archive, Batches.USUAL, inputs);

    assertThat(count.parsed()).isZero();
    assertThat(number("SELECT count(*) FROM documents")).isEqualTo(FEW);
    assertThat(number("SELECT count(*) FROM names")).isEqualTo(FEW + 1);
  }

  @Test
  void aNameWhoseFileChangedStandsForTheNewDocument() throws Exception {
    Batches.run(archive, Batches.USUAL, inputs);
    Path changed = first();
    Files.writeString(changed, Files.readString(changed) + "\n");

    BatchCount count = Batches.run(archive, Batches.USUAL, inputs);

    assertThat(count.parsed()).isEqualTo(1);
    assertThat(number("SELECT count(*) FROM documents")).isEqualTo(FEW + 1);
    assertThat(number("SELECT count(*) FROM names")).isEqualTo(FEW);
    assertThat(number("SELECT count(*) FROM panel")).as("no longer the old one").isEqualTo(FEW);
  }

  @Test
  void oneJobAndTwoGiveTheSame() throws Exception {
    Path other = folder.resolve("other.db");
    Batches.run(archive, Batches.with(Batches.USUAL, 1, Again.NOTHING, "test"), inputs);
    Batches.run(other, Batches.with(Batches.USUAL, 2, Again.NOTHING, "test"), inputs);

    assertThat(ArchiveDump.of(other)).isEqualTo(ArchiveDump.of(archive));
  }

  @Test
  void aNewVersionParsesAgainOnlyWhenAsked() throws Exception {
    Batches.run(archive, Batches.USUAL, inputs);

    BatchOptions newer = Batches.with(Batches.USUAL, 2, Again.NOTHING, "newer");
    assertThat(Batches.run(archive, newer, inputs).parsed()).isZero();
    BatchOptions anew = Batches.with(Batches.USUAL, 2, Again.OTHER_VERSIONS, "newer");
    assertThat(Batches.run(archive, anew, inputs).parsed()).isEqualTo(FEW);
    assertThat(Batches.run(archive, anew, inputs).parsed()).isZero();

    assertThat(number("SELECT count(*) FROM documents WHERE tool_version = 'newer'"))
        .isEqualTo(FEW);
    assertThat(number("SELECT count(*) FROM panel")).isEqualTo(FEW);
  }

  @Test
  void whatFailedIsTriedAgainOnlyWhenAsked() throws Exception {
    Files.write(
        inputs.resolve("bad.pdf"), "%PDF-1.4 and nothing else".getBytes(StandardCharsets.US_ASCII));
    assertThat(Batches.run(archive, Batches.USUAL, inputs).failed()).isEqualTo(1);

    assertThat(Batches.run(archive, Batches.USUAL, inputs).parsed()).isZero();
    BatchOptions retry = Batches.with(Batches.USUAL, 2, Again.FAILURES, "test");
    assertThat(Batches.run(archive, retry, inputs).parsed()).isEqualTo(1);
  }

  @Test
  void anInputThatCannotBeReadIsNamedAndTriedAgain() throws Exception {
    Path missing = inputs.resolve("missing.txt");
    Batches.Told told = new Batches.Told();

    BatchCount count = Batches.run(archive, Batches.USUAL, told, inputs, missing);

    assertThat(count.unavailable()).isEqualTo(1);
    assertThat(told.failures()).singleElement().asString().contains("missing.txt NOT_FOUND");
    assertThat(number("SELECT count(*) FROM names WHERE code = 'NOT_FOUND'")).isEqualTo(1);
    Files.writeString(missing, Files.readString(first()) + " ");
    assertThat(Batches.run(archive, Batches.USUAL, inputs, missing).parsed()).isEqualTo(1);
    assertThat(number("SELECT count(*) FROM names WHERE code <> ''")).isZero();
  }

  @Test
  void aFileThatCannotBeReadAnyMoreStandsForWhatItStoodFor() throws Exception {
    Path gone = first();
    Batches.run(archive, Batches.USUAL, inputs, gone);
    Files.delete(gone);

    assertThat(Batches.run(archive, Batches.USUAL, inputs, gone).unavailable()).isEqualTo(1);

    assertThat(number("SELECT count(*) FROM names WHERE code = 'NOT_FOUND'")).isEqualTo(1);
    assertThat(number("SELECT count(*) FROM panel")).isEqualTo(FEW);
  }

  @Test
  void aLimitStopsEarlyAndTheNextRunGoesOn() throws Exception {
    BatchOptions some =
        new BatchOptions(
            2,
            OptionalLong.of(2),
            Again.NOTHING,
            Batches.LIMITS,
            Language.ENGLISH,
            Optional.empty(),
            Batches.USUAL.workerCommand(),
            "test",
            "");
    assertThat(Batches.run(archive, some, inputs).parsed()).isEqualTo(2);
    assertThat(Batches.run(archive, Batches.USUAL, inputs).parsed()).isEqualTo(FEW - 2);
  }

  @Test
  void twoBatchesDoNotWriteOneArchive() throws Exception {
    Batches.run(archive, Batches.USUAL, inputs);
    try (ArchiveFile held = ArchiveFile.write(archive, Variables.of(Forms.load()))) {
      assertThat(held).isNotNull();
      assertThatThrownBy(() -> Batches.run(archive, Batches.USUAL, inputs))
          .isInstanceOfSatisfying(
              ArchiveException.class,
              e -> assertThat(e.reason()).isEqualTo(ArchiveException.Reason.IN_USE));
    }
  }

  @Test
  void aFileThatIsNoArchiveIsLeftAlone() throws Exception {
    Files.writeString(
        archive, "no archive, but somebody's notes, long enough to be looked at".repeat(20));
    byte[] before = Files.readAllBytes(archive);

    assertThatThrownBy(() -> Batches.run(archive, Batches.USUAL, inputs))
        .isInstanceOfSatisfying(
            ArchiveException.class,
            e -> assertThat(e.reason()).isEqualTo(ArchiveException.Reason.FOREIGN));
    assertThat(Files.readAllBytes(archive)).isEqualTo(before);
  }

  @Test
  void aWorkerThatCannotStartEndsTheBatchAndSaysWhy() {
    BatchOptions broken =
        new BatchOptions(
            2,
            OptionalLong.empty(),
            Again.NOTHING,
            new Limits(Duration.ofSeconds(5), 64),
            Language.ENGLISH,
            Optional.empty(),
            language ->
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "NoSuchClass"),
            "test",
            "");
    assertThatThrownBy(() -> Batches.run(archive, broken, inputs))
        .isInstanceOf(BatchException.class)
        .hasMessageContaining("did not start");
  }

  private long number(String sql) throws Exception {
    try (ArchiveFile file = ArchiveFile.read(archive);
        Statement statement = file.connection().createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getLong(1) : 0;
    }
  }
}
