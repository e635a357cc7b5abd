package org.gongkai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes an {@link ObservedRow} of the cells of a row by what its labels mean. */
final class RowReader {
  private final LabelContext context = new LabelContext();

  /**
   * Reads the next row. Rows must come in document order, since earlier labels explain later ones.
   */
  ObservedRow read(List<Slot> slots) {
    Optional<Term.Row> row = Optional.empty();
    Optional<Term.Article> article = Optional.empty();
    double similarity = 1;
    int labels = 0;
    int headers = 0;
    boolean corner = false;
    int lastWords = -1;
    int rowAt = -1;
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      if (slot.valueLike()) {
        continue;
      }
      if (rowAt < 0) {
        lastWords = i;
      }
      if (slot.match().isEmpty()) {
        continue;
      }
      labels++;
      Vocabulary.Match match = slot.match().get();
      Term term = context.decide(match, valuesFollow(slots, i));
      if (term instanceof Term.Row found) {
        row = Optional.of(found);
        rowAt = i;
        similarity = match.similarity();
      } else if (term instanceof Term.Article found) {
        article = Optional.of(found);
      } else if (!(term instanceof Term.RowGroup)) {
        corner |= term instanceof Term.Corner;
        headers++;
      }
    }
    if (row.isPresent()) {
      return new ObservedRow(
          ObservedRow.Kind.DATA, row, Optional.empty(), similarity, slots, after(slots, rowAt));
    }
    if (article.isPresent()) {
      return new ObservedRow(ObservedRow.Kind.ARTICLE, row, article, 1, slots, List.of());
    }
    List<Slot> values = after(slots, lastWords);
    boolean numbers = values.stream().anyMatch(s -> s.text() instanceof CellText.Number);
    ObservedRow.Kind kind;
    // A row with the head cell is a header, numbers of a strange column beside it or not.
    if (headers > 0 && (!numbers || corner)) {
      kind = ObservedRow.Kind.HEADER;
    } else if (values.stream().allMatch(Slot::blank)) {
      kind = ObservedRow.Kind.OTHER;
    } else if (lastWords < 0 || labels > 0 && headers == 0) {
      // A merged group label alone does not name a row.
      kind = ObservedRow.Kind.UNLABELLED;
    } else {
      kind = ObservedRow.Kind.UNKNOWN;
    }
    return new ObservedRow(kind, row, article, 1, slots, values);
  }

  private static boolean valuesFollow(List<Slot> slots, int at) {
    return at + 1 < slots.size() && slots.get(at + 1).valueLike();
  }

  private static List<Slot> after(List<Slot> slots, int at) {
    return new ArrayList<>(slots.subList(at + 1, slots.size()));
  }
}
