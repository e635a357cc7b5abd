package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.archive.SampleArchive;
import org.gongkai.archive.SampleArchive.Order;
import org.gongkai.archive.compare.Change;
import org.gongkai.archive.export.ExportException;
import org.gongkai.archive.query.QueryException;
import org.gongkai.archive.store.ArchiveException;
import org.gongkai.check.Messages.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code gongkai export}, {@code query} and {@code compare}. */
class ArchiveCommandsTest {
  @TempDir static Path folder;
  private static String archive = "";

  @BeforeAll
  static void write() throws Exception {
    archive = SampleArchive.write(folder.resolve("sample.db"), Order.AS_GIVEN).toString();
  }

  @Test
  void exportWritesAFolderAndSaysWhatIsInIt() throws Exception {
    Path target = folder.resolve("out");
    Invocation run = Invocation.of("export", archive, "--to", "csv,jsonl", "-o", target.toString());
    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .matches("gongkai: .*out: 7 documents, 6 of them reports; 13 files, [0-9.]+ MB\n");
    assertThat(target.resolve("panel.csv")).isNotEmptyFile();
    assertThat(target.resolve("reports.jsonl")).isNotEmptyFile();
    assertThat(target.resolve("datapackage.json")).isNotEmptyFile();
    Files.writeString(target.resolve("mine.txt"), "mine");
    Invocation refused =
        Invocation.of("export", archive, "--to", "csv", "-o", target.toString(), "--lang", "zh");
    assertThat(refused.exit()).isEqualTo(2);
    assertThat(refused.err()).contains("mine.txt", "请另指定一个新的或空的文件夹");
    assertThat(target.resolve("mine.txt")).hasContent("mine");
  }

  @Test
  void queryAnswersInEveryFormat() {
    String sql = "SELECT issuer_printed, year FROM reports WHERE year = 2023 LIMIT 1";
    assertThat(Invocation.of("query", archive, sql).lines())
        .containsExactly("issuer_printed  year", "--------------  ----", "云岭县人民政府  2023");
    assertThat(Invocation.of("query", archive, sql, "--format", "json").out())
        .isEqualTo("[\n{\"issuer_printed\":\"云岭县人民政府\",\"year\":2023}\n]\n");
    assertThat(Invocation.of("query", archive, sql, "--format=csv").out())
        .isEqualTo("\uFEFFissuer_printed,year\r\n云岭县人民政府,2023\r\n");
    Invocation piped =
        Invocation.with(sql, Locale.ENGLISH, Terminal.Watched.NO, "query", archive, "-");
    assertThat(piped.lines()).hasSize(3);
  }

  @Test
  void readyQueriesAreListedShownAndAnswered() {
    assertThat(Invocation.of("query", "--report").out())
        .contains("coverage.gaps ", "totals.years ", "quality.rules ", "findings by rule");
    assertThat(Invocation.of("query", "--report", "--lang", "zh").out()).contains("各规则发现的问题");
    assertThat(Invocation.of("query", "--report", "coverage").out())
        .contains("-- coverage.years", "FROM panel");
    assertThat(Invocation.of("query", archive, "--report", "quality").out())
        .contains("quality.documents: ", "quality.cells: ", "UNSUPPORTED", "NOT_FOUND");
    assertThat(
            Invocation.of("query", archive, "--report", "quality.rules", "--format", "csv").out())
        .contains("rule,severity,findings,reports", "T3-BALANCE,error,1,1");
  }

  @Test
  void compareTellsCountsThenChanges() throws Exception {
    Map<String, byte[]> fewer = SampleArchive.inputs();
    fewer.remove("wrong.txt");
    String other =
        SampleArchive.write(folder.resolve("fewer.db"), Order.AS_GIVEN, fewer).toString();
    Invocation run = Invocation.of("compare", archive, other);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("documents in both: 6\n  documents only in the first: 1\n")
        .contains("\nwrong.txt  ", "\n  only in the first\n");
    Invocation same = Invocation.of("compare", archive, archive);
    assertThat(same.exit()).isZero();
    assertThat(same.out()).isEqualTo("documents in both: 7\n  no difference\n");
    Invocation csv = Invocation.of("compare", archive, other, "--format", "csv");
    assertThat(csv.exit()).isEqualTo(1);
    assertThat(csv.lines()).hasSize(2);
    assertThat(csv.lines().get(1)).matches("document-gone,[0-9a-f]{64},wrong.txt,,outcome,report,");
    assertThat(csv.err()).contains("documents only in the first: 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"export none.db --to csv", "query none.db SELECT", "compare none.db none.db"})
  void anArchiveThatIsNotThereIsUnreadable(String words) {
    List<String> split = List.of(words.replace("SELECT", "SELECT_1").split(" "));
    String[] all = split.stream().map(w -> w.replace("_", " ")).toArray(String[]::new);
    Invocation run = Invocation.of(all);
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).isEqualTo("gongkai: there is no archive none.db\n");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aFileThatIsNoArchiveIsLeftAlone() throws Exception {
    Path text = Files.writeString(folder.resolve("text.db"), "no archive, only text");
    Invocation run = Invocation.of("query", text.toString(), "SELECT 1");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("is no archive");
    assertThat(text).hasContent("no archive, only text");
    Invocation over = Invocation.of("query", archive, "SELECT 1", "-o", archive);
    assertThat(over.exit()).isEqualTo(2);
    assertThat(over.err()).contains("would overwrite the input");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "export | name the archive",
        "export a.db b.db --to csv | one archive at a time: \"b.db\"",
        "export a.db | say in which format: --to csv, parquet, xlsx, jsonl, stata",
        "export a.db --to csv,sas | --to cannot be \"sas\": choose one of csv, parquet",
        "query | name the archive and ask in SQL",
        "query a.db | ask in SQL, or with --report",
        "query a.db SELECT x | \"x\" is too much",
        "query a.db --report everything | choose one of coverage, quality, totals",
        "query a.db --report totals --format csv | choose one of totals.years, totals.provinces",
        "query a.db --format xml SELECT | choose one of text, csv, json, jsonl",
        "compare a.db | name two archives",
        "compare a.db b.db --format csv --limit 3 | --limit is for text",
      })
  void wrongUsageSaysWhatIsWrong(String words, String complaint) {
    Invocation.assertRefused(words, complaint);
  }

  @Test
  void aStatementThatCannotBeCarriedOutIsWrongUsage() {
    Invocation run = Invocation.of("query", archive, "SELECT yaer FROM reports");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).startsWith("gongkai: SQLite says: no such column: yaer\n");
    assertThat(run.out()).isEmpty();
    assertThat(Invocation.of("query", archive, "DROP TABLE names", "--lang", "zh").err())
        .contains("只能执行读取数据的语句");
  }

  @Test
  void everyReasonHasATextInBothLanguages() {
    for (Language language : Language.values()) {
      Texts texts = new Texts(language);
      for (ArchiveException.Reason reason : ArchiveException.Reason.values()) {
        assertThat(texts.say("archive." + reason, "a", "b")).isNotBlank();
      }
      for (QueryException.Reason reason : QueryException.Reason.values()) {
        assertThat(texts.say("query." + reason, "a", "b")).isNotBlank();
      }
      for (Change.Kind kind : Change.Kind.values()) {
        assertThat(texts.say("compare." + kind, "a", "b")).isNotBlank();
      }
      for (ExportException.Reason reason : ExportException.Reason.values()) {
        if (reason != ExportException.Reason.ARCHIVE) {
          assertThat(texts.say("export." + reason, "a", "b")).isNotBlank();
        }
      }
    }
  }
}
