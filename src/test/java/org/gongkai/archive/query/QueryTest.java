package org.gongkai.archive.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.archive.SampleArchive;
import org.gongkai.archive.SampleArchive.Order;
import org.gongkai.archive.query.QueryException.Reason;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Questions to an archive. */
class QueryTest {
  @TempDir static Path folder;
  private static Path archive;

  @BeforeAll
  static void write() throws Exception {
    archive = SampleArchive.write(folder.resolve("sample.db"), Order.AS_GIVEN);
  }

  private static String ask(String sql, AnswerFormat format) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Query.run(archive, sql, format.to(out));
    return out.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "SELECT 1 | SELECT 1",
        "  select 1 ;  | select 1 ",
        "/* ; */ WITH x AS (SELECT ';') SELECT * FROM x;; | WITH x AS (SELECT ';') SELECT * FROM x",
        "VALUES (1), (2) | VALUES (1), (2)",
        "SELECT 'it''s; fine', \"a;b\", [c;d], `e;f` | SELECT 'it''s; fine', \"a;b\", [c;d], `e;f`",
        "SELECT 'never closed | SELECT 'never closed",
      })
  void oneStatementThatReadsIsTaken(String sql, String taken) throws QueryException {
    assertThat(SqlText.of(sql).text()).isEqualToIgnoringWhitespace(taken);
  }

  @Test
  void commentsMayStandAroundIt() throws QueryException {
    assertThat(SqlText.of("-- why; not\nSELECT 1; -- that is all; really").text())
        .isEqualTo("SELECT 1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "; | EMPTY",
        "-- nothing | EMPTY",
        "SELECT 1; SELECT 2 | SEVERAL",
        "SELECT 1; DELETE FROM names | SEVERAL",
        "SELECT ';'; /* ; */ DROP TABLE names | SEVERAL",
        "DELETE FROM names | NOT_READING",
        "ATTACH 'other.db' AS other | NOT_READING",
        "PRAGMA journal_mode = DELETE | NOT_READING",
        "VACUUM INTO 'copy.db' | NOT_READING",
        "CREATE TEMP TABLE t (x) | NOT_READING",
        "WITH x AS (SELECT 1) DELETE FROM names | NOT_READING",
        "SELECT * FROM nothing | SQL",
        "SELECT * FROM | SQL",
      })
  void anythingElseIsRefused(String sql, Reason reason) throws Exception {
    byte[] before = Files.readAllBytes(archive);
    assertThatThrownBy(() -> ask(sql, AnswerFormat.TEXT))
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    assertThat(Files.readAllBytes(archive)).isEqualTo(before);
    assertThat(Path.of("copy.db")).doesNotExist();
  }

  @Test
  void sqliteSaysWhatIsWrong() {
    assertThatThrownBy(() -> ask("SELECT yaer FROM reports", AnswerFormat.TEXT))
        .hasMessage("no such column: yaer");
    assertThatThrownBy(() -> ask("SELECT 1 FORM reports", AnswerFormat.TEXT))
        .hasMessage("near \"reports\": syntax error");
  }

  @Test
  void columnsStandUnderEachOtherWhereChineseIsTwiceAsWide() throws Exception {
    String text =
        ask(
            "SELECT '云岭县' AS 单位, 12 AS n, 0.5 AS share, NULL AS empty, 'a' || char(10) || 'b' AS"
                + " lines UNION ALL SELECT 'x', 3456, 12.25, NULL, 'c'",
            AnswerFormat.TEXT);
    assertThat(text.lines())
        .containsExactly(
            "单位       n  share  empty  lines",
            "------  ----  -----  -----  -----",
            "云岭县    12    0.5         a b",
            "x       3456  12.25         c");
  }

  @Test
  void longTextsAreCutAndManyRowsPass() throws Exception {
    String text =
        ask(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1500)"
                + " SELECT i, replace(hex(zeroblob(40)), '00', '长') AS t FROM n",
            AnswerFormat.TEXT);
    assertThat(text.lines()).hasSize(1502);
    assertThat(text.lines().skip(2).findFirst().orElseThrow())
        .isEqualTo("  1  " + "长".repeat(29) + "…");
  }

  @Test
  void theOtherFormatsKeepNumbersAndNulls() throws Exception {
    String sql =
        "SELECT 1 AS a, 0.1 AS a, NULL AS b, '\"x\", 云' AS c, 100000000.25 AS d, x'00ff' AS e";
    assertThat(ask(sql, AnswerFormat.CSV))
        .isEqualTo("\uFEFFa,a,b,c,d,e\r\n1,0.1,,\"\"\"x\"\", 云\",100000000.25,00ff\r\n");
    JsonNode json = new ObjectMapper().readTree(ask(sql, AnswerFormat.JSON));
    assertThat(json).hasSize(1);
    assertThat(json.get(0).get("a").intValue()).isEqualTo(1);
    assertThat(json.get(0).get("a_2").decimalValue()).hasToString("0.1");
    assertThat(json.get(0).get("b").isNull()).isTrue();
    assertThat(json.get(0).get("d").toString()).isIn("100000000.25", "1.0000000025E8");
    assertThat(ask("SELECT 1 AS a UNION SELECT 2", AnswerFormat.JSONL).lines())
        .containsExactly("{\"a\":1}", "{\"a\":2}");
    assertThat(ask("SELECT 1 AS a WHERE 0", AnswerFormat.JSON)).isEqualToIgnoringWhitespace("[]");
  }

  static Stream<ReadyQuery> ready() {
    return ReadyQuery.all().stream();
  }

  @ParameterizedTest
  @MethodSource("ready")
  void everyReadyQueryAnswersAndSaysWhat(ReadyQuery query) throws Exception {
    assertThat(query.chinese()).isNotBlank();
    assertThat(query.english()).isNotBlank();
    JsonNode rows = new ObjectMapper().readTree(ask(query.sql(), AnswerFormat.JSON));
    if (!query.name().equals("coverage.gaps")) {
      assertThat(rows).isNotEmpty();
    }
  }

  @Test
  void totalsSayHowManyReportsStandBehindThem() throws Exception {
    ReadyQuery totals = ReadyQuery.of("totals.years").get(0);
    JsonNode rows = new ObjectMapper().readTree(ask(totals.sql(), AnswerFormat.JSON));
    JsonNode counts =
        new ObjectMapper()
            .readTree(
                ask(
                    "SELECT year, issuer_kind, count(*) AS n, sum(req_received_total) AS total FROM"
                        + " panel_harmonised GROUP BY year, issuer_kind",
                    AnswerFormat.JSON));
    int compared = 0;
    for (JsonNode count : counts) {
      for (JsonNode row : rows) {
        if (row.get("variable").asText().equals("req_received_total")
            && row.get("year").equals(count.get("year"))
            && row.get("issuer_kind").equals(count.get("issuer_kind"))) {
          assertThat(row.get("total")).isEqualTo(count.get("total"));
          assertThat(row.get("reports").asInt() + row.get("left_out").asInt())
              .isEqualTo(count.get("n").asInt());
          compared++;
        }
      }
    }
    assertThat(compared).isEqualTo(counts.size()).isPositive();
  }

  @Test
  void gapsAreYearsBetweenReports() throws Exception {
    String example = Files.readString(Path.of("fixtures/example.txt"));
    Map<String, byte[]> inputs = new LinkedHashMap<>();
    for (int year : List.of(2019, 2021, 2024)) {
      String text = example.replace("2023", Integer.toString(year));
      inputs.put(year + ".txt", text.getBytes(StandardCharsets.UTF_8));
    }
    Path gaps = SampleArchive.write(folder.resolve("gaps.db"), Order.AS_GIVEN, inputs);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Query.run(gaps, ReadyQuery.of("coverage.gaps").get(0).sql(), AnswerFormat.JSON.to(out));
    JsonNode rows = new ObjectMapper().readTree(out.toByteArray());
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).get("issuer").asText()).contains("云岭县人民政府");
    assertThat(rows.get(0).get("years_without").asText()).isEqualTo("2020 2022 2023");
  }
}
