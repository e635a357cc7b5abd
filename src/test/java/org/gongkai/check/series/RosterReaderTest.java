package org.gongkai.check.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.gongkai.check.series.RosterException.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterReaderTest {
  private static final BodyName AREA = BodyName.of("溪口县人民政府");

  private static Roster read(String text) throws RosterException {
    return RosterReader.read("r.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void linesYearsAndComments() throws RosterException {
    Roster roster =
        read(
            "\uFEFFarea,member,from,to\r\n# 部门\r\n\r\n"
                + "溪口县人民政府, 溪口县财政局 ,2019,\r\n"
                + "\"溪口县人民政府\",\"溪口县石桥镇人民政府\",,2021\r\n"
                + "柳泉县人民政府,柳泉县财政局\r\n");
    assertThat(roster.uri()).isEqualTo("r.csv");
    assertThat(roster.areas()).containsExactly(AREA, BodyName.of("柳泉县人民政府"));
    assertThat(roster.all()).hasSize(3);
    assertThat(roster.members(AREA, 2018)).extracting(Roster.Member::line).containsExactly(5);
    assertThat(roster.members(AREA, 2019)).extracting(Roster.Member::line).containsExactly(4, 5);
    assertThat(roster.members(AREA, 2021)).hasSize(2);
    assertThat(roster.members(AREA, 2022))
        .containsExactly(new Roster.Member(AREA, BodyName.of("溪口县财政局"), "溪口县财政局", 2019, 2099, 4));
    assertThat(roster.members(BodyName.of("云泉市"), 2022)).isEmpty();
  }

  @Test
  void asSpreadsheetsWriteIt() throws RosterException {
    byte[] bytes = "地区,成员\n溪口县人民政府,溪口县财政局\n".getBytes(Charset.forName("GB18030"));
    assertThat(RosterReader.read("r.csv", bytes).areas()).containsExactly(AREA);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "溪口县人民政府|FIELDS",
        "溪口县人民政府，溪口县财政局|FIELDS",
        "溪口县人民政府,溪口县财政局,2019,2020,x|FIELDS",
        "溪口县人民政府,|NO_NAME",
        ",溪口县财政局|NO_NAME",
        "溪口县人民政府,财政局|NAME_OF_MANY",
        "鼓楼区人民政府,溪口县财政局|NAME_OF_MANY",
        "溪口县人民政府,溪口县财政局,19|NO_YEAR",
        "溪口县人民政府,溪口县财政局,,二〇二一|NO_YEAR",
        "溪口县人民政府,溪口县财政局,2022,2021|YEARS",
        "溪口县人民政府,溪口縣人民政府|OWN_MEMBER",
        "柳泉县人民政府,柳泉县财政局|TWICE"
      })
  void whatIsNoRoster(String line, Problem problem) {
    RosterException e =
        catchThrowableOfType(RosterException.class, () -> read("柳泉县人民政府,柳泉县财政局\n" + line + "\n"));
    assertThat(e.problem()).isEqualTo(problem);
    assertThat(e.line()).isEqualTo(2);
    assertThat(e.found()).isNotEmpty();
  }

  @Test
  void oneYearIsASpanToo() throws RosterException {
    Roster roster = read("溪口县人民政府,溪口县财政局,2020,2020\n");
    assertThat(roster.members(AREA, 2020)).hasSize(1);
    assertThat(roster.members(AREA, 2019)).isEmpty();
    assertThat(roster.members(AREA, 2021)).isEmpty();
  }

  @Test
  void quotesThatHoldNothingHoldNoName() {
    RosterException e = catchThrowableOfType(RosterException.class, () -> read("溪口县人民政府,\"\"\n"));
    assertThat(e.problem()).isEqualTo(Problem.NO_NAME);
  }

  @Test
  void anEmptyRoster() {
    RosterException e =
        catchThrowableOfType(RosterException.class, () -> read("area,member\n# none\n"));
    assertThat(e.problem()).isEqualTo(Problem.EMPTY);
  }

  @Test
  void oneMemberInTwoSpans() throws RosterException {
    assertThat(read("溪口县人民政府,溪口县财政局,,2019\n溪口县人民政府,溪口县财政局,2022,\n").all()).hasSize(2);
  }
}
