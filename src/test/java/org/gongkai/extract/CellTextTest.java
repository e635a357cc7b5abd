package org.gongkai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

  private static CellText.Number number(String raw) {
    CellText text = CellText.of(raw);
    assertThat(text).as("what %s says", raw).isInstanceOf(CellText.Number.class);
    return (CellText.Number) text;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0",
        "3119 | 3119",
        "３１１９ | 3119",
        "１２．５ | 12.5",
        "5949.088667 | 5949.088667",
        "18.8710 | 18.8710",
        "11398889 | 11398889",
        "' \u00a042\u3000' | 42",
        "'4\u200b2\ufeff' | 42",
      })
  void plainNumbersInEitherWidth(String raw, BigDecimal value) {
    assertThat(number(raw).value()).isEqualByComparingTo(value);
  }

  @Test
  void decimalsStayAsPrinted() {
    assertThat(number("18.8710").value()).isEqualTo(new BigDecimal("18.8710"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,234 | 1234",
        "１，２３４ | 1234",
        "32,076,817 | 32076817",
        "1,234.56 | 1234.56",
        "'4,791,\n841' | 4791841",
        "'4,\n791,\n841' | 4791841",
      })
  void thousandsSeparatorsInEitherWidthAndAtTheEndOfALine(String raw, BigDecimal value) {
    assertThat(number(raw).value()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,23",
        "12,34",
        "1234,567",
        "1,2345",
        "1,,234",
        ",234",
        "1,234,56",
        "1, 234",
        "1，23",
        "4,791,\n84",
        "4,791,\n8411",
        "12,\n34,\n567"
      })
  void brokenThousandsSeparatorsAreNoNumber(String raw) {
    assertThat(CellText.of(raw)).isInstanceOf(CellText.Words.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "减3 | -3",
        "减少 3 | -3",
        "-3 | -3",
        "－3 | -3",
        "−3 | -3",
        "–3 | -3",
        "+4 | 4",
        "＋4 | 4",
        "增4 | 4",
        "增加4 | 4",
        "-0 | 0",
      })
  void signsInWordsAndCharacters(String raw, BigDecimal value) {
    assertThat(number(raw).value()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "160.5964万元 | 160.5964 | 万元",
        "0.37 万元 | 0.37 | 万元",
        "251000元 | 251000 | 元",
        "75,394,432.52元 | 75394432.52 | 元",
        "13件 | 13 | 件",
        "7宗 | 7 | 宗",
        "13 | 13 | ''",
      })
  void unitsArePutBesideTheNumber(String raw, BigDecimal value, String unit) {
    assertThat(number(raw).value()).isEqualByComparingTo(value);
    assertThat(number(raw).unit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'22\n（其中修订 16 件）' | 22 | (其中修订 16 件)",
        "'55\n（含自然失效 29 件）' | 55 | (含自然失效 29 件)",
        "22① | 22 | ①",
        "22* | 22 | *",
        "'22 件（含修订）' | 22 | (含修订)",
        "22[1] | 22 | [1]",
      })
  void remarksAndFootnoteSignsArePutBesideTheNumber(String raw, BigDecimal value, String note) {
    assertThat(number(raw).value()).isEqualByComparingTo(value);
    assertThat(number(raw).note()).isEqualTo(note);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "000",
        "00",
        "007",
        "3 001",
        "39857\n58",
        "12\n3",
        "0 0",
        "1/2",
        "3-5",
        "3~5",
        "1.2.3",
        "2024年",
        "约5",
        "5%",
        "5 6（合计）",
        "二十",
        "12.",
        ".5",
        "--3",
        "+-3",
        "3-"
      })
  void whatMayBeSeveralNumbersOrNoneIsWords(String raw) {
    assertThat(CellText.of(raw)).isInstanceOf(CellText.Words.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "／", "\\", "-", "－", "—", "——", "–", "无", "無", "N/A", "*", " / "})
  void signsThatStandForNoNumberAreMarks(String raw) {
    assertThat(CellText.of(raw)).isInstanceOf(CellText.Mark.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0", "\u3000", "\u200b", "\ufeff", "\n", "\u00a0\n\u3000"})
  void cellsThatPrintNothingAreBlank(String raw) {
    assertThat(CellText.of(raw)).isInstanceOf(CellText.Blank.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "/", "", "12件"})
  void numbersMarksAndBlanksCouldStandInAValueCell(String raw) {
    assertThat(CellText.of(raw).valueLike()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"规章", "3 001", "无法提供", "空白"})
  void wordsCouldNot(String raw) {
    assertThat(CellText.of(raw).valueLike()).isFalse();
  }

  @Property(tries = 300)
  void everyNumberPrintedPlainlyComesBack(@ForAll("amounts") BigDecimal amount) {
    assertThatObject(CellText.of(amount.toPlainString()))
        .isEqualTo(new CellText.Number(amount, "", ""));
  }

  @Property(tries = 300)
  void everyNumberPrintedWithSeparatorsComesBack(@ForAll("amounts") BigDecimal amount) {
    String printed = String.format(java.util.Locale.ROOT, "%,." + amount.scale() + "f", amount);
    assertThat(number(printed).value()).isEqualTo(amount);
  }

  @Property(tries = 300)
  void twoGroupsOfDigitsAreNeverANumber(@ForAll("apart") String text) {
    assertThat(CellText.of(text)).isInstanceOf(CellText.Words.class);
  }

  @Provide
  Arbitrary<BigDecimal> amounts() {
    return Combinators.combine(
            Arbitraries.longs().between(-999_999_999_999L, 999_999_999_999L),
            Arbitraries.integers().between(0, 6))
        .as(BigDecimal::valueOf);
  }

  @Provide
  Arbitrary<String> apart() {
    Arbitrary<String> group = Arbitraries.integers().between(0, 9_999_999).map(String::valueOf);
    Arbitrary<String> gap =
        Arbitraries.of(" ", "  ", "\n", "\t", "\u3000", "\u00a0", " \n ", "/", "、", ";", "|");
    return Combinators.combine(group, gap, group).as((a, between, b) -> a + between + b);
  }
}
