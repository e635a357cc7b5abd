package org.gongkai.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyCodeTest {

  @ParameterizedTest
  @CsvSource({
    "11341702486344515H/202110-00013, 11341702486344515H, 486344515",
    "11620403013912770D/2026-206748, 11620403013912770D, 013912770",
    "12620600MB0523338C/2025-04735, 12620600MB0523338C, MB0523338",
    "113325000026455663, 113325000026455663, 002645566",
    "11341702486344515h/202110-00013, 11341702486344515H, 486344515",
    "014416330/2018-04736, '', 014416330",
    "01441633-0/2018-04736, '', 014416330",
    "675490773/2025-00050, '', 675490773",
    "０１４４１６３３０／2018-04736, '', 014416330",
  })
  void anIndexNumberBeginsWithTheCodeOfABody(String number, String credit, String organisation) {
    assertThat(BodyCode.in(number))
        .isEqualTo(new BodyCode.Right(new BodyCode(credit, organisation)));
  }

  @ParameterizedTest
  @CsvSource({
    "11341702486344516H/202110-00013, 11341702486344516H",
    "11341702486344515J/202110-00013, 11341702486344515J",
    "014416331/2018-04736, 014416331",
    "0142768-8/2022-00185, 0142768-8",
  })
  void aWrongCheckCharacterIsNoCodeAndIsTold(String number, String printed) {
    assertThat(BodyCode.in(number)).isEqualTo(new BodyCode.Wrong(printed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1-1582814903/2026-02283", "2021-00013", "无", "640000/2021-00013"})
  void otherNumbersHaveNoCode(String number) {
    assertThat(BodyCode.in(number)).isEqualTo(new BodyCode.None());
  }

  @Test
  void aCreditCodeTellsWhoRegisteredTheBodyAndWhere() {
    BodyCode code = new BodyCode("11341702486344515H", "486344515");
    assertThat(code.registrar()).contains('1');
    assertThat(code.category()).contains('1');
    assertThat(code.division()).contains("341702");
    assertThat(new BodyCode("", "486344515").division()).isEmpty();
  }

  @Test
  void noOtherCharacterPassesTheCheck() {
    String right = "11341702486344515H";
    for (int i = 0; i < right.length(); i++) {
      for (char c : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
        String changed = right.substring(0, i) + c + right.substring(i + 1);
        assertThat(BodyCode.isCreditCode(changed)).isEqualTo(changed.equals(right));
      }
    }
  }
}
