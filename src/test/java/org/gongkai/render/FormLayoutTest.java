package org.gongkai.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.report.CellKey;
import org.gongkai.report.Reading;
import org.gongkai.report.Reading.State;
import org.gongkai.report.Report;
import org.gongkai.report.Section;
import org.gongkai.report.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed, and where. */
class FormLayoutTest {
  private static final Forms FORMS = Forms.load();
  private static final FormLayout LAYOUT = new FormLayout(FORMS);
  private static final CellKey RECEIVED = new CellKey("requests", "received", "total");

  @ParameterizedTest
  @ValueSource(strings = {"2021", "2019"})
  void everyPositionOfAFormIsCoveredOnceAndEveryCellPrintedOnce(String id) {
    Form form = FORMS.byId(id).orElseThrow();
    List<CellKey> printed = new ArrayList<>();
    for (PrintedTable table : tables(LAYOUT.blank(form)).values()) {
      assertCovered(table);
      keys(table).forEach(printed::add);
    }
    assertThat(printed).hasSize(form.cellCount()).doesNotHaveDuplicates();
  }

  private static void assertCovered(PrintedTable table) {
    for (List<PrintedTable.Slot> row : table.slots()) {
      assertThat(
              row.stream()
                  .flatMap(s -> IntStream.range(s.cell().column(), s.cell().endColumn()).boxed()))
          .isEqualTo(IntStream.range(0, table.columnTwips().size()).boxed().toList());
    }
  }

  @Test
  void theGridIsThatOfTheOfficialTemplate() {
    PrintedReport tables = LAYOUT.blank(FORMS.current());
    assertThat(table(tables, "disclosure").columnTwips()).containsExactly(2435, 2435, 2435, 2435);
    assertThat(table(tables, "requests").columnTwips())
        .containsExactly(754, 921, 3270, 685, 685, 685, 685, 685, 685, 685);
    assertThat(table(tables, "requests").headerRows()).isEqualTo(3);
    assertThat(table(tables, "requests").rows()).hasSize(28);
    PrintedCell results =
        cells(table(tables, "requests")).stream()
            .filter(c -> c.text().equals("三、本年度办理结果"))
            .findFirst()
            .orElseThrow();
    assertThat(results.rowSpan()).isEqualTo(22);
    assertThat(table(tables, "disputes").columnTwips()).hasSize(15);
    assertThat(table(tables, "disputes").rows()).hasSize(4);
    assertThat(tables(tables).values()).extracting(PrintedTable::widthTwips).containsOnly(9740);
  }

  @Test
  void columnsOfBlocksThatHaveDifferentNumbersOfThemShareTheWidth() {
    PrintedTable table = table(LAYOUT.blank(FORMS.byId("2019").orElseThrow()), "disclosure");
    assertThat(table.columnTwips()).containsExactly(2435, 2435, 1217, 1218, 2435);
  }

  @Test
  void aTableIsCutInPiecesThatAreTablesThemselves() {
    PrintedTable table = table(LAYOUT.blank(FORMS.current()), "requests");
    List<PrintedTable> pieces = table.cut(List.of(6, 9, 20));
    assertThat(pieces).extracting(p -> p.rows().size()).containsExactly(6, 6, 14, 11);
    pieces.forEach(FormLayoutTest::assertCovered);
    assertThat(pieces.stream().flatMap(p -> keys(p).stream())).isEqualTo(keys(table));
    assertThat(cells(pieces.get(2))).extracting(PrintedCell::text).contains("（三）不予公开");
    assertThat(table.cut(List.of())).containsExactly(table);
  }

  @Test
  void whatIsPrintedSaysTheReading() throws Exception {
    assertThat(printed(read("3,119", "3119"))).isEqualTo("3,119");
    assertThat(printed(read("４５", "45"))).isEqualTo("４５");
    assertThat(printed(read("12（其中修订3件）", "12"))).isEqualTo("12（其中修订3件）");
    assertThat(printed(read("4,791,\n841", "4791841"))).isEqualTo("4,791, 841");
    assertThat(printed(read("3119", "3120"))).isEqualTo("3120");
    assertThat(printed(read("", "7"))).isEqualTo("7");
    assertThat(printed(read("1E+3", "1E+3"))).isEqualTo("1000");
    assertThat(printed(reading(State.MARK, "—"))).isEqualTo("—");
    assertThat(printed(reading(State.MARK, "5"))).isEqualTo("/");
    assertThat(printed(reading(State.BLANK, ""))).isEmpty();
    assertThat(printed(Reading.unreadable("6233440", "glued", List.of()))).isEqualTo("无法辨认");
  }

  @Test
  void whatCannotBePrintedAsItIsIsTold() throws Exception {
    PrintedReport printed =
        LAYOUT.layOut(
            report(
                Map.of(
                    RECEIVED,
                    Reading.unreadable("6233440", "glued", List.of()),
                    new CellKey("requests", "received", "business"),
                    read("1", "1"),
                    new CellKey("requests", "carriedIn", "business"),
                    read("1", "1"))));
    Map<Notice.Kind, Integer> told = new LinkedHashMap<>();
    printed.notices().forEach(n -> told.put(n.kind(), n.cells().size()));
    assertThat(told)
        .containsEntry(Notice.Kind.UNREADABLE, 1)
        .containsEntry(Notice.Kind.BLANK_FOR_MISSING, 1)
        .containsEntry(Notice.Kind.LEFT_OUT, 200 - 4);
    PrintedTable table = table(printed, "requests");
    assertCovered(table);
    assertThat(keys(table)).hasSize(4);
  }

