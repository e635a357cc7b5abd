package org.gongkai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.CellRun;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Paragraph;
import org.gongkai.form.Form;

/**
 * Everything in a document that could be rows of the form, in reading order: grids, runs of cells,
 * and lines of text that hold labels and values.
 */
final class RowStream {
  /** A longer paragraph is prose. */
  private static final int LONGEST_LINE = 60;

  /** So many row labels with digits right behind them make a glued table. */
  private static final int FEWEST_GLUED = 3;

  /** Three labels and their digits are no shorter. */
  private static final int SHORTEST_GLUED = 12;

  /** All tables of a report glued together are no longer. */
  private static final int LONGEST_GLUED = 20_000;

  /** 收到申请 12 件，: a count within a sentence. */
  private static final Pattern SENTENCE =
      Pattern.compile("\\d\\s*(?:件|条|项|次|宗|起|份|个|元|万元)\\s*[，。；,;]");

  private static final Pattern LABEL_AND_DIGITS =
      Pattern.compile("(\\D{2,300}?)([\\d.,+\\-]+)(?=\\D|$)");

  private final Vocabulary vocabulary;
  private final List<ObservedTable> tables = new ArrayList<>();
  private final List<Cell> lines = new ArrayList<>();
  private int firstLineBlock;

  /** The last line of text, while nothing else has come since. */
  private String caption = "";

  private RowStream(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  static List<ObservedTable> of(Document document, Vocabulary vocabulary) {
    RowStream stream = new RowStream(vocabulary);
    for (int b = 0; b < document.blocks().size(); b++) {
      stream.add(document.blocks().get(b), b);
    }
    stream.closeLines();
    return stream.tables;
  }

  private void add(Block block, int ordinal) {
    if (block instanceof Paragraph paragraph) {
      if (paragraph.role() != Paragraph.Role.FURNITURE) {
        addLine(paragraph, ordinal);
        caption = paragraph.text().length() <= LONGEST_LINE ? paragraph.text() : "";
      }
      return;
    }
    closeLines();
    if (block instanceof Grid grid) {
      tables.add(table(grid, ordinal));
    } else if (block instanceof CellRun run) {
      tables.add(
          new ObservedTable(
              ordinal,
              caption,
              Arrangement.RUN,
              RunRows.of(run.cells(), vocabulary),
              Optional.empty()));
    }
    caption = "";
  }

  private ObservedTable table(Grid grid, int ordinal) {
    List<List<Slot>> slots = slots(grid);
    Arrangement arrangement = arrangement(grid, slots);
    if (arrangement.positional() && TurnedGrid.isTurned(slots, Form.REQUESTS)) {
      Grid turned = TurnedGrid.turned(grid);
      return table(turned, slots(turned), arrangement, ordinal);
    }
    return table(grid, slots, arrangement, ordinal);
  }

  private ObservedTable table(
      Grid grid, List<List<Slot>> slots, Arrangement arrangement, int ordinal) {
    RowReader reader = new RowReader();
    return new ObservedTable(
        ordinal,
        caption,
        arrangement,
        slots.stream().map(reader::read).toList(),
        Optional.of(new ObservedTable.Cover(grid.rows(), grid.columns(), grid.cells())));
  }

  private List<List<Slot>> slots(Grid grid) {
    List<List<Slot>> slots = new ArrayList<>();
    for (int r = 0; r < grid.rows(); r++) {
      slots.add(new ArrayList<>());
    }
    for (Cell cell : grid.cells()) {
      slots.get(cell.row()).add(Slot.of(cell, vocabulary));
    }
    return slots;
  }

  /** Where every row has a cell for every column, the ordinals are positions. */
  private static Arrangement arrangement(Grid grid, List<List<Slot>> slots) {
    boolean full = slots.stream().allMatch(row -> row.size() == grid.columns());
    return full && grid.fidelity() == Grid.Fidelity.SEPARATED
        ? Arrangement.FULL
        : Arrangement.of(grid.fidelity());
  }

  private void addLine(Paragraph paragraph, int ordinal) {
    if (lines.isEmpty()) {
      firstLineBlock = ordinal;
    }
    if (glued(paragraph.text())) {
      addGlued(paragraph);
      return;
    }
    if (paragraph.text().length() > LONGEST_LINE || countsInSentence(paragraph.text())) {
      closeLines();
      return;
    }
    for (String line : paragraph.text().split("\n")) {
      if (RunRows.pageNumber(line) || YearCaption.ofYear(line, 0).isPresent()) {
        addPiece(new StringBuilder(line.strip()), paragraph);
        continue;
      }
      StringBuilder words = new StringBuilder();
      for (String piece : line.strip().split("[\\s\\u3000]+")) {
        if (CellText.of(piece).valueLike()) {
          addPiece(words, paragraph);
          words = new StringBuilder(piece);
          addPiece(words, paragraph);
          words = new StringBuilder();
        } else {
          words.append(piece);
        }
      }
      addPiece(words, paragraph);
    }
  }

  private static boolean countsInSentence(String text) {
    boolean punctuated = text.chars().anyMatch(c -> "，。；,;".indexOf(c) >= 0);
    return punctuated && SENTENCE.matcher(text).find();
  }

  /** Whether a text is a table whose cells follow one another without anything between them. */
  private boolean glued(String text) {
    if (text.length() < SHORTEST_GLUED || text.length() > LONGEST_GLUED || text.indexOf('。') >= 0) {
      return false;
    }
    int labels = 0;
    Matcher m = LABEL_AND_DIGITS.matcher(text);
    while (labels < FEWEST_GLUED && m.find()) {
      String words = m.group(1);
      boolean row =
          Stream.concat(Stream.of(words), vocabulary.cut(words).stream())
              .flatMap(w -> vocabulary.findExactly(w).stream())
              .anyMatch(match -> match.as(Term.Row.class).isPresent());
      labels += row ? 1 : 0;
    }
    return labels >= FEWEST_GLUED;
  }

  private void addGlued(Paragraph paragraph) {
    Matcher m = LABEL_AND_DIGITS.matcher(paragraph.text());
    while (m.find()) {
      addPiece(new StringBuilder(m.group(1)), paragraph);
      lines.add(
          new Cell(
              0,
              lines.size(),
              1,
              1,
              m.group(2),
              "the numbers of several cells are glued together",
              List.of(paragraph.place())));
    }
  }

  private void addPiece(StringBuilder text, Paragraph paragraph) {
    if (text.length() > 0) {
      lines.add(Cell.of(0, lines.size(), 1, 1, text.toString(), paragraph.place()));
    }
  }

  private void closeLines() {
    if (!lines.isEmpty()) {
      List<ObservedRow> rows = RunRows.of(lines, vocabulary);
      if (rows.stream()
          .anyMatch(
              r -> r.kind() == ObservedRow.Kind.DATA || r.kind() == ObservedRow.Kind.HEADER)) {
        tables.add(
            new ObservedTable(firstLineBlock, "", Arrangement.LINES, rows, Optional.empty()));
      }
    }
    lines.clear();
  }
}
