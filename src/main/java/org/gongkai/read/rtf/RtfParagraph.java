package org.gongkai.read.rtf;

import java.util.Set;
import org.gongkai.document.Paragraph.Role;
import org.gongkai.read.flow.FlowText;

/** The paragraph being read: its text so far and its properties, which last until {@code \pard}. */
final class RtfParagraph {
  private static final int BODY_LEVEL = 9;

  final StringBuilder text = new StringBuilder();

  /** How many tables it stands in. */
  int depth;

  private boolean centred;
  private int outline = BODY_LEVEL;
  private int style = -1;
  private int halfPoints;

  /** Takes a control word when it belongs to a paragraph. */
  void word(String word, int number) {
    switch (word) {
      case "pard" -> {
        depth = 0;
        centred = false;
        outline = BODY_LEVEL;
        style = -1;
      }
      case "intbl" -> depth = Math.max(depth, 1);
      case "itap" -> depth = Math.max(number, 0);
      case "qc" -> centred = true;
      case "ql", "qr", "qj", "qd" -> centred = false;
      case "outlinelevel" -> outline = number;
      case "s" -> style = number;
      default -> {
        // No word of a paragraph.
      }
    }
  }

  void append(String added, int size) {
    text.append(added);
    if (!added.isBlank()) {
      halfPoints = Math.max(halfPoints, size);
    }
  }

  /** Begins the next paragraph with the same properties. */
  void begin() {
    text.setLength(0);
    halfPoints = 0;
  }

  FlowText text(Set<Integer> titleStyles) {
    Role role = outline >= 0 && outline < BODY_LEVEL ? Role.HEADING : Role.BODY;
    return new FlowText(
        text.toString(), titleStyles.contains(style) ? Role.TITLE : role, centred, halfPoints);
  }
}
