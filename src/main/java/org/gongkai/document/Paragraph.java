package org.gongkai.document;

/**
 * Running text.
 *
 * @param text the text as printed, without layout indentation; {@code \n} where the source forces a
 *     line break inside the paragraph; a reader of line-based text gives one paragraph per line
 * @param role what the source's own markup says the text is
 * @param place where the text begins
 */
public record Paragraph(String text, Role role, Place place) implements Block {

  /** What the markup of the source says of a paragraph; a hint, never proof. */
  public enum Role {
    /** Nothing said. */
    BODY,
    /**
     * Marked or set as the title of the whole: {@code h1}, Word's Title, the largest centred type.
     */
    TITLE,
    /** Marked as a heading: {@code h2}…{@code h6}, an outline level. */
    HEADING,
    /** Repeated at the top or bottom of pages, or a page number; no part of the report's text. */
    FURNITURE
  }

  /** Body text. */
  public static Paragraph body(String text, Place place) {
    return new Paragraph(text, Role.BODY, place);
  }
}
