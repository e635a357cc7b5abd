package org.gongkai.corpus;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
   * @param numbers that they tell; empty when it has no tables
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

  private String filled(List<String> wordings) {
    return draw.of(wordings).replace("%y", String.valueOf(year)).replace("%w", body.we());
  }

  /** What was asked for and answered. */
  String requests() {
    String received = of(Form.REQUESTS, "received", "total");
    String carriedIn = of(Form.REQUESTS, "carriedIn", "total");
    if (received.equals("0") && carriedIn.equals("0")) {
      return filled(List.of("%y年，%w未收到政府信息公开申请。", "%w本年度没有收到政府信息公开申请。", "全年%w未收到政府信息公开申请。"));
    }
    return filled(
            List.of(
                "%y年，%w共收到政府信息公开申请%r件，上年结转%i件，办结%c件，结转下年度继续办理%o件，其中予以公开%g件。",
                "全年%w新收依申请公开%r件，连同上年度结转%i件，已答复%c件，未办结%o件。",
                "全年受理政府信息公开申请%r件，上年度结转%i件；办结%c件，结转下年度继续办理%o件。",
                "%w本年新收到政府信息公开申请%r件（上年结转%i件），均在法定期限内办理，办结%c件，其余%o件转入下一年度。"))
        .replace("%r", received)
        .replace("%i", carriedIn)
        .replace("%c", of(Form.REQUESTS, "concluded", "total"))
        .replace("%o", of(Form.REQUESTS, "carriedOut", "total"))
        .replace("%g", of(Form.REQUESTS, "granted", "total"));
  }

  /** What was contested. */
  String disputes() {
    String reviews = of(Form.DISPUTES, "reconsideration", "total");
    return reviews.equals("0")
        ? filled(List.of("%y年，%w未发生因政府信息公开被申请行政复议的情况。"))
        : filled(List.of("%y年，%w因政府信息公开被申请行政复议%n件。")).replace("%n", reviews);
  }

  /** What documents were issued; none where the form asks otherwise. */
  Optional<String> documents() {
    if (!numbers.containsKey(new CellKey(Form.DISCLOSURE, "normativeDocuments", "issued"))) {
      return Optional.empty();
    }
    return Optional.of(
        filled(
                List.of(
                    "全年制发行政规范性文件%i件，废止行政规范性文件%r件，现行有效行政规范性文件%f件。",
                    "%w%y年制定规范性文件%i件，截至年末现行有效规范性文件%f件。"))
            .replace("%i", of(Form.DISCLOSURE, "normativeDocuments", "issued"))
            .replace("%r", of(Form.DISCLOSURE, "normativeDocuments", "repealed"))
            .replace("%f", of(Form.DISCLOSURE, "normativeDocuments", "inForce")));
  }

  /** What was decided; nothing of what cannot be. */
  Optional<String> decisions() {
    BigDecimal penalties =
        numbers.getOrDefault(
            new CellKey(Form.DISCLOSURE, "penalties", "decisions"), BigDecimal.ONE.negate());
    if (penalties.signum() < 0) {
      return Optional.empty();
    }
    return Optional.of(
        filled(List.of("全年作出行政许可决定%l件，作出行政处罚决定%p件。", "%w依法作出行政处罚决定%p件，结果均在网站公示。"))
            .replace("%l", of(Form.DISCLOSURE, "licensing", "decisions"))
            .replace("%p", penalties.toPlainString()));
  }

  /** Whether the table holds as much as these 元 were collected. */
  boolean collected(int yuan) {
    CellKey fee = new CellKey(Form.DISCLOSURE, "fees", "amount");
    return numbers
            .getOrDefault(fee, BigDecimal.ZERO)
            .compareTo(BigDecimal.valueOf(yuan).movePointLeft(4))
        >= 0;
  }

  /** Whether no request ended for want of payment. */
  boolean allPaid() {
    return of(Form.REQUESTS, "otherHandling.feeNotPaid", "total").equals("0");
  }
}
