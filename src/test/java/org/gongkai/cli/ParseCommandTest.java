package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.gongkai.SchemaAssert;
import org.gongkai.check.Messages.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code gongkai parse}. */
class ParseCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @Test
  void oneReportIsIndented() throws IOException {
    String file = Filings.write(folder.resolve("云岭县.txt"), Filings.good());
    Invocation run = Invocation.of("parse", file);
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("{\n").endsWith("}\n");
    SchemaAssert.assertValidReport(run.out());
    assertThat(JSON.readTree(run.out()).at("/tables/requests/received/total").asInt())
        .isEqualTo(12);
    assertThat(JSON.readTree(run.out()).at("/source/uri").asText()).isEqualTo(file);
  }

  @Test
  void oneReportOnOneLineWhenAsked() throws IOException {
    String file = Filings.write(folder.resolve("a.txt"), Filings.good());
    Invocation run = Invocation.of("parse", "--format=jsonl", file);
    assertThat(run.lines()).hasSize(1).allSatisfy(SchemaAssert::assertValidReport);
  }

  @Test
  void severalReportsAreLinesInTheOrderNamed() throws IOException {
    String b = Filings.write(folder.resolve("b.txt"), Filings.good());
    String a = Filings.write(folder.resolve("a.txt"), Filings.good());
    Invocation run = Invocation.of("parse", b, a);
    assertThat(run.exit()).isZero();
    assertThat(run.lines()).hasSize(2).allSatisfy(SchemaAssert::assertValidReport);
    assertThat(uris(run)).containsExactly(b, a);
  }

  @Test
  void severalReportsAreAnArrayWhenIndented() throws IOException {
    Filings.write(folder.resolve("in/a.txt"), Filings.good());
    Filings.write(folder.resolve("in/b.txt"), "");
    Invocation run = Invocation.of("parse", "--format", "json", folder.resolve("in").toString());
    JsonNode array = JSON.readTree(run.out());
    assertThat(array.isArray()).isTrue();
    assertThat(array).hasSize(2).allSatisfy(n -> SchemaAssert.assertValidReport(n.toString()));
  }

  @Test
  void aFolderIsReadWithAllBelowItInTheOrderOfNames() throws IOException {
    Path in = folder.resolve("in");
    String b = Filings.write(in.resolve("b.txt"), Filings.good());
    String deep = Filings.write(in.resolve("a/2023/x.txt"), Filings.good());
    String chinese = Filings.write(in.resolve("云.txt"), Filings.good());
    Filings.write(in.resolve(".hidden"), "hidden");
    Filings.write(in.resolve(".git/config"), "hidden");
    Invocation run = Invocation.of("parse", in.toString());
    assertThat(run.exit()).isZero();
    assertThat(uris(run)).containsExactly(deep, b, chinese);
  }

  @Test
  void aFolderWithOneFileGivesLinesAllTheSame() throws IOException {
    Filings.write(folder.resolve("in/a.txt"), Filings.good());
    Invocation run = Invocation.of("parse", folder.resolve("in").toString());
    assertThat(run.lines()).hasSize(1);
  }

  @Test
  void standardInputIsNamedByADash() throws IOException {
    Invocation run =
        Invocation.with(Filings.good(), Locale.ENGLISH, Terminal.Watched.NO, "parse", "-");
    assertThat(run.exit()).isZero();
    SchemaAssert.assertValidReport(run.out());
    assertThat(JSON.readTree(run.out()).at("/source/uri").asText()).isEqualTo("-");
    assertThat(JSON.readTree(run.out()).path("year").asInt()).isEqualTo(2023);
  }

  @Test
  void whatCannotBeReadIsARecordAndALineOnStandardErrorAmongTheRest() throws IOException {
    String good = Filings.write(folder.resolve("good.txt"), Filings.good());
    String unknown = Filings.writeUnknown(folder.resolve("unknown.bin"));
    String missing = folder.resolve("missing.pdf").toString();
    Invocation run = Invocation.of("parse", missing, good, unknown);
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.lines()).hasSize(3).allSatisfy(SchemaAssert::assertValidReport);
    assertThat(uris(run)).containsExactly(missing, good, unknown);
    assertThat(JSON.readTree(run.lines().get(0)).at("/error/code").asText()).isEqualTo("NOT_FOUND");
    assertThat(JSON.readTree(run.lines().get(2)).at("/error/code").asText())
        .isEqualTo("UNSUPPORTED");
    assertThat(run.err().lines())
        .hasSize(2)
        .anySatisfy(line -> assertThat(line).contains(missing, "no such file", "NOT_FOUND"))
        .anySatisfy(line -> assertThat(line).contains(unknown, "unknown format"));
  }

  @Test
  void anEmptyFolderIsAnErrorNotNothing() throws IOException {
    Files.createDirectories(folder.resolve("empty/below"));
    Invocation run = Invocation.of("parse", folder.resolve("empty").toString());
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.lines()).hasSize(1).allSatisfy(SchemaAssert::assertValidReport);
    assertThat(JSON.readTree(run.out()).at("/error/code").asText()).isEqualTo("EMPTY");
  }

  @Test
  void aFolderLinkedIntoItselfIsReadOnce() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    String file = Filings.write(in.resolve("a.txt"), Filings.good());
    Files.createSymbolicLink(in.resolve("loop"), in);
    assertThat(uris(Invocation.of("parse", in.toString()))).containsExactly(file);
  }

  @Test
  void aLinkToNowhereInAFolderIsAnError() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    Files.createSymbolicLink(in.resolve("gone.pdf"), folder.resolve("gone"));
    Invocation run = Invocation.of("parse", in.toString());
    assertThat(run.exit()).isEqualTo(3);
    assertThat(JSON.readTree(run.out()).at("/error/code").asText()).isEqualTo("NOT_FOUND");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "jsonl"})
  void theOutputIsTheSameForAnyNumberOfThreads(String format) throws IOException {
    Path in = folder.resolve("in");
    for (int i = 0; i < 40; i++) {
      String text = i % 3 == 0 ? Filings.wrongTotal() : Filings.good();
      Filings.write(in.resolve(i % 5 + "/" + i + ".txt"), i % 7 == 0 ? "" : text + "\n" + i);
    }
    Invocation one = Invocation.of("parse", "--threads", "1", "--format", format, in.toString());
    Invocation four = Invocation.of("parse", "--threads=4", "--format", format, in.toString());
    assertThat(four).isEqualTo(one);
    assertThat(one.exit()).isEqualTo(3);
  }

  @Test
  void outputGoesToAFileWhenAsked() throws IOException {
    String file = Filings.write(folder.resolve("a.txt"), Filings.good());
    Path out = folder.resolve("out.json");
    Invocation run = Invocation.of("parse", file, "-o", out.toString());
    assertThat(run).isEqualTo(new Invocation(0, "", ""));
    SchemaAssert.assertValidReport(Files.readString(out));
    assertThat(Files.readString(out)).isEqualTo(Invocation.of("parse", file).out());
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void anInputIsNeverOverwritten() throws IOException {
    String text = Filings.good();
    String file = Filings.write(folder.resolve("in/a.txt"), text);
    for (String input : List.of(file, folder.resolve("in").toString())) {
      Invocation run = Invocation.of("parse", input, "--output", file);
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err()).contains("would overwrite the input").contains(file);
      assertThat(Path.of(file)).hasContent(text);
      assertThat(folder.resolve("in")).isDirectoryNotContaining("glob:**.part");
    }
  }

  @Test
  void aFolderIsNoOutput() throws IOException {
    String file = Filings.write(folder.resolve("a.txt"), Filings.good());
    Invocation run = Invocation.of("parse", file, "-o", folder.toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("is a folder");
  }

  @Test
  void findingsSpeakTheLanguageChosen() throws IOException {
    String file = Filings.write(folder.resolve("a.txt"), Filings.wrongTotal());
    assertThat(Invocation.of("parse", file).out()).contains("the total is 13");
    assertThat(Invocation.of("parse", file, "--lang", "zh").out()).contains("总计为 13");
  }

  @Test
  void aNameThatLooksLikeAnOptionStandsBehindTwoDashes() {
    Invocation run = Invocation.of("parse", "--", "--format");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).contains("NOT_FOUND");
  }

  @Test
  void aReaderWhoHasReadEnoughEndsTheRunQuietly() throws IOException {
    String file = Filings.write(folder.resolve("a.txt"), Filings.good());
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            failing("Broken pipe"),
            err,
            Locale.ENGLISH,
            Terminal.Watched.NO);
    assertThat(Main.run(terminal, List.of("parse", file, file))).isZero();
    assertThat(err.size()).isZero();
  }

  @Test
  void aFullDiskIsNoSuccess() throws IOException {
    String file = Filings.write(folder.resolve("a.txt"), Filings.good());
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            failing("No space left on device"),
            err,
            Locale.ENGLISH,
            Terminal.Watched.NO);
    assertThat(Main.run(terminal, List.of("parse", file))).isEqualTo(70);
    assertThat(err.toString()).contains("output could not be written: No space left on device");
  }

  @Test
  void progressIsShownOnlyToWhoWatches() throws IOException, InterruptedException {
    Terminal watched =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            new ByteArrayOutputStream(),
            Locale.ENGLISH,
            Terminal.Watched.YES);
    Progress progress = Progress.of(new Session(watched, new Texts(Language.ENGLISH)));
    Thread.sleep(250);
    progress.show(new Tally(3, 1, 0, 0, 0, 0));
    progress.end();
    assertThat(watched.err().toString()).contains("files: 3, unreadable: 1").endsWith("\u001b[K");
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }

  private static List<String> uris(Invocation run) {
    return run.lines().stream().map(ParseCommandTest::uri).toList();
  }

  private static String uri(String line) {
    try {
      return JSON.readTree(line).at("/source/uri").asText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
