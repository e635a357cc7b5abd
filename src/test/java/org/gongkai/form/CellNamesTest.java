package org.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellNamesTest {
  static final List<String> IDS = Forms.IDS;
  private static final Forms FORMS = Forms.load();
  private static final CellNames CHINESE = CellNames.chinese(FORMS);
  private static final CellNames ENGLISH = CellNames.english(FORMS);
  private static final Optional<String> CURRENT = Optional.of("2021");

  private static List<String> outcomes(String form) {
    return FORMS.byId(form).orElseThrow().table(Form.REQUESTS).orElseThrow().sums().stream()
        .filter(sum -> sum.rule().equals("T3-COL-SUM"))
        .findFirst()
        .orElseThrow()
        .right();
  }

  private static String chinese(String table, String row, String column) {
    return CHINESE.cell(CURRENT, table, row, column, "");
  }

  private static String english(String table, String row, String column) {
    return ENGLISH.cell(CURRENT, table, row, column, "");
  }

  @Test
  void aCellGoesByTheLabelsOfItsRowAndColumn() {
    assertThat(chinese("requests", "received", "total")).isEqualTo("“一、本年新收政府信息公开申请数量”·总计");
    assertThat(chinese("disclosure", "licensing", "decisions")).isEqualTo("行政许可·本年处理决定数量");
    assertThat(english("requests", "received", "total")).isEqualTo("\"Requests received\" · total");
    assertThat(english("disclosure", "licensing", "decisions"))
        .isEqualTo("\"Licensing\" · decisions this year");
  }

  @Test
  void indicatorsHaveEnglishNamesToo() {
    assertThat(ENGLISH.cell(Optional.of("statistics"), "statistics", "fees.charged", "year", ""))
        .isEqualTo("\"Fees: charged\" · of the year");
  }

  @Test
  void aLongLabelIsShortInASentenceAndWholeBesideTheCell() {
    assertThat(chinese("requests", "partlyGranted", "total")).isEqualTo("“（二）部分公开”·总计");
    assertThat(CHINESE.printed(CURRENT, "requests", "partlyGranted", "total"))
        .map(CellNames.Labels::toString)
        .contains("（二）部分公开（区分处理的，只计这一情形，不计其他情形） · 总计");
  }

  @Test
  void quotesInALabelBecomeSingleOnes() {
    assertThat(chinese("requests", "refused.securityStability", "total"))
        .isEqualTo("“3.危及‘三安全一稳定’”·总计");
  }

  @Test
  void theFormOfTheReportNamesTheCellBeforeTheNewestThatHasIt() {
    assertThat(CHINESE.cell(Optional.of("2019"), "disclosure", "penalties", "decisions", ""))
        .isEqualTo("行政处罚·处理决定数量");
    assertThat(CHINESE.cell(CURRENT, "disclosure", "regulations", "newlyMade", ""))
        .isEqualTo("规章·本年新制作数量");
  }

  @Test
  void aRowThatNoFormFixesGoesByWhatTheReportPrints() {
    assertThat(chinese("statistics", "label:网上受理数#2", "year")).isEqualTo("网上受理数#2·统计数");
    assertThat(CHINESE.cell(CURRENT, "statistics", "label:网上受理数", "year", "（三）网上受理数"))
        .isEqualTo("“（三）网上受理数”·统计数");
    assertThat(CHINESE.printed(CURRENT, "requests", "unknown", "total")).isEmpty();
    assertThat(CHINESE.row(CURRENT, "requests", "unknown")).isEqualTo("“unknown”");
    assertThat(ENGLISH.column(CURRENT, "requests", "unknown")).isEqualTo("\"unknown\"");
  }

  @ParameterizedTest
  @FieldSource("IDS")
  void noTwoRowsOfATableHaveOneName(String id) {
    for (FormTable table : FORMS.byId(id).orElseThrow().tables()) {
      for (CellNames names : List.of(CHINESE, ENGLISH)) {
        Set<String> seen = new HashSet<>();
        table.blocks().stream()
            .flatMap(block -> block.rows().stream())
            .map(row -> names.row(Optional.of(id), table.code(), row.code()))
            .forEach(name -> assertThat(seen.add(name)).as(name).isTrue());
      }
    }
    assertThat(CHINESE.row(CURRENT, "requests", "otherHandling.other")).isEqualTo("“（六）其他处理·3.其他”");
  }

  @Test
  void everyRowAndColumnHasAnEnglishName() {
    for (FormTable table : FORMS.known().stream().flatMap(f -> f.tables().stream()).toList()) {
      for (FormBlock block : table.blocks()) {
        assertThat(block.rows()).allMatch(row -> !row.english().equals(row.label()));
        assertThat(block.columns()).allMatch(column -> !column.english().equals(column.label()));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021", "2019"})
  void allOutcomesAreARange(String form) {
    Optional<String> named = Optional.of(form);
    assertThat(CHINESE.rows(named, "requests", outcomes(form))).isEqualTo("（一）至（六）各项");
    assertThat(ENGLISH.rows(named, "requests", outcomes(form)))
        .isEqualTo("\"Granted\" to \"Other handling\"");
  }

  @Test
  void aWholeGroupGoesByItsLabel() {
    List<String> group =
        List.of("unavailable.notHeld", "unavailable.needsCreation", "unavailable.stillUnclear");
    assertThat(CHINESE.sum(CURRENT, "requests", group, "total")).isEqualTo("“（四）无法提供”各项的总计之和");
    assertThat(ENGLISH.sum(CURRENT, "requests", group, "total"))
        .isEqualTo("all of \"Cannot be provided\" · total");
    List<String> suits = List.of("litigationDirect", "litigationAfterReconsideration");
    assertThat(CHINESE.sum(CURRENT, "disputes", suits, "total")).isEqualTo("“行政诉讼”各项的总计之和");
    assertThat(ENGLISH.rows(CURRENT, "disputes", suits)).isEqualTo("all of \"Suits\"");
  }

  @Test
  void aPartOfAGroupIsToldRowByRow() {
    List<String> part = List.of("unavailable.notHeld", "unavailable.needsCreation");
    assertThat(CHINESE.rows(CURRENT, "requests", part))
        .isEqualTo("“1.本机关不掌握相关政府信息”、“2.没有现成信息需要另行制作”");
    assertThat(CHINESE.rows(CURRENT, "requests", List.of("granted", "partlyGranted")))
        .isEqualTo("“（一）予以公开”、“（二）部分公开”");
    assertThat(ENGLISH.rows(CURRENT, "requests", List.of("granted", "partlyGranted")))
        .isEqualTo("\"Granted\" + \"Partly granted\"");
  }

  @Test
  void aRangeNeverCutsAGroup() {
    List<String> cut = outcomes("2021").subList(0, 12);
    assertThat(CHINESE.rows(CURRENT, "requests", cut))
        .isEqualTo("“（一）予以公开”、“（二）部分公开”、“（三）不予公开”各项、“1.本机关不掌握相关政府信息”、“2.没有现成信息需要另行制作”");
  }

  @Test
  void rowsThatNoFormHasTogetherAreToldOneByOne() {
    assertThat(CHINESE.rows(CURRENT, "requests", List.of("granted", "unknown")))
        .isEqualTo("“（一）予以公开”、“unknown”");
  }
}
