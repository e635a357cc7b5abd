package org.gongkai.read;

import java.util.HashSet;
import java.util.Set;

/**
 * Which classes and ids a page's own style rules hide. Only rules of a single class or id count,
 * and only while no other rule of the page that mentions the name shows it again: pages with tabs
 * hide all tabs and show the chosen one by a longer selector.
 */
final class HtmlStyleSheet {

  private final Set<String> hidden = new HashSet<>();
  private final Set<String> shown = new HashSet<>();

  /** Takes in the text of a {@code style} element. Rules for certain media only are passed over. */
  void read(String css) {
    if (!css.contains("isplay") && !css.contains("isibility")) {
      return;
    }
    int at = 0;
    while (at < css.length()) {
      int open = css.indexOf('{', at);
      if (open < 0) {
        return;
      }
      int close = closing(css, open);
      String selectors = withoutComments(css.substring(at, open)).strip();
      if (!selectors.startsWith("@")) {
        rule(selectors, HtmlStyle.of(css.substring(open + 1, close)));
      }
      at = close + 1;
    }
  }

  /** Whether there is any rule to ask. */
  boolean hidesAnything() {
    return !hidden.isEmpty();
  }

  /** Whether an element with these {@code class} and {@code id} attributes is hidden. */
  boolean hides(String classes, String id) {
    if (!id.isEmpty() && isHidden("#" + id)) {
      return true;
    }
    if (!classes.isEmpty()) {
      for (String name : classes.split("\\s+", -1)) {
        if (isHidden("." + name)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isHidden(String name) {
    return hidden.contains(name) && !shown.contains(name);
  }

  private void rule(String selectors, HtmlStyle style) {
    if (style.display() == HtmlStyle.Display.UNSAID) {
      return;
    }
    for (String selector : selectors.split(",", -1)) {
      String wanted = selector.strip();
      if (style.display() != HtmlStyle.Display.NONE) {
        names(wanted);
      } else if (isSimple(wanted)) {
        hidden.add(wanted);
      }
    }
  }

  private void names(String selector) {
    int i = 0;
    while (i < selector.length()) {
      int begin = i++;
      if (selector.charAt(begin) == '.' || selector.charAt(begin) == '#') {
        while (i < selector.length() && isNameCharacter(selector.charAt(i))) {
          i++;
        }
        shown.add(selector.substring(begin, i));
      }
    }
  }

  private static boolean isSimple(String selector) {
    if (selector.length() < 2 || selector.charAt(0) != '.' && selector.charAt(0) != '#') {
      return false;
    }
    for (int i = 1; i < selector.length(); i++) {
      if (!isNameCharacter(selector.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNameCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_';
  }

  private static int closing(String css, int open) {
    int depth = 0;
    for (int i = open; i < css.length(); i++) {
      char c = css.charAt(i);
      if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return i;
      }
    }
    return css.length();
  }

  private static String withoutComments(String css) {
    int end = css.lastIndexOf("*/");
    return end < 0 ? css : css.substring(end + 2);
  }
}
