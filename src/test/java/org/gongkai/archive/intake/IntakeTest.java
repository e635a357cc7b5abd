package org.gongkai.archive.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.archive.intake.Archives.bytes;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What files, folders, patterns and lists come to. */
class IntakeTest {
  @TempDir private Path folder;

  @Test
  void aFolderIsReadInTheOrderOfItsNamesWithoutHiddenFiles() throws IOException {
    write("b.txt", "b");
    write("a/2.txt", "2");
    write("a/1.txt", "1");
    write(".hidden", "no");
    write(".git/x", "no");
    assertThat(taken("").lines()).containsExactly("a/1.txt = 1", "a/2.txt = 2", "b.txt = b");
  }

  @Test
  void loopsOfLinksEnd() throws IOException {
    write("a/1.txt", "1");
    Files.createSymbolicLink(folder.resolve("a/again"), folder);
    assertThat(taken("").lines()).containsExactly("a/1.txt = 1");
  }

  @Test
  void aFileNamedTwiceIsReadOnce() throws IOException {
    write("a.txt", "a");
    Taken taken = taken("a.txt", "a.txt", "");
    assertThat(taken.lines()).containsExactly("a.txt = a");
    assertThat(taken.skipped()).containsEntry(new Skip(Skip.Reason.NAMED_TWICE, ""), 2L);
  }

  @Test
  void whatIsNotThereIsAnItemThatSaysSo() throws IOException {
    Files.createDirectory(folder.resolve("empty"));
    Taken taken = taken("no.pdf", "no*.pdf", "empty", "@no.list");
    assertThat(taken.lines())
        .containsExactly(
            "no.pdf ! NOT_FOUND", "no*.pdf ! NOT_FOUND", "empty ! EMPTY", "@no.list ! NOT_FOUND");
  }

  @Test
  void stampsAreSizeAndTimeInNanoseconds() throws IOException {
    Path file = write("a.txt", "abc");
    long nanos = Files.getLastModifiedTime(file).to(java.util.concurrent.TimeUnit.NANOSECONDS);
    assertThat(taken("a.txt").stamps()).containsExactly(Optional.of(new Item.Stamp(3, nanos)));
  }

  @Test
  void patternsThatTheShellLeftAreExpanded() throws IOException {
    write("2022/a.pdf", "a22");
    write("2023/a.pdf", "a23");
    write("2023/b.doc", "b23");
    write("2023/deep/er/c.pdf", "c");
    write("top.pdf", "top");
    assertThat(taken("2023/*.pdf").lines()).containsExactly("2023/a.pdf = a23");
    assertThat(taken("202[3-9]/?.{pdf,doc}").lines())
        .containsExactly("2023/a.pdf = a23", "2023/b.doc = b23");
    assertThat(taken("**/*.pdf").lines())
        .containsExactly(
            "2022/a.pdf = a22", "2023/a.pdf = a23", "2023/deep/er/c.pdf = c", "top.pdf = top");
    assertThat(taken("2023/**/c.pdf").lines()).containsExactly("2023/deep/er/c.pdf = c");
    assertThat(taken("20*[!3]").lines()).containsExactly("2022/a.pdf = a22");
    assertThat(taken("{2022,2023/deep}/**").lines())
        .containsExactly("2022/a.pdf = a22", "2023/deep/er/c.pdf = c");
  }

  @Test
  void aFileOfThatVeryNameIsNoPattern() throws IOException {
    write("a[1].txt", "bracket");
    write("a1.txt", "one");
    write("@list", "at");
    assertThat(taken("a[1].txt").lines()).containsExactly("a[1].txt = bracket");
  }

  @Test
  void linesOfAListCountFromItsFolder() throws IOException {
    write("data/一.txt", "1");
    write("data/two.txt", "2");
    write("data/sub/3.txt", "3");
    write(
        "data/list",
        "\uFEFF# reports\r\n一.txt\r\n\r\n  two.txt\n"
            + folder
            + "/data/sub\nnone.pdf\nt*.txt\n*.x");
    Taken taken = taken("@data/list");
    assertThat(taken.lines())
        .containsExactly(
            "data/一.txt = 1",
            "data/two.txt = 2",
            "data/sub/3.txt = 3",
            "data/none.pdf ! NOT_FOUND",
            "data/*.x ! NOT_FOUND");
    assertThat(taken.messages().get(0)).contains("which the list").contains("data/list");
  }

  @Test
  void aListInGbkIsUnderstood() throws IOException {
    write("报告.txt", "r");
    Files.write(folder.resolve("list"), "报告.txt".getBytes(Charset.forName("GBK")));
    assertThat(taken("@list").lines()).containsExactly("报告.txt = r");
  }

  @Test
  void aFileThatIsNoListIsRefused() throws IOException {
    Files.write(folder.resolve("list"), new byte[1 << 16]);
    assertThat(taken("@list").messages()).singleElement().asString().contains("it is no list");
  }

  @Test
  void anItemIsGoneWhenTheNextIsAskedFor() throws IOException {
    Files.write(
        folder.resolve("a.zip"),
        Archives.zip(java.util.Map.of("1.txt", bytes("1"), "2.txt", bytes("2"))));
    try (Intake intake = new Intake(List.of(folder + "/a.zip"), path -> false)) {
      Item first = intake.next().orElseThrow();
      intake.next();
      assertThatThrownBy(first::bytes).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void leftOutFilesAreLeftOutOfFolders() throws IOException {
    write("a.txt", "a");
    write("reports.db", "db");
    try (Intake intake =
        new Intake(List.of(folder.toString()), path -> path.endsWith("reports.db"))) {
      assertThat(intake.next().orElseThrow().name()).endsWith("a.txt");
      assertThat(intake.next()).isEmpty();
    }
  }

  @Test
  void namesAreNumberedWhenTheyComeAgain() {
    Names names = new Names();
    assertThat(names.unique("a")).isEqualTo("a");
    assertThat(names.unique("a#2")).isEqualTo("a#2");
    assertThat(names.unique("a")).isEqualTo("a#3");
    assertThat(names.unique("a")).isEqualTo("a#4");
    for (int i = 0; i < 5000; i++) {
      assertThat(names.isNew("n" + i)).isTrue();
    }
    assertThat(names.isNew("n4999")).isFalse();
  }

  private Taken taken(String... operands) {
    String[] below = new String[operands.length];
    for (int i = 0; i < operands.length; i++) {
      below[i] =
          operands[i].startsWith("@")
              ? "@" + folder + "/" + operands[i].substring(1)
              : folder + (operands[i].isEmpty() ? "" : "/" + operands[i]);
    }
    return Taken.from(folder, below);
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
