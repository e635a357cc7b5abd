package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.gongkai.form.FormRow;
import org.gongkai.form.Forms;
import org.junit.jupiter.api.Test;

/** {@code gongkai forms}. */
class FormsCommandTest {

  @Test
  void theFormsAreListedNewestFirst() {
    Invocation run = Invocation.of("forms");
    assertThat(run.exit()).isZero();
    assertThat(run.lines())
        .containsExactly(
            "2021  国办公开办函〔2021〕30号  report years 2021 onward  disclosure 10, requests 175,"
                + " disputes 15  (200 cells)",
            "2019  国办公开办函〔2019〕60号  report years 2019 to 2020  disclosure 22, requests 161,"
                + " disputes 15  (198 cells)",
            "statistics  国办发〔2014〕32号  report years 2008 to 2018  %d indicators in 3 kinds of tables"
                .formatted(indicators()));
  }

  private static long indicators() {
    return Forms.load().statistics().families().stream()
        .flatMap(f -> f.rows().stream())
        .map(FormRow::code)
        .distinct()
        .count();
  }

  @Test
  void theIndicatorTablesShowTheirUnits() {
    assertThat(Invocation.of("forms", "statistics").out())
        .containsPattern("fees\\.charged +七、依申请公开信息收取的费用 \\[万元\\]\n")
        .containsPattern("cumulative +历年累计\n");
  }

  @Test
  void aFormShowsTheCodesAndLabelsOfItsRowsAndColumns() {
    String text = Invocation.of("forms", "2021").out();
    assertThat(text)
        .containsPattern("normativeDocuments +行政规范性文件")
        .containsPattern("refused\\.stateSecret +三、本年度办理结果 > （三）不予公开 > 1\\.属于国家秘密")
        .containsPattern("amount +本年收费金额（单位：万元）\n")
        .containsPattern("legalService +申请人情况 > 法人或其他组织 > 法律服务机构 \\[件\\]");
    assertThat(Invocation.of("forms", "2021", "--lang", "zh").out()).contains("（共 200 格）");
  }

  @Test
  void jsonHasTheSameForms() throws IOException {
    ObjectMapper json = new ObjectMapper();
    JsonNode list = json.readTree(Invocation.of("forms", "--format", "json").out());
    assertThat(list).hasSize(3);
    JsonNode one = json.readTree(Invocation.of("forms", "2019", "--format", "json").out());
    assertThat(one).isEqualTo(list.get(1));
    assertThat(one.path("lastYear").asInt()).isEqualTo(2020);
    assertThat(one.at("/tables/disclosure/blocks/4/rows/0/code").asText()).isEqualTo("procurement");
    assertThat(list.get(0).path("lastYear").isNull()).isTrue();
  }
}
