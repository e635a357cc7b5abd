package org.gongkai.read.text;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.grid.AlignedText;
import org.gongkai.grid.AlignedText.Region;
import org.gongkai.grid.TextLine;

/**
 * Tables set with spaces, as {@code pdftotext -layout} prints them. A stretch ends with its page,
 * because each page is set in a scale of its own.
 */
final class AlignedLines {

  /** Lines without a wide gap that a table may hold in a row; the rest of a long text is prose. */
  private static final int MOST_PLAIN = 14;

  private final List<Line> lines;
  private final PipeTables pipes;

  AlignedLines(List<Line> lines, PipeTables pipes) {
    this.lines = lines;
    this.pipes = pipes;
  }

  static boolean mayBegin(Line line) {
    return SpacedLine.hasWideGap(line.raw());
  }

  /** Claims the lines from one with a wide gap to the end of the stretch. */
  Claim read(int from) {
    List<Integer> indexes = new ArrayList<>();
    int page = lines.get(from).page();
    int plain = 0;
    int end = from;
    for (; end < lines.size() && plain <= MOST_PLAIN; end++) {
      Line line = lines.get(end);
      if (line.isBlank()) {
        continue;
      }
      if (line.page() != page
          || TabTables.mayBegin(line)
          || pipes.mayBegin(end)
          || PlainLines.isPageNumber(line.text())) {
        break;
      }
      plain = mayBegin(line) ? 0 : plain + 1;
      indexes.add(end);
    }
    return new Claim(blocks(indexes), Math.max(end, from + 1));
  }

  private List<Block> blocks(List<Integer> indexes) {
    List<Line> stretch = indexes.stream().map(lines::get).toList();
    List<TextLine> set = SpacedLine.set(stretch);
    List<Block> blocks = new ArrayList<>();
    int next = 0;
    for (Region region : AlignedText.regions(set, AlignedText.Positions.PRINTED, List.of())) {
      stretch.subList(next, region.firstLine()).forEach(l -> PlainLines.addTo(blocks, l));
      blocks.add(region.grid());
      next = region.lastLine() + 1;
    }
    stretch.subList(next, stretch.size()).forEach(l -> PlainLines.addTo(blocks, l));
    return blocks;
  }
}
