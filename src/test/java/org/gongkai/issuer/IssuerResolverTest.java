package org.gongkai.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssuerResolverTest {

  private static IssuerResolver listed() throws Exception {
    return IssuerResolver.create(
        Divisions.of(LabelledName.resource("divisions.csv").getBytes(StandardCharsets.UTF_8)));
  }

  private static IssuerResolver unlisted() {
    return IssuerResolver.create(Divisions.provinces());
  }

  private static String path(Resolution resolution) {
    return resolution.path().stream().map(Place::name).collect(Collectors.joining("/"));
  }

  @ParameterizedTest
  @CsvSource({
    "湖口县财政局, d:360429:财政局, 江西省九江市湖口县财政局",
    "湖口县舜德乡人民政府, d:360429205:人民政府, 江西省九江市湖口县舜德乡人民政府",
    "西安高新技术产业开发区管委会, d:610100/西安高新技术产业开发区:管理委员会, 陕西省西安市西安高新技术产业开发区管理委员会",
    "安徽省统计局, d:340000:统计局, 安徽省统计局",
    "应急管理部, c:应急管理部, 应急管理部",
    "桃江县税务局, d:430922:税务局, 国家税务总局湖南省益阳市桃江县税务局",
    "国家统计局侯马调查队, d:141081:国家统计局调查队, 国家统计局山西省临汾市侯马市调查队",
    "重庆市市场监督管理局机关, d:500000:市场监督管理局:机关, 重庆市市场监督管理局",
  })
  void theKeySaysWhatTheDecisionRestsOn(String name, String key, String canonical)
      throws Exception {
    Resolution resolution = listed().resolve(IssuerEvidence.ofName(name));
    assertThat(resolution.key()).isEqualTo(key);
    assertThat(resolution.name()).isEqualTo(canonical);
    assertThat(resolution.certainty()).isEqualTo(Certainty.HIGH);
  }

  @ParameterizedTest
  @CsvSource({
    "湖口县财政局, MEDIUM, n:湖口县:财政局",
    "江西省九江市湖口县财政局, MEDIUM, n:湖口县:财政局",
    "湖口县大垅乡人民政府, MEDIUM, n:湖口县/大垅乡:人民政府",
    "江西省财政厅, HIGH, d:360000:财政厅",
    "南京市鼓楼区财政局, MEDIUM, n:南京市/鼓楼区:财政局",
  })
  void withoutAListNamesOfCountiesStandForThem(String name, Certainty certainty, String key) {
    Resolution resolution = unlisted().resolve(IssuerEvidence.ofName(name));
    assertThat(resolution.key()).isEqualTo(key);
    assertThat(resolution.certainty()).isEqualTo(certainty);
  }

  @ParameterizedTest
  @CsvSource({"鼓楼区财政局", "城关镇人民政府", "江苏省鼓楼区财政局", "高新区管委会", "北京市东华门街道办事处", "水务局", "市科委"})
  void betweenEqualsNothingIsChosen(String name) throws Exception {
    for (IssuerResolver resolver : new IssuerResolver[] {listed(), unlisted()}) {
      Resolution resolution = resolver.resolve(IssuerEvidence.ofName(name));
      assertThat(resolution.certainty()).isEqualTo(Certainty.UNDECIDED);
      assertThat(resolution.key()).startsWith("u:");
      assertThat(resolution.name()).isEqualTo(name);
    }
  }

  @Test
  void anUndecidedOneTellsItsCandidates() throws Exception {
    assertThat(listed().resolve(IssuerEvidence.ofName("江苏省鼓楼区财政局")).candidates())
        .containsExactly("320106 江苏省南京市鼓楼区", "320302 江苏省徐州市鼓楼区");
  }

  @Test
  void twoCodesThatAgreeMakeANameSure() throws Exception {
    IssuerEvidence evidence =
        IssuerEvidence.ofName("鼓楼区财政局").withSite("3203020001", "徐州市鼓楼区人民政府", "");
    Resolution resolution = listed().resolve(evidence);
    assertThat(resolution.divisionCode()).isEqualTo("320302");
    assertThat(resolution.certainty()).isEqualTo(Certainty.HIGH);
    assertThat(resolution.sources()).contains(EvidenceSource.SITE_CODE, EvidenceSource.SITE_NAME);
  }

  @Test
  void whatContradictsIsToldAndNeverSure() throws Exception {
    IssuerEvidence evidence =
        IssuerEvidence.ofName("安徽省统计局").withSite("3600000001", "", "tjj.ah.gov.cn");
    Resolution resolution = listed().resolve(evidence);
    assertThat(resolution.key()).isEqualTo("d:340000:统计局");
    assertThat(resolution.certainty()).isEqualTo(Certainty.MEDIUM);
    assertThat(resolution.conflicts()).containsExactly("site-code: 360000");
    assertThat(resolution.sources()).contains(EvidenceSource.HOST);
  }

  @Test
  void theCodeOfACountyThatNoListHasStandsForItsName() {
    Resolution resolution =
        unlisted().resolve(IssuerEvidence.ofName("水务局").withSite("1403210001", "", ""));
    assertThat(resolution.key()).isEqualTo("d:140321:水务局");
    assertThat(path(resolution)).isEqualTo("山西省/140321");
    assertThat(resolution.certainty()).isEqualTo(Certainty.LOW);
  }

  @Test
  void aWrongCheckDigitIsTold() throws Exception {
    Resolution resolution =
        listed().resolve(IssuerEvidence.ofName("湖口县财政局").withIndexNumber("014416331/2018-04736"));
    assertThat(resolution.organisationCode()).isEmpty();
    assertThat(resolution.conflicts())
        .containsExactly("index-number: 014416331 has a wrong check digit");
  }

  @Test
  void aBodyWithACodeAndNoPlaceIsKnownByItsCode() throws Exception {
    Resolution resolution =
        listed().resolve(IssuerEvidence.ofName("水务局").withIndexNumber("014416330/2018-1"));
    assertThat(resolution.key()).isEqualTo("o:014416330:水务局");
    assertThat(resolution.certainty()).isEqualTo(Certainty.LOW);
  }

  @Test
  void theYearChoosesTheVintage() throws Exception {
    IssuerEvidence evidence = IssuerEvidence.ofName("杭州市下城区财政局");
    assertThat(listed().resolve(evidence.withYear(OptionalInt.of(2020))).certainty())
        .isEqualTo(Certainty.HIGH);
    Resolution late = listed().resolve(evidence.withYear(OptionalInt.of(2023)));
    assertThat(late.certainty()).isEqualTo(Certainty.MEDIUM);
    assertThat(late.conflicts())
        .containsExactly("division-list: 下城区 was not in force in that year");
  }
}
