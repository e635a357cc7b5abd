package org.gongkai.check;

import static org.gongkai.check.NarrativeChecks.place;

import java.math.BigDecimal;
import java.util.Optional;
import org.gongkai.check.text.Absence;
import org.gongkai.check.text.Figure;
import org.gongkai.check.text.Sentence;
import org.gongkai.check.text.Subject;
import org.gongkai.form.Form;
import org.gongkai.report.CellKey;

/**
 * What the text says of 信息处理费 against the tables. The fee is one of the 行政事业性收费 (国办函〔2020〕109号), so
 * the table, in 万元, holds no less than the text, in 元.
 */
final class NarrativeFees {
  private static final CellKey FEES = new CellKey(Form.DISCLOSURE, "fees", "amount");

  private static final CellKey UNPAID =
      new CellKey(Form.REQUESTS, "otherHandling.feeNotPaid", "total");

  private static final BigDecimal YUAN = BigDecimal.valueOf(10_000);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Narrative narrative;
  private final Findings findings;

  NarrativeFees(Narrative narrative, Findings findings) {
    this.narrative = narrative;
    this.findings = findings;
  }

  void check() {
    for (Figure figure : narrative.statements().figures()) {
      if (narrative.concerns(figure.thisYear(), figure.scope())) {
        if (figure.subject() == Subject.FEE_COLLECTED) {
          collected(figure);
        } else if (figure.subject() == Subject.FEE_NOTICES
            && figure.amount().number().signum() == 0) {
          noNotice(figure.sentence(), figure.offset());
        }
      }
    }
    for (Absence absence : narrative.statements().absences()) {
      if (absence.subject() == Subject.FEE_NOTICES
          && narrative.concerns(absence.thisYear(), absence.scope())) {
        noNotice(absence.sentence(), absence.offset());
      }
    }
  }

  private void collected(Figure figure) {
    Optional<BigDecimal> fees =
        Optional.ofNullable(narrative.report().cells().get(FEES)).flatMap(r -> r.number());
    BigDecimal yuan = figure.amount().number();
    // A table that rounds may be short by half of its last decimal; one that prints no decimals
    // does not round 400 元 away to 0.
    BigDecimal slack =
        fees.filter(f -> f.scale() > 0)
            .map(f -> HALF.movePointLeft(f.scale()))
            .orElse(BigDecimal.ZERO);
    fees.filter(f -> f.add(slack).multiply(YUAN).compareTo(yuan) < 0)
        .ifPresent(
            f ->
                findings
                    .of(Rule.T2_FEE_GE_PROC)
                    .cells(FEES)
                    .expected(yuan.movePointLeft(4).stripTrailingZeros())
                    .actual(f)
                    .quoting(figure.sentence().quote(), place(figure.sentence(), figure.offset()))
                    .say(f.toPlainString(), yuan.toPlainString()));
  }

  private void noNotice(Sentence sentence, int offset) {
    new Cells(narrative.report())
        .number(UNPAID)
        .filter(n -> n.signum() > 0)
        .ifPresent(
            n ->
                findings
                    .of(Rule.T3_UNPAID_NOFEE)
                    .cells(UNPAID)
                    .expected(BigDecimal.ZERO)
                    .actual(n)
                    .quoting(sentence.quote(), place(sentence, offset))
                    .say(n.toPlainString()));
  }
}
