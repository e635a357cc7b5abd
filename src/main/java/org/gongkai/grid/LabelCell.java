package org.gongkai.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.document.Place;

/** The lines of one label of a table, from top to bottom. */
final class LabelCell {

  /** A piece with the line that it stands on. */
  record Piece(int line, double y, Word word) {}

  private final List<Piece> pieces = new ArrayList<>();

  LabelCell(Piece first) {
    pieces.add(first);
  }

  void add(Piece piece) {
    pieces.add(piece);
  }

  void addAll(LabelCell other) {
    pieces.addAll(other.pieces);
  }

  List<Piece> pieces() {
    return pieces;
  }

  double first() {
    return pieces.stream().mapToDouble(Piece::y).min().orElse(0);
  }

  double last() {
    return pieces.stream().mapToDouble(Piece::y).max().orElse(0);
  }

  double middle() {
    return (first() + last()) / 2;
  }

  double left() {
    return pieces.stream().mapToDouble(p -> p.word().left()).min().orElse(0);
  }

  double right() {
    return pieces.stream().mapToDouble(p -> p.word().right()).max().orElse(0);
  }

  boolean isNumbered() {
    return ValueText.isNumbered(inOrder().get(0).word().text());
  }

  /** How many lines it has. */
  int lines() {
    return (int) pieces.stream().mapToInt(Piece::line).distinct().count();
  }

  /** Whether it shares more than a part of its width with a stretch. */
  boolean meets(double from, double to, double part) {
    double common = Math.min(right(), to) - Math.max(left(), from);
    return common > part * (right() - left());
  }

  /** The page of its last line, 0 where there are no pages. */
  int lastPage() {
    return pieces.stream().mapToInt(LabelCell::page).max().orElse(0);
  }

  /** Whether a piece stands on the page after that of its last line. */
  boolean isOnPageBefore(Piece piece) {
    return page(piece) == lastPage() + 1;
  }

  private static int page(Piece piece) {
    return piece.word().place() instanceof Place.OnPage at ? at.page() : 0;
  }

  /** Whether the last of its lines stands over a word. */
  boolean isOver(Word word) {
    int line = pieces.stream().mapToInt(Piece::line).max().orElse(0);
    return pieces.stream()
        .filter(p -> p.line() == line)
        .anyMatch(p -> p.word().left() < word.right() && word.left() < p.word().right());
  }

  /**
   * Whether a piece goes on its last line, no farther behind than a gap, below a line of the same
   * label, or as the second of two characters set apart (规 章): so it is no label of another column.
   */
  boolean goesOnWith(Piece piece, double gap) {
    int line = pieces.stream().mapToInt(Piece::line).max().orElse(0);
    double end =
        pieces.stream()
            .filter(p -> p.line() == line)
            .mapToDouble(p -> p.word().right())
            .max()
            .orElse(0);
    return piece.line() == line
        && Math.abs(piece.word().left() - end) <= gap
        && (isOneCharacter(piece) && pieces.size() == 1 && isOneCharacter(pieces.get(0))
            || pieces.stream()
                .anyMatch(p -> p.line() < line && p.word().right() >= piece.word().right()));
  }

  private static boolean isOneCharacter(Piece piece) {
    return piece.word().text().length() == 1;
  }

  private List<Piece> inOrder() {
    return pieces.stream()
        .sorted(Comparator.comparingInt(Piece::line).thenComparingDouble(p -> p.word().left()))
        .toList();
  }

  /** The text, with its line breaks. */
  String text() {
    StringBuilder text = new StringBuilder();
    int line = -1;
    for (Piece piece : inOrder()) {
      if (text.length() > 0) {
        text.append(piece.line() == line ? " " : "\n");
      }
      text.append(piece.word().text());
      line = piece.line();
    }
    return text.toString();
  }

  List<Place> places() {
    return inOrder().stream().map(p -> p.word().place()).toList();
  }
}
