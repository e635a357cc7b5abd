package org.gongkai.cli;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.form.Form;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormColumn;
import org.gongkai.form.FormRow;
import org.gongkai.form.FormTable;
import org.gongkai.form.Forms;

/** Forms for people. */
final class FormsText {
  private final Texts texts;

  FormsText(Texts texts) {
    this.texts = texts;
  }

  /** A line for each form. */
  String list(Forms forms) {
    StringBuilder text = new StringBuilder();
    for (Form form : forms.known()) {
      text.append(headline(form)).append('\n');
    }
    return text.toString();
  }

  private String headline(Form form) {
    if (form.id().equals(Form.STATISTICS)) {
      return String.join("  ", form.id(), form.notice(), years(form), indicators(form));
    }
    List<String> tables = new ArrayList<>();
    for (FormTable table : form.tables()) {
      tables.add(texts.say("forms.table", table.code(), table.cellCount()));
    }
    return String.join(
        "  ",
        form.id(),
        form.notice(),
        years(form),
        String.join(texts.say("list.comma"), tables),
        texts.say("forms.cells", form.cellCount()));
  }

  private String years(Form form) {
    return form.lastYear().isPresent()
        ? texts.say("forms.years", form.firstYear(), form.lastYear().getAsInt())
        : texts.say("forms.years.since", form.firstYear());
  }

  /** How many indicators are known, of how many families of tables, each with its own cells. */
  private String indicators(Form form) {
    List<FormBlock> families = form.tables().stream().flatMap(t -> t.blocks().stream()).toList();
    long codes =
        families.stream().flatMap(f -> f.rows().stream()).map(FormRow::code).distinct().count();
    return texts.say("forms.indicators", codes, families.size());
  }

  /** The rows and columns of a form, with codes and labels. */
  String one(Form form) {
    StringBuilder text = new StringBuilder(headline(form)).append('\n');
    for (FormTable table : form.tables()) {
      text.append('\n').append(table.code()).append('\n');
      for (FormBlock block : table.blocks()) {
        if (!block.article().isEmpty()) {
          text.append("  ").append(block.article()).append('\n');
        }
        write(texts.say("forms.rows"), rows(block), text);
        write(texts.say("forms.columns"), columns(block), text);
      }
    }
    return text.toString();
  }

  private record Line(String code, String label) {}

  private static List<Line> rows(FormBlock block) {
    List<Line> lines = new ArrayList<>();
    for (FormRow row : block.rows()) {
      lines.add(new Line(row.code(), path(row.path()) + row.label() + unit(row.unit())));
    }
    return lines;
  }

  private static List<Line> columns(FormBlock block) {
    List<Line> lines = new ArrayList<>();
    for (FormColumn column : block.columns()) {
      String unit = column.label().contains(column.unit()) ? "" : unit(column.unit());
      lines.add(new Line(column.code(), path(column.path()) + column.label() + unit));
    }
    return lines;
  }

  private static String unit(String unit) {
    return unit.isEmpty() ? "" : " [" + unit + "]";
  }

  private static String path(List<String> above) {
    StringBuilder text = new StringBuilder();
    above.forEach(label -> text.append(label).append(" > "));
    return text.toString();
  }

  private static void write(String heading, List<Line> lines, StringBuilder text) {
    int width = lines.stream().mapToInt(l -> l.code().length()).max().orElse(0);
    text.append("  ").append(heading).append('\n');
    for (Line line : lines) {
      text.append("    ")
          .append(line.code())
          .append(" ".repeat(width - line.code().length() + 2))
          .append(line.label())
          .append('\n');
    }
  }
}
