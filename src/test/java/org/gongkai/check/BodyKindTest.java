package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyKindTest {

  @ParameterizedTest
  @CsvSource({
    "溪口县人民政府, GOVERNMENT",
    "青云省人民政府, GOVERNMENT",
    "青云市溪口区人民政府, GOVERNMENT",
    "岚川自治州人民政府, GOVERNMENT",
    "青云市, GOVERNMENT",
    "溪口縣人民政府, GOVERNMENT",
    "溪口县人民政府办公室, GOVERNMENT_OFFICE",
    "青云市人民政府办公厅, GOVERNMENT_OFFICE",
    "溪口县财政局, DEPARTMENT",
    "水务局, DEPARTMENT",
    "青云市住房和城乡建设局, DEPARTMENT",
    "溪口县乡村振兴局, DEPARTMENT",
    "溪口县石岭镇财政所, UNKNOWN",
    "青云省水利厅, DEPARTMENT",
    "青云市发展和改革委员会, DEPARTMENT",
    "青云市科委, DEPARTMENT",
    "青云市自然资源和规划局, DEPARTMENT",
    "应急管理部, DEPARTMENT",
    "溪口县石坪镇人民政府, TOWNSHIP",
    "溪口縣石坪鄉人民政府, TOWNSHIP",
    "溪口县石坪镇, TOWNSHIP",
    "石坪乡人民政府办公室, TOWNSHIP",
    "溪口区云岭街道办事处, STREET_OFFICE",
    "云岭街道, STREET_OFFICE",
    "青云高新技术产业开发区管理委员会, ZONE_COMMITTEE",
    "云岭风景名胜区管委会, ZONE_COMMITTEE",
    "岚川综合实验区, ZONE_COMMITTEE",
    "溪口县气象局, UNKNOWN",
    "国家税务总局溪口县税务局, UNKNOWN",
    "溪口县公安局云岭分局, UNKNOWN",
    "石坪镇财政局, UNKNOWN",
    "青云市供销合作社联合社, UNKNOWN",
    "青云大学, UNKNOWN",
  })
  void aNameTellsTheKind(String name, BodyKind kind) {
    assertThat(BodyKind.of(name)).isEqualTo(kind);
  }

  @Test
  void nobodyIsOfNoKind() {
    assertThat(BodyKind.of(Optional.empty())).isEqualTo(BodyKind.UNKNOWN);
    assertThat(BodyKind.of(Optional.of("溪口县财政局"))).isEqualTo(BodyKind.DEPARTMENT);
  }

  @Test
  void profilesNameEveryKindButTheUnknown() {
    assertThat(BodyKind.named()).hasSize(6).doesNotContain(BodyKind.UNKNOWN);
    assertThat(BodyKind.STREET_OFFICE.code()).isEqualTo("street-office");
  }
}
