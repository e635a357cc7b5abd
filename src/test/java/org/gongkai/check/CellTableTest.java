package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.report.CellKey;
import org.gongkai.report.Reading;
import org.junit.jupiter.api.Test;

class CellTableTest {
  private static final CellKey ONE = new CellKey("t", "a", "x");
  private static final CellKey TWO = new CellKey("t", "a", "y");
  private static final CellKey THREE = new CellKey("t", "b", "z");

  private static Reading number(int n) {
    return new Reading(
        Reading.State.READ, Optional.of(BigDecimal.valueOf(n)), "" + n, 1, "", "", List.of());
  }

  private static Map<String, CellTable> tables() {
    Map<CellKey, Reading> cells = new LinkedHashMap<>();
    cells.put(ONE, number(1));
    cells.put(THREE, number(3));
    cells.put(new CellKey("u", "a", "x"), Reading.missing());
    // A row, and a table, may go on later.
    cells.put(TWO, number(2));
    return CellTable.of(cells);
  }

  @Test
  void eachTableHasItsCellsByRowAndColumn() {
    CellTable table = tables().getOrDefault("t", CellTable.NONE);
    assertThat(table.keys()).containsExactly(ONE, THREE, TWO);
    assertThat(table.readings()).containsExactly(number(1), number(3), number(2));
    assertThat(table.rows()).containsExactly("a", "b");
    assertThat(table.columns()).containsExactly("x", "z", "y");
    assertThat(table.reading(TWO)).isEqualTo(number(2));
    assertThat(table.reading(table.row("b"), table.column("z"))).isEqualTo(number(3));
    assertThat(table.printed()).isTrue();
    assertThat(tables().getOrDefault("u", CellTable.NONE).printed()).isFalse();
  }

  @Test
  void whatIsNotThereIsMissing() {
    CellTable table = tables().getOrDefault("t", CellTable.NONE);
    assertThat(table.row("c")).isEqualTo(-1);
    assertThat(table.reading(new CellKey("t", "c", "x"))).isEqualTo(Reading.missing());
    assertThat(table.reading(new CellKey("t", "a", "w"))).isEqualTo(Reading.missing());
    assertThat(table.reading(new CellKey("t", "a", "z"))).isEqualTo(Reading.missing());
    assertThat(table.reading(new CellKey("t", "b", "y"))).isEqualTo(Reading.missing());
    assertThat(CellTable.NONE.isEmpty()).isTrue();
  }

  @Test
  void twoReadingsAreExchanged() {
    CellTable table = tables().getOrDefault("t", CellTable.NONE);
    CellTable exchanged = table.exchanged(ONE, THREE);
    assertThat(exchanged.keys()).isEqualTo(table.keys());
    assertThat(exchanged.readings()).containsExactly(number(3), number(1), number(2));
    assertThat(table.reading(ONE)).isEqualTo(number(1));
  }
}
