package org.gongkai.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormColumn;
import org.gongkai.form.FormRow;
import org.gongkai.form.FormTable;
import org.gongkai.render.PrintedCell.Align;
import org.gongkai.render.PrintedCell.Kind;
import org.gongkai.report.CellKey;

/**
 * Lays a table of the form out on a grid: merged cells for the paths of rows and columns, blocks
 * one below the other, or a single line of values under all headings. Rows and columns of which no
 * cell is there are left out, and what spans them shrinks.
 */
final class TableLayout {
  /** The width of the official template's tables, in twentieths of a point. */
  private static final int WIDTH = 9740;

  private static final int SIDE_LABEL = 2435;
  private static final int OUTER_LABEL = 754;
  private static final int INNER_LABEL = 921;
  private static final int NARROW_VALUE = 685;

  /** What the labels of rows need at least, when numbers are long. */
  private static final int LEAST_LABEL = 1800;

  private static final int ROW_HEIGHT = 340;
  private static final int LINE_HEIGHT = 672;

  private final FormTable table;
  private final Predicate<CellKey> isThere;
  private final Function<CellKey, String> text;
  private final List<Block> blocks;
  private final int labels;
  private final List<PrintedRow> rows = new ArrayList<>();

  /** The rows and columns of a block that are there. */
  private record Block(String article, List<FormRow> rows, List<FormColumn> columns) {}

  private TableLayout(FormTable table, Predicate<CellKey> isThere, Function<CellKey, String> text) {
    this.table = table;
    this.isThere = isThere;
    this.text = text;
    blocks = table.blocks().stream().map(this::block).filter(b -> !b.rows().isEmpty()).toList();
    labels =
        blocks.stream()
            .flatMap(b -> b.rows().stream())
            .mapToInt(r -> r.path().size() + 1)
            .max()
            .orElse(0);
  }

  /**
   * Lays a table out.
   *
   * @param isThere whether the report has a cell
   * @param text what is printed in a cell
   * @return empty when no cell is there
   */
  static Optional<PrintedTable> of(
      FormTable table, Predicate<CellKey> isThere, Function<CellKey, String> text) {
    TableLayout layout = new TableLayout(table, isThere, text);
    if (layout.blocks.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (table.layout()) {
          case ROWS -> layout.inRows();
          case LINE -> layout.inLine();
        });
  }

  private Block block(FormBlock block) {
    return new Block(
        block.article(),
        block.rows().stream()
            .filter(r -> block.columns().stream().anyMatch(c -> isThere.test(key(r, c))))
            .toList(),
        block.columns().stream()
            .filter(c -> block.rows().stream().anyMatch(r -> isThere.test(key(r, c))))
            .toList());
  }

  private CellKey key(FormRow row, FormColumn column) {
    return new CellKey(table.code(), row.code(), column.code());
  }

  // ---- rows one below the other

  private PrintedTable inRows() {
    List<Integer> labelTwips = labelTwips();
    int valueTwips = WIDTH - labelTwips.stream().mapToInt(Integer::intValue).sum();
    List<Integer> edges = edges(valueTwips);
    List<Integer> columns = new ArrayList<>(labelTwips);
    for (int i = 1; i < edges.size(); i++) {
      columns.add(edges.get(i) - edges.get(i - 1));
    }
    for (Block block : blocks) {
      List<ColumnLeaf> leaves = leaves(block, edges, valueTwips);
      if (!block.article().isEmpty()) {
        addRow(ROW_HEIGHT, List.of(cell(block.article(), 0, columns.size(), 1, Kind.ARTICLE)));
      }
      addHeader(leaves);
      addBody(block, leaves);
    }
    boolean oneHeader = blocks.size() == 1 && blocks.get(0).article().isEmpty();
    int headerRows = oneHeader ? ColumnLeaf.depth(leaves(blocks.get(0), edges, valueTwips)) : 0;
    return new PrintedTable(table.code(), columns, headerRows, rows);
  }

  /** One column of labels is as wide as one of three values; several leave the values little. */
  private List<Integer> labelTwips() {
    if (labels == 1) {
      return List.of(SIDE_LABEL);
    }
    List<Integer> twips = new ArrayList<>();
    for (int i = 0; i + 1 < labels; i++) {
      twips.add(i == 0 ? OUTER_LABEL : INNER_LABEL);
    }
    int values = blocks.stream().mapToInt(b -> b.columns().size()).max().orElse(0);
    int rest = WIDTH - twips.stream().mapToInt(Integer::intValue).sum();
    twips.add(Math.max(LEAST_LABEL, rest - values * valueTwips()));
    return twips;
  }