  @Test
  void eachBlockStandsOnTheFormThatTheReportHas() throws Exception {
    PrintedReport printed =
        LAYOUT.layOut(
            report(
                Map.of(
                    new CellKey("disclosure", "regulations", "newlyMade"),
                    read("1", "1"),
                    new CellKey("disclosure", "licensing", "decisions"),
                    read("2", "2"),
                    new CellKey("disclosure", "procurement", "amount"),
                    read("251000元", "251000"),
                    new CellKey("requests", "otherHandling", "total"),
                    read("3", "3"))));
    assertThat(
            tables(printed).values().stream()
                .flatMap(t -> cells(t).stream())
                .map(PrintedCell::text))
        .contains("本年新制作数量", "处理决定数量", "第二十条第（九）项", "251000元", "（六）其他处理");
  }

  @Test
  void valuesThatNoFormHasTogetherAreRefused() {
    Map<CellKey, Reading> cells =
        Map.of(
            new CellKey("disclosure", "regulations", "newlyMade"), read("1", "1"),
            new CellKey("disclosure", "regulations", "issued"), read("1", "1"),
            new CellKey("disclosure", "regulations", "inForce"), read("1", "1"),
            new CellKey("requests", "granted", "totl"), read("1", "1"));
    assertThatThrownBy(() -> LAYOUT.layOut(report(cells)))
        .isInstanceOf(UnprintableException.class)
        .hasMessageContaining("disclosure/regulations/newlyMade")
        .hasMessageContaining("requests/granted/totl")
        .hasMessageNotContaining("inForce");
  }

  @Test
  void aReportWithoutSectionsHasTheFormsHeadings() throws Exception {
    PrintedReport printed = LAYOUT.layOut(report(Map.of(RECEIVED, read("1", "1"))));
    assertThat(printed.sections())
        .extracting(PrintedSection::heading)
        .isEqualTo(FORMS.current().sections().stream().map(s -> s.heading()).toList());
    assertThat(printed.titleLine()).isEqualTo("云岭县人民政府2023年政府信息公开工作年度报告");
    assertThat(printed.date()).contains("2024年1月9日");
  }

  @Test
  void aTableWhoseSectionIsLackingStandsInItsPlace() throws Exception {
    Report report = report(Map.of(RECEIVED, read("1", "1")));
    List<Section> sections = List.of(section("overview", "一、总体情况"), section("other", "六、其他事项"));
    PrintedReport printed =
        LAYOUT.layOut(
            new Report(
                report.source(),
                report.form(),
                report.title(),
                report.year(),
                report.issuer(),
                report.issuedOn(),
                sections,
                report.cells(),
                List.of()));
    assertThat(printed.sections())
        .extracting(PrintedSection::key)
        .containsExactly("overview", "requests", "other");
  }

  @Test
  void controlCharactersAreNotPrinted() throws Exception {
    Section odd =
        new Section(
            "overview",
            OptionalInt.empty(),
            "一、\u0000总体\uD800情况",
            "甲\u0001乙\n\n\t丙",
            new org.gongkai.document.Place.Untracked());
    Report report = report(Map.of());
    PrintedReport printed =
        LAYOUT.layOut(
            new Report(
                report.source(),
                report.form(),
                report.title(),
                report.year(),
                report.issuer(),
                report.issuedOn(),
                List.of(odd),
                Map.of(),
                List.of()));
    assertThat(printed.sections().get(0).heading()).isEqualTo("一、总体情况");
    assertThat(printed.sections().get(0).paragraphs()).containsExactly("甲乙", "丙");
  }

  private static Section section(String key, String heading) {
    return new Section(
        key, OptionalInt.empty(), heading, "", new org.gongkai.document.Place.Untracked());
  }

  private static Reading read(String raw, String number) {
    return new Reading(State.READ, Optional.of(new BigDecimal(number)), raw, 1, "", "", List.of());
  }

  private static Reading reading(State state, String raw) {
    return new Reading(state, Optional.empty(), raw, 1, "", "", List.of());
  }

  private static Report report(Map<CellKey, Reading> cells) {
    return new Report(
        new Source("test", "", "", 0, ""),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.of(2023),
        Optional.of("云岭县人民政府"),
        Optional.of(LocalDate.of(2024, 1, 9)),
        List.of(),
        cells,
        List.of());
  }

  private static String printed(Reading reading) throws Exception {
    PrintedTable table = table(LAYOUT.layOut(report(Map.of(RECEIVED, reading))), "requests");
    return cells(table).stream()
        .filter(c -> c.key().equals(Optional.of(RECEIVED)))
        .findFirst()
        .orElseThrow()
        .text();
  }

  private static Map<String, PrintedTable> tables(PrintedReport report) {
    Map<String, PrintedTable> tables = new LinkedHashMap<>();
    report.sections().forEach(s -> s.table().ifPresent(t -> tables.put(t.code(), t)));
    return tables;
  }

  private static PrintedTable table(PrintedReport report, String code) {
    return report.sections().stream()
        .flatMap(s -> s.table().stream())
        .filter(t -> t.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static List<PrintedCell> cells(PrintedTable table) {
    return table.rows().stream().flatMap(r -> r.cells().stream()).toList();
  }

  private static List<CellKey> keys(PrintedTable table) {
    return cells(table).stream().flatMap(c -> c.key().stream()).toList();
  }
}
