package org.gongkai.check.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "溪口县财政局",
        "沛县人民政府",
        "云泉市人民政府",
        "云泉市",
        "云泉市鼓楼区人民政府",
        "溪口县城关镇人民政府",
        "望山自治州柳泉县水务局",
        "汀阳自治县人民政府",
        "浦东新区人民政府",
        "云泉市高新技术产业开发区管理委员会",
        "国家税务总局溪口县税务局",
        "应急管理部",
        "海关总署"
      })
  void tellsApart(String name) {
    assertThat(BodyName.of(name).tellsApart()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "水务局",
        "财政局",
        "城关镇人民政府",
        "长桥乡",
        "鼓楼区人民政府",
        "城区人民政府",
        "区教育局",
        "县审计局",
        "市场监督管理局",
        "城市管理局",
        "高新区管委会",
        "经济技术开发区管理委员会",
        "社区服务中心",
        "武装部",
        "我县人民政府",
        ""
      })
  void doesNotTellApart(String name) {
    assertThat(BodyName.of(name).tellsApart()).isFalse();
  }

  @Test
  void widthSpaceAndScriptMakeNoDifference() {
    assertThat(BodyName.of("溪口縣 財政局（國資辦）")).isEqualTo(BodyName.of("溪口县财政局(国资办)"));
    assertThat(BodyName.of("溪口县人民政府")).isNotEqualTo(BodyName.of("溪口县人民政府办公室"));
  }

  @Test
  void placesAndOffice() {
    BodyName body = BodyName.of("云泉省望山市柳泉区财政局");
    assertThat(body.places()).isEqualTo(List.of("云泉省", "望山市", "柳泉区"));
    assertThat(body.office()).isEqualTo("财政局");
    assertThat(BodyName.of("水务局").places()).isEmpty();
    assertThat(BodyName.of("溪口县市场监督管理局").places()).containsExactly("溪口县");
    assertThat(BodyName.of("溪口县").office()).isEmpty();
  }

  @Test
  void inOrderOfCharacters() {
    assertThat(BodyName.of("乙县")).isGreaterThan(BodyName.of("丁县"));
    assertThat(BodyName.of("乙县")).hasToString("乙县");
  }
}
