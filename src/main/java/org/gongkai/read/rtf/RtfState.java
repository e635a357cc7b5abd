package org.gongkai.read.rtf;

import org.gongkai.read.flow.RaisedText.Height;

/** What a group of an RTF file hands down to the groups inside it. */
final class RtfState implements Cloneable {

  /** Where text goes. */
  enum Destination {
    BODY,
    NOTE,
    FURNITURE,
    FONTS,
    STYLES,
    SKIPPED
  }

  private static final int BODY_LEVEL = 9;

  Destination destination = Destination.BODY;
  boolean inNestedRowProperties;

  /** In what automatic numbering prints. */
  boolean inNumber;

  boolean hidden;
  boolean deleted;

  /** Whether associated properties that follow are those of East Asian characters. */
  boolean eastAsian;

  /** How text stands to its line. */
  Height height = Height.ON_LINE;

  int font = -1;
  int halfPoints = 24;

  /** How many fallback characters follow a Unicode character. */
  int fallbacks = 1;

  /** How many tables the paragraph stands in. */
  int depth;

  boolean centred;
  int outline = BODY_LEVEL;
  int style = -1;

  /** Takes a control word when it is a property of paragraphs. */
  void paragraphWord(String word, int number) {
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
        // No property of paragraphs.
      }
    }
  }

  RtfState copy() {
    try {
      return (RtfState) super.clone();
    } catch (CloneNotSupportedException e) {
      throw new AssertionError(e);
    }
  }

  boolean isHeading() {
    return outline >= 0 && outline < BODY_LEVEL;
  }

  boolean shows() {
    return !hidden && !deleted;
  }
}
