package org.gongkai.check.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class BlankedTextTest {
  private static String blanked(String text, String issuer) {
    return BlankedText.of(text, Optional.of(BodyName.of(issuer)));
  }

  @Test
  void numbersAndYearsGo() {
    assertThat(blanked("2023年公开信息１２条，增长9.5%", "")).isEqualTo("年公开信息条增长");
    assertThat(blanked("二〇二三年，三是公开", "")).isEqualTo("年是公开");
  }

  @Test
  void namesGo() {
    assertThat(blanked("溪口县财政局公开预算，财政局、溪口群众", "溪口县财政局")).isEqualTo("公开预算群众");
    assertThat(blanked("溪口縣財政局公开预算", "溪口县财政局")).isEqualTo("公开预算");
    assertThat(blanked("三门峡市公开预算，三门峡", "三门峡市人民政府")).isEqualTo("公开预算");
  }

  @Test
  void aPlaceOfOneCharacterIsLeftInWords() {
    assertThat(blanked("沛县公开沛然", "沛县人民政府")).isEqualTo("公开沛然");
  }

  @Test
  void whatABodyCallsItselfGoes() {
    assertThat(blanked("我局向全县公开，本机关答复", "")).isEqualTo("向公开答复");
  }

  @Test
  void twoBodiesSayTheSame() {
    assertThat(blanked("2022年，溪口县财政局公开12条，我局答复3件", "溪口县财政局"))
        .isEqualTo(blanked("2023年，柳泉区教育委员会公开998条，我委答复1件", "柳泉区教育委员会"));
  }

  @Test
  void withoutAnIssuer() {
    assertThat(BlankedText.of("我县公开", Optional.empty())).isEqualTo("公开");
  }
}
