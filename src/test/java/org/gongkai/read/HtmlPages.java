package org.gongkai.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Paragraph;

/** Short ways to read a page in a test. */
final class HtmlPages {
  private HtmlPages() {}

  static Document read(String html) {
    return read(html.getBytes(UTF_8));
  }

  static Document read(byte[] bytes) {
    try {
      return new HtmlReader().read(bytes);
    } catch (UnreadableException e) {
      throw new AssertionError(e);
    }
  }

  static List<String> texts(Document document) {
    return document.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(b -> ((Paragraph) b).text())
        .toList();
  }

  static List<Grid> grids(Document document) {
    return document.blocks().stream().filter(Grid.class::isInstance).map(Grid.class::cast).toList();
  }

  /** Each cell as {@code row,column heightxwidth text}. */
  static List<String> cells(Grid grid) {
    return grid.cells().stream()
        .map(
            c ->
                "%d,%d %dx%d %s"
                    .formatted(c.row(), c.column(), c.rowSpan(), c.columnSpan(), c.text())
                    .strip())
        .toList();
  }
}
