package org.gongkai.read.flow;

import org.gongkai.document.Paragraph.Role;

/**
 * One paragraph.
 *
 * @param text with {@code \n} for forced line breaks; may be empty, and then only counts
 * @param role what the markup says; {@link Role#TITLE} may also come of {@code centred} and {@code
 *     halfPoints}
 * @param centred whether the paragraph is set centred
 * @param halfPoints the largest type in it, in half points; 0 when unknown
 */
public record FlowText(String text, Role role, boolean centred, int halfPoints)
    implements FlowPiece {

  /** A paragraph of which nothing is known but its text. */
  public static FlowText plain(String text) {
    return new FlowText(text, Role.BODY, false, 0);
  }
}
