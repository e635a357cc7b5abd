package org.gongkai.archive.export;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.archive.export.Field.Origin;
import org.gongkai.archive.panel.Harmonised;
import org.gongkai.archive.panel.PanelViews;
import org.gongkai.archive.panel.Variables;
import org.gongkai.archive.panel.Variables.Variable;
import org.gongkai.form.CellNames;
import org.gongkai.form.Forms;

/** The columns of the panels: which report a row is of, and the variables that its numbers are. */
final class PanelFields {
  /** The unit of amounts of money on the forms. */
  static final String MONEY = "万元";

  private static final Bilingual UNCONVERTED =
      new Bilingual(
          "格内另有不能换算的单位时留空，原数见 cells",
          "empty where the cell names another unit that cannot be converted; cells has it as printed");

  private static final Bilingual CONVERTED =
      new Bilingual(
          "以表中单位计；格内另有单位的已换算（如 251000元 记为 25.1 万元），单位不明的留空，原数见 cells",
          "in the unit of the form: a cell with a unit of its own is converted (251000元 gives 25.1"
              + " 万元), or empty where that cannot be done; cells has it as printed");

  private final Fields fields;
  private final CellNames chinese;
  private final CellNames english;
  private final Map<String, Field> own = new HashMap<>();
  private final Map<String, Field> harmonised = new HashMap<>();

  PanelFields(Fields fields, Forms forms, Variables variables) {
    this.fields = fields;
    chinese = CellNames.chinese(forms);
    english = CellNames.english(forms);
    variables.all().forEach(variable -> own.put(variable.name(), of(variable)));
    for (Harmonised each : Harmonised.of(variables)) {
      harmonised.put(each.name(), of(each));
    }
  }

  /**
   * The columns that a view of an archive has: an archive of an earlier version may lack some.
   *
   * @param view {@code panel} or {@code panel_harmonised}
   */
  List<Field> of(String view, Connection archive) throws SQLException {
    List<String> identity = PanelViews.identity();
    Map<String, Field> variables = view.equals("panel") ? own : harmonised;
    List<Field> all = new ArrayList<>();
    try (Statement statement = archive.createStatement();
        ResultSet columns = statement.executeQuery("PRAGMA table_info(" + view + ")")) {
      while (columns.next()) {
        String name = columns.getString("name");
        if (identity.contains(name)) {
          all.add(fields.of(view, name));
        } else if (variables.containsKey(name)) {
          all.add(variables.get(name));
        }
      }
    }
    return all;
  }

  private Field of(Variable variable) {
    return new Field(
        variable.name(),
        FieldType.NUMBER,
        label(variable),
        note(variable),
        new Origin(
            variable.unit(),
            variable.forms(),
            List.of(List.of(variable.name())),
            variable.cell().toString(),
            printed(variable),
            ""));
  }

  private Field of(Harmonised common) {
    List<Variable> all = common.alternatives().stream().flatMap(List::stream).toList();
    Variable first = all.get(0);
    return new Field(
        common.name(),
        FieldType.NUMBER,
        label(first),
        note(first),
        new Origin(
            first.unit(),
            all.stream().flatMap(v -> v.forms().stream()).distinct().toList(),
            common.alternatives().stream()
                .map(sum -> sum.stream().map(Variable::name).toList())
                .toList(),
            common.alternatives().stream()
                .map(
                    s ->
                        s.stream().map(v -> v.cell().toString()).collect(Collectors.joining(" + ")))
                .collect(Collectors.joining(" | ")),
            printed(first),
            common.comparability().name().toLowerCase(Locale.ROOT)));
  }

  private static Bilingual note(Variable variable) {
    if (variable.unit().isEmpty()) {
      return Bilingual.NONE;
    }
    return variable.unit().equals(MONEY) ? CONVERTED : UNCONVERTED;
  }

  private Bilingual label(Variable variable) {
    return new Bilingual(sentence(chinese, variable), sentence(english, variable));
  }

  private static String sentence(CellNames names, Variable variable) {
    Optional<String> form = variable.forms().stream().findFirst();
    String table = variable.cell().table();
    return names
        .cell(form, table, variable.cell().row(), variable.cell().column(), "")
        .replaceAll("[“”\"]", "");
  }

  private String printed(Variable variable) {
    return chinese
        .printed(
            variable.forms().stream().findFirst(),
            variable.cell().table(),
            variable.cell().row(),
            variable.cell().column())
        .map(CellNames.Labels::toString)
        .orElse("");
  }
}
