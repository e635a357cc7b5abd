package org.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.document.Place;
import org.gongkai.report.MalformedReportException.Problem;
import org.gongkai.report.Reading.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What was written is read back equal; what is wrong is told with its place. */
class ReportReaderTest {

  private static ParseResult read(String json) throws MalformedReportException {
    return ReportReader.read("own.json", json.getBytes(StandardCharsets.UTF_8));
  }

  private static Report report(String json) throws MalformedReportException {
    return (Report) read(json);
  }

  @ParameterizedTest
  @EnumSource
  void everyKindOfValueComesBack(ReportWriter.Style style) throws Exception {
    Map<CellKey, Reading> cells = new LinkedHashMap<>();
    List<Place> places =
        List.of(
            new Place.OnPage(4, new Place.Box(1.5, 2, 3.1, 4)),
            new Place.InDom("body > p:nth-child(2)"),
            new Place.InFlow(0),
            new Place.InTable(1, 2, 3),
            new Place.InText(7, 8));
    int i = 0;
    for (State state : State.values()) {
      boolean number = state == State.READ || state == State.PROPOSED;
      cells.put(
          new CellKey("requests", "received", "c" + i++),
          new Reading(
              state,
              number ? Optional.of(new BigDecimal("-96171.60")) : Optional.empty(),
              switch (state) {
                case READ -> "－96,171.60万元";
                case PROPOSED, UNREADABLE -> "9617160";
                case MARK -> "—";
                case BLANK, MISSING -> "";
              },
              0.25,
              "a \"note\"",
              state == State.MISSING ? "" : "万元",
              places.subList(0, state.ordinal())));
    }
    Report report =
        new Report(
            new Source("文件.pdf", "application/pdf", "00ff", 1L << 40, "pdf", List.of("甲", "乙"))
                .withPage(Optional.of(page(places))),
            Optional.of("2021"),
            Optional.of("题\t目"),
            OptionalInt.of(2023),
            Optional.of("某县人民政府"),
            Optional.of(LocalDate.of(2024, 2, 29)),
            new IdentityPlaces(places.get(1), places.get(2)),
            new Identifiers(
                "014416330/2018-04736",
                places.get(1),
                "某县人民政府",
                places.get(2),
                "3604290001",
                "某县人民政府网",
                "www.example.gov.cn",
                "年报",
                "县政府办",
                "2024-02-29 08:00",
                "https://www.example.gov.cn/nb/1.html"),
            Passage.NONE,
            List.of(
                new Section("overview", OptionalInt.of(1), "一、总体情况", "甲\n乙", places.get(2))
                    .withPictures(List.of(places.get(1), places.get(2))),
                new Section("other", OptionalInt.empty(), "其他", "", new Place.Untracked())),
            cells,
            List.of(
                new ExtraRow("disclosure", "其他文件", List.of("16", ""), places.get(1)),
                new ExtraRow("disclosure", "其他", List.of("/"), new Place.Untracked())),
            List.of(
                new Finding(
                    "T3-ROW-SUM",
                    Finding.Severity.ERROR,
                    List.copyOf(cells.keySet()),
                    Optional.of(new BigDecimal("1E+3")),
                    Optional.empty(),
                    "message",
                    Optional.of(places.get(4))),
                new Finding(
                    "N-SUM",
                    Finding.Severity.INFO,
                    List.of(),
                    Optional.empty(),
                    Optional.of(BigDecimal.ONE),
                    "message",
                    Optional.empty(),
                    "甲一件。",
                    List.copyOf(cells.keySet()),
                    List.of(
                        new Finding.Related(
                            "other.pdf",
                            Optional.of(cells.keySet().iterator().next()),
                            "12",
                            Optional.of(places.get(2))),
                        new Finding.Related("x", Optional.empty(), "", Optional.empty())),
                    "甲",
                    Optional.of(
                        new Verdict(
                            Verdict.Decision.DISMISSED, "王芳", "why", LocalDate.of(2026, 1, 2))))));
    assertThat(read(ReportWriter.toJson(report, style))).isEqualTo(report);
    Failure failure = new Failure(report.source(), "EMPTY", "nothing in it");
    assertThat(read(ReportWriter.toJson(failure, style))).isEqualTo(failure);
  }

  private static SourcePage page(List<Place> places) {
    return new SourcePage(
        "当前位置：首页",
        places.get(1),
        7,
        List.of(
            new Attachment("a.pdf", "附件", Attachment.Target.ABSENT, places.get(2)),
            new Attachment("", "下载", Attachment.Target.UNKNOWN, new Place.Untracked())));
  }

  @Test
  void aReportOfOnesOwnNeedsNothingButTables() throws Exception {
    Report report =
        report("{\"tables\":{\"requests\":{\"received\":{\"total\":12.50,\"business\":null}}}}");
    assertThat(report.source().uri()).isEqualTo("own.json");
    assertThat(report.sections()).isEmpty();
    Reading total = report.cell("requests", "received", "total");
    assertThat(total.state()).isEqualTo(State.READ);
    assertThat(total.number()).contains(new BigDecimal("12.50"));
    assertThat(total.raw()).isEqualTo("12.50");
    assertThat(report.cell("requests", "received", "business").state()).isEqualTo(State.BLANK);
    assertThat(report.cell("requests", "granted", "total").state()).isEqualTo(State.MISSING);
    assertThat(report("{}").cells()).isEmpty();
  }

