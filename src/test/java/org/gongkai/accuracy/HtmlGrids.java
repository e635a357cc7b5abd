package org.gongkai.accuracy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Paragraph;
import org.gongkai.document.Place;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/**
 * Turns the HTML that a tool writes into blocks: tables with the spans they tell, and paragraphs.
 */
final class HtmlGrids {
  private static final Place NOWHERE = new Place.Untracked();

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();

  private HtmlGrids() {}

  static Document of(org.jsoup.nodes.Document html) {
    HtmlGrids grids = new HtmlGrids();
    grids.walk(html.body());
    grids.flush(Paragraph.Role.BODY);
    return Document.of(grids.blocks);
  }

  private void walk(Element element) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        line.append(text.getWholeText());
      } else if (node instanceof Element child) {
        enter(child);
      }
    }
  }

  private void enter(Element child) {
    String tag = child.normalName();
    if (tag.equals("table") && child.select("table").size() == 1) {
      flush(Paragraph.Role.BODY);
      blocks.add(grid(child));
    } else if (tag.equals("br")) {
      line.append('\n');
    } else if (tag.equals("script") || tag.equals("style") || tag.equals("title")) {
      return;
    } else if (child.isBlock() || tag.equals("td") || tag.equals("tr")) {
      flush(Paragraph.Role.BODY);
      walk(child);
      flush(role(tag));
    } else {
      walk(child);
    }
  }

  private static Paragraph.Role role(String tag) {
    return switch (tag) {
      case "h1" -> Paragraph.Role.TITLE;
      case "h2", "h3", "h4", "h5", "h6" -> Paragraph.Role.HEADING;
      default -> Paragraph.Role.BODY;
    };
  }

  private void flush(Paragraph.Role role) {
    for (String one : line.toString().split("\n", -1)) {
      String text = one.replace('\u00A0', ' ').strip();
      if (!text.isEmpty()) {
        blocks.add(new Paragraph(text, role, NOWHERE));
      }
    }
    line.setLength(0);
  }

  private static Grid grid(Element table) {
    Elements rows = table.select("tr");
    boolean[][] taken = new boolean[rows.size()][];
    Arrays.setAll(taken, r -> new boolean[200]);
    List<Cell> cells = new ArrayList<>();
    int columns = 0;
    for (int r = 0; r < rows.size(); r++) {
      int c = 0;
      for (Element cell : rows.get(r).select("> td, > th")) {
        while (c < 100 && taken[r][c]) {
          c++;
        }
        int width = Math.min(span(cell, "colspan"), 60);
        int height = Math.min(span(cell, "rowspan"), rows.size() - r);
        for (int dr = 0; dr < height; dr++) {
          Arrays.fill(taken[r + dr], c, c + width, true);
        }
        cells.add(Cell.of(r, c, height, width, text(cell), NOWHERE));
        c += width;
        columns = Math.max(columns, c);
      }
    }
    return new Grid(rows.size(), columns, cells, Grid.Fidelity.LATTICE, NOWHERE);
  }

  private static int span(Element cell, String name) {
    String digits = cell.attr(name);
    return digits.matches("[1-9]\\d{0,2}") ? Integer.parseInt(digits) : 1;
  }

  private static String text(Element cell) {
    StringBuilder text = new StringBuilder();
    cell.traverse(
        (node, depth) -> {
          if (node instanceof TextNode t) {
            text.append(t.text());
          } else if (node instanceof Element e
              && (e.normalName().equals("br") || e.isBlock())
              && !text.isEmpty()) {
            text.append('\n');
          }
        });
    return text.toString().replace('\u00A0', ' ').replaceAll("\\s*\n\\s*", "\n").strip();
  }
}
