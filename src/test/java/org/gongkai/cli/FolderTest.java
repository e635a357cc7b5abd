package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that cannot be read throughout. */
class FolderTest {
  @TempDir Path folder;

  @AfterEach
  void makeReadableAgain() throws IOException {
    Path locked = folder.resolve("in/locked");
    if (Files.exists(locked)) {
      Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void aFolderThatMayNotBeReadIsAnErrorAndTheRestIsRead() throws IOException {
    Path locked = Files.createDirectories(folder.resolve("in/locked"));
    Filings.write(folder.resolve("in/z.txt"), Filings.good());
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
    Assumptions.assumeFalse(Files.isReadable(locked), "this user may read everything");
    Invocation run = Invocation.of("parse", folder.resolve("in").toString());
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.lines()).hasSize(2);
    assertThat(run.lines().get(0)).contains("permission denied");
  }

  @Test
  void aFolderLinkedFromAnotherIsReadOnce() throws IOException {
    Path elsewhere = folder.resolve("elsewhere");
    Filings.write(elsewhere.resolve("a.txt"), Filings.good());
    Path in = Files.createDirectories(folder.resolve("in"));
    Files.createSymbolicLink(in.resolve("one"), elsewhere);
    Files.createSymbolicLink(in.resolve("two"), elsewhere);
    Invocation run = Invocation.of("parse", in.toString());
    assertThat(run.lines())
        .singleElement()
        .asString()
        .contains(in.resolve("one").resolve("a.txt").toString());
  }
}