  @Test
  void evidenceOfSomeCellsStandsBesideTheOthers() throws Exception {
    Report report =
        report(
            "{\"evidence\":{\"t/r/a\":{\"state\":\"mark\",\"raw\":\"/\"},"
                + "\"t/r/b\":{\"state\":\"read\"}},\"tables\":{\"t\":{\"r\":{\"a\":null,\"b\":3,\"c\":4}}}}");
    assertThat(report.cell("t", "r", "a").raw()).isEqualTo("/");
    assertThat(report.cell("t", "r", "b").raw()).isEqualTo("3");
    assertThat(report.cell("t", "r", "c").number()).contains(new BigDecimal(4));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | EMPTY | /",
        "{\"year\": | NOT_JSON | /year",
        "{} {} | MANY | /",
        "[{}] | MANY | /",
        "{\"schema\": \"urn:gongkai:check:1\"} | WRONG_SCHEMA | /schema",
        "{\"tabels\": {}} | UNKNOWN_FIELD | /tabels",
        "{\"tables\": {}, \"tables\": {}} | NOT_JSON | /tables",
        "{\"year\": \"2023\"} | WRONG_TYPE | /year",
        "{\"year\": 2023.5} | WRONG_VALUE | /year",
        "{\"year\": 0} | WRONG_VALUE | /year",
        "{\"issuer\": \"某县\"} | WRONG_TYPE | /issuer",
        "{\"issuer\": {}} | MISSING_FIELD | /issuer",
        "{\"issuedOn\": \"2024年1月9日\"} | WRONG_VALUE | /issuedOn",
        "{\"sections\": [{\"text\": \"\"}]} | MISSING_FIELD | /sections/0",
        "{\"source\": {\"page\": {\"attachments\": [{\"text\": \"a\"}]}}} | MISSING_FIELD | /source/page/attachments/0",
        "{\"source\": {\"page\": {\"links\": -1}}} | WRONG_VALUE | /source/page/links",
        "{\"extraRows\": [{\"table\": \"disclosure\"}]} | MISSING_FIELD | /extraRows/0",
        "{\"tables\": {\"t\": {\"r\": {\"c\": \"1\"}}}} | WRONG_TYPE | /tables/t/r/c",
        "{\"tables\": {\"t\": {\"r\": {\"c\": 1e999999999}}}} | WRONG_VALUE | /tables/t/r/c",
        "{\"evidence\": {\"t/r\": {\"state\": \"blank\"}}} | NOT_A_CELL | /evidence/t~1r",
        "{\"evidence\": {\"t/r/c\": {\"state\": \"red\"}}} | WRONG_VALUE | /evidence/t~1r~1c/state",
        "{\"evidence\": {\"t/r/c\": {\"raw\": \"1\"}}} | MISSING_FIELD | /evidence/t~1r~1c",
        "{\"evidence\": {\"t/r/c\": {\"state\": \"read\", \"raw\": \"1\"}}} | READING_WITHOUT_NUMBER | /evidence/t~1r~1c",
        "{\"evidence\": {\"t/r/c\": {\"state\": \"mark\", \"raw\": \"1\"}}} | TEXT_AGAINST_STATE | /evidence/t~1r~1c",
        "{\"evidence\": {\"t/r/c\": {\"state\": \"blank\", \"raw\": \"1\"}}} | TEXT_AGAINST_STATE | /evidence/t~1r~1c",
        "{\"evidence\": {\"t/r/c\": {\"state\": \"blank\", \"raw\": \"\"}}, \"tables\": {\"t\": {\"r\": {\"c\": 1}}}} | NUMBER_WITHOUT_READING | /tables/t/r/c",
        "{\"tables\": {\"t\": {\"r\": {\"c\": 1}}}, \"evidence\": {\"t/r/c\": {\"state\": \"missing\"}}} | NUMBER_WITHOUT_READING | /tables/t/r/c",
        "{\"tables\": {\"t\": {\"r\": {\"c\": 12}}}, \"evidence\": {\"t/r/c\": {\"state\": \"read\", \"raw\": \"13\"}}} | NUMBER_AGAINST_TEXT | /tables/t/r/c",
        "{\"tables\": {\"t\": {\"r\": {\"c\": 12}}}, \"evidence\": {\"t/r/c\": {\"state\": \"read\", \"raw\": \"/\"}}} | NUMBER_AGAINST_TEXT | /tables/t/r/c",
        "{\"tables\": {\"t\": {\"r\": {\"c\": 12}}}, \"evidence\": {\"t/r/c\": {\"state\": \"read\", \"raw\": \"-12\"}}} | NUMBER_AGAINST_TEXT | /tables/t/r/c",
      })
  void whatIsWrongIsToldWithItsPlace(String json, Problem problem, String pointer) {
    MalformedReportException fault =
        catchThrowableOfType(MalformedReportException.class, () -> read(json));
    assertThat(fault.problem()).as(fault.getMessage()).isEqualTo(problem);
    assertThat(fault.pointer()).isEqualTo(pointer);
    assertThat(fault.line()).isEqualTo(1);
    assertThat(fault).hasMessageContaining("line 1, column ").hasMessageNotContaining("{0}");
  }

  @Test
  void aFaultNamesItsLineAndColumn() {
    MalformedReportException fault =
        catchThrowableOfType(
            MalformedReportException.class,
            () -> read("{\n  \"tables\": {\"t\": {\"r\": {\n    \"c\": true}}}}"));
    assertThat(fault.line()).isEqualTo(3);
    assertThat(fault.column()).isEqualTo(10);
    assertThat(fault.arguments()).containsExactly("boolean", "number");
  }

  @Test
  void aTextThatIsNoUtf8IsRefused() {
    byte[] gbk = {'{', '"', (byte) 0xB1, (byte) 0xED, '"', ':', '1', '}'};
    assertThat(
            catchThrowableOfType(
                    MalformedReportException.class, () -> ReportReader.read("gbk.json", gbk))
                .problem())
        .isEqualTo(Problem.NOT_UTF8);
  }
}
