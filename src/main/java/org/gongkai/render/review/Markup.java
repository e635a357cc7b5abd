package org.gongkai.render.review;

/**
 * HTML under construction. Whatever comes in through {@link #text} or as an attribute's value is
 * text: no character of it is ever read as markup.
 */
final class Markup {
  private final StringBuilder html = new StringBuilder();

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn; one with an empty value is left out
   */
  Markup open(String tag, String... attributes) {
    html.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        html.append(' ').append(attributes[i]).append("=\"");
        escape(attributes[i + 1]);
        html.append('"');
      }
    }
    html.append('>');
    return this;
  }

  Markup close(String tag) {
    html.append("</").append(tag).append('>');
    return this;
  }

  Markup text(String text) {
    escape(text);
    return this;
  }

  /** A whole element that holds nothing but text. */
  Markup element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  /** Markup made elsewhere in this package. */
  Markup add(Markup other) {
    html.append(other.html);
    return this;
  }

  Markup line() {
    html.append('\n');
    return this;
  }

  boolean isEmpty() {
    return html.isEmpty();
  }

  @Override
  public String toString() {
    return html.toString();
  }

  private void escape(String text) {
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.appendCodePoint(shown(c));
              }
            });
  }

  /** Controls, halves of characters and what turns the direction of text show as a sign. */
  private static int shown(int c) {
    if (c == '\r') {
      return '\n';
    }
    boolean control = c < 0x20 && c != '\n' && c != '\t' || c >= 0x7F && c < 0xA0;
    boolean turning = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    boolean noCharacter = c >= 0xD800 && c < 0xE000 || (c & 0xFFFE) == 0xFFFE;
    return control || turning || noCharacter ? 0xFFFD : c;
  }
}
