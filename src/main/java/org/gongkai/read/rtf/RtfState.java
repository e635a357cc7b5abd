package org.gongkai.read.rtf;

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

  Destination destination = Destination.BODY;
  boolean inNestedRowProperties;
  boolean hidden;
  boolean deleted;

  /** Whether associated properties that follow are those of East Asian characters. */
  boolean eastAsian;

  int font = -1;
  int halfPoints = 24;

  /** How many fallback characters follow a Unicode character. */
  int fallbacks = 1;

  RtfState copy() {
    try {
      return (RtfState) super.clone();
    } catch (CloneNotSupportedException e) {
      throw new AssertionError(e);
    }
  }

  boolean shows() {
    return !hidden && !deleted;
  }
}
