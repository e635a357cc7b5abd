package org.gongkai.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.gongkai.check.text.Amount.Closeness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {

  @ParameterizedTest
  @CsvSource({
    "收到申请26件, 26, 件, EXACT",
    "收到申请近5000条, 5000, 条, NEARLY",
    "约196.4万条, 1964000, 条, ABOUT",
    "1.3万余条, 13000, 条, OVER",
    "100余件, 100, 件, OVER",
    "超过200件, 200, 件, OVER",
    "200件以上, 200, 件, OVER",
    "30件左右, 30, 件, ABOUT",
    "不足30件, 30, 件, UNDER",
    "多达30件, 30, 件, EXACT",
    "收到1.3万件, 13000, 件, EXACT",
    "收到2万件, 20000, 件, EXACT",
    "收到2万余件, 20000, 件, OVER",
    "收到1.2亿份, 120000000, 份, EXACT",
    "收取3940元, 3940, 元, EXACT",
    "收取1.6万元, 16000, 元, EXACT",
    "占51.85%, 51.85, %, EXACT",
    "共十二件, 12, 件, EXACT",
    "共一百零五件, 105, 件, EXACT",
    "两千三百四十件, 2340, 件, EXACT",
    "三万件, 30000, 件, EXACT",
    "二十余件, 20, 件, OVER",
    "有两起, 2, 起, EXACT"
  })
  void aQuantity(String text, BigDecimal number, String unit, Closeness closeness) {
    List<Quantity> found = Quantities.in(text);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).amount().number()).isEqualByComparingTo(number);
    assertThat(found.get(0).amount().closeness()).isEqualTo(closeness);
    assertThat(found.get(0).unit()).isEqualTo(unit);
    assertThat(found.get(0).count()).isEqualTo(!unit.equals("元") && !unit.equals("%"));
  }

  @ParameterizedTest
  @CsvSource({
    "与群众一起收到", "第3条", "第三件", "每一件", "任何一件", "12件次", "2023年", "共26", "一百二件", "二三件", "A26件", "逐件办理",
    "3千件", "5百余份"
  })
  void noQuantity(String text) {
    assertThat(Quantities.in(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "近30件, 29, true",
    "近30件, 30, true",
    "近30件, 31, false",
    "近30件, 27, true",
    "近30件, 26, false",
    "约30件, 27, true",
    "约30件, 33, true",
    "约30件, 26, false",
    "约30件, 34, false",
    "20余件, 20, true",
    "20余件, 29, true",
    "20余件, 30, true",
    "20余件, 31, false",
    "20余件, 19, false",
    "1.3万余条, 13999, true",
    "1.3万余条, 12999, false",
    "1.3万余条, 15000, false",
    "不足30件, 29, true",
    "不足30件, 30, false",
    "不足30件, 27, true",
    "不足30件, 26, false",
    "26件, 26, true",
    "26件, 27, false"
  })
  void whatANumberMeans(String text, BigDecimal actual, boolean allowed) {
    assertThat(Quantities.in(text).get(0).amount().allows(actual)).isEqualTo(allowed);
  }

  @Test
  void severalInTheirOrder() {
    assertThat(Quantities.in("收到26件，其中两件、三份和4宗"))
        .extracting(q -> q.amount().number().intValue() + q.unit())
        .containsExactly("26件", "2件", "3份", "4宗");
  }

  @ParameterizedTest
  @CsvSource({"收到近30件, 2, 6", "收到26件, 2, 5", "共约二十件左右, 1, 7", "收到申请超过200件以上, 4, 12"})
  void whereAQuantityStandsWithItsWords(String text, int start, int end) {
    Quantity found = Quantities.in(text).get(0);
    assertThat(found.start()).isEqualTo(start);
    assertThat(found.end()).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({"收到〇件, 0", "收到一百零五件, 105", "收到十件, 10", "收到一千零一十件, 1010", "收到两万三千件, 23000"})
  void numeralsSpeltOut(String text, int number) {
    assertThat(Quantities.in(text))
        .singleElement()
        .satisfies(q -> assertThat(q.amount().number()).isEqualByComparingTo("" + number));
  }

  @ParameterizedTest
  @CsvSource({"3万条, 10000", "1.3万条, 1000", "100余件, 100", "105件, 1", "1.50万条, 100", "1.50万余条, 1000"})
  void theStepOfTheLastDigitPrinted(String text, BigDecimal step) {
    assertThat(Quantities.in(text).get(0).amount().step()).isEqualByComparingTo(step);
  }
}
