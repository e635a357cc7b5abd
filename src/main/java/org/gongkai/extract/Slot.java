package org.gongkai.extract;

import java.util.Optional;
import org.gongkai.document.Cell;

/**
 * A cell of an observed row with what its text says.
 *
 * @param cell the cell; its columns are positions or ordinals, as the row's {@link Arrangement}
 *     tells
 * @param text the text as a value
 * @param match the label of the forms that the text is, looked up only for words
 */
record Slot(Cell cell, CellText text, Optional<Vocabulary.Match> match) {

  /** Longer texts are prose, not labels. */
  private static final int LONGEST_LABEL = 90;

  static Slot of(Cell cell, Vocabulary vocabulary) {
    CellText text = CellText.of(cell.text());
    boolean label = text instanceof CellText.Words && cell.text().length() <= LONGEST_LABEL;
    return new Slot(cell, text, label ? vocabulary.find(cell.text()) : Optional.empty());
  }

  int column() {
    return cell.column();
  }

  int lastColumn() {
    return cell.lastColumn();
  }

  /**
   * Whether the cell could hold a value; digits that came glued together could, though nobody can
   * read them.
   */
  boolean valueLike() {
    return text.valueLike()
        || !cell.doubt().isEmpty() && cell.text().codePoints().noneMatch(Character::isLetter);
  }

  boolean blank() {
    return text instanceof CellText.Blank;
  }

  /** The same cell as one of a single row, for a table whose rows are not those of the grid. */
  Slot inOneRow() {
    return new Slot(cell.at(cell.row(), cell.column(), 1, cell.columnSpan()), text, match);
  }
}
