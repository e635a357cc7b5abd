package org.gongkai.read.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the size of type in which a document without a marked title sets it. */
final class TitleSize {

  /** No title is longer, in characters. */
  private static final int LONGEST = 120;

  private TitleSize() {}

  /**
   * The largest size of a centred paragraph, in half points, when it is larger than the size most
   * of the text has; else 0.
   */
  static int of(List<FlowPiece> body) {
    Map<Integer, Integer> charactersBySize = new HashMap<>();
    int largest = 0;
    for (FlowPiece piece : body) {
      if (piece instanceof FlowText text && !text.text().isBlank()) {
        charactersBySize.merge(text.halfPoints(), text.text().length(), Integer::sum);
        if (text.centred() && text.text().length() <= LONGEST) {
          largest = Math.max(largest, text.halfPoints());
        }
      }
    }
    int usual =
        charactersBySize.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(0);
    return largest > usual ? largest : 0;
  }
}
