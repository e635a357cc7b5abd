package org.gongkai.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.read.UnreadableException;
import org.gongkai.read.UnreadableException.Code;

/**
 * Makes a document of pages: lays out each as it comes, then joins what runs on from page to page.
 *
 * <p>Refused are files that show no text: {@code NO_TEXT}. Of a file {@link #cutShort() cut short}
 * all pages must still have text that can be told, else it is {@code DAMAGED}.
 */
public final class PagedText {

  /** A page with fewer characters than this is hardly text. */
  private static final int FEW = 30;

  /** A file cut short in which more characters than this part are unknown has lost its fonts. */
  private static final double MOST_UNKNOWN = 0.05;

  /** A page covered more than this by images is a picture. */
  private static final double PICTURE = 0.5;

  private final String format;
  private final List<PageLayout> pages = new ArrayList<>();
  private final Losses losses = new Losses();
  private boolean complete = true;
  private int pictures;
  private int empty;
  private int glyphs;
  private int unknown;

  /**
   * @param format what messages call the file, for example {@code PDF}
   */
  public PagedText(String format) {
    this.format = format;
  }

  /** Says that the end of the file is missing. */
  public void cutShort() {
    complete = false;
  }

  /** Notes what the format's own reader could not carry over. */
  public void note(String loss) {
    losses.add(loss);
  }

  /** Takes the next page. */
  public void add(PageInk ink) {
    boolean picture = ink.imageArea() > PICTURE && ink.glyphs().size() < FEW;
    pictures += picture ? 1 : 0;
    empty += ink.glyphs().isEmpty() ? 1 : 0;
    glyphs += ink.glyphs().size();
    unknown += ink.unknown();
    losses.note(ink, picture);
    PageLayout layout = PageLayout.of(ink);
    losses.note(layout);
    pages.add(layout);
  }

  /**
   * The document of all pages taken.
   *
   * @param metadata what the file says of itself
   * @throws UnreadableException when there is no text
   */
  public Document document(Map<String, String> metadata) throws UnreadableException {
    if (!complete) {
      if (pages.isEmpty() || empty > 0 || unknown > MOST_UNKNOWN * glyphs) {
        throw new UnreadableException(
            Code.DAMAGED, "the " + format + " is cut short: fetch the file again");
      }
      losses.add("the end of the file is missing; what could be found of it was read");
    }
    if (pages.isEmpty()) {
      throw new UnreadableException(Code.DAMAGED, "the " + format + " has no pages");
    }
    if (pictures > 0 && pictures + empty >= pages.size()) {
      throw new UnreadableException(
          Code.NO_TEXT,
          "the " + format + " holds pictures of text only: it needs character recognition");
    }
    if (glyphs == 0) {
      throw new UnreadableException(
          Code.NO_TEXT,
          "the " + format + " shows no text: its letters may be drawn as pictures or outlines");
    }
    return new Document(blocks(), metadata, losses.list());
  }

  private List<Block> blocks() {
    Furniture furniture = new Furniture(pages);
    List<PageItem.Line> running = new ArrayList<>();
    for (PageLayout page : pages) {
      for (PageItem item : page.items()) {
        if (item instanceof PageItem.Line line && !furniture.contains(line)) {
          running.add(line);
        }
      }
    }
    BodyShape body = BodyShape.of(running);
    List<Block> blocks = new ArrayList<>();
    double titleSize = Paragraphs.titleSize(pages.get(0), body);
    Flow flow = new Flow(new Paragraphs(body, titleSize), blocks);
    OpenText open = new OpenText(flow);
    for (PageLayout page : pages) {
      open.page(page);
      for (PageItem item : page.items()) {
        if (!(item instanceof PageItem.Line line)) {
          open.end();
          flow.add(item, page.frame().number());
        } else if (furniture.contains(line)) {
          open.furniture(line);
        } else {
          open.add(line, page.down());
        }
      }
    }
    open.end();
    flow.end();
    return blocks;
  }
}
