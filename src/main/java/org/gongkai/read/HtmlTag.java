package org.gongkai.read;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What an element is to a reader of text. Elements without an entry, also unknown ones, flow. */
enum HtmlTag {
  /** Flows within its paragraph. */
  INLINE(),
  /** Begins and ends a paragraph. */
  BLOCK(
      "p div section article main aside hgroup address blockquote center dl dt dd li ol dir menu form"
          + " fieldset legend figure figcaption details summary hr td th tr tbody thead tfoot caption"
          + " body frameset marquee ucapcontent"),
  /** A block whose line ends count. */
  PREFORMATTED("pre listing plaintext xmp"),
  /** A list, of items or of links. */
  LIST("ul"),
  TITLE("h1 ucaptitle"),
  HEADING("h2 h3 h4 h5 h6"),
  /** What stands on every page of a site. */
  FURNITURE("nav footer"),
  /** The head of a page, or of an article. */
  HEADER("header"),
  TABLE("table"),
  LINE_BREAK("br"),
  BOLD("b strong"),
  RAISED("sup"),
  LOWERED("sub"),
  STRUCK("del s strike"),
  PICTURE("img"),
  FIELD("input"),
  /** Metadata of the page, wherever editors put it. */
  META("meta"),
  DECLARED_TITLE("title"),
  PUBLISH_TIME("publishtime"),
  STYLE_SHEET("style"),
  /** Never shown as text. */
  UNSHOWN(
      "script template noscript noframes head link iframe frame object embed applet canvas audio"
          + " video svg select datalist option button textarea map rt rp dialog");

  private static final Map<String, HtmlTag> BY_NAME = byName();

  private final String names;

  HtmlTag(String... names) {
    this.names = String.join(" ", names);
  }

  static HtmlTag of(Element element) {
    return BY_NAME.getOrDefault(element.normalName(), INLINE);
  }

  private static Map<String, HtmlTag> byName() {
    Map<String, HtmlTag> map = new HashMap<>();
    for (HtmlTag tag : values()) {
      for (String name : tag.names.split(" ", -1)) {
        map.put(name, tag);
      }
    }
    return map;
  }
}
