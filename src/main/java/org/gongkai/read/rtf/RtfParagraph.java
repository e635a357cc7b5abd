package org.gongkai.read.rtf;

import java.util.Set;
import org.gongkai.document.Paragraph.Role;
import org.gongkai.read.flow.FlowText;
import org.gongkai.read.flow.FlowWhitespace;
import org.gongkai.read.flow.ListCounter;
import org.gongkai.read.flow.RaisedText;
import org.gongkai.read.flow.RaisedText.Height;

/** The text of the paragraph being read. */
final class RtfParagraph {
  private final StringBuilder text = new StringBuilder();
  private final RaisedText heights = new RaisedText();
  private int halfPoints;

  void append(String added, int size, Height height) {
    heights.append(text, added, height);
    if (!added.isBlank()) {
      halfPoints = Math.max(halfPoints, size);
    }
  }

  /** Ends the automatic number at the beginning of the paragraph; drops it when it is a bullet. */
  void endNumber() {
    String number = FlowWhitespace.strip(text.toString());
    boolean counts =
        number
            .chars()
            .anyMatch(
                c ->
                    Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_NUMBER);
    text.setLength(0);
    if (counts) {
      text.append(number);
      text.append(ListCounter.isClosed(number) ? "" : " ");
    }
  }

  boolean isBlank() {
    return text.toString().isBlank();
  }

  /** Ends the paragraph, with the properties that hold at its end, and begins the next. */
  FlowText end(RtfState state, Set<Integer> titleStyles) {
    Role role = state.isHeading() ? Role.HEADING : Role.BODY;
    FlowText ended =
        new FlowText(
            text.toString(),
            titleStyles.contains(state.style) ? Role.TITLE : role,
            state.centred,
            halfPoints);
    text.setLength(0);
    heights.begin();
    halfPoints = 0;
    return ended;
  }
}
