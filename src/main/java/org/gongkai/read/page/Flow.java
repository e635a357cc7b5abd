package org.gongkai.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.document.Block;
import org.gongkai.document.Paragraph;
import org.gongkai.grid.CutLabels;
import org.gongkai.grid.PageJoin;
import org.gongkai.grid.TablePiece;
import org.gongkai.grid.Word;

/**
 * Turns what stands on the pages into blocks, one page after the other: paragraphs and tables run
 * on over page breaks, and furniture between their parts follows them.
 */
final class Flow {

  /** More lines than this outside a table are text. */
  private static final int MOST_OUTSIDE = 12;

  private final Paragraphs paragraphs;
  private final List<Block> blocks;
  private final List<TablePiece> table = new ArrayList<>();
  private final List<Paragraph> furniture = new ArrayList<>();
  private int tablePage;
  private double tableBottom;

  /** Lines below the open table that may be words of its cells. */
  private final List<PageItem.Line> outside = new ArrayList<>();

  /**
   * @param blocks where finished blocks go
   */
  Flow(Paragraphs paragraphs, List<Block> blocks) {
    this.paragraphs = paragraphs;
    this.blocks = blocks;
  }

  void furniture(PageItem.Line line) {
    furniture.add(Paragraphs.furniture(line));
  }

  void add(PageItem item, int page) {
    if (item instanceof PageItem.Line line) {
      if (mayBeCut(line)) {
        outside.add(line);
      } else {
        endTable();
        paragraphs.add(line).ifPresent(this::put);
      }
    } else if (item instanceof PageItem.Table t) {
      addTable(t, page);
    } else if (item instanceof PageItem.Aligned aligned) {
      endTable();
      paragraphs.end().ifPresent(this::put);
      put(aligned.grid());
    }
  }

  private void addTable(PageItem.Table next, int page) {
    boolean continues =
        !table.isEmpty()
            && tablePage != page
            && PageJoin.continues(table.get(table.size() - 1), next.piece());
    TablePiece piece = next.piece();
    if (continues && !outside.isEmpty()) {
      Optional<CutLabels.Joined> joined =
          CutLabels.join(
              table.get(table.size() - 1), outside(tablePage), next.piece(), outside(page));
      continues = joined.isPresent();
      if (joined.isPresent()) {
        table.set(table.size() - 1, joined.get().upper());
        piece = joined.get().lower();
        outside.clear();
      }
    }
    if (!continues) {
      endTable();
      paragraphs.end().ifPresent(this::put);
    }
    table.add(piece);
    tablePage = page;
    tableBottom = next.box().bottom();
  }

  /** Whether a line may belong to a cell of the open table that the next page break cuts. */
  private boolean mayBeCut(PageItem.Line line) {
    if (table.isEmpty() || outside.size() == MOST_OUTSIDE) {
      return false;
    }
    PageItem.Line last = outside.isEmpty() ? null : outside.get(outside.size() - 1);
    if (last == null ? line.page() != tablePage : line.page() != last.page()) {
      return line.page() == tablePage + 1;
    }
    double above = last == null ? tableBottom : Math.max(tableBottom, last.line().bottom());
    return line.page() != tablePage || line.top() - above <= line.line().size();
  }

  private List<Word> outside(int page) {
    return outside.stream()
        .filter(l -> l.page() == page)
        .flatMap(l -> l.line().words(l.frame(), List.of(), 0).words().stream())
        .toList();
  }

  /** Finishes what is open. */
  void end() {
    endTable();
    paragraphs.end().ifPresent(this::put);
    blocks.addAll(furniture);
    furniture.clear();
  }

  private void endTable() {
    if (!table.isEmpty()) {
      put(PageJoin.join(table));
      table.clear();
    }
    outside.forEach(l -> paragraphs.add(l).ifPresent(this::put));
    outside.clear();
  }

  private void put(Block block) {
    blocks.add(block);
    blocks.addAll(furniture);
    furniture.clear();
  }
}
