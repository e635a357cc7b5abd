package org.gongkai.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The address that a page has for its own: its canonical link, else {@code og:url}, else the base
 * of its links, else the one that the browser that saved it noted.
 */
final class HtmlAddress {
  /** {@code <!-- saved from url=(0046)https://www.example.gov.cn/a.html -->}. */
  private static final Pattern SAVED =
      Pattern.compile("saved from url=\\(\\d+\\)\\s*(https?://\\S+)");

  private HtmlAddress() {}

  /** The address; empty when the page declares none. */
  static String of(Document dom) {
    String canonical = "";
    String open = "";
    String base = "";
    for (Element element : dom.head().children()) {
      switch (element.normalName()) {
        case "link" -> canonical = first(canonical, element, "rel", "canonical", "href");
        case "meta" -> open = first(open, element, "property", "og:url", "content");
        case "base" -> base = base.isEmpty() ? element.attr("href") : base;
        default -> {}
      }
    }
    for (String each : new String[] {canonical, open, base, saved(dom)}) {
      String address = each.strip();
      if (address.startsWith("http://") || address.startsWith("https://")) {
        return address;
      }
    }
    return "";
  }

  private static String first(
      String found, Element element, String name, String value, String content) {
    return found.isEmpty() && element.attr(name).equalsIgnoreCase(value)
        ? element.attr(content)
        : found;
  }

  private static String saved(Document dom) {
    for (Node node : dom.childNodes()) {
      if (node instanceof Comment comment) {
        Matcher m = SAVED.matcher(comment.getData());
        if (m.find()) {
          return m.group(1);
        }
      }
    }
    return "";
  }
}
