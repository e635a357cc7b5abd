package org.gongkai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.document.Cell;

/**
 * Finds the rows in a sequence of cells whose rows are not marked: a row begins at a row label of
 * the forms (or at words that are none, so that a stranger's values go to nobody else) and holds
 * the values up to the next words.
 */
final class RunRows {
  /** A label broken over lines is put together from at most so many. */
  private static final int MOST_PIECES = 4;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-—–―─]+\\s*\\d{1,3}\\s*[-—–―─]+|\\d{1,3}\\s*/\\s*\\d{1,3}|第\\s*\\d{1,3}\\s*页.{0,12}");

  private final Vocabulary vocabulary;
  private final LabelContext context = new LabelContext();
  private final RowReader reader = new RowReader();
  private final List<ObservedRow> rows = new ArrayList<>();

  /** The cells of the row that is being gathered. */
  private List<Slot> current = new ArrayList<>();

  private boolean inHeader;

  /** Whether the last label was the labels of several rows in one. */
  private boolean shared;

  private RunRows(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  static List<ObservedRow> of(List<Cell> cells, Vocabulary vocabulary) {
    RunRows run = new RunRows(vocabulary);
    List<Slot> slots = cells.stream().map(c -> Slot.of(c, vocabulary)).toList();
    int at = 0;
    while (at < slots.size()) {
      at += run.take(slots, at);
    }
    run.close();
    return run.rows;
  }

  /** Takes one value or one label off the sequence and says of how many cells it was made. */
  private int take(List<Slot> slots, int at) {
    Slot slot = slots.get(at);
    if (pageNumber(slot.cell().text())) {
      // Of the values behind it nobody knows whose they are.
      close();
      shared = false;
      append(slot);
      return 1;
    }
    // Digits that are no number, such as the .3391 of a number torn in two, are somebody's value
    // all the same.
    if (slot.valueLike() || slot.cell().text().codePoints().noneMatch(Character::isLetter)) {
      if (inHeader && !slot.blank()) {
        splitHeader();
      }
      append(shared && !slot.blank() ? doubtful(slot) : slot);
      return 1;
    }
    int pieces = pieces(slots, at);
    Slot label = pieces == 1 ? slot : joined(slots.subList(at, at + pieces));
    List<String> parts =
        label.match().map(m -> m.similarity() < 1).orElse(true)
            ? vocabulary.cut(label.cell().text())
            : List.of();
    if (parts.size() > 1) {
      shared = parts.stream().filter(this::namesRow).count() > 1;
      for (String part : parts) {
        begin(piece(label, part), followed(slots, at + pieces));
      }
    } else {
      shared = false;
      begin(label, followed(slots, at + pieces));
    }
    return pieces;
  }

  /** {@code - 4 -}, {@code 3 / 6}, {@code 第3页}. */
  static boolean pageNumber(String text) {
    return PAGE_NUMBER.matcher(text.strip()).matches();
  }

  private boolean namesRow(String part) {
    return vocabulary
        .findExactly(part)
        .filter(m -> m.terms().stream().allMatch(Term.Row.class::isInstance))
        .isPresent();
  }

  /** A value behind the labels of two rows in one cell is either's. */
  private static Slot doubtful(Slot slot) {
    String doubt = "the labels of several rows stand in one cell before it";
    return new Slot(slot.cell().doubted(doubt).at(0, 0, 1, 1), slot.text(), slot.match());
  }

  private static boolean followed(List<Slot> slots, int next) {
    return next < slots.size() && slots.get(next).valueLike();
  }

  /**
   * The values after the last column label begin a row of their own; blanks before the first number
   * go with it.
   */
  private void splitHeader() {
    int lastLabel = -1;
    for (int i = 0; i < current.size(); i++) {
      if (!current.get(i).valueLike()) {
        lastLabel = i;
      }
    }
    List<Slot> values = new ArrayList<>(current.subList(lastLabel + 1, current.size()));
    current = new ArrayList<>(current.subList(0, lastLabel + 1));
    close();
    values.forEach(this::append);
  }

  private void begin(Slot label, boolean valuesFollow) {
    boolean header = false;
    if (label.match().isPresent()) {
      Term term = context.decide(label.match().get(), valuesFollow);
      header =
          term instanceof Term.Column
              || term instanceof Term.ColumnGroup
              || term instanceof Term.LineRow
              || term instanceof Term.Corner;
    }
    if (!(header && inHeader)) {
      close();
    }
    inHeader = header;
    append(label);
  }

  private void append(Slot slot) {
    Cell cell = slot.cell();
    Cell placed = cell.at(0, current.size(), 1, 1);
    current.add(new Slot(placed, slot.text(), slot.match()));
  }

  private void close() {
    if (!current.isEmpty()) {
      rows.add(reader.read(current));
    }
    current = new ArrayList<>();
    inHeader = false;
  }

  /**
   * Of how many cells the label that begins here is made: as many as give the longest label of the
   * forms.
   */
  private int pieces(List<Slot> slots, int at) {
    StringBuilder text = new StringBuilder();
    int longest = 1;
    for (int n = 1; n <= MOST_PIECES && at + n <= slots.size(); n++) {
      Slot slot = slots.get(at + n - 1);
      if (slot.valueLike()) {
        break;
      }
      text.append(slot.cell().text());
      if (n > 1 && vocabulary.findExactly(text.toString()).isPresent()) {
        longest = n;
      }
    }
    return longest;
  }

  private Slot joined(List<Slot> pieces) {
    StringBuilder text = new StringBuilder();
    pieces.forEach(p -> text.append(p.cell().text()));
    return piece(pieces.get(0), text.toString());
  }

  private Slot piece(Slot of, String text) {
    Cell cell = of.cell();
    Optional<Vocabulary.Match> match = vocabulary.findExactly(text);
    return new Slot(new Cell(0, 0, 1, 1, text, cell.doubt(), cell.places()), of.text(), match);
  }
}
