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
    for (Form form : forms.all()) {
      text.append(headline(form)).append('\n');
    }
    return text.toString();
  }

  private String headline(Form form) {
    List<String> tables = new ArrayList<>();
    for (FormTable table : form.tables()) {
      tables.add(texts.say("forms.table", table.code(), table.cellCount()));
    }
    String years =
        form.lastYear().isPresent()
            ? texts.say("forms.years", form.firstYear(), form.lastYear().getAsInt())
            : texts.say("forms.years.since", form.firstYear());
    return String.join(
        "  ",
        form.id(),
        form.notice(),
        years,
        String.join(texts.say("list.comma"), tables),
        texts.say("forms.cells", form.cellCount()));
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
      lines.add(new Line(row.code(), path(row.path()) + row.label()));
    }
    return lines;
  }

  private static List<Line> columns(FormBlock block) {
    List<Line> lines = new ArrayList<>();
    for (FormColumn column : block.columns()) {
      String unit =
          column.unit().isEmpty() || column.label().contains(column.unit())
              ? ""
              : " [" + column.unit() + "]";
      lines.add(new Line(column.code(), path(column.path()) + column.label() + unit));
    }
    return lines;
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
