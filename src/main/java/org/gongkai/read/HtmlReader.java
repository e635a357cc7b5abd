package org.gongkai.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.PageFrame;
import org.gongkai.document.Paragraph;
import org.gongkai.document.Place;
import org.gongkai.read.Charsets.Decoded;
import org.gongkai.read.UnreadableException.Code;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads web pages: what a browser shows, as paragraphs and grids in reading order. Places are CSS
 * paths.
 *
 * <p>Bad markup is repaired as browsers do. Text that is not shown is left out, with a loss where
 * that is a judgement (rules of the page's own style sheet, struck-out text, footnote marks).
 */
public final class HtmlReader implements Reader {

  /** Pictures written into the page make pages large; text does not. */
  private static final int MAX_BYTES = 32 << 20;

  /** Each tag becomes an object; so many fit the memory of a small machine. */
  private static final int MAX_TAGS = 500_000;

  /** As browsers do. Deeper elements become siblings, and no walk overflows the stack. */
  private static final int MAX_DEPTH = 512;

  /** Creates a reader, which holds no state. */
  public HtmlReader() {}

  @Override
  public String name() {
    return "html";
  }

  @Override
  public Document read(byte[] bytes) throws UnreadableException {
    return read(bytes, "");
  }

  @Override
  public Document read(byte[] bytes, String declaredCharset) throws UnreadableException {
    if (bytes.length > MAX_BYTES) {
      throw new UnreadableException(
          Code.TOO_LARGE,
          "the page has " + bytes.length + " bytes; no more than " + MAX_BYTES + " are read");
    }
    Decoded decoded = Charsets.decode(bytes, declaredCharset);
    if (tags(decoded.text()) > MAX_TAGS) {
      throw new UnreadableException(
          Code.TOO_LARGE, "the page has more than " + MAX_TAGS + " tags; it is no report");
    }
    org.jsoup.nodes.Document dom =
        Parser.htmlParser()
            .setMaxDepth(MAX_DEPTH)
            .parseInput(Radicals.replaced(decoded.text()), "");
    HtmlPage page = new HtmlPage(HtmlPage.Hiding.HONOURED);
    List<Block> blocks = walk(dom, page);
    if (!hasText(blocks)) {
      HtmlPage uncovered = new HtmlPage(HtmlPage.Hiding.IGNORED);
      List<Block> all = walk(dom, uncovered);
      if (hasText(all)) {
        page = uncovered;
        blocks = all;
      } else if (page.attachments().attachments().isEmpty()) {
        throw withoutText(page);
      }
    }
    List<String> losses = new ArrayList<>();
    decoded.loss().ifPresent(losses::add);
    losses.addAll(page.losses());
    return new Document(
        CutEnd.doubted(blocks, decoded.text()),
        page.metadata(),
        losses,
        page.pictures(),
        Optional.of(frame(blocks, page.attachments())));
  }

  private static List<Block> walk(org.jsoup.nodes.Document dom, HtmlPage page) {
    declarations(dom.head(), page);
    page.declare("<address>", HtmlAddress.of(dom));
    Element body = dom.body();
    DomPath path = DomPath.root(body);
    HtmlFlow flow = new HtmlFlow(page, path);
    flow.read(body, path);
    return flow.blocks();
  }

  private static void declarations(Element head, HtmlPage page) {
    new HtmlFlow(page, DomPath.root(head)).read(head, DomPath.root(head));
  }

  private static PageFrame frame(List<Block> blocks, HtmlAttachments links) {
    Optional<HtmlBreadcrumb> breadcrumb = HtmlBreadcrumb.of(blocks);
    return new PageFrame(
        breadcrumb.map(HtmlBreadcrumb::text).orElse(""),
        breadcrumb.map(HtmlBreadcrumb::place).orElse(new Place.Untracked()),
        links.others(),
        links.attachments());
  }

  private static UnreadableException withoutText(HtmlPage page) {
    return page.hasPictures()
        ? new UnreadableException(
            Code.NO_TEXT, "the page has no text, only pictures; recognise their text first")
        : new UnreadableException(
            Code.EMPTY,
            "the page has no text; it may show another page in a frame or load its text by script");
  }

  private static boolean hasText(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Paragraph
          || block instanceof Grid grid
              && grid.cells().stream().anyMatch(c -> !c.text().isEmpty())) {
        return true;
      }
    }
    return false;
  }

  private static int tags(String text) {
    if (text.length() <= MAX_TAGS) {
      return 0;
    }
    int count = 0;
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      count++;
    }
    return count;
  }
}
