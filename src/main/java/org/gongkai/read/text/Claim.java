package org.gongkai.read.text;

import java.util.List;
import org.gongkai.document.Block;

/**
 * The lines that a recogniser answers for.
 *
 * @param blocks all that those lines hold, in order
 * @param next index of the first line that is not claimed
 */
record Claim(List<Block> blocks, int next) {
  Claim {
    blocks = List.copyOf(blocks);
  }
}
