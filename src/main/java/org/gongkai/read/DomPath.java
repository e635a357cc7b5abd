package org.gongkai.read;

import org.gongkai.document.Place;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The way from the body to an element, written out as a CSS path only when asked: most elements are
 * never named in the document. Paths share the text of their parents' paths while being built.
 */
final class DomPath {

  private final @Nullable DomPath parent;
  private final Element element;
  private final int index;
  private @Nullable String css;

  private DomPath(@Nullable DomPath parent, Element element, int index) {
    this.parent = parent;
    this.element = element;
    this.index = index;
  }

  /** The path of the body itself. */
  static DomPath root(Element body) {
    return new DomPath(null, body, 1);
  }

  /** The path of a child, which is the {@code index}th element below this one, from 1. */
  DomPath child(Element child, int index) {
    return new DomPath(this, child, index);
  }

  Place place() {
    return new Place.InDom(css());
  }

  String css() {
    String known = css;
    if (known == null) {
      known = parent == null ? element.normalName() : parent.css() + step();
      css = known;
    }
    return known;
  }

  /** Names that a selector would have to escape, such as {@code o:p}, are left to the ordinal. */
  private String step() {
    String name = element.normalName();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if ((c < 'a' || c > 'z') && (i == 0 || c < '0' || c > '9')) {
        name = "*";
        break;
      }
    }
    return " > " + name + ":nth-child(" + index + ")";
  }
}
