package org.gongkai.read;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Tells lists of links, which are a site's navigation, from lists that say something. */
final class HtmlLinks {

  /** More than an icon, a heading and a link in an item is content. */
  private static final int MOST_NODES = 12;

  private HtmlLinks() {}

  /** Whether each of two or more items has all of its text inside links. */
  static boolean isList(Element list) {
    int items = 0;
    for (int i = 0; i < list.childNodeSize(); i++) {
      if (list.childNode(i) instanceof Element item) {
        if (!item.nameIs("li") || !isAllLink(item)) {
          return false;
        }
        items++;
      }
    }
    return items >= 2;
  }

  private static boolean isAllLink(Element item) {
    return remaining(item, MOST_NODES) >= 0;
  }

  /** How many nodes may still be looked at; negative when text outside a link was met. */
  private static int remaining(Element element, int budget) {
    int left = budget;
    for (int i = 0; i < element.childNodeSize(); i++) {
      Node node = element.childNode(i);
      if (--left < 0 || node instanceof TextNode text && !text.isBlank()) {
        return -1;
      }
      if (node instanceof Element child && !child.nameIs("a")) {
        left = remaining(child, left);
        if (left < 0) {
          return -1;
        }
      }
    }
    return left;
  }
}
