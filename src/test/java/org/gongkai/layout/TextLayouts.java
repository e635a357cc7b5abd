package org.gongkai.layout;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.layout.SampleTable.Position;

/** The ways in which a report comes as text, each after exports met in the wild. */
public final class TextLayouts {
  private TextLayouts() {}

  /** A whole report as text, with tables written by a function that ends each line itself. */
  static byte[] report(SampleReport report, Function<SampleTable, String> table) {
    StringBuilder text = new StringBuilder(report.title()).append('\n');
    text.append(report.preface()).append('\n');
    for (SampleSection section : report.sections()) {
      text.append(section.heading()).append('\n');
      section.paragraphs().forEach(p -> text.append(p).append('\n'));
      section.table().ifPresent(t -> text.append(table.apply(t)));
    }
    text.append(report.issuer()).append('\n').append(report.date()).append('\n');
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Word's own text export: a tab before each cell, a line per cell, an empty line per row. */
  public static String wordExport(SampleTable table) {
    StringBuilder text = new StringBuilder();
    for (List<Position> row : table.positions()) {
      for (Position p : row) {
        if (p.firstColumn()) {
          text.append('\t').append(p.textOnce()).append('\n');
        }
      }
      text.append('\n');
    }
    return text.toString();
  }

  public static String tabs(SampleTable table) {
    return lines(table, row -> String.join("\t", once(row)));
  }

  public static String pipes(SampleTable table) {
    return lines(table, row -> "| " + String.join(" | ", once(row)) + " |");
  }

  public static String pipesWithoutLeadingPipe(SampleTable table) {
    return lines(table, row -> String.join(" | ", once(row)) + " |");
  }

  /** {@code | 信息内容 | 本年处理决定数量 | ||}: the rest of a wide last cell is empties without spaces. */
  public static String pipesWithCollapsedSpans(SampleTable table) {
    return lines(
        table,
        row -> {
          int last = row.size();
          while (!row.get(last - 1).firstColumn()) {
            last--;
          }
          return "| "
              + String.join(" | ", once(row.subList(0, last)))
              + " | "
              + "|".repeat(row.size() - last);
        });
  }

  public static String pipesWithSurplusColumns(SampleTable table) {
    return lines(table, row -> String.join(" | ", once(row)) + " | ||");
  }

  /** Only the cells that begin in the row, none for the rest of merged ones. */
  public static String pipesWithoutEmptiesForSpans(SampleTable table) {
    return lines(table, row -> String.join(" | ", begun(row)) + " |");
  }

  /** A line per cell with a pipe behind it; the rests of merged cells are a line of pipes. */
  public static String cellPerLineWithTrailingPipe(SampleTable table) {
    return lines(
        table,
        row -> {
          List<String> cells = begun(row).stream().map(c -> (c + " |").strip()).toList();
          int rest = row.size() - cells.size();
          return String.join("\n", cells) + (rest > 0 ? "\n" + "|".repeat(rest) : "");
        });
  }

  public static String pipeAloneOnItsLine(SampleTable table) {
    return lines(
        table,
        row ->
            begun(row).stream()
                .map(c -> c.isEmpty() ? "|" : c + "\n|")
                .collect(Collectors.joining("\n")));
  }

  public static String pipesWithNewlinesInside(SampleTable table) {
    return lines(
        table,
        row -> once(row).stream().map(c -> "| \n " + c + "  ").collect(Collectors.joining()) + "|");
  }

  public static String cellPerLine(SampleTable table) {
    return lines(table, row -> String.join("\n\n", begun(row)) + "\n");
  }

  /** Cut into fragments of a few rows, each with a rule of its own below its first row. */
  public static String markdownFragments(SampleTable table) {
    StringBuilder text = new StringBuilder();
    int row = 0;
    for (String line : pipes(table).split("\n", -1)) {
      if (line.isEmpty()) {
        continue;
      }
      if (row % 7 == 0) {
        text.append('\n');
      }
      text.append(line).append('\n');
      if (row % 7 == 0) {
        text.append("|---".repeat(table.width())).append("|\n");
      }
      row++;
    }
    return text.append('\n').toString();
  }

  /** Columns of blanks: where a number stands says which column it is in. */
  public static String aligned(SampleTable table) {
    int[] widths = new int[table.width()];
    for (List<Position> row : table.positions()) {
      for (int c = 0; c < row.size(); c++) {
        SampleCell cell = row.get(c).cell();
        if (row.get(c).begins()) {
          int share = (width(cell.text()) + cell.columns() - 1) / cell.columns() + 3;
          for (int i = 0; i < cell.columns(); i++) {
            widths[c + i] = Math.max(widths[c + i], share);
          }
        }
      }
    }
    return lines(
        table,
        row -> {
          StringBuilder line = new StringBuilder();
          for (int c = 0; c < row.size(); c++) {
            if (row.get(c).firstColumn()) {
              String text = row.get(c).textOnce();
              int room = 0;
              for (int i = 0; i < row.get(c).cell().columns(); i++) {
                room += widths[c + i];
              }
              line.append(text).append(" ".repeat(room - width(text)));
            }
          }
          return line.toString().stripTrailing();
        });
  }

  /** In the columns of a terminal, where a Chinese character or a dash takes two. */
  private static int width(String text) {
    return text.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum();
  }

  private static String lines(SampleTable table, Function<List<Position>, String> line) {
    return table.positions().stream().map(r -> line.apply(r) + "\n").collect(Collectors.joining());
  }

  private static List<String> once(List<Position> row) {
    return row.stream().map(Position::textOnce).toList();
  }

  private static List<String> begun(List<Position> row) {
    List<String> texts = new ArrayList<>();
    for (Position p : row) {
      if (p.begins()) {
        texts.add(p.cell().text());
      }
    }
    return texts;
  }
}
