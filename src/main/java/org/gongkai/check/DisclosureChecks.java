package org.gongkai.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.check.Naming.Named;
import org.gongkai.form.Form;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormColumn;
import org.gongkai.form.FormRow;
import org.gongkai.form.FormTable;
import org.gongkai.form.Forms;
import org.gongkai.report.CellKey;
import org.gongkai.report.ExtraRow;
import org.gongkai.report.Reading;
import org.gongkai.report.Report;

/** The table of article 20: its blocks, and what its cells may hold. */
final class DisclosureChecks implements ReportCheck {
  private static final List<String> DOCUMENTS = List.of("regulations", "normativeDocuments");
  private static final CellKey FEE = new CellKey(Form.DISCLOSURE, "fees", "amount");
  private static final CellKey PURCHASES = new CellKey(Form.DISCLOSURE, "procurement", "amount");

  /** 0.000001 万元 is a fen. */
  private static final int MOST_DECIMALS = 6;

  /** From this year on the form of 2021 is in force. */
  private static final int FORM_OF_2021 = 2021;

  /** The first year for which a form with these tables was there. */
  private static final int FIRST_FORM = 2019;

  private final Forms forms;

  /** What each cell holds in the first form that has it. */
  private final Map<CellKey, FormColumn.Kind> kinds = new HashMap<>();

  DisclosureChecks(Forms forms) {
    this.forms = forms;
    for (Form form : forms.all()) {
      form.table(Form.DISCLOSURE).map(FormTable::blocks).orElse(List.of()).forEach(this::note);
    }
  }

  private void note(FormBlock block) {
    for (CellKey key : CellKey.of(Form.DISCLOSURE, block)) {
      kinds.putIfAbsent(key, block.column(key.column()).orElseThrow().kind());
    }
  }

  @Override
  public void check(CheckedReport checked, Findings findings) {
    Report report = checked.report();
    Form form = checked.form();
    blocks(checked, form, findings);
    numbers(checked, form, findings);
    documents(report, findings);
    amounts(report, findings);
    formOfYear(report, findings);
    extraRows(report, findings);
  }

  private static void blocks(CheckedReport checked, Form form, Findings findings) {
    for (FormBlock block : form.table(Form.DISCLOSURE).orElseThrow().blocks()) {
      if (!present(checked, block)) {
        findings
            .of(Rule.T2_BLOCK_MISSING)
            .cells(CellKey.of(Form.DISCLOSURE, block))
            .say(block.article());
      }
    }
  }

  private static boolean present(CheckedReport checked, FormBlock block) {
    CellTable table = checked.table(Form.DISCLOSURE);
    for (FormRow row : block.rows()) {
      int number = table.row(row.code());
      for (int column = 0; number >= 0 && column < table.columns().size(); column++) {
        if (table.reading(number, column).state() != Reading.State.MISSING) {
          return true;
        }
      }
    }
    return false;
  }

  private void numbers(CheckedReport checked, Form form, Findings findings) {
    Rule rule = form.id().equals(forms.current().id()) ? Rule.T2_NONNEG : Rule.T2_SIGNED;
    CellTable table = checked.table(Form.DISCLOSURE);
    for (int i = 0; i < table.keys().size(); i++) {
      CellKey key = table.keys().get(i);
      Reading reading = table.readings().get(i);
      if (reading.number().isEmpty()) {
        continue;
      }
      BigDecimal number = reading.number().get();
      if (number.signum() >= 0 && number.scale() <= 0) {
        continue;
      }
      FormColumn.Kind kind = kinds.getOrDefault(key, FormColumn.Kind.COUNT);
      boolean negative = number.signum() < 0 && kind != FormColumn.Kind.CHANGE;
      boolean broken = number.stripTrailingZeros().scale() > 0 && kind != FormColumn.Kind.AMOUNT;
      if (negative || broken) {
        findings.of(rule).cells(key).actual(number).say(key, number.toPlainString());
      }
    }
  }

