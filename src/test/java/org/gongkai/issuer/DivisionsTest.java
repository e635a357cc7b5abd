package org.gongkai.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.gongkai.issuer.MalformedDivisionsException.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionsTest {
  private static final String LIST =
      """
      code,name,parent,valid_from,valid_to
      330100,杭州市,330000,,
      330102,上城区,330100,,
      330103,下城区,330100,,2021-04-08
      330105,拱墅区,330100,,
      141081000000,侯马市,141000,,
      141000,临汾市,140000,,
      141081202000,凤城乡,141081,,
      320100,南京市,,,
      320106,鼓楼区,,,
      320300,徐州市,,,
      320302,鼓楼区,,,
      429004,仙桃市,,,
      522600,黔东南苗族侗族自治州,,,
      141081202001,凤城村,141081202,,
      """;

  private static Divisions of(String csv) throws MalformedDivisionsException {
    return Divisions.of(csv.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> found(Divisions divisions, OptionalInt year, String... names) {
    List<Place> path =
        java.util.Arrays.stream(names).map(n -> new Place(n, Level.UNKNOWN)).toList();
    return divisions.find(path, year).stream().map(Division::code).toList();
  }

  private static List<String> found(Divisions divisions, String... names) {
    return found(divisions, OptionalInt.empty(), names);
  }

  @Test
  void theProvincesShipWithTheProgram() {
    Divisions provinces = Divisions.provinces();
    assertThat(found(provinces, "广西壮族自治区")).containsExactly("450000");
    assertThat(found(provinces, "广西")).containsExactly("450000");
    assertThat(BodyWords.lines("provinces.csv")).hasSize(34);
  }

  @Test
  void aNameFindsEveryDivisionOfThatName() throws Exception {
    assertThat(found(of(LIST), "鼓楼区")).containsExactly("320106", "320302");
    assertThat(found(of(LIST), "徐州市", "鼓楼区")).containsExactly("320302");
    assertThat(found(of(LIST), "江苏省", "徐州市", "鼓楼区")).containsExactly("320302");
    assertThat(found(of(LIST), "浙江省", "鼓楼区")).isEmpty();
  }

  @Test
  void aNameMayLackTheWordForItsLevelOrThePeoples() throws Exception {
    assertThat(found(of(LIST), "侯马")).containsExactly("141081");
    assertThat(found(of(LIST), "临汾", "侯马")).containsExactly("141081");
    assertThat(found(of(LIST), "黔东南州")).containsExactly("522600");
    assertThat(found(of(LIST), "黔东南")).containsExactly("522600");
  }

  @Test
  void codesMayHaveTwelveDigits() throws Exception {
    assertThat(of(LIST).withCode("141081202")).extracting(Division::name).containsExactly("凤城乡");
    assertThat(of(LIST).withCode("141081202000")).hasSize(1);
    assertThat(found(of(LIST), "侯马市", "凤城乡")).containsExactly("141081202");
    assertThat(of(LIST).withCode("141081202001")).as("villages are left out").isEmpty();
  }

  @Test
  void aParentThatIsNotNamedIsInTheCode() throws Exception {
    Divisions divisions = of(LIST);
    assertThat(divisions.path(divisions.withCode("429004").get(0)))
        .extracting(Division::name)
        .containsExactly("湖北省", "仙桃市");
    assertThat(divisions.path(divisions.withCode("320106").get(0)))
        .extracting(Division::name)
        .containsExactly("江苏省", "南京市", "鼓楼区");
  }

  @Test
  void theYearChoosesAmongVintages() throws Exception {
    Divisions divisions =
        of(
            """
            code,name,valid_from,valid_to
            350427,沙县,,2021-02-02
            350405,沙县区,2021-02-03,
            430124,宁乡,2000,2016
            430182,宁乡,2017,
            """);
    assertThat(found(divisions, OptionalInt.of(2015), "宁乡")).containsExactly("430124");
    assertThat(found(divisions, OptionalInt.of(2020), "宁乡")).containsExactly("430182");
    assertThat(found(divisions, "宁乡")).containsExactly("430124", "430182");
    assertThat(found(divisions, OptionalInt.of(1990), "沙县")).containsExactly("350427");
  }

  @Test
  void vintagesOfOneNameAreOneDivisionWithSeveralPeriods() throws Exception {
    Divisions divisions =
        of(
            """
            code,name,valid_from,valid_to
            330102,上城区,2018,2018
            330102,上城区,2019,2019
            """);
    assertThat(divisions.withCode("330102")).hasSize(1);
    assertThat(divisions.withCode("330102").get(0).periods()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "GB18030"})
  void theFileIsUtf8OrGb18030(String charset) throws Exception {
    assertThat(found(Divisions.of(LIST.getBytes(Charset.forName(charset))), "侯马市"))
        .containsExactly("141081");
    assertThat(found(of("\uFEFF" + LIST), "侯马市")).containsExactly("141081");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'code,title\n'|HEADER|1",
        "''|HEADER|1",
        "'code,name\n1234,某县\n'|CODE|2",
        "'code,name\n330100,杭州市\n33010X,某区\n'|CODE|3",
        "'code,name\n330100\n'|FIELDS|2",
        "'code,name\n330100,\n'|NAME|2",
        "'code,name,parent\n330100,杭州市,浙江\n'|PARENT|2",
        "'code,name,valid_from\n330100,杭州市,2021年\n'|DATE|2",
        "'code,name,valid_from\n330100,杭州市,2021-02-30\n'|DATE|2",
        "'code,name,valid_from,valid_to\n330100,杭州市,2021,2020\n'|PERIOD|2",
      })
  void aFaultIsToldWithItsLine(String csv, Problem problem, long line) {
    assertThatThrownBy(() -> of(csv))
        .isInstanceOfSatisfying(
            MalformedDivisionsException.class,
            e -> {
              assertThat(e.problem()).isEqualTo(problem);
              assertThat(e.line()).isEqualTo(line);
              assertThat(e).hasMessageStartingWith("line " + line + ": ");
            });
  }

  @Test
  void aListThatNamesItselfAsParentEnds() throws Exception {
    Divisions divisions = of("code,name,parent\n330101,甲区,330102\n330102,乙区,330101\n");
    assertThat(divisions.path(divisions.withCode("330101").get(0))).hasSizeLessThan(9);
  }
}
