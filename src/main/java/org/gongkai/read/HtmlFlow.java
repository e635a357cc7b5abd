package org.gongkai.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gongkai.document.Block;
import org.gongkai.document.Paragraph;
import org.gongkai.document.Paragraph.Role;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Walks running text into paragraphs, and hands tables to {@link HtmlTable}. */
final class HtmlFlow extends HtmlWalk {

  private static final int LONGEST_TITLE = 100;
  private static final int LONGEST_BOLD_HEADING = 50;

  private final List<Block> blocks = new ArrayList<>();
  private DomPath within;
  private Role role = Role.BODY;
  private int articles;

  HtmlFlow(HtmlPage page, DomPath body) {
    super(page);
    within = body;
  }

  /** Reads the content of an element as blocks, whatever the element itself is. */
  void read(Element element, DomPath path) {
    block(element, path, HtmlTag.BLOCK);
  }

  /** Reads an element that stands between the rows or cells of a table. */
  void stray(Element element, DomPath path) {
    element(element, path);
    endParagraph();
  }

  /** Reads text that stands between the rows or cells of a table. */
  void stray(TextNode characters) {
    text.append(characters.getWholeText(), false);
    endParagraph();
  }

  void add(Block block) {
    blocks.add(block);
    page.blockRead();
  }

  List<Block> blocks() {
    return blocks;
  }

  @Override
  void block(Element element, DomPath path, HtmlTag tag) {
    endParagraph();
    DomPath outerPath = within;
    Role outerRole = role;
    boolean isArticle = element.nameIs("article");
    within = path;
    role = roleOf(element, tag);
    articles += isArticle ? 1 : 0;
    children(element, path);
    endParagraph();
    articles -= isArticle ? 1 : 0;
    within = outerPath;
    role = outerRole;
  }

  @Override
  void table(Element table, DomPath path) {
    endParagraph();
    new HtmlTable(page, this).read(table, path);
  }

  private void endParagraph() {
    boolean isBold = text.isAllBold();
    String line = text.take();
    if (line.isEmpty()) {
      return;
    }
    Role kept = role;
    if (role == Role.TITLE && line.length() > LONGEST_TITLE) {
      kept = Role.BODY;
    } else if (role == Role.BODY && isBold && line.length() <= LONGEST_BOLD_HEADING) {
      kept = Role.HEADING;
    }
    add(new Paragraph(line, kept, page.place(within)));
  }

  private Role roleOf(Element element, HtmlTag tag) {
    return switch (tag) {
      case FURNITURE -> Role.FURNITURE;
      case HEADER -> articles > 0 ? role : Role.FURNITURE;
      case LIST -> role == Role.BODY && HtmlLinks.isList(element) ? Role.FURNITURE : role;
      case TITLE -> Role.TITLE;
      case HEADING ->
          isNamedTitle(element) ? Role.TITLE : role == Role.FURNITURE ? role : Role.HEADING;
      default ->
          role == Role.FURNITURE ? role : isNamedTitle(element) ? Role.TITLE : inherited(element);
    };
  }

  /** A title's inner blocks are titles; the inner blocks of a box named so are not. */
  private Role inherited(Element element) {
    Element parent = element.parent();
    boolean marked =
        parent != null
            && (HtmlTag.of(parent) == HtmlTag.TITLE || HtmlTag.of(parent) == HtmlTag.HEADING);
    return marked ? role : Role.BODY;
  }

  private static boolean isNamedTitle(Element element) {
    return element.attributesSize() > 0
        && (isTitleName(element.attributes().get("class"))
            || isTitleName(element.attributes().get("id")));
  }

  private static boolean isTitleName(String names) {
    if (!names.contains("itle") && !names.contains("ITLE")) {
      return false;
    }
    for (String name : names.toLowerCase(Locale.ROOT).split("\\s+", -1)) {
      if (name.endsWith("title") && !name.startsWith("sub")) {
        return true;
      }
    }
    return false;
  }
}
