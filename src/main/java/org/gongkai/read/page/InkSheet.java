package org.gongkai.read.page;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.grid.Ruling;
import org.gongkai.read.UnreadableException;
import org.gongkai.read.page.PageFrame.Direction;

/**
 * Takes what a format draws on one page, glyph by glyph and path by path, in points of the page's
 * reading direction.
 *
 * <p>Text that does not run as the page does is read only as far as that is no guess: of text that
 * runs down, as in the narrow label cells of a table, the characters stand one below the other; of
 * text that runs up, or stands on its head, and of digits that lie on their side, the glyphs become
 * {@link Glyph#UNKNOWN}. What stands askew is set aside.
 */
public final class InkSheet {

  /** How far from parallel to the page's edges text may run, as a slope. */
  private static final double SKEW = 0.15;

  private final PageFrame frame;
  private final Clip page;
  private final List<Glyph> glyphs = new ArrayList<>(1024);
  private final List<Ruling> rulings = new ArrayList<>(256);
  private final PathRulings path = new PathRulings(rulings);
  private int hidden;
  private int clipped;
  private int slanted;
  private int unknown;
  private double imageArea;

  /** Glyphs that run up, down, and against the reading direction. */
  private int up;

  private int down;
  private int back;
  private int turned;

  /** Draws a page on a sheet. */
  public interface Drawing {
    /**
     * @param sheet empty
     * @param turn from the page as shown to the sheet's reading direction
     */
    void draw(InkSheet sheet, Matrix turn) throws UnreadableException;
  }

  /**
   * Has a page drawn, and once more, turned, when most of its text does not run to the right.
   *
   * @param number from 1
   * @param width of the page as shown, in points
   * @param height of the page as shown, in points
   */
  public static PageInk draw(int number, double width, double height, Drawing drawing)
      throws UnreadableException {
    Direction direction = Direction.RIGHT;
    while (true) {
      boolean lying = direction == Direction.UP || direction == Direction.DOWN;
      InkSheet sheet =
          new InkSheet(
              new PageFrame(number, lying ? height : width, lying ? width : height, direction));
      drawing.draw(sheet, PageFrame.turn(direction, width, height));
      Direction most = sheet.mostText();
      if (direction != Direction.RIGHT || most == Direction.RIGHT) {
        return sheet.ink();
      }
      direction = most;
    }
  }

  private InkSheet(PageFrame frame) {
    this.frame = frame;
    this.page = new Clip(0, 0, frame.width(), frame.height());
  }

  /** The whole page. */
  public Clip page() {
    return page;
  }

  /** Where paths are drawn. */
  public PathRulings path() {
    return path;
  }

  /**
   * Draws a glyph.
   *
   * @param characters what it stands for, {@link Glyph#UNKNOWN} when the file does not say; nothing
   *     when it stands for nothing
   * @param toPage from the glyph's own space to the page; the glyph stands at the origin and
   *     advances along the first axis
   * @param width its advance in its own space
   * @param clip where it may be seen
   * @return whether it is seen
   */
  public boolean glyph(String characters, Matrix toPage, double width, GlyphType type, Clip clip) {
    double ux = toPage.a();
    double uy = toPage.b();
    double x = toPage.e();
    double y = toPage.f();
    double height = Math.abs(type.size()) * Math.hypot(toPage.c(), toPage.d());
    Glyph glyph;
    if (Math.abs(uy) <= SKEW * Math.abs(ux)) {
      double end = x + ux * width;
      glyph =
          new Glyph(
              characters, Math.min(x, end), Math.max(x, end), y, height, type.bold(), type.face());
      if (end < x) {
        glyph = onItsHead(glyph);
      }
    } else if (Math.abs(ux) <= SKEW * Math.abs(uy)) {
      glyph = sideways(characters, x, y + uy * width / 2, uy > 0, height, type.face());
    } else {
      slanted++;
      return false;
    }
    if (characters.isEmpty()) {
      return false;
    }
    if (!clip.touches(glyph.left(), glyph.top(), glyph.right(), glyph.bottom())) {
      clipped += glyph.isSpace() ? 0 : 1;
      return false;
    }
    if (glyph.text().equals(Glyph.UNKNOWN)) {
      unknown++;
    }
    if (glyphs.size() <= InkBudget.MAX_GLYPHS) {
      glyphs.add(glyph);
    }
    return true;
  }

  /** How many glyphs are seen so far. */
  public int glyphs() {
    return glyphs.size();
  }

  /** Says how many of the glyphs drawn are not painted (an OCR layer). */
  public void hide(int glyphs) {
    hidden += glyphs;
  }

  /** How many glyphs their clips hide. */
  public int clipped() {
    return clipped;
  }

  /** A line of text turned by 180 degrees reads the other way round, and 6 and 9 change places. */
  private Glyph onItsHead(Glyph g) {
    turned++;
    if (g.isSpace()) {
      return g;
    }
    back++;
    return new Glyph(
        Glyph.UNKNOWN, g.left(), g.right(), g.baseline(), g.size(), g.bold(), g.face());
  }

  private Glyph sideways(
      String characters, double x, double centreY, boolean runsDown, double size, String face) {
    boolean digits = characters.chars().anyMatch(c -> NumberShape.isDigit((char) c));
    boolean space = characters.isBlank();
    up += runsDown || space ? 0 : 1;
    down += runsDown && !space ? 1 : 0;
    turned++;
    double centreX = x + (runsDown ? 0.36 : -0.36) * size;
    return new Glyph(
        space || (runsDown && !digits) ? characters : Glyph.UNKNOWN,
        centreX - size / 2,
        centreX + size / 2,
        centreY + 0.36 * size,
        size,
        false,
        face);
  }

  /** Draws an image; some printers draw lines as thin images. */
  public void image(double left, double top, double right, double bottom, Clip clip) {
    path.bar(left, top, right, bottom, clip);
    Clip seen =
        page.intersect(left, top, right, bottom)
            .intersect(clip.left(), clip.top(), clip.right(), clip.bottom());
    imageArea += Math.max(0, seen.right() - seen.left()) * Math.max(0, seen.bottom() - seen.top());
  }

  /** The part of the page that images cover, 0..1, overlaps counted twice. */
  public double imageArea() {
    return imageArea / Math.max(1, frame.width() * frame.height());
  }

  /** Where most of the text runs, seen in the direction in which the page was drawn. */
  private Direction mostText() {
    int upright = glyphs.size() - turned;
    if (up > upright && up >= down && up >= back) {
      return Direction.UP;
    }
    if (down > upright && down >= back) {
      return Direction.DOWN;
    }
    return back > upright ? Direction.LEFT : Direction.RIGHT;
  }

  /** All that was drawn. */
  private PageInk ink() {
    return new PageInk(
        frame, List.copyOf(glyphs), List.copyOf(rulings), hidden, slanted, unknown, imageArea());
  }
}
