package org.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.document.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportWriterTest {
  private static final Source SOURCE = new Source("x.pdf", "application/pdf", "ab12", 77, "pdf");
  private static final Place INK = new Place.OnPage(4, new Place.Box(412.1, 371, 433, 383.24));

  private static Reading read(String number, String note, String unit) {
    return new Reading(
        Reading.State.READ,
        Optional.of(new BigDecimal(number)),
        number,
        0.95,
        note,
        unit,
        List.of(INK));
  }

  private static Reading none(Reading.State state, String raw) {
    return new Reading(state, Optional.empty(), raw, 1, "", "", List.of());
  }

  private static Report report(Map<String, Reading> cells, Finding... findings) {
    Map<CellKey, Reading> keyed = new LinkedHashMap<>();
    cells.forEach((key, reading) -> keyed.put(CellKey.parse(key), reading));
    return new Report(
        SOURCE,
        Optional.of("2021"),
        Optional.of("溪口县2021年政府信息公开工作年度报告"),
        OptionalInt.of(2021),
        Optional.of("溪口县"),
        Optional.of(LocalDate.of(2022, 1, 17)),
        List.of(new Section("overview", OptionalInt.of(1), "一、总体情况", "甲\"乙\"\n丙", INK)),
        keyed,
        List.of(findings));
  }

  private static String json(Map<String, Reading> cells) {
    return ReportWriter.toJson(report(cells), ReportWriter.Style.LINE);
  }

  private static Map<String, Reading> cells(Object... pairs) {
    Map<String, Reading> cells = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      cells.put((String) pairs[i], (Reading) pairs[i + 1]);
    }
    return cells;
  }

  @Test
  void whoseReportOfWhichYearItIs() {
    assertThat(json(Map.of()))
        .startsWith("{\"schema\":\"urn:gongkai:report:1\"")
        .contains(
            "\"uri\":\"x.pdf\"",
            "\"sha256\":\"ab12\"",
            "\"bytes\":77",
            "\"form\":\"2021\"",
            "\"year\":2021",
            "\"issuer\":{\"name\":\"溪口县\"}",
            "\"issuedOn\":\"2022-01-17\"",
            "\"text\":\"甲\\\"乙\\\"\\n丙\"");
  }

  @Test
  void numbersAreNumbersAsPrinted() {
    assertThat(
            json(
                cells(
                    "disclosure/fees/amount", read("96171.60", "", "万元"),
                    "requests/received/total", read("12345678901234567890", "", ""))))
        .contains("\"fees\":{\"amount\":96171.60}", "\"total\":12345678901234567890");
  }

  @Test
  void aCellWithoutANumberIsNullAndARowThatIsNotThereAbsent() {
    String json =
        json(
            cells(
                "disputes/reconsideration/upheld", none(Reading.State.BLANK, ""),
                "disputes/reconsideration/total", none(Reading.State.MARK, "/"),
                "disputes/litigationDirect/upheld", Reading.missing(),
                "disputes/litigationDirect/total", Reading.missing()));
    assertThat(json)
        .contains("\"disputes\":{\"reconsideration\":{\"upheld\":null,\"total\":null}}")
        .contains("\"disputes/litigationDirect/total\":{\"state\":\"missing\"");
  }

  @ParameterizedTest
  @EnumSource(
      value = Reading.State.class,
      names = {"BLANK", "MARK", "MISSING", "UNREADABLE"})
  void everyCellSaysInWhatStateItIs(Reading.State state) {
    assertThat(json(cells("requests/received/total", none(state, "甲"))))
        .contains("\"requests/received/total\":{\"state\":\"" + state.code() + "\"");
  }

  @Test
  void aNumberCarriesItsEvidence() {
    assertThat(json(cells("requests/received/total", read("22", "(其中修订 16 件)", "件"))))
        .contains(
            "\"raw\":\"22\"",
            "\"confidence\":0.95",
            "\"note\":\"(其中修订 16 件)\"",
            "\"unit\":\"件\"",
            "\"page\":4",
            "\"box\":[412.1,371.0,433.0,383.2]");
  }

  @Test
  void findingsNameTheirCells() {
    Finding finding =
        new Finding(
            "T3-ROW-SUM",
            Finding.Severity.ERROR,
            List.of(new CellKey("requests", "received", "total")),
            Optional.of(new BigDecimal("3")),
            Optional.of(new BigDecimal("4")),
            "…",
            Optional.empty());
    String json =
        ReportWriter.toJson(
            report(cells("requests/received/total", read("4", "", "")), finding),
            ReportWriter.Style.LINE);
    assertThat(json)
        .contains(
            "\"rule\":\"T3-ROW-SUM\",\"severity\":\"error\",\"cells\":[\"requests/received/total\"]",
            "\"expected\":3,\"actual\":4");
  }

  @Test
  void aFailureSaysWhy() {
    assertThat(
            ReportWriter.toJson(
                new Failure(SOURCE, "ENCRYPTED", "x.pdf asks for a password"),
                ReportWriter.Style.LINE))
        .contains(
            "\"schema\":\"urn:gongkai:report:1\"",
            "\"error\":{\"code\":\"ENCRYPTED\",\"message\":\"x.pdf asks for a password\"}");
  }

  @Test
  void oneLineIsOneLineAndPrettyIsTheSameInMore() {
    Report report = report(cells("requests/received/total", read("4", "", "")));
    String line = ReportWriter.toJson(report, ReportWriter.Style.LINE);
    String pretty = ReportWriter.toJson(report, ReportWriter.Style.PRETTY);
    assertThat(line.strip()).doesNotContain("\n");
    assertThat(pretty).contains("\n");
    assertThat(pretty.replaceAll("\\s", "")).isEqualTo(line.replaceAll("\\s", ""));
  }

  @Test
  void aKeyIsReadAsItIsWritten() {
    CellKey key = new CellKey("requests", "refused.stateSecret", "total");
    assertThat(CellKey.parse(key.toString())).isEqualTo(key).hasSameHashCodeAs(key);
    assertThat(key).isNotEqualTo(new CellKey("requests", "refused.stateSecret", "business"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "requests", "requests/received", "/received/total"})
  void whatIsNoKeyIsRefused(String text) {
    assertThatThrownBy(() -> CellKey.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void onlyWhatWasReadCarriesANumber() {
    Optional<BigDecimal> one = Optional.of(BigDecimal.ONE);
    assertThatThrownBy(() -> new Reading(Reading.State.BLANK, one, "", 1, "", "", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> none(Reading.State.READ, "1"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
