package org.gongkai.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.form.Form;
import org.gongkai.form.FormRow;
import org.gongkai.form.FormTable;
import org.gongkai.form.Forms;

/** Holds the equations of the forms against the tables of requests and of disputes. */
final class SumChecks implements ReportCheck {
  private static final List<String> TABLES = List.of(Form.REQUESTS, Form.DISPUTES);

  private final List<Form> forms;

  /** For each form and table, the equations, ready to be held against readings. */
  private final Map<Form, Map<String, Equations>> equations = new IdentityHashMap<>();

  /**
   * The equations of a table of a form.
   *
   * @param rows the codes of all rows of the table
   */
  private record Equations(Set<String> rows, List<SumCheck> sums) {}

  SumChecks(Forms forms) {
    this.forms = forms.all();
    for (Form form : forms.all()) {
      Map<String, Equations> tables = new HashMap<>();
      TABLES.forEach(t -> form.table(t).ifPresent(table -> tables.put(t, equations(table))));
      equations.put(form, tables);
    }
  }

  private static Equations equations(FormTable table) {
    Set<String> rows =
        table.blocks().stream()
            .flatMap(b -> b.rows().stream())
            .map(FormRow::code)
            .collect(Collectors.toUnmodifiableSet());
    return new Equations(
        rows, table.sums().stream().map(sum -> new SumCheck(table.code(), sum)).toList());
  }

  @Override
  public void check(CheckedReport checked, Findings findings) {
    for (String table : TABLES) {
      CellTable cells = checked.table(table);
      List<SumCheck> sums = sums(table, checked);
      List<SumCheck.Broken> broken = new ArrayList<>();
      sums.forEach(sum -> broken.addAll(sum.broken(cells)));
      broken.stream().filter(b -> !awaitsTotal(b)).forEach(b -> b.say(findings));
      if (table.equals(Form.REQUESTS)) {
        new Offset(sums).check(cells, broken, findings);
      }
    }
  }

  /** Whether an empty total alone could mend it, which T3-TOTAL-BLANK speaks of. */
  private static boolean awaitsTotal(SumCheck.Broken broken) {
    return !broken.mending().isEmpty()
        && broken.mending().stream()
            .allMatch(c -> c.table().equals(Form.REQUESTS) && c.column().equals("total"));
  }

  /**
   * The sums of the form whose rows the report's table has, which in a mixed filing is not the form
   * of the other tables.
   */
  private List<SumCheck> sums(String table, CheckedReport checked) {
    Set<String> rows = checked.table(table).rows();
    return Stream.concat(Stream.of(checked.form()), forms.stream())
        .flatMap(form -> of(form, table).stream())
        .filter(e -> e.rows().containsAll(rows))
        .findFirst()
        .or(() -> of(checked.form(), table))
        .map(Equations::sums)
        .orElse(List.of());
  }

  private Optional<Equations> of(Form form, String table) {
    return Optional.ofNullable(equations.getOrDefault(form, Map.of()).get(table));
  }
}
