package org.gongkai.archive.panel;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.gongkai.archive.panel.Variables.Variable;

/**
 * The number of a cell in the unit of its variable. Cells carry what is printed: {@code 251000元} in
 * a column of 万元 is the number 251000 with the unit 元, and would be ten thousand times too much in
 * a column of numbers.
 */
public final class PanelNumber {
  private static final String YUAN = "元";
  private static final String TEN_THOUSAND_YUAN = "万元";
  private static final String HUNDRED_MILLION_YUAN = "亿元";
  private static final int TEN_THOUSAND = 4;

  /** What things are counted in: any of them counts one by one. */
  private static final Set<String> CLASSIFIERS =
      Set.of(
          "件", "条", "次", "个", "人", "篇", "宗", "起", "例", "份", "项", "人次", "件次", "家", "期", "场", "部",
          "處", "处", "名", "批", "個", "條");

  private PanelNumber() {}

  /**
   * The number, in the variable's unit; empty where the unit of the cell does not tell how many
   * that is.
   *
   * @param unit that the cell carries, or its row in a table that prints a unit for each row
   */
  public static Optional<BigDecimal> of(BigDecimal number, String unit, Variable variable) {
    if (unit.isEmpty() || unit.equals(variable.unit())) {
      return Optional.of(number);
    }
    if (variable.unit().equals(TEN_THOUSAND_YUAN)) {
      return switch (unit) {
        case YUAN, "圆", "元整" -> Optional.of(number.movePointLeft(TEN_THOUSAND));
        case "万", "萬元" -> Optional.of(number);
        case HUNDRED_MILLION_YUAN -> Optional.of(number.movePointRight(TEN_THOUSAND));
        default -> Optional.empty();
      };
    }
    return CLASSIFIERS.contains(unit) && CLASSIFIERS.contains(variable.unit())
        ? Optional.of(number)
        : Optional.empty();
  }
}
