package org.gongkai.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.document.Grid;
import org.gongkai.grid.SpanGridBuilder;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reads one table: into a grid, into the contents of its cells where it is only a layout, or into
 * both where a page keeps its running text and its figures in one table.
 *
 * <p>Rows stand in the order in which browsers show them. Row spans end with their row group (HTML
 * Standard, "forming a table"). A row is cut out of the grid and read as running text when it holds
 * a layout cell, or one cell of full width with long text; rows that hold one short cell stay in
 * the grid with the rows around them. A table is never cut through a cell that spans rows, since
 * the columns below would shift.
 */
final class HtmlTable {

  /** A full-width cell with more characters is running text. */
  private static final int LONG_TEXT = 60;

  private final HtmlPage page;
  private final HtmlFlow flow;
  private final List<Row> rows = new ArrayList<>();

  HtmlTable(HtmlPage page, HtmlFlow flow) {
    this.page = page;
    this.flow = flow;
  }

  private record Row(DomPath path, List<Slot> slots) {}

  /** A cell before it has its column. */
  private record Slot(
      Element element, DomPath path, int rowSpan, int columnSpan, String text, boolean isLayout) {}

  /** Whether a table has so many rows of its own; cheap, and blind to what is hidden. */
  static boolean hasRows(Element table, int wanted) {
    int found = 0;
    for (Element group : table.children()) {
      for (Element row : group.children()) {
        if (row.nameIs("tr") && ++found >= wanted) {
          return true;
        }
      }
    }
    return false;
  }

  void read(Element table, DomPath path) {
    gather(table, path);
    if (rows.stream().allMatch(r -> r.slots().size() < 2)) {
      asBlocks(0, rows.size());
      return;
    }
    readCells();
    boolean[] cut = cuts();
    int begin = 0;
    for (int r = 0; r <= rows.size(); r++) {
      if (r == rows.size() || cut[r]) {
        asGrid(begin, r, path);
        if (r < rows.size()) {
          asBlocks(r, r + 1);
        }
        begin = r + 1;
      }
    }
  }

  private void gather(Element table, DomPath path) {
    List<Row> head = new ArrayList<>();
    List<Row> bodies = new ArrayList<>();
    List<Row> foot = new ArrayList<>();
    int ordinal = 0;
    for (int i = 0; i < table.childNodeSize(); i++) {
      if (!(table.childNode(i) instanceof Element child)) {
        stray(table.childNode(i));
        continue;
      }
      DomPath childPath = path.child(child, ++ordinal);
      if (page.isHidden(child, page.style(child))) {
        continue;
      }
      switch (child.normalName()) {
        case "caption" -> flow.read(child, childPath);
        case "thead" -> group(child, childPath, head.isEmpty() ? head : bodies);
        case "tfoot" -> group(child, childPath, foot.isEmpty() ? foot : bodies);
        case "tbody" -> group(child, childPath, bodies);
        default -> flow.stray(child, childPath);
      }
    }
    rows.addAll(head);
    rows.addAll(bodies);
    rows.addAll(foot);
  }

  private void group(Element group, DomPath path, List<Row> target) {
    List<Row> own = new ArrayList<>();
    int ordinal = 0;
    for (int i = 0; i < group.childNodeSize(); i++) {
      if (group.childNode(i) instanceof Element row) {
        DomPath rowPath = path.child(row, ++ordinal);
        if (!row.nameIs("tr")) {
          flow.stray(row, rowPath);
        } else if (!page.isHidden(row, page.style(row))) {
          own.add(new Row(rowPath, slots(row, rowPath)));
        }
      } else {
        stray(group.childNode(i));
      }
    }
    for (int r = 0; r < own.size(); r++) {
      int below = own.size() - r;
      own.get(r).slots().replaceAll(s -> withRowSpan(s, below));
    }
    target.addAll(own);
  }

  private static Slot withRowSpan(Slot slot, int below) {
    int wanted = slot.rowSpan();
    int height = wanted == 0 ? below : Math.min(Math.max(wanted, 1), below);
    return new Slot(slot.element(), slot.path(), height, slot.columnSpan(), "", false);
  }

  private List<Slot> slots(Element row, DomPath path) {
    List<Slot> slots = new ArrayList<>();
    int ordinal = 0;
    for (int i = 0; i < row.childNodeSize(); i++) {
      if (row.childNode(i) instanceof Element cell) {
        DomPath cellPath = path.child(cell, ++ordinal);
        if (!cell.nameIs("td") && !cell.nameIs("th")) {
          flow.stray(cell, cellPath);
        } else if (!page.isHidden(cell, page.style(cell))) {
          int rowSpan = span(cell.attr("rowspan"));
          int columnSpan = Math.max(1, span(cell.attr("colspan")));
          slots.add(new Slot(cell, cellPath, rowSpan, columnSpan, "", false));
        }
      } else {
        stray(row.childNode(i));
      }
    }
    return slots;
  }

