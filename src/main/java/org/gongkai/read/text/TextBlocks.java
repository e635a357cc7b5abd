package org.gongkai.read.text;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Block;

/** Goes through the lines of a text once and lets each recogniser claim what is its own. */
public final class TextBlocks {
  private TextBlocks() {}

  /** The blocks of a text, or of a sheet saved as separated values. */
  public static List<Block> ofTextOrSheet(String text) {
    return ValueTables.of(text).orElseGet(() -> of(text));
  }

  /** The blocks of a text, in order; places are {@code InText}. */
  public static List<Block> of(String text) {
    List<Line> lines = Lines.of(text);
    TabTables tabs = new TabTables(lines);
    PipeTables pipes = new PipeTables(lines);
    AlignedLines aligned = new AlignedLines(lines, pipes);
    List<Block> blocks = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      Line line = lines.get(i);
      if (line.isBlank()) {
        i++;
      } else if (pipes.mayBegin(i)) {
        Claim claim = pipes.read(i);
        blocks.addAll(claim.blocks());
        i = claim.next();
      } else if (TabTables.mayBegin(line)) {
        Claim claim = tabs.read(i);
        blocks.addAll(claim.blocks());
        i = claim.next();
      } else if (AlignedLines.mayBegin(line)) {
        Claim claim = aligned.read(i);
        blocks.addAll(claim.blocks());
        i = claim.next();
      } else {
        PlainLines.addTo(blocks, line);
        i++;
      }
    }
    return blocks;
  }
}
