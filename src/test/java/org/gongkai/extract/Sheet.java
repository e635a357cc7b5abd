package org.gongkai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.CellRun;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Paragraph;
import org.gongkai.document.Place;
import org.gongkai.form.Forms;
import org.gongkai.grid.SpanGridBuilder;
import org.gongkai.report.CellKey;
import org.gongkai.report.Reading;
import org.gongkai.report.Report;
import org.gongkai.report.Source;

/**
 * Writes small documents and says what the extractor reads in them.
 *
 * <p>A row of a table is written with {@code |} between its cells; {@code 2x} or {@code 2x3} and a
 * space before the text make a cell two columns wide, or two columns wide and three rows high.
 */
final class Sheet {
  static final Forms FORMS = Forms.load();
  static final Vocabulary VOCABULARY = new Vocabulary(FORMS.all());
  private static final Extractor EXTRACTOR = new Extractor(FORMS);
  private static final Place NOWHERE = new Place.Untracked();

  private Sheet() {}

  /** A table with spans. */
  static Grid grid(String... rows) {
    return grid(Grid.Fidelity.LATTICE, rows);
  }

  /** A table in text: no spans, columns are ordinals. */
  static Grid separated(String... rows) {
    return grid(Grid.Fidelity.SEPARATED, rows);
  }

  /** The same of lines of text whose columns are aligned. */
  static Grid aligned(String... rows) {
    return grid(Grid.Fidelity.ALIGNED, rows);
  }

  private static Grid grid(Grid.Fidelity fidelity, String... rows) {
    SpanGridBuilder grid = new SpanGridBuilder();
    for (String row : rows) {
      grid.row();
      for (String cell : row.split("\\|", -1)) {
        String text = cell.strip();
        var span = java.util.regex.Pattern.compile("^(\\d+)x(\\d*)(?: |$)").matcher(text);
        if (span.find()) {
          int high = span.group(2).isEmpty() ? 1 : Integer.parseInt(span.group(2));
          grid.cell(text.substring(span.end()), high, Integer.parseInt(span.group(1)), NOWHERE);
        } else {
          grid.cell(text, 1, 1, NOWHERE);
        }
      }
    }
    return grid.build(fidelity, NOWHERE);
  }

  /** Cells in reading order, without rows. */
  static CellRun run(String cells) {
    List<Cell> list = new ArrayList<>();
    for (String cell : cells.split("\\|", -1)) {
      list.add(Cell.of(0, list.size(), 1, 1, cell.strip(), NOWHERE));
    }
    return new CellRun(list, NOWHERE);
  }

  static Paragraph line(String text) {
    return Paragraph.body(text, NOWHERE);
  }

  /** A document with a paragraph for every line. */
  static Document lines(String... lines) {
    List<Block> blocks = new ArrayList<>();
    for (String line : lines) {
      blocks.add(line(line));
    }
    return Document.of(blocks);
  }

  static Report report(Document document) {
    return EXTRACTOR.extract(document, new Source("x.txt", "text/plain", "", 0, "text"));
  }

  static Report report(Block... blocks) {
    return report(Document.of(List.of(blocks)));
  }

  /**
   * The readings of a row of the form in order of its columns: the number, {@code _} for a blank,
   * the mark itself, {@code .} for a missing cell, {@code ?} for an unreadable one.
   */
  static String row(Report report, String table, String row) {
    StringBuilder shown = new StringBuilder();
    for (Map.Entry<CellKey, Reading> cell : report.cells().entrySet()) {
      if (cell.getKey().table().equals(table) && cell.getKey().row().equals(row)) {
        shown.append(shown.length() == 0 ? "" : " ").append(shown(cell.getValue()));
      }
    }
    return shown.toString();
  }

  static String requests(Report report, String row) {
    return row(report, "requests", row);
  }

  private static String shown(Reading reading) {
    return switch (reading.state()) {
      case READ, PROPOSED -> reading.number().orElseThrow().toPlainString();
      case BLANK -> "_";
      case MARK -> reading.raw();
      case MISSING -> ".";
      case UNREADABLE -> "?";
    };
  }

  /** Why a cell is unreadable, or the note beside its number. */
  static String note(Report report, String table, String row, String column) {
    return report.cell(table, row, column).note();
  }

  /** The sections as {@code key=heading}. */
  static List<String> headings(Report report) {
    return report.sections().stream().map(s -> s.key() + "=" + s.heading()).toList();
  }

  static List<String> keys(Report report) {
    return report.sections().stream().map(s -> s.key()).toList();
  }

  static String text(Report report, String key) {
    Optional<org.gongkai.report.Section> section =
        report.sections().stream().filter(s -> s.key().equals(key)).findFirst();
    return section.map(s -> s.text()).orElse("(no section)");
  }
}
