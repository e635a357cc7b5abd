package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gongkai.check.Messages;
import org.gongkai.report.Failure;
import org.gongkai.report.ParseResult;
import org.gongkai.report.Report;
import org.gongkai.report.ReportWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParserTest {
  private static final Path EXAMPLE = Path.of("fixtures/example.txt");
  private static final Parser PARSER = Parser.create(Messages.Language.ENGLISH);

  @TempDir Path folder;

  private static Failure failure(ParseResult result) {
    assertThat(result).isInstanceOf(Failure.class);
    return (Failure) result;
  }

  private static Report report(ParseResult result) {
    assertThat(result).isInstanceOf(Report.class);
    return (Report) result;
  }

  @Test
  void aReportComesWithItsSourceAndItsNumbers() {
    Report report = report(PARSER.parse(EXAMPLE));
    assertThat(report.source().uri()).isEqualTo("fixtures/example.txt");
    assertThat(report.source().mediaType()).isEqualTo("text/plain");
    assertThat(report.source().sha256()).hasSize(64);
    assertThat(report.source().bytes()).isEqualTo(EXAMPLE.toFile().length());
    assertThat(report.cell("requests", "received", "total").number())
        .hasValue(new BigDecimal("12"));
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void theSameBytesGiveTheSameReportUnderAnotherName() throws IOException {
    Report named = report(PARSER.parse("https://example.org/r", Files.readAllBytes(EXAMPLE)));
    assertThat(named.source().uri()).isEqualTo("https://example.org/r");
    assertThat(named.cells()).isEqualTo(report(PARSER.parse(EXAMPLE)).cells());
  }

  @Test
  void theShortWayIsTheSame() {
    assertThat(report(Gongkai.parse(EXAMPLE)).cells())
        .isEqualTo(report(PARSER.parse(EXAMPLE)).cells());
  }

  @Test
  void aFileThatIsNotThere() {
    Failure failure = failure(PARSER.parse(folder.resolve("none.txt")));
    assertThat(failure.code()).isEqualTo("NOT_FOUND");
    assertThat(failure.message()).contains("none.txt");
  }

  @Test
  void aFolderIsNoFile() {
    Failure failure = failure(PARSER.parse(folder));
    assertThat(failure.code()).isEqualTo("IO");
    assertThat(failure.message()).contains(folder.toString(), "folder");
  }

  @Test
  void anEmptyFile() throws IOException {
    Failure failure = failure(PARSER.parse(Files.createFile(folder.resolve("empty.pdf"))));
    assertThat(failure.code()).isEqualTo("EMPTY");
    assertThat(failure.message()).isNotBlank();
    assertThat(failure.source().bytes()).isZero();
  }

  @Test
  void bytesOfNoKnownFormat() {
    Failure failure = failure(PARSER.parse("x.bin", new byte[] {0, 1, 2, (byte) 0xfe, 0, 9, 0}));
    assertThat(failure.code()).isNotBlank().isNotEqualTo("INTERNAL");
    assertThat(failure.message()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"你好", "a", "|", "| | |\n| | |", "一、", "<html>", "0 0 0", "\uFEFF"})
  void textsThatAreNoReportHoldNoNumbers(String text) {
    ParseResult result = PARSER.parse("x.txt", text.getBytes(StandardCharsets.UTF_8));
    if (result instanceof Report report) {
      assertThat(report.cells().values()).noneMatch(r -> r.number().isPresent());
      assertThat(report.sections()).isEmpty();
    } else {
      assertThat(failure(result).code()).isNotEqualTo("INTERNAL");
    }
  }

  @Test
  void findingsSpeakTheLanguageAsked() throws IOException {
    byte[] bytes = "一、总体情况\n无".getBytes(StandardCharsets.UTF_8);
    Report english = report(PARSER.parse("x.txt", bytes));
    Report chinese = report(Parser.create(Messages.Language.CHINESE).parse("x.txt", bytes));
    assertThat(english.findings())
        .extracting(f -> f.message())
        .anyMatch(m -> m.contains("missing"));
    assertThat(chinese.findings()).extracting(f -> f.message()).anyMatch(m -> m.contains("缺"));
    assertThat(chinese.findings())
        .extracting(f -> f.rule())
        .isEqualTo(english.findings().stream().map(f -> f.rule()).toList());
  }

  @Test
  void anyNumberOfThreadsMayUseOneParser() throws Exception {
    String example = Files.readString(EXAMPLE);
    Map<String, byte[]> inputs = new LinkedHashMap<>();
    inputs.put("a.txt", example.getBytes(StandardCharsets.UTF_8));
    inputs.put("b.txt", example.replace("|", "\t").getBytes(StandardCharsets.UTF_8));
    inputs.put("c.html", page(example).getBytes(StandardCharsets.UTF_8));
    Map<String, String> alone = new LinkedHashMap<>();
    inputs.forEach(
        (uri, bytes) -> alone.put(uri, json(Parser.create(Messages.Language.ENGLISH), uri, bytes)));
    assertThat(new HashSet<>(alone.values())).hasSize(3);

    Parser shared = Parser.create(Messages.Language.ENGLISH);
    Callable<Map<String, Set<String>>> work =
        () -> {
          Map<String, Set<String>> seen = new LinkedHashMap<>();
          for (int i = 0; i < 50; i++) {
            inputs.forEach(
                (uri, bytes) ->
                    seen.computeIfAbsent(uri, u -> new HashSet<>()).add(json(shared, uri, bytes)));
          }
          return seen;
        };
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<Map<String, Set<String>>>> done = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        done.add(threads.submit(work));
      }
      for (Future<Map<String, Set<String>>> each : done) {
        each.get().forEach((uri, seen) -> assertThat(seen).containsExactly(alone.get(uri)));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static String json(Parser parser, String uri, byte[] bytes) {
    return ReportWriter.toJson(parser.parse(uri, bytes), ReportWriter.Style.LINE);
  }

  /** The example as a page whose tables are tables. */
  private static String page(String text) {
    StringBuilder page = new StringBuilder("<html><body>");
    boolean table = false;
    for (String line : text.split("\n")) {
      boolean row = line.startsWith("|");
      if (row != table) {
        page.append(row ? "<table>" : "</table>");
        table = row;
      }
      if (row) {
        String cells = line.substring(1, line.lastIndexOf('|')).replace("|", "</td><td>");
        page.append("<tr><td>").append(cells).append("</td></tr>");
      } else {
        page.append("<p>").append(line).append("</p>");
      }
    }
    return page.append("</body></html>").toString();
  }
}
