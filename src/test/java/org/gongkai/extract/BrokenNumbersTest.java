package org.gongkai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.form.Form;
import org.gongkai.grid.BrokenNumber;
import org.gongkai.report.CellKey;
import org.gongkai.report.Reading;
import org.gongkai.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenNumbersTest {
  private static final Form FORM = Sheet.FORMS.all().get(0);

  /** The readings of the row of reconsiderations after mending; a slash is a line break. */
  private static String mended(String values, String doubt) {
    List<String> columns = List.of("upheld", "corrected", "other", "pending", "total");
    String[] texts = values.split(" ");
    Map<CellKey, Reading> cells = new LinkedHashMap<>();
    for (int i = 0; i < texts.length; i++) {
      String raw = texts[i].equals("_") ? "" : texts[i].replace('/', '\n');
      Reading reading = reading(raw, doubt);
      cells.put(new CellKey(Form.DISPUTES, "reconsideration", columns.get(i)), reading);
    }
    BrokenNumbers.mend(FORM, cells);
    return cells.values().stream().map(BrokenNumbersTest::shown).collect(Collectors.joining(" "));
  }

  private static Reading reading(String raw, String doubt) {
    boolean number = !raw.isEmpty() && raw.chars().allMatch(Character::isDigit);
    if (!raw.isEmpty() && !number) {
      return Reading.unreadable(raw, doubt, List.of());
    }
    Reading.State state = number ? Reading.State.READ : Reading.State.BLANK;
    Optional<BigDecimal> value = Optional.of(raw).filter(r -> number).map(BigDecimal::new);
    return new Reading(state, value, raw, 1, "", "", List.of());
  }

  private static String shown(Reading reading) {
    return switch (reading.state()) {
      case BLANK -> "_";
      case READ -> reading.number().orElseThrow().toPlainString();
      default -> "?";
    };
  }

  @ParameterizedTest
  @CsvSource({
    "35 _ 34 35 10/4, 35 _ 34 35 104",
    "35 1/2 34 35 116, 35 12 34 35 116",
    "35 _ 34 35 10/5, 35 _ 34 35 ?",
    "35 1/2 34 35 11/6, 35 ? 34 35 ?",
    "35 x/y 34 35 10/4, 35 ? 34 35 ?",
    "0 0 0 0 0/0, 0 0 0 0 ?",
    "10 _ _ _ 10/, 10 _ _ _ ?",
  })
  void linesOfDigitsAreOneNumberWhereTheSumOfTheirRowSaysSo(String row, String read) {
    assertThat(mended(row, BrokenNumber.DOUBT)).isEqualTo(read);
    assertThat(mended(row, RowObservation.NOT_ONE_NUMBER)).isEqualTo(read);
  }

  @Test
  void anotherDoubtStands() {
    assertThat(mended("35 _ 34 35 10/4", "a number lies across the line of its cell"))
        .isEqualTo("35 _ 34 35 ?");
  }

  @Test
  void aCellThatIsMissingLeavesTheRowOpen() {
    assertThat(mended("35 _ 34", BrokenNumber.DOUBT)).isEqualTo("35 _ 34");
  }

  @Test
  void aNumberOfATableIsReadAndKeepsItsLinesAsPrinted() {
    Report report =
        Sheet.report(
            Sheet.grid(
                "3x|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计",
                "3x 一、本年新收政府信息公开申请数量|10\n4|1|0|0|0|0|105",
                "3x 二、上年结转政府信息公开申请数量|10\n4|1|0|0|0|0|15",
                "3x （一）予以公开|1|0|0|0|0|0|1"));
    assertThat(Sheet.requests(report, "received")).isEqualTo("104 1 0 0 0 0 105");
    assertThat(Sheet.requests(report, "carriedIn")).isEqualTo("? 1 0 0 0 0 15");
    assertThat(report.cell("requests", "received", "naturalPerson").raw()).isEqualTo("10\n4");
  }
}
