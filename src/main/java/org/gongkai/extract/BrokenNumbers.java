package org.gongkai.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.form.Form;
import org.gongkai.form.FormRow;
import org.gongkai.form.FormSum;
import org.gongkai.form.FormTable;
import org.gongkai.grid.BrokenNumber;
import org.gongkai.report.CellKey;
import org.gongkai.report.Reading;

/**
 * Numbers that a narrow cell breaks into lines, {@code 10} over {@code 4}.
 *
 * <p>Policy: by themselves the lines may be several numbers as well. They are taken for one where
 * they are the only thing in an equation of their row that was not read, and the equation holds
 * with the number that they make together. Where it does not hold they stay unreadable, and no
 * other number is ever put together from the sum.
 */
final class BrokenNumbers {
  /** Nothing but the row's sum says that the lines are one number. */
  private static final double BY_SUM = 0.9;

  private static final Pattern BROKEN = Pattern.compile("[1-9]\\d*(?:\\n\\d+)+");

  /** Longer ones are no count of anything. */
  private static final int MOST_DIGITS = 9;

  private BrokenNumbers() {}

  /** Reads the broken numbers of a form's cells that the sums of their rows bear out. */
  static void mend(Form form, Map<CellKey, Reading> cells) {
    for (FormTable table : form.tables()) {
      for (FormSum sum : table.sums()) {
        if (sum.over() == FormSum.Over.ROWS) {
          table.blocks().stream()
              .flatMap(b -> b.rows().stream())
              .map(FormRow::code)
              .filter(row -> sum.only().isEmpty() || sum.only().contains(row))
              .forEach(row -> mend(table.code(), row, sum, cells));
        }
      }
    }
  }

  private static void mend(String table, String row, FormSum sum, Map<CellKey, Reading> cells) {
    List<CellKey> broken = new ArrayList<>();
    BigDecimal balance = BigDecimal.ZERO;
    for (boolean left : new boolean[] {true, false}) {
      for (String column : left ? sum.left() : sum.right()) {
        CellKey key = new CellKey(table, row, column);
        Reading reading = cells.getOrDefault(key, Reading.missing());
        Optional<BigDecimal> number = reading.number().or(() -> joined(reading));
        boolean nothing =
            reading.state() == Reading.State.BLANK || reading.state() == Reading.State.MARK;
        if (number.isEmpty() && !nothing) {
          return;
        }
        if (number.isPresent() && reading.number().isEmpty()) {
          broken.add(key);
        }
        BigDecimal value = number.orElse(BigDecimal.ZERO);
        balance = left ? balance.add(value) : balance.subtract(value);
      }
    }
    if (broken.size() == 1 && balance.signum() == 0) {
      cells.computeIfPresent(broken.get(0), (key, reading) -> read(reading));
    }
  }

  /** The number that the lines of an unreadable cell make together, if they are all of it. */
  private static Optional<BigDecimal> joined(Reading reading) {
    boolean broken =
        reading.state() == Reading.State.UNREADABLE
            && (reading.note().equals(BrokenNumber.DOUBT)
                || reading.note().equals(RowObservation.NOT_ONE_NUMBER))
            && BROKEN.matcher(reading.raw()).matches();
    return Optional.of(reading.raw().replace("\n", ""))
        .filter(digits -> broken && digits.length() <= MOST_DIGITS)
        .map(BigDecimal::new);
  }

  private static Reading read(Reading broken) {
    return new Reading(
        Reading.State.READ, joined(broken), broken.raw(), BY_SUM, "", "", broken.places());
  }
}