  /** As narrow as on the template, unless a number needs more. */
  private int valueTwips() {
    int widest = NARROW_VALUE;
    for (Block block : blocks) {
      for (FormRow row : block.rows()) {
        for (FormColumn column : block.columns()) {
          widest = Math.max(widest, TextFit.twipsFor(text.apply(key(row, column))));
        }
      }
    }
    return widest;
  }

  /** Where columns of values begin and end, each block's columns sharing the width alike. */
  private List<Integer> edges(int valueTwips) {
    TreeSet<Integer> edges = new TreeSet<>();
    for (Block block : blocks) {
      for (int i = 0; i <= block.columns().size(); i++) {
        edges.add(edge(i, block, valueTwips));
      }
    }
    return List.copyOf(edges);
  }

  private static int edge(int i, Block block, int valueTwips) {
    return valueTwips * i / block.columns().size();
  }

  private List<ColumnLeaf> leaves(Block block, List<Integer> edges, int valueTwips) {
    List<ColumnLeaf> leaves = new ArrayList<>();
    for (int i = 0; i < block.columns().size(); i++) {
      FormColumn column = block.columns().get(i);
      int begin = edges.indexOf(edge(i, block, valueTwips));
      int end = edges.indexOf(edge(i + 1, block, valueTwips));
      leaves.add(new ColumnLeaf(column.path(), column.label(), labels + begin, end - begin));
    }
    return leaves;
  }

  private void addHeader(List<ColumnLeaf> leaves) {
    int depth = ColumnLeaf.depth(leaves);
    for (int level = 0; level < depth; level++) {
      List<PrintedCell> cells = new ArrayList<>();
      if (level == 0) {
        cells.add(cell(table.corner(), 0, labels, depth, Kind.HEADER));
      }
      cells.addAll(ColumnLeaf.headings(leaves, level));
      addRow(ROW_HEIGHT, cells);
    }
  }

  private void addBody(Block block, List<ColumnLeaf> leaves) {
    List<String> above = List.of();
    for (int r = 0; r < block.rows().size(); r++) {
      FormRow row = block.rows().get(r);
      List<PrintedCell> cells = new ArrayList<>();
      for (int depth = 0; depth < row.path().size(); depth++) {
        List<String> group = row.path().subList(0, depth + 1);
        if (!startsWith(above, group)) {
          int height = 1;
          while (r + height < block.rows().size()
              && startsWith(block.rows().get(r + height).path(), group)) {
            height++;
          }
          cells.add(cell(group.get(depth), depth, 1, height, Kind.LABEL));
        }
      }
      above = row.path();
      int depth = row.path().size();
      cells.add(cell(row.label(), depth, labels - depth, 1, Kind.LABEL));
      for (int c = 0; c < leaves.size(); c++) {
        ColumnLeaf leaf = leaves.get(c);
        cells.add(value(key(row, block.columns().get(c)), leaf.column(), leaf.span()));
      }
      addRow(ROW_HEIGHT, cells);
    }
  }

  private static boolean startsWith(List<String> path, List<String> start) {
    return path.size() >= start.size() && path.subList(0, start.size()).equals(start);
  }

  // ---- all in one line

  private PrintedTable inLine() {
    List<ColumnLeaf> leaves = new ArrayList<>();
    List<PrintedCell> values = new ArrayList<>();
    for (Block block : blocks) {
      for (FormRow row : block.rows()) {
        List<String> headings = new ArrayList<>(row.path());
        headings.add(row.label());
        for (FormColumn column : block.columns()) {
          if (isThere.test(key(row, column))) {
            List<String> path = new ArrayList<>(headings);
            path.addAll(column.path());
            values.add(value(key(row, column), leaves.size(), 1));
            leaves.add(new ColumnLeaf(path, column.label(), leaves.size(), 1));
          }
        }
      }
    }
    int depth = ColumnLeaf.depth(leaves);
    for (int level = 0; level < depth; level++) {
      addRow(ROW_HEIGHT, ColumnLeaf.headings(leaves, level));
    }
    addRow(LINE_HEIGHT, values);
    List<Integer> columns = new ArrayList<>();
    for (int i = 0; i < leaves.size(); i++) {
      columns.add(WIDTH * (i + 1) / leaves.size() - WIDTH * i / leaves.size());
    }
    return new PrintedTable(table.code(), columns, depth, rows);
  }

  // ---- cells

  private void addRow(int height, List<PrintedCell> cells) {
    rows.add(new PrintedRow(height, cells));
  }

  private PrintedCell cell(String words, int column, int columns, int height, Kind kind) {
    boolean left = kind == Kind.ARTICLE || labels > 1;
    return new PrintedCell(
        words, column, columns, height, kind, left ? Align.LEFT : Align.CENTER, Optional.empty());
  }

  private PrintedCell value(CellKey key, int column, int columns) {
    return new PrintedCell(
        text.apply(key), column, columns, 1, Kind.VALUE, Align.CENTER, Optional.of(key));
  }
}