  private static void documents(Report report, Findings findings) {
    Cells cells = new Cells(report);
    for (String row : DOCUMENTS) {
      CellKey issued = new CellKey(Form.DISCLOSURE, row, "issued");
      CellKey repealed = new CellKey(Form.DISCLOSURE, row, "repealed");
      CellKey inForce = new CellKey(Form.DISCLOSURE, row, "inForce");
      Optional<BigDecimal> stock = cells.number(inForce);
      if (cells.number(issued).isPresent()
          && cells.number(repealed).isPresent()
          && stock.isPresent()) {
        BigDecimal made = cells.number(issued).get();
        BigDecimal ended = cells.number(repealed).get();
        if (stock.get().compareTo(made.subtract(ended)) < 0) {
          findings
              .of(Rule.T2_VALID_FLOOR)
              .cells(inForce, issued, repealed)
              .expected(made.subtract(ended))
              .actual(stock.get())
              .say(
                  new Named.Row(Form.DISCLOSURE, row),
                  stock.get().toPlainString(),
                  made.toPlainString(),
                  ended.toPlainString());
        }
      }
      CellKey fresh = new CellKey(Form.DISCLOSURE, row, "newlyDisclosed");
      CellKey all = new CellKey(Form.DISCLOSURE, row, "disclosedTotal");
      Optional<BigDecimal> disclosed = cells.number(all);
      Optional<BigDecimal> newly = cells.number(fresh);
      if (disclosed.isPresent()
          && newly.isPresent()
          && disclosed.get().compareTo(newly.get()) < 0) {
        findings
            .of(Rule.T2_PUB_STOCK)
            .cells(all, fresh)
            .expected(newly.get())
            .actual(disclosed.get())
            .say(
                new Named.Row(Form.DISCLOSURE, row),
                disclosed.get().toPlainString(),
                newly.get().toPlainString());
      }
      rulePower(report, row, findings);
    }
  }

  private static void rulePower(Report report, String row, Findings findings) {
    Optional<String> issuer = report.issuer().filter(RulePower::lacks);
    if (!row.equals("regulations") || issuer.isEmpty()) {
      return;
    }
    for (String column : List.of("issued", "newlyMade")) {
      CellKey key = new CellKey(Form.DISCLOSURE, row, column);
      new Cells(report)
          .number(key)
          .filter(n -> n.signum() > 0)
          .ifPresent(
              n ->
                  findings
                      .of(Rule.T2_RULE_POWER)
                      .cells(key)
                      .expected(BigDecimal.ZERO)
                      .actual(n)
                      .say(key, issuer.get(), n.toPlainString()));
    }
  }

  private static void amounts(Report report, Findings findings) {
    Reading fee = report.cells().getOrDefault(FEE, Reading.missing());
    fee.number()
        .filter(n -> n.stripTrailingZeros().scale() > MOST_DECIMALS)
        .filter(n -> !fee.unit().equals("元"))
        .ifPresent(
            n ->
                findings.of(Rule.T2_FEE_DECIMALS).cells(FEE).actual(n).say(FEE, n.toPlainString()));
    Reading purchases = report.cells().getOrDefault(PURCHASES, Reading.missing());
    purchases
        .number()
        .filter(n -> n.signum() != 0 && purchases.unit().isEmpty())
        .ifPresent(
            n ->
                findings
                    .of(Rule.T2_PURCHASE_UNIT)
                    .cells(PURCHASES)
                    .actual(n)
                    .say(PURCHASES, n.toPlainString()));
  }

  private static void formOfYear(Report report, Findings findings) {
    if (report.year().isEmpty() || report.form().isEmpty()) {
      return;
    }
    int year = report.year().getAsInt();
    String form = report.form().get();
    boolean outdated = year >= FORM_OF_2021 && form.equals("2019");
    boolean early = year < FIRST_FORM && Set.of("2019", "2021").contains(form);
    boolean tooNew = year > FIRST_FORM && year < FORM_OF_2021 && form.equals("2021");
    if (outdated || early || tooNew) {
      findings.of(Rule.T2_FORM_MISMATCH).say(year, form);
    }
  }

  private static void extraRows(Report report, Findings findings) {
    for (ExtraRow row : report.extraRows()) {
      if (row.table().equals(Form.DISCLOSURE)) {
        String values = String.join(" | ", row.values());
        findings
            .of(Rule.T2_EXTRA_ROW)
            .quoting(row.label() + " | " + values, row.place())
            .say(row.label(), values);
      }
    }
  }
}
