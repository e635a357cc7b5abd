package org.gongkai.corpus;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gongkai.form.Form;
import org.gongkai.report.CellKey;

/** Sentences that state what the tables state. */
final class Narrative {
  private final Body body;
  private final int year;
  private final Map<CellKey, BigDecimal> numbers;
  private final Draw draw;

  /**
   * Sentences about a filing.
   *
   * @param numbers of its tables; empty when it has none
   */
  Narrative(Body body, int year, Map<CellKey, BigDecimal> numbers, Draw draw) {
    this.body = body;
    this.year = year;
    this.numbers = numbers;
    this.draw = draw;
  }

  private String of(String table, String row, String column) {
    return numbers.getOrDefault(new CellKey(table, row, column), BigDecimal.ZERO).toPlainString();
  }

  /** What was asked for and answered. */
  String requests() {
    String received = of(Form.REQUESTS, "received", "total");
    String carriedIn = of(Form.REQUESTS, "carriedIn", "total");
    String concluded = of(Form.REQUESTS, "concluded", "total");
    String carriedOut = of(Form.REQUESTS, "carriedOut", "total");
    String granted = of(Form.REQUESTS, "granted", "total");
    if (numbers.isEmpty() || received.equals("0") && carriedIn.equals("0")) {
      return year + "年，" + body.we() + "未收到政府信息公开申请。";
    }
    return draw.of(
            List.of(
                "%y年，%w共收到政府信息公开申请%r件，上年结转%i件，办结%c件，结转下年度继续办理%o件，其中予以公开%g件。",
                "全年%w新收依申请公开%r件，连同上年度结转%i件，已答复%c件，未办结%o件。",
                "%w本年新收到政府信息公开申请%r件（上年结转%i件），均在法定期限内办理，办结%c件，其余%o件转入下一年度。"))
        .replace("%y", String.valueOf(year))
        .replace("%w", body.we())
        .replace("%r", received)
        .replace("%i", carriedIn)
        .replace("%c", concluded)
        .replace("%o", carriedOut)
        .replace("%g", granted);
  }

  /** What was contested. */
  String disputes() {
    String reviews = of(Form.DISPUTES, "reconsideration", "total");
    return reviews.equals("0")
        ? year + "年，" + body.we() + "未发生因政府信息公开被申请行政复议的情况。"
        : year + "年，" + body.we() + "因政府信息公开被申请行政复议" + reviews + "件。";
  }
}
