package org.gongkai.read;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Tells a footnote's raised mark, a number or a sign in brackets or bare, from raised text. */
final class HtmlMark {

  private static final int LONGEST = 6;
  private static final String SIGNS = "[]()（）〔〕［］【】*＊※†‡注, \u00A0";

  private final StringBuilder text = new StringBuilder();

  private HtmlMark() {}

  static boolean is(Element raised) {
    HtmlMark mark = new HtmlMark();
    return mark.gather(raised) && !mark.text.isEmpty();
  }

  /** Gives up at the first character that no mark has, so that long text costs nothing. */
  private boolean gather(Element element) {
    for (int i = 0; i < element.childNodeSize(); i++) {
      Node node = element.childNode(i);
      if (node instanceof Element child && !gather(child)
          || node instanceof TextNode characters && !gather(characters.getWholeText())) {
        return false;
      }
    }
    return true;
  }

  private boolean gather(String characters) {
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (c == '\n' || c == '\r' || c == '\t') {
        continue;
      }
      boolean isDigit = c >= '0' && c <= '9' || c >= '①' && c <= '⑳';
      if (!isDigit && SIGNS.indexOf(c) < 0 || text.length() == LONGEST) {
        return false;
      }
      text.append(c);
    }
    return true;
  }
}
