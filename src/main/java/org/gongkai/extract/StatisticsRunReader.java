package org.gongkai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.gongkai.document.Cell;
import org.gongkai.document.Place;
import org.gongkai.extract.StatisticsHeader.Head;
import org.gongkai.extract.StatisticsHeader.Kind;

/**
 * Reads an indicator table from cells that follow one another without rows: a run, or the words and
 * numbers of lines of text. A row is a label and what follows up to the next one; it is decided
 * only if it has a cell for every column that the header names.
 */
final class StatisticsRunReader {
  /** No header has more columns. */
  private static final int MOST_HEADS = 12;

  private final StatisticsWords words;
  private final IndicatorNames names;
  private final List<Cell> cells;

  private StatisticsRunReader(StatisticsWords words, IndicatorNames names, List<Cell> cells) {
    this.words = words;
    this.names = names;
    this.cells = cells;
  }

  /** The table of a run; empty when no header of one stands in it. */
  static Optional<StatisticsTable> read(
      List<Cell> cells, StatisticsWords words, IndicatorNames names, OptionalInt year) {
    StatisticsRunReader reader = new StatisticsRunReader(words, names, cells);
    for (int i = 0; i < cells.size(); i++) {
      if (words.strong(cells.get(i).text())) {
        Optional<StatisticsTable> table = reader.table(i, year);
        if (table.isPresent()) {
          return table;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<StatisticsTable> table(int from, OptionalInt year) {
    List<Head> heads = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    int at = from;
    for (; at < cells.size() && heads.size() < MOST_HEADS; at++) {
      String text = cells.get(at).text();
      if (text.isBlank()) {
        continue;
      }
      if (at > from && !head(text)) {
        break;
      }
      heads.add(new Head(words.kind(text), "", heads.size(), heads.size()));
      texts.add(text);
    }
    if (heads.stream().noneMatch(h -> h.kind() == Kind.VALUE)) {
      return Optional.empty();
    }
    // A number that stands where the header ends is a column of which nothing is known.
    boolean strange = at < cells.size() && !isLabel(cells.get(at));
    StatisticsHeader header =
        new StatisticsHeader(words.named(heads, texts, year), true, strange ? 0 : 1);
    List<StatisticsRow> rows = rows(header, at);
    return Optional.of(
        new StatisticsTable(header, true, 0, rows, cells.subList(from, cells.size())));
  }

  /** Whether a text goes on with the header; the first label of a row does not. */
  private boolean head(String text) {
    IndicatorLabel label = IndicatorLabel.of(text);
    return CellText.of(text) instanceof CellText.Words
        && (words.headWord(text)
            || label.depth() == 0
                && !label.part()
                && !names.knows(label)
                && label.key().length() <= 6);
  }

  private List<StatisticsRow> rows(StatisticsHeader header, int from) {
    List<Piece> rows = new ArrayList<>();
    int at = from;
    while (at < cells.size()) {
      if (!isLabel(cells.get(at))) {
        at++;
        continue;
      }
      if (words.closes(cells.get(at).text())) {
        break;
      }
      if (words.strong(cells.get(at).text())) {
        at++;
        while (at < cells.size() && head(cells.get(at).text())) {
          at++;
        }
        continue;
      }
      int label = at;
      Cell text = label(label);
      at = label + (text == cells.get(label) ? 1 : 2);
      int end = at;
      while (end < cells.size() && !isLabel(cells.get(end))) {
        end++;
      }
      rows.add(new Piece(text, cells.subList(at, end)));
      at = end;
    }
    return read(rows, header);
  }

  /** A label with what follows it. */
  private record Piece(Cell label, List<Cell> tokens) {}

  /**
   * Where most rows have the same blank cells too many at their end, these are what is left of the
   * ends of the rows; a row that has more or fewer has lost or gained another cell.
   */
  private List<StatisticsRow> read(List<Piece> pieces, StatisticsHeader header) {
    Map<Integer, Long> sizes =
        pieces.stream()
            .collect(Collectors.groupingBy(p -> p.tokens().size(), Collectors.counting()));
    int columns = header.behindLabel().size();
    int usual =
        sizes.entrySet().stream()
            .filter(e -> 2 * e.getValue() > pieces.size())
            .map(Map.Entry::getKey)
            .filter(size -> size > columns)
            .findFirst()
            .orElse(columns);
    StatisticsRowReader reader = new StatisticsRowReader(words, header, true);
    StatisticsRowReader unsure =
        new StatisticsRowReader(
            words, new StatisticsHeader(header.heads(), header.strong(), 0), true);
    List<StatisticsRow> rows = new ArrayList<>();
    for (Piece piece : pieces) {
      List<Cell> tokens = piece.tokens();
      boolean ends =
          tokens.size() == usual
              && tokens.subList(columns, usual).stream().allMatch(c -> c.text().isBlank());
      boolean last = piece == pieces.get(pieces.size() - 1) && tokens.size() == columns;
      ends |= last && !tokens.get(columns - 1).text().isBlank();
      rows.add(
          usual == columns
              ? reader.inRun(piece.label(), tokens)
              : ends
                  ? reader.inRun(piece.label(), tokens.subList(0, columns))
                  : unsure.inRun(piece.label(), tokens));
    }
    return rows;
  }

  private boolean isLabel(Cell cell) {
    return CellText.of(cell.text()) instanceof CellText.Words
        && cell.text().codePoints().anyMatch(Character::isLetter)
        && words.unit(cell.text()).isEmpty();
  }

  /** A label broken over two cells, if the two together are a known one and the second is none. */
  private Cell label(int at) {
    Cell first = cells.get(at);
    if (at + 1 >= cells.size() || !isLabel(cells.get(at + 1))) {
      return first;
    }
    Cell second = cells.get(at + 1);
    boolean whole = names.knows(IndicatorLabel.of(first.text()));
    boolean rest = names.knows(IndicatorLabel.of(second.text()));
    boolean together = names.knows(IndicatorLabel.of(first.text() + second.text()));
    if (whole || rest || !together) {
      return first;
    }
    List<Place> places = new ArrayList<>(first.places());
    places.addAll(second.places());
    return new Cell(0, 0, 1, 1, first.text() + second.text(), first.doubt(), places);
  }
}