  /** Content where none may be: the parser moves it out of the table, but not below its depth. */
  private void stray(Node node) {
    if (node instanceof TextNode text && !text.isBlank()) {
      flow.stray(text);
    }
  }

  /**
   * A span as browsers read it: leading digits count, a minus or anything else is 1, and large
   * values are cut.
   */
  static int span(String attribute) {
    int at = 0;
    while (at < attribute.length() && attribute.charAt(at) <= ' ') {
      at++;
    }
    if (at < attribute.length() && attribute.charAt(at) == '+') {
      at++;
    }
    int begin = at;
    int value = 0;
    while (at < attribute.length() && attribute.charAt(at) >= '0' && attribute.charAt(at) <= '9') {
      value = Math.min(value * 10 + attribute.charAt(at++) - '0', 65534);
    }
    return at == begin ? 1 : value;
  }

  private void readCells() {
    for (Row row : rows) {
      row.slots()
          .replaceAll(
              slot -> {
                HtmlCellText content = new HtmlCellText(page);
                content.read(slot.element(), slot.path());
                return new Slot(
                    slot.element(),
                    slot.path(),
                    slot.rowSpan(),
                    slot.columnSpan(),
                    content.text.take(),
                    content.isLayout());
              });
    }
  }

  /** The rows that are no rows of a grid. */
  private boolean[] cuts() {
    int size = rows.size();
    boolean[] cut = new boolean[size];
    boolean[] crossed = crossed();
    boolean layoutAcross = false;
    for (int r = 0; r < size; r++) {
      List<Slot> slots = rows.get(r).slots();
      boolean isLayout = slots.stream().anyMatch(Slot::isLayout);
      boolean isProse = slots.size() == 1 && slots.get(0).text().length() > LONG_TEXT;
      cut[r] = (isLayout || isProse) && !crossed[r];
      layoutAcross |= isLayout && crossed[r];
    }
    if (layoutAcross) {
      Arrays.fill(cut, true);
    }
    return cut;
  }

  /** The rows that a cell from above reaches into, or that reach into the row below. */
  private boolean[] crossed() {
    boolean[] crossed = new boolean[rows.size()];
    int reach = 0;
    for (int r = 0; r < rows.size(); r++) {
      int tallest = 1;
      for (Slot slot : rows.get(r).slots()) {
        tallest = Math.max(tallest, slot.rowSpan());
      }
      crossed[r] = reach > r || tallest > 1 && rows.get(r).slots().size() > 1;
      reach = Math.max(reach, r + tallest);
    }
    return crossed;
  }

  private void asBlocks(int from, int to) {
    for (Row row : rows.subList(from, to)) {
      for (Slot slot : row.slots()) {
        flow.read(slot.element(), slot.path());
      }
    }
  }

  /** Whether a cell without text shows something all the same. */
  private static boolean holdsPicture(Element cell) {
    for (Element child = cell.firstElementChild();
        child != null;
        child = child.nextElementSibling()) {
      switch (child.normalName()) {
        case "img", "canvas", "svg", "object", "embed", "select", "textarea" -> {
          return true;
        }
        case "input" -> {
          if (!child.attr("type").equalsIgnoreCase("hidden")) {
            return true;
          }
        }
        default -> {
          if (holdsPicture(child)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private void asGrid(int from, int to, DomPath path) {
    List<Row> run = rows.subList(from, to);
    if (run.stream().allMatch(r -> r.slots().size() < 2)) {
      asBlocks(from, to);
      return;
    }
    SpanGridBuilder builder = new SpanGridBuilder();
    boolean isSpanned = false;
    boolean isEven = true;
    int width = run.get(0).slots().size();
    for (Row row : run) {
      builder.row();
      isEven &= row.slots().size() == width;
      for (Slot slot : row.slots()) {
        isSpanned |= slot.rowSpan() > 1 || slot.columnSpan() > 1;
        if (slot.text().isEmpty() && holdsPicture(slot.element())) {
          builder.doubtful(
              "",
              slot.rowSpan(),
              slot.columnSpan(),
              page.place(slot.path()),
              "a picture or a field of a form stands in the cell");
        } else {
          builder.cell(slot.text(), slot.rowSpan(), slot.columnSpan(), page.place(slot.path()));
        }
      }
    }
    DomPath begin = run.size() == rows.size() ? path : run.get(0).path();
    flow.add(
        builder.build(
            isSpanned || isEven ? Grid.Fidelity.LATTICE : Grid.Fidelity.SEPARATED,
            page.place(begin)));
  }
}
