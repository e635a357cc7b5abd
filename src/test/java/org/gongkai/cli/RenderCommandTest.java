package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.gongkai.Gongkai;
import org.gongkai.render.PageFormat;
import org.gongkai.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code gongkai render} as its user meets it. */
class RenderCommandTest {
  private static final String EXAMPLE = "fixtures/example.txt";

  @TempDir private Path folder;

  private static String json() {
    return Invocation.of("parse", EXAMPLE).out();
  }

  private static Invocation render(String json, String... words) {
    String[] all = new String[words.length + 2];
    all[0] = "render";
    all[1] = "-";
    System.arraycopy(words, 0, all, 2, words.length);
    return Invocation.with(json, Locale.ENGLISH, Terminal.Watched.NO, all);
  }

  @Test
  void aParsedReportIsRenderedAndParsedAgain() {
    for (String format : new String[] {"txt", "html"}) {
      Invocation run = render(json(), "--to", format);
      assertThat(run.exit()).isZero();
      assertThat(run.err()).isEmpty();
      Report again = (Report) Gongkai.parse("again", run.out().getBytes(StandardCharsets.UTF_8));
      Report report = (Report) Gongkai.parse(Path.of(EXAMPLE));
      assertThat(again.title()).isEqualTo(report.title());
      report
          .cells()
          .forEach(
              (key, reading) ->
                  assertThat(again.cell(key.table(), key.row(), key.column()).number())
                      .isEqualTo(reading.number()));
    }
  }

  @Test
  void binaryFormatsGoToAFileAndNotToAScreen() throws Exception {
    Path file = folder.resolve("out.docx");
    assertThat(render(json(), "--to", "docx", "-o", file.toString()).exit()).isZero();
    assertThat(Files.readAllBytes(file)).startsWith('P', 'K');
    Invocation shown =
        Invocation.with(
            json(), Locale.ENGLISH, Terminal.Watched.YES, "render", "-", "--to", "docx");
    assertThat(shown.exit()).isEqualTo(2);
    assertThat(shown.err()).contains("-o");
    assertThat(shown.out()).isEmpty();
  }

  @Test
  void theLibraryWritesWhatTheCommandWrites() throws Exception {
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    Gongkai.render((Report) Gongkai.parse(Path.of(EXAMPLE)), PageFormat.HTML, bytes);
    assertThat(render(json(), "--to", "html").out())
        .isEqualTo(bytes.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aBlankFormNeedsNoReport() {
    Invocation run = Invocation.of("render", "--blank", "--form", "2019", "--to", "txt");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("本年新制作数量", "（单位名称）");
    assertThat(Invocation.of("render", "--blank", "--to", "txt").out()).contains("本年制发件数");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "render | say in which format: --to html",
        "render x.json --to odt | --to cannot be \"odt\"",
        "render --to html | name the report",
        "render a.json b.json --to html | one report at a time",
        "render a.json --blank --to html | a blank form needs no report",
        "render a.json --form 2021 --to html | --form is for blank forms",
        "render --blank --form 1999 --to html | --form cannot be \"1999\"",
        "render a.json --font x.ttf --to html | --font is of no use",
        "render a.json --font missing.ttf --to pdf | there is no font file missing.ttf",
      })
  void wrongUsageIsExplained(String words, String message) {
    Invocation.assertRefused(words, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | there is nothing in it",
        "nonsense | this is no JSON",
        "{} {} | more than one report",
        "{\"tabels\": {}} | no field \"tabels\" here: the fields are",
        "{\"source\": {\"uri\": \"x\"}, \"error\": {\"code\": \"EMPTY\", \"message\": \"why\"}} | an input that could not be read (EMPTY): why",
        "{\"tables\": {\"requests\": {\"received\": {\"totl\": 1}}}} | no form has these cells beside the others: requests/received/totl",
      })
  void whatCannotBeRenderedIsExplained(String json, String message) {
    Invocation run = render(json, "--to", "html");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("gongkai: -: ").contains(message);
    assertThat(run.err()).doesNotContain("{0}");
  }

  @Test
  void aContradictionNamesTheCellAndThePlace() {
    String wrong = json().replaceFirst("\"raw\" : \"3725\"", "\"raw\" : \"3752\"");
    Invocation run = render(wrong, "--to", "html");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err())
        .contains("/tables/disclosure/licensing/decisions", "3725", "\"3752\"", ": line ");
    assertThat(
            Invocation.with(
                    wrong, Locale.CHINESE, Terminal.Watched.NO, "render", "-", "--to", "html")
                .err())
        .contains("行第", "请改正其一");
  }

  @Test
  void whatIsNotPrintedIsToldOnStandardError() {
    Invocation run =
        render("{\"tables\":{\"requests\":{\"received\":{\"total\":3}}}}", "--to", "txt");
    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains("left out of the form: 199 cells", "and 193 more");
  }

  @Test
  void theInputIsNotOverwritten() throws Exception {
    Path file = folder.resolve("report.json");
    Files.writeString(file, json());
    Invocation run =
        Invocation.of("render", file.toString(), "--to", "html", "-o", file.toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(Files.readString(file)).isEqualTo(json());
    assertThat(Invocation.of("render", folder.resolve("no.json").toString(), "--to", "html"))
        .satisfies(r -> assertThat(r.exit()).isEqualTo(3))
        .satisfies(r -> assertThat(r.err()).contains("no.json", "no such file"));
  }
}
