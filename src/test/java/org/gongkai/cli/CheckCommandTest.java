package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.gongkai.SchemaAssert;
import org.gongkai.check.Messages.Language;
import org.gongkai.document.Place;
import org.junit.jupiter.api.Test;

/** {@code gongkai check}. */
class CheckCommandTest extends FilingsInAFolder {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void aFilingWithoutFaultEndsWell() {
    Invocation run = Invocation.of("check", good);
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.lines())
        .containsExactly(
            good,
            "  云岭县人民政府2023年政府信息公开工作年度报告 | 2023 | 云岭县人民政府 | form 2021",
            "  no findings",
            "",
            "files: 1, unreadable: 0; errors: 0, warnings: 0, notes: 0");
  }

  @Test
  void aFindingNamesRuleCellsAndPlaces() {
    Invocation run = Invocation.of("check", wrong);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.lines())
        .contains(
            "  error T3-ROW-SUM: Row \"Requests received\": the total is 13, its parts add up to 12",
            "    expected 12, found 13",
            "    requests/received/total (一、本年新收政府信息公开申请数量 · 总计): 13 @ line 29, column 52",
            "    3 cells that read 0")
        .last()
        .isEqualTo("files: 1, unreadable: 0; errors: 2, warnings: 0, notes: 0");
  }

  @Test
  void theWholeSpeaksTheLanguageChosen() {
    Invocation run = Invocation.of("check", "--lang", "zh", wrong, missing);
    assertThat(run.out())
        .contains("错误 T3-ROW-SUM", "应为 12，实为 13", "第 29 行，第 52 列", "没有这个文件")
        .endsWith("文件 2 个，读不了的 1 个；错误 2，警告 0，提示 0\n");
    assertThat(run.err()).contains("没有这个文件");
  }

  @Test
  void anInputThatCannotBeReadOutweighsErrors() {
    Invocation run = Invocation.of("check", wrong, missing);
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).contains("T3-ROW-SUM", "no such file (NOT_FOUND)");
    assertThat(run.err()).contains(missing);
  }

  @Test
  void jsonIsAnArrayOfWhatWasFound() throws IOException {
    Invocation run =
        Invocation.of("check", "--no-series", "--format", "json", wrong, good, missing);
    assertThat(run.exit()).isEqualTo(3);
    JsonNode array = JSON.readTree(run.out());
    assertThat(array).hasSize(3).allSatisfy(n -> SchemaAssert.assertValidCheck(n.toString()));
    assertThat(array.get(0).path("findings"))
        .extracting(f -> f.path("rule").asText())
        .containsExactly("T3-BALANCE", "T3-ROW-SUM");
    assertThat(array.get(0).path("evidence").path("requests/received/total").path("raw").asText())
        .isEqualTo("13");
    assertThat(array.get(1).path("findings")).isEmpty();
    assertThat(array.get(1).path("evidence")).isEmpty();
    assertThat(array.get(2).at("/error/code").asText()).isEqualTo("NOT_FOUND");
  }

  @Test
  void jsonLinesAreTheSameObjects() throws IOException {
    Invocation lines = Invocation.of("check", "--no-series", "--format", "jsonl", wrong, good);
    JsonNode array =
        JSON.readTree(Invocation.of("check", "--no-series", "--format", "json", wrong, good).out());
    assertThat(lines.lines()).hasSize(2).allSatisfy(SchemaAssert::assertValidCheck);
    for (int i = 0; i < 2; i++) {
      assertThat(JSON.readTree(lines.lines().get(i))).isEqualTo(array.get(i));
    }
  }

  @Test
  void theOutputIsTheSameForAnyNumberOfThreads() throws IOException {
    for (int i = 0; i < 20; i++) {
      Filings.write(folder.resolve("many/" + i + ".txt"), Filings.wrongTotal() + "\n" + i);
    }
    String many = folder.resolve("many").toString();
    for (String format : List.of("text", "jsonl")) {
      assertThat(Invocation.of("check", many, "--format", format, "--threads", "4"))
          .isEqualTo(Invocation.of("check", many, "--format", format, "--threads", "1"));
    }
  }

  @Test
  void cellsThatTheDocumentLacksAreCounted() throws IOException {
    List<String> rest = Filings.good().lines().filter(l -> !l.contains("| 行政许可 |")).toList();
    String text = String.join("\n", rest);
    String file = Filings.write(folder.resolve("cut.txt"), text);
    assertThat(Invocation.of("check", file).out())
        .contains("cells that the document does not have");
  }

  @Test
  void placesAreWrittenForPeople() {
    PlaceText english = new PlaceText(new Texts(Language.ENGLISH));
    PlaceText chinese = new PlaceText(new Texts(Language.CHINESE));
    Place page = new Place.OnPage(4, new Place.Box(412.1, 371, 433, 383.24));
    assertThat(english.of(page)).isEqualTo("page 4, 412.1 371.0 433.0 383.2");
    assertThat(chinese.of(page)).isEqualTo("第 4 页，412.1 371.0 433.0 383.2");
    assertThat(english.of(new Place.InText(12, 3))).isEqualTo("line 12, column 3");
    assertThat(english.of(new Place.InTable(2, 3, 4))).isEqualTo("table 2, row 3, column 4");
    assertThat(chinese.of(new Place.InTable(2, 3, 4))).isEqualTo("第 2 个表，第 3 行，第 4 列");
    assertThat(english.of(new Place.InFlow(7))).isEqualTo("paragraph 7");
    assertThat(english.of(new Place.InDom("body > p"))).isEqualTo("body > p");
    assertThat(english.of(new Place.Untracked())).isEmpty();
  }
}
