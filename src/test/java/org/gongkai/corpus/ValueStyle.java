package org.gongkai.corpus;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.form.Form;
import org.gongkai.report.CellKey;

/** How a filing prints its numbers: drawn once per filing, its zeros once per table. */
final class ValueStyle {
  private static final List<Zeros> WITHOUT_BLANKS =
      List.of(
          Zeros.AS_ZERO,
          Zeros.AS_ZERO,
          Zeros.AS_ZERO,
          Zeros.AS_SLASH,
          Zeros.AS_HYPHEN,
          Zeros.AS_DASH,
          Zeros.AS_WORD);
  private static final List<Zeros> ANY =
      List.of(
          Zeros.AS_ZERO,
          Zeros.AS_ZERO,
          Zeros.AS_ZERO,
          Zeros.AS_ZERO,
          Zeros.AS_BLANK,
          Zeros.AS_BLANK,
          Zeros.AS_SLASH,
          Zeros.AS_HYPHEN,
          Zeros.AS_DASH,
          Zeros.AS_WORD,
          Zeros.BLANK_BETWEEN,
          Zeros.BLANK_TOTALS);

  /** A way to write an amount. */
  private enum Amounts {
    BARE,
    WITH_UNIT,
    IN_YUAN
  }

  /** A way to write a change. */
  private enum Changes {
    BARE,
    PLUS,
    WORDS
  }

  private final Draw draw;
  private final Set<Wish> wishes;
  private final boolean numbersOnly;
  private final Digits digits;
  private final Amounts amounts;
  private final Changes changes;
  private final boolean annotates;
  private final boolean strikesRegulations;

  /**
   * Draws a style.
   *
   * @param numbersOnly zeros are printed, since a rule must see them
   */
  ValueStyle(Draw draw, Set<Wish> wishes, boolean numbersOnly) {
    this.draw = draw;
    this.wishes = wishes;
    this.numbersOnly = numbersOnly;
    boolean shorter = wishes.contains(Wish.SHORT_NUMBERS);
    digits = shorter || draw.chance(70) ? Digits.PLAIN : draw.of(List.of(Digits.values()));
    amounts = shorter || draw.chance(60) ? Amounts.BARE : draw.of(List.of(Amounts.values()));
    changes = draw.of(List.of(Changes.values()));
    annotates = !wishes.contains(Wish.NO_LINE_BREAKS) && draw.chance(15);
    strikesRegulations = draw.chance(15) && !numbersOnly;
  }

  Map<CellKey, Printed> print(Map<CellKey, BigDecimal> numbers) {
    Map<CellKey, Printed> printed = new LinkedHashMap<>();
    for (String table : List.of(Form.DISCLOSURE, Form.REQUESTS, Form.DISPUTES)) {
      Zeros zeros = zeros(table, numbers);
      numbers.forEach(
          (key, number) -> {
            if (key.table().equals(table)) {
              printed.put(key, print(key, number, zeros));
            }
          });
    }
    return printed;
  }

  private Zeros zeros(String table, Map<CellKey, BigDecimal> numbers) {
    boolean some =
        numbers.entrySet().stream()
            .anyMatch(e -> e.getKey().table().equals(table) && e.getValue().signum() != 0);
    if (numbersOnly || !some) {
      return Zeros.AS_ZERO;
    }
    if (wishes.contains(Wish.BLANKS)) {
      return Zeros.AS_BLANK;
    }
    Zeros drawn = draw.of(wishes.contains(Wish.NO_BLANKS) ? WITHOUT_BLANKS : ANY);
    boolean ofRequests = drawn == Zeros.BLANK_BETWEEN || drawn == Zeros.BLANK_TOTALS;
    return ofRequests && !table.equals(Form.REQUESTS) ? Zeros.AS_BLANK : drawn;
  }

  private Printed print(CellKey key, BigDecimal number, Zeros zeros) {
    if (key.row().equals("regulations") && strikesRegulations && number.signum() == 0) {
      return Printed.nothing("/");
    }
    String shown = zeros.show(key.column(), key.row(), number.signum() == 0);
    if (!shown.equals("0")) {
      return Printed.nothing(shown);
    }
    if (key.column().equals("amount") && number.signum() != 0) {
      return amount(key, number);
    }
    if (key.column().equals("change")) {
      return change(number);
    }
    boolean noted = annotates && key.row().equals("normativeDocuments") && number.intValue() > 5;
    return noted
        ? Printed.withNote(digits.write(number), number, "（其中修订 " + number.intValue() / 3 + " 件）")
        : Printed.number(digits.write(number), number);
  }

  private Printed amount(CellKey key, BigDecimal number) {
    boolean fee = key.row().equals("fees");
    return switch (amounts) {
      case BARE -> Printed.number(digits.write(number), number);
      case WITH_UNIT -> Printed.withUnit(digits.write(number), number, "万元");
      case IN_YUAN -> {
        BigDecimal yuan = fee ? number.movePointRight(4).stripTrailingZeros() : number;
        BigDecimal plain = new BigDecimal(yuan.toPlainString());
        yield Printed.withUnit(digits.write(plain), plain, "元");
      }
    };
  }

  private Printed change(BigDecimal number) {
    String size = digits.write(number.abs());
    String sign =
        switch (changes) {
          case BARE -> number.signum() < 0 ? "-" : "";
          case PLUS -> number.signum() < 0 ? "-" : number.signum() > 0 ? "+" : "";
          case WORDS -> number.signum() < 0 ? "减" : number.signum() > 0 ? "增" : "";
        };
    return Printed.number(sign + size, number);
  }
}
