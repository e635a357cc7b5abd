package org.gongkai.read.page;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.document.Paragraph;
import org.gongkai.grid.PageJoin;
import org.gongkai.grid.TablePiece;

/**
 * Turns what stands on the pages into blocks, one page after the other: paragraphs and tables run
 * on over page breaks, and furniture between their parts follows them.
 */
final class Flow {
  private final Paragraphs paragraphs;
  private final List<Block> blocks;
  private final List<TablePiece> table = new ArrayList<>();
  private final List<Paragraph> furniture = new ArrayList<>();
  private int tablePage;

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
      endTable();
      paragraphs.add(line).ifPresent(this::put);
    } else if (item instanceof PageItem.Table t) {
      paragraphs.end().ifPresent(this::put);
      if (!table.isEmpty()
          && (tablePage == page || !PageJoin.continues(table.get(table.size() - 1), t.piece()))) {
        endTable();
      }
      table.add(t.piece());
      tablePage = page;
    } else if (item instanceof PageItem.Aligned aligned) {
      paragraphs.end().ifPresent(this::put);
      endTable();
      put(aligned.grid());
    }
  }

  /** Finishes what is open. */
  void end() {
    paragraphs.end().ifPresent(this::put);
    endTable();
    blocks.addAll(furniture);
    furniture.clear();
  }

  private void endTable() {
    if (!table.isEmpty()) {
      put(PageJoin.join(table));
      table.clear();
    }
  }

  private void put(Block block) {
    blocks.add(block);
    blocks.addAll(furniture);
    furniture.clear();
  }
}
