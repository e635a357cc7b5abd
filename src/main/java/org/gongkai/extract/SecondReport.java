package org.gongkai.extract;

import java.util.List;
import java.util.Optional;
import org.gongkai.document.Document;

/**
 * Where a second report begins in a file: portals paste the reports of two years, or of a body and
 * of the whole region, below one another. Each has its title and its tables; only the first is the
 * one that a reader of the file would name.
 */
final class SecondReport {
  /** So many rows of the form are a report's tables and no list of words. */
  private static final int FEWEST_ROWS = 3;

  private SecondReport() {}

  /**
   * The block with which a second report begins: at a title of another year or another body than
   * the first title's, with tables above it and below it.
   */
  static Optional<Integer> begins(List<Line> lines, List<ObservedTable> tables) {
    int firstRows = blockOfRow(tables, FEWEST_ROWS);
    int lastRows = tables.isEmpty() ? 0 : tables.get(tables.size() - 1).block();
    if (firstRows < 0 || lastRows <= firstRows) {
      return Optional.empty();
    }
    String first = "";
    for (int i = 0; i < lines.size() && lines.get(i).block() <= lastRows; i++) {
      String title = TitleReader.startingAt(lines, i);
      if (title.isEmpty()) {
        continue;
      }
      int block = lines.get(i).block();
      if (first.isEmpty() && block <= firstRows) {
        first = title;
      } else if (block > firstRows
          && differs(first, title)
          && lines.get(i - 1).block() < block
          && rowsFrom(tables, block) >= FEWEST_ROWS) {
        return Optional.of(block);
      }
    }
    return Optional.empty();
  }

  private static boolean differs(String first, String second) {
    boolean sameYear = Dates.year(first).equals(Dates.year(second));
    String name = IssuerReader.fromTitle(second);
    boolean sameName = name.isEmpty() || name.equals(IssuerReader.fromTitle(first));
    return !first.isEmpty() && Dates.year(second).isPresent() && !(sameYear && sameName);
  }

  /** The block in which so many rows of the form are complete; -1 when there are not as many. */
  private static int blockOfRow(List<ObservedTable> tables, int wanted) {
    int rows = 0;
    for (ObservedTable table : tables) {
      rows += rows(table);
      if (rows >= wanted) {
        return table.block();
      }
    }
    return -1;
  }

  private static int rowsFrom(List<ObservedTable> tables, int block) {
    return tables.stream().filter(t -> t.block() >= block).mapToInt(SecondReport::rows).sum();
  }

  private static int rows(ObservedTable table) {
    return (int)
        table.rows().stream()
            .filter(r -> r.kind() == ObservedRow.Kind.DATA && r.filled() > 0)
            .count();
  }

  /** The document before a block. */
  static Document before(Document document, int block) {
    return new Document(
        document.blocks().subList(0, block),
        document.metadata(),
        document.losses(),
        document.pictures().stream().filter(p -> p.block() <= block).toList(),
        document.frame());
  }

  /** The document from a block on, of which the file declares nothing. */
  static Document from(Document document, int block) {
    return Document.of(document.blocks().subList(block, document.blocks().size()));
  }
}
