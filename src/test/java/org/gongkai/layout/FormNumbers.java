package org.gongkai.layout;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gongkai.form.Form;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormColumn;
import org.gongkai.form.FormRow;
import org.gongkai.report.CellKey;

/** Fills the blocks of a form with random numbers whose sums hold. */
public final class FormNumbers {

  /**
   * How large the numbers get; each bound is exclusive and at least 1.
   *
   * @param requests of a cell of the table of requests
   * @param documents of a cell that counts documents or items
   * @param decisions of a cell that counts decisions
   * @param disputes of a cell of the table of disputes
   * @param zeros how many of a hundred cells are 0 before chance makes more
   * @param decimals of amounts; -1 for amounts of 0
   */
  public record Magnitude(
      int requests, int documents, int decisions, int disputes, int zeros, int decimals) {}

  private final Magnitude magnitude;
  private final Random random;
  private final Map<CellKey, BigDecimal> numbers = new LinkedHashMap<>();

  private FormNumbers(Magnitude magnitude, Random random) {
    this.magnitude = magnitude;
    this.random = random;
  }

  /** The numbers of all cells of the blocks, in the order of the form. */
  public static Map<CellKey, BigDecimal> fill(
      List<FormBlock> disclosure,
      FormBlock requests,
      FormBlock disputes,
      Magnitude magnitude,
      Random random) {
    FormNumbers filler = new FormNumbers(magnitude, random);
    disclosure.forEach(filler::disclosure);
    filler.requests(requests);
    filler.disputes(disputes);
    return filler.numbers;
  }

  private int below(int bound) {
    return random.nextInt(100) < magnitude.zeros() ? 0 : random.nextInt(bound);
  }

  private void put(String table, String row, String column, long number) {
    numbers.put(new CellKey(table, row, column), BigDecimal.valueOf(number));
  }

  private long get(String table, String row, String column) {
    return numbers.get(new CellKey(table, row, column)).longValueExact();
  }

  private void disclosure(FormBlock block) {
    for (FormRow row : block.rows()) {
      for (FormColumn column : block.columns()) {
        int bound =
            column.code().equals("decisions") ? magnitude.decisions() : magnitude.documents();
        BigDecimal number =
            switch (column.kind()) {
              case COUNT -> BigDecimal.valueOf(below(bound));
              case CHANGE -> BigDecimal.valueOf(below(bound) - bound / 3);
              case AMOUNT -> amount();
            };
        numbers.put(new CellKey(Form.DISCLOSURE, row.code(), column.code()), number);
      }
    }
  }

  private BigDecimal amount() {
    return magnitude.decimals() < 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(1 + 10L * random.nextInt(100_000), magnitude.decimals());
  }

  private void requests(FormBlock block) {
    String table = Form.REQUESTS;
    for (FormRow row : block.rows()) {
      for (FormColumn column : block.columns()) {
        put(table, row.code(), column.code(), 0);
      }
    }
    List<String> outcomes =
        block.rows().stream()
            .filter(r -> !r.path().isEmpty())
            .map(FormRow::code)
            .filter(c -> !c.equals("concluded"))
            .toList();
    for (FormColumn column : block.columns()) {
      String c = column.code();
      if (c.equals("total")) {
        continue;
      }
      long concluded = 0;
      for (String row : outcomes) {
        int n = below(magnitude.requests());
        put(table, row, c, n);
        concluded += n;
      }
      long carriedOut = below(magnitude.requests());
      long carriedIn = Math.min(below(magnitude.requests()), concluded + carriedOut);
      put(table, "concluded", c, concluded);
      put(table, "carriedOut", c, carriedOut);
      put(table, "carriedIn", c, carriedIn);
      put(table, "received", c, concluded + carriedOut - carriedIn);
    }
    for (FormRow row : block.rows()) {
      long total = 0;
      for (FormColumn column : block.columns()) {
        total += get(table, row.code(), column.code());
      }
      put(table, row.code(), "total", total);
    }
  }

  private void disputes(FormBlock block) {
    for (FormRow row : block.rows()) {
      long total = 0;
      for (FormColumn column : block.columns()) {
        long n = column.code().equals("total") ? total : below(magnitude.disputes());
        put(Form.DISPUTES, row.code(), column.code(), n);
        total += n;
      }
    }
  }
}
