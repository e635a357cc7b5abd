package org.gongkai.read;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * One pass over the content of an element in reading order. What is the same for running text and
 * for the text of a cell stands here: what is shown, what is bold, struck or raised, where lines
 * end. What a block and a table mean is for the two kinds of walk to say.
 *
 * <p>Recursion is safe: the parser bounds the depth of the tree ({@link HtmlReader}).
 */
abstract class HtmlWalk {

  final HtmlPage page;
  final HtmlText text = new HtmlText();
  private int bold;
  private int preformatted;

  HtmlWalk(HtmlPage page) {
    this.page = page;
  }

  /** A block begins and ends with its own lines; calls {@link #children}. */
  abstract void block(Element element, DomPath path, HtmlTag tag);

  /** A table, which is a block as well. */
  abstract void table(Element table, DomPath path);

  /** Whether the rest is of no interest. */
  boolean isDone() {
    return false;
  }

  final void children(Element parent, DomPath path) {
    int ordinal = 0;
    int size = parent.childNodeSize();
    for (int i = 0; i < size && !isDone(); i++) {
      Node node = parent.childNode(i);
      if (node instanceof Element element) {
        element(element, path.child(element, ++ordinal));
      } else if (node instanceof TextNode characters) {
        if (preformatted > 0) {
          text.appendPreformatted(characters.getWholeText(), bold > 0);
        } else {
          text.append(characters.getWholeText(), bold > 0);
        }
      }
    }
  }

  /** One element, by what it is and whether it is shown. */
  final void element(Element element, DomPath path) {
    HtmlTag tag = HtmlTag.of(element);
    if (tag == HtmlTag.UNSHOWN) {
      unshown(element, path);
      return;
    }
    HtmlStyle style = page.style(element);
    if (page.isHidden(element, style)) {
      return;
    }
    if (style.struck()) {
      struck(element);
      return;
    }
    if (style.bold()) {
      bold++;
    }
    shown(element, path, tag, style);
    if (style.bold()) {
      bold--;
    }
  }

  private void shown(Element element, DomPath path, HtmlTag tag, HtmlStyle style) {
    switch (tag) {
      case INLINE -> {
        if (element.nameIs("a")) {
          page.attachments().link(element, page, path);
        }
        if (style.display() == HtmlStyle.Display.BLOCK) {
          block(element, path, HtmlTag.BLOCK);
        } else {
          children(element, path);
        }
      }
      case BLOCK -> {
        if (style.display() == HtmlStyle.Display.INLINE) {
          children(element, path);
        } else {
          block(element, path, tag);
        }
      }
      case LIST, TITLE, HEADING, FURNITURE, HEADER -> block(element, path, tag);
      case PREFORMATTED -> {
        preformatted++;
        block(element, path, tag);
        preformatted--;
      }
      case TABLE -> table(element, path);
      case LINE_BREAK -> text.lineEnd();
      case BOLD -> {
        bold++;
        children(element, path);
        bold--;
      }
      case RAISED -> raised(element, path);
      case LOWERED -> {
        text.keepApart();
        children(element, path);
        text.keepApart();
      }
      case STRUCK -> struck(element);
      case PICTURE -> page.picture(element, path, !text.isEmpty());
      case FIELD -> field(element);
      case META -> page.meta(element);
      case DECLARED_TITLE -> page.declare("<title>", declaredTitle(element));
      case PUBLISH_TIME -> {
        page.declare("<publishtime>", element.text());
        children(element, path);
      }
      case STYLE_SHEET -> page.styleSheet(element.data());
      case UNSHOWN -> {}
    }
  }

  /** What is no text may still offer a file. */
  private void unshown(Element element, DomPath path) {
    switch (element.normalName()) {
      case "iframe", "embed", "object" -> page.attachments().view(element, page, path);
      case "button" -> page.attachments().button(element, page, path);
      default -> {}
    }
  }

  /** A footnote's mark must not become a digit of the number that it stands at. */
  private void raised(Element element, DomPath path) {
    char before = text.before();
    boolean isUnit = before >= 'a' && before <= 'z' || before >= 'A' && before <= 'Z';
    if (isUnit) {
      children(element, path);
    } else if (before != ' ' && HtmlMark.is(element)) {
      page.leaveOutMark();
    } else {
      text.keepApart();
      children(element, path);
      text.keepApart();
    }
  }

  private void struck(Element element) {
    if (element.hasText()) {
      page.leaveOutStruck();
    }
  }

  /** A filled-in form shows its values as text. */
  private void field(Element input) {
    String type = input.attr("type");
    if (type.isEmpty() || type.equalsIgnoreCase("text") || type.equalsIgnoreCase("number")) {
      text.append(input.attr("value"), bold > 0);
    }
  }

  private static String declaredTitle(Element title) {
    HtmlText collapsed = new HtmlText();
    collapsed.append(title.wholeText(), false);
    return collapsed.take();
  }
}
