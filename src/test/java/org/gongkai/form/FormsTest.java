package org.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormsTest {
  static final List<String> IDS = Forms.IDS;
  private static final Forms FORMS = Forms.load();

  private static final String SMALL =
      """
      id: "2030"
      notice: 某通知
      firstYear: 2030
      sections:
        - {key: overview, heading: 一、总体情况}
      tables:
        requests:
          blocks:
            - columns:
                - {code: total, label: 总计, kind: count}
              rows:
                - {code: received, label: 一、本年新收}
          sums:
            - {rule: T3-ROW-SUM, over: rows, left: [total], right: [total], basis: derived}
      """;

  private static Object yaml(String id) throws IOException {
    try (Reader text =
        new InputStreamReader(
            FormsTest.class.getResourceAsStream("/forms/" + id + ".yaml"),
            StandardCharsets.UTF_8)) {
      return FormTree.fromYaml(id + ".yaml", text);
    }
  }

  private static Form small(String yaml) {
    String name = "forms/2030.yaml";
    return new FormFile(name).read(FormTree.fromYaml(name, new StringReader(yaml)));
  }

  @ParameterizedTest
  @FieldSource("IDS")
  void whatTheBuildMakesOfAFormIsTheForm(String id) throws IOException {
    StringWriter json = new StringWriter();
    FormTree.toJson(yaml(id), json);
    Form built = new FormFile(id).read(FormTree.fromJson(new StringReader(json.toString())));
    assertThat(built).isEqualTo(new FormFile(id).read(yaml(id)));
    assertThat(FORMS.byId(id)).hasValue(built);
  }

  @ParameterizedTest
  @CsvSource({"2021, 10, 175, 15, 200", "2019, 22, 161, 15, 198"})
  void theFormsHaveTheirCells(String id, int disclosure, int requests, int disputes, int all) {
    Form form = FORMS.byId(id).orElseThrow();
    assertThat(form.table(Form.DISCLOSURE).orElseThrow().cellCount()).isEqualTo(disclosure);
    assertThat(form.table(Form.REQUESTS).orElseThrow().cellCount()).isEqualTo(requests);
    assertThat(form.table(Form.DISPUTES).orElseThrow().cellCount()).isEqualTo(disputes);
    assertThat(form.cellCount()).isEqualTo(all);
  }

  @Test
  void theCurrentFormIsTheNewest() {
    assertThat(FORMS.current().id()).isEqualTo("2021");
    assertThat(FORMS.current().lastYear()).isEmpty();
    assertThat(FORMS.byId("2014")).isEmpty();
  }

  static Stream<Form> forms() {
    return FORMS.all().stream();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void theSixSectionsStandInOrderAndEachTableHasOne(Form form) {
    assertThat(form.sections())
        .extracting(FormSection::key)
        .containsExactly("overview", "disclosure", "requests", "disputes", "problems", "other");
    assertThat(form.sections()).extracting(FormSection::number).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(form.sections())
        .extracting(FormSection::key)
        .containsAll(form.tables().stream().map(FormTable::code).toList());
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everySumNamesRowsAndColumnsThatTheFormHas(Form form) {
    for (FormTable table : form.tables()) {
      List<String> rows = new ArrayList<>();
      List<String> columns = new ArrayList<>();
      for (FormBlock block : table.blocks()) {
        block.rows().forEach(r -> rows.add(r.code()));
        block.columns().forEach(c -> columns.add(c.code()));
      }
      for (FormSum sum : table.sums()) {
        boolean overRows = sum.over() == FormSum.Over.ROWS;
        assertThat(overRows ? columns : rows)
            .as(form.id() + " " + sum.rule())
            .containsAll(sum.left())
            .containsAll(sum.right());
        assertThat(overRows ? rows : columns).containsAll(sum.only());
        assertThat(sum.left()).doesNotContainAnyElementsOf(sum.right());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void noCodeStandsTwiceInATable(Form form) {
    for (FormTable table : form.tables()) {
      assertThat(table.blocks().stream().flatMap(b -> b.rows().stream()).map(FormRow::code))
          .doesNotHaveDuplicates();
      for (FormBlock block : table.blocks()) {
        assertThat(block.columns()).extracting(FormColumn::code).doesNotHaveDuplicates();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void allResultsCloseInTheTotal(Form form) {
    FormTable requests = form.table(Form.REQUESTS).orElseThrow();
    FormSum sum =
        requests.sums().stream()
            .filter(s -> s.rule().equals("T3-COL-SUM"))
            .findFirst()
            .orElseThrow();
    List<String> results =
        requests.blocks().get(0).rows().stream()
            .filter(r -> !r.path().isEmpty())
            .map(FormRow::code)
            .filter(c -> !c.equals("concluded"))
            .toList();
    assertThat(sum.right()).isEqualTo(results);
  }

  /** The sums of 勾稽 are for the unified forms; the indicators are too unsure to be checked. */
  @Test
  void theIndicatorTablesHaveNoSums() {
    assertThat(FORMS.statistics().form().tables()).allMatch(t -> t.sums().isEmpty());
  }

  @Test
  void everyIndicatorHasAUnitAndNoTwoOfOneKindOfTableHaveTheSameLabelAndPlace() {
    for (FormBlock family : FORMS.statistics().families()) {
      assertThat(family.rows()).allMatch(r -> FORMS.statistics().units().contains(r.unit()));
      assertThat(family.rows().stream().map(r -> r.path() + r.label())).doesNotHaveDuplicates();
      assertThat(family.columns()).extracting(FormColumn::code).contains("year");
    }
  }

  @Test
  void theCodesOfIndicatorsAreStableNames() {
    assertThat(FORMS.statistics().families().stream().flatMap(f -> f.rows().stream()))
        .allMatch(r -> r.code().matches("[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)+"));
  }

  @Test
  void aSmallFormIsRead() {
    Form form = small(SMALL);
    assertThat(form.firstYear()).isEqualTo(2030);
    assertThat(form.cellCount()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'heading: 一、总体情况' | 'title: 一、总体情况' | forms/2030.yaml/sections[0] has no heading",
        "firstYear: 2030 | firstYear: soon | forms/2030.yaml/firstYear is no year",
        "firstYear: 2030 | lastYear: 2030 | forms/2030.yaml has no firstYear",
        "'kind: count' | 'kind: heap' | forms/2030.yaml/tables/requests/blocks[0]/columns[0]/kind is no Kind",
        "'code: received, ' | '' | forms/2030.yaml/tables/requests/blocks[0]/rows[0] has no code",
        "'left: [total]' | 'left: total' | forms/2030.yaml/tables/requests/sums[0]/left is not a list",
        "'over: rows' | 'over: all' | forms/2030.yaml/tables/requests/sums[0]/over is no Over",
        "'{key: overview, heading: 一、总体情况}' | overview | forms/2030.yaml/sections[0] is not a mapping",
      })
  void aFaultInAFormNamesTheFileAndTheEntry(String right, String wrong, String message) {
    assertThat(SMALL).contains(right);
    String broken = SMALL.replaceFirst(java.util.regex.Pattern.quote(right), wrong);
    assertThatThrownBy(() -> small(broken)).isInstanceOf(FormException.class).hasMessage(message);
  }

  @Test
  void anEmptyFormIsAFault() {
    assertThatThrownBy(() -> small(""))
        .isInstanceOf(FormException.class)
        .hasMessageContaining("forms/2030.yaml");
  }

  @Test
  void aTextThatIsNoYamlIsAFault() {
    assertThatThrownBy(() -> small("id: [unclosed"))
        .isInstanceOf(FormException.class)
        .hasMessageContainingAll("forms/2030.yaml", "line 1");
  }
}
