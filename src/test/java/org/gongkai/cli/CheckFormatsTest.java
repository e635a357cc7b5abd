package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.check.book.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code gongkai check --format} for other programs. */
class CheckFormatsTest extends FilingsInAFolder {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void sarifIsOneRunOverAllInputs() throws IOException {
    Invocation run =
        Invocation.of("check", "--format", "sarif", "--lang", "zh", wrong, good, missing);
    assertThat(run.exit()).isEqualTo(3);
    JsonNode runs = JSON.readTree(run.out()).path("runs");
    assertThat(runs).hasSize(1);
    assertThat(runs.at("/0/results"))
        .extracting(r -> r.path("ruleId").asText())
        .contains("T3-BALANCE", "T3-ROW-SUM");
    assertThat(runs.at("/0/tool/driver/rules"))
        .hasSameSizeAs(RuleBook.load().entries())
        .allSatisfy(
            rule -> {
              assertThat(rule.at("/shortDescription/text").asText()).isNotEmpty();
              assertThat(rule.at("/fullDescription/text").asText()).contains("依据");
              assertThat(rule.at("/help/text").asText()).isNotEmpty();
            });
    assertThat(runs.at("/0/invocations/0/toolExecutionNotifications")).hasSize(1);
    assertThat(runs.at("/0/results/0/message/text").asText()).contains("第一项");
  }

  @Test
  void junitHasACaseForEveryRuleOfTheFormAndFailsWhereCheckDoes() {
    Invocation run = Invocation.of("check", "--format", "junit", wrong, good);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out())
        .contains("name=\"T3-ROW-SUM\"", "name=\"T4-REVIEW-SUM\"", "<failure type=\"error\"")
        .doesNotContain("name=\"T2-SIGNED\"");
    Invocation kept = Invocation.of("check", "--format", "junit", good);
    assertThat(kept.exit()).isZero();
    assertThat(kept.out()).contains("failures=\"0\"").doesNotContain("<failure");
  }

  @Test
  void aProfileIsToldOfInSarifAndJunit() throws IOException {
    String profile =
        Filings.write(
            folder.resolve("city.yaml"),
            "severities:\n  T3-BALANCE: off\n  T3-ROW-SUM: warning\n  N-RECEIVED: info\n");
    Invocation junit = Invocation.of("check", "--format", "junit", "--profile", profile, wrong);
    assertThat(junit.exit()).isZero();
    assertThat(junit.out())
        .contains("failures=\"0\"", "skipped=\"1\"", "warning: Row ")
        .contains("message=\"switched off by the profile\"");
    JsonNode run =
        JSON.readTree(
                Invocation.of("check", "--format", "sarif", "--profile", profile, wrong).out())
            .at("/runs/0");
    assertThat(run.at("/invocations/0/ruleConfigurationOverrides"))
        .extracting(each -> each.at("/descriptor/id").asText())
        .containsExactly("T3-ROW-SUM", "T3-BALANCE", "N-RECEIVED");
    assertThat(run.at("/results"))
        .extracting(each -> each.path("ruleId").asText())
        .contains("T3-ROW-SUM")
        .doesNotContain("T3-BALANCE");
  }

  @Test
  void csvSpeaksTheLanguageChosen() {
    Invocation english = Invocation.of("check", "--format", "csv", wrong);
    assertThat(english.out()).startsWith("\uFEFFfile,title,issuer,year,rule,severity,message,");
    Invocation chinese = Invocation.of("check", "--format", "csv", "--lang", "zh", wrong);
    assertThat(chinese.exit()).isEqualTo(1);
    assertThat(chinese.out())
        .startsWith("\uFEFF文件,标题,编制单位,年度,规则,程度,问题,")
        .contains("云岭县人民政府,2023,T3-ROW-SUM,错误,", "第 29 行，第 52 列");
  }

  @Test
  void aWorkbookGoesToAFile() throws IOException {
    Path file = folder.resolve("out.xlsx");
    Invocation run =
        Invocation.of("check", "--format", "xlsx", "--lang", "zh", "-o", file.toString(), wrong);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      assertThat(workbook.getSheetAt(0).getSheetName()).isEqualTo("检查结果");
      assertThat(workbook.getSheetAt(0).getRow(1).getCell(2).getStringCellValue())
          .isEqualTo("云岭县人民政府");
    }
  }

  @Test
  void aWorkbookIsNotShownOnATerminal() {
    Invocation run =
        Invocation.with(
            "", Locale.ENGLISH, Terminal.Watched.YES, "check", "--format", "xlsx", wrong);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("xlsx is no text to show on a terminal: name a file with -o");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sarif", "junit", "csv", "xlsx"})
  void theOutputIsTheSameForAnyNumberOfThreads(String format) throws IOException {
    for (int i = 0; i < 12; i++) {
      Filings.write(folder.resolve("many/" + i + ".txt"), Filings.wrongTotal() + "\n" + i);
    }
    assertThat(bytes(format, "4")).isEqualTo(bytes(format, "1")).isNotEmpty();
  }

  private byte[] bytes(String format, String threads) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String many = folder.resolve("many").toString();
    Main.run(
        new String[] {"check", many, "--format", format, "--threads", threads},
        new ByteArrayInputStream(new byte[0]),
        out,
        new ByteArrayOutputStream());
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sarif", "junit", "csv", "xlsx"})
  void nothingIsLeftOfAnOutputThatCannotBe(String format) throws IOException {
    String out = folder.resolve("good.txt").toString();
    Invocation run = Invocation.of("check", "--format", format, "-o", out, good);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(Files.readString(Path.of(out))).isEqualTo(Filings.good());
    try (var files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(List.of("good.txt", "wrong.txt"));
    }
  }
}
