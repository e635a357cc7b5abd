package org.gongkai.render;

import java.math.BigDecimal;
import java.util.Optional;
import org.gongkai.report.PrintedNumber;
import org.gongkai.report.Reading;
import org.gongkai.report.Reading.State;

/**
 * What is printed in a value cell. It never says another number than the reading does, and none
 * where the reading has none.
 */
final class PrintedValue {
  /** Stands for what could not be read: words, so that nobody takes it for a number. */
  static final String UNREADABLE = "无法辨认";

  /** Stands behind a number that was proposed for a misread scan. */
  static final String PROPOSED = "（待核）";

  private static final String MARK = "/";

  private PrintedValue() {}

  static String of(Reading reading) {
    return switch (reading.state()) {
      case READ -> number(reading);
      case PROPOSED -> reading.number().map(BigDecimal::toPlainString).orElse("") + PROPOSED;
      case MARK -> mark(PrintedText.line(reading.raw()));
      case UNREADABLE -> UNREADABLE;
      case BLANK, MISSING -> "";
    };
  }

  /** As the source prints it where that is the same number; a remark of the cell stays with it. */
  private static String number(Reading reading) {
    BigDecimal number = reading.number().orElseThrow();
    String raw = PrintedText.line(reading.raw());
    Optional<BigDecimal> said = PrintedNumber.in(raw);
    return said.isPresent() && said.get().compareTo(number) == 0 ? raw : number.toPlainString();
  }

  private static String mark(String raw) {
    boolean saysNothing = raw.isEmpty() || raw.chars().anyMatch(Character::isDigit);
    return saysNothing ? MARK : raw;
  }

  /** Whether the document has the cell. */
  static boolean isThere(Reading reading) {
    return reading.state() != State.MISSING;
  }
}
