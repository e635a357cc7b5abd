package org.gongkai.read;

import java.util.Locale;

/**
 * What a {@code style} attribute says about whether and how text is shown; all else is passed over.
 *
 * @param display how the element takes part in the layout
 * @param struck whether its text is struck out
 * @param bold whether its text is bold
 */
record HtmlStyle(Display display, boolean struck, boolean bold) {

  enum Display {
    UNSAID,
    NONE,
    BLOCK,
    INLINE
  }

  static final HtmlStyle PLAIN = new HtmlStyle(Display.UNSAID, false, false);

  /** Reads the declarations of an attribute or of a rule. */
  static HtmlStyle of(String declarations) {
    if (!isTelling(declarations)) {
      return PLAIN;
    }
    Display display = Display.UNSAID;
    boolean struck = false;
    boolean bold = false;
    for (String declaration : declarations.toLowerCase(Locale.ROOT).split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon < 0) {
        continue;
      }
      String value = declaration.substring(colon + 1).replace("!important", "").strip();
      switch (declaration.substring(0, colon).strip()) {
        case "display" -> display = display == Display.NONE ? display : displayOf(value);
        case "visibility" ->
            display = value.equals("hidden") || value.equals("collapse") ? Display.NONE : display;
        case "text-decoration", "text-decoration-line" -> struck |= value.contains("line-through");
        case "font-weight" ->
            bold = value.startsWith("bold") || value.length() == 3 && value.compareTo("600") >= 0;
        default -> {}
      }
    }
    return new HtmlStyle(display, struck, bold);
  }

  /** A gate before the costly reading: editors write long styles on every element. */
  private static boolean isTelling(String style) {
    int at = 0;
    do {
      while (at < style.length() && style.charAt(at) <= ' ') {
        at++;
      }
      if (at < style.length() && isTelling(style, at)) {
        return true;
      }
      at = style.indexOf(';', at) + 1;
    } while (at > 0);
    return false;
  }

  private static boolean isTelling(String style, int at) {
    return switch (style.charAt(at)) {
      case 'd', 'D' -> style.regionMatches(true, at, "display", 0, 7);
      case 'v', 'V' -> style.regionMatches(true, at, "visibility", 0, 10);
      case 't', 'T' -> style.regionMatches(true, at, "text-decoration", 0, 15);
      case 'f', 'F' -> style.regionMatches(true, at, "font-weight", 0, 11);
      default -> false;
    };
  }

  private static Display displayOf(String value) {
    return switch (value) {
      case "none" -> Display.NONE;
      case "inline", "inline-block", "inline-flex", "inline-grid", "contents" -> Display.INLINE;
      case "block", "flex", "grid", "list-item", "table", "table-row", "flow-root" -> Display.BLOCK;
      default -> Display.UNSAID;
    };
  }
}
