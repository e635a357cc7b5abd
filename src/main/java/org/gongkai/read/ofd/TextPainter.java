package org.gongkai.read.ofd;

import java.util.List;
import org.gongkai.read.UnreadableException;
import org.gongkai.read.ofd.Resources.Font;
import org.gongkai.read.ofd.TextCode.Cluster;
import org.gongkai.read.page.Clip;
import org.gongkai.read.page.Glyph;
import org.gongkai.read.page.GlyphType;
import org.gongkai.read.page.InkBudget;
import org.gongkai.read.page.InkSheet;
import org.gongkai.read.page.Matrix;
import org.gongkai.read.page.NumberShape;

/**
 * Places the glyphs of text objects.
 *
 * <p>Offsets that the file gives are kept; where it gives none, characters follow each other by
 * common widths. Digits printed on top of each other become {@link Glyph#UNKNOWN}.
 */
final class TextPainter {

  /** Digits closer than this part of their size lie on top of each other. */
  private static final double OVERLAID = 0.2;

  /** A character is as wide as its offset when that is no larger than this times a common width. */
  private static final double LOOSE = 1.25;

  private final InkSheet sheet;
  private final InkBudget budget;

  TextPainter(InkSheet sheet, InkBudget budget) {
    this.sheet = sheet;
    this.budget = budget;
  }

  /**
   * Draws a text object.
   *
   * @param toPage from the object's own space
   * @return how many of its glyphs are seen
   */
  int paint(PageObject.Text text, Font font, Matrix toPage, Clip clip) throws UnreadableException {
    if (text.size() <= 0 || text.scale() == 0) {
      return 0;
    }
    GlyphType type = new GlyphType(text.size(), font.bold() || text.bold(), font.face());
    int seen = 0;
    double x = 0;
    double y = 0;
    for (TextCode code : text.codes()) {
      x = code.x().orElse(x);
      y = code.y().orElse(y);
      List<Cluster> clusters = code.clusters();
      budget.glyphs(clusters.size());
      Run run = new Run(text, code);
      run.place(x, y);
      for (int i = 0; i < clusters.size(); i++) {
        Matrix glyph = run.glyphSpace(i).then(toPage);
        boolean shown = sheet.glyph(run.shown(i, font), glyph, run.width(i), type, clip);
        seen += shown ? 1 : 0;
      }
    }
    return seen;
  }

  /** The places of one text code's glyphs, in the object's own space. */
  private static final class Run {
    private final PageObject.Text text;
    private final List<Cluster> clusters;
    private final List<Double> deltaX;
    private final List<Double> deltaY;
    private final double[] xs;
    private final double[] ys;
    private final double[] widths;
    private final boolean[] placed;

    Run(PageObject.Text text, TextCode code) {
      this.text = text;
      this.clusters = code.clusters();
      this.deltaX = code.deltaX();
      this.deltaY = code.deltaY();
      this.xs = new double[clusters.size() + 1];
      this.ys = new double[clusters.size() + 1];
      this.widths = new double[clusters.size()];
      this.placed = new boolean[clusters.size()];
    }

    /** Walks from the first glyph to the last. */
    void place(double x, double y) {
      xs[0] = x;
      ys[0] = y;
      int step = 0;
      for (int i = 0; i < clusters.size(); i++) {
        int end = step + clusters.get(i).steps();
        double dx = 0;
        double dy = 0;
        boolean told = end > step;
        for (; step < end; step++) {
          told &= step < deltaX.size() || step < deltaY.size();
          dx += step < deltaX.size() ? deltaX.get(step) : 0;
          dy += step < deltaY.size() ? deltaY.get(step) : 0;
        }
        placed[i] = told;
        if (!told) {
          double advance = advance(i);
          dx = text.direction() % 180 == 0 ? advance : 0;
          dy = text.direction() % 180 == 0 ? 0 : advance;
          dx = text.direction() == 180 ? -dx : dx;
          dy = text.direction() == 270 ? -dy : dy;
        }
        xs[i + 1] = xs[i] + dx;
        ys[i + 1] = ys[i] + dy;
        widths[i] = measured(i);
      }
    }

    /** Where nothing tells how far the next glyph is. */
    private double advance(int i) {
      boolean along = (text.direction() - text.rotation()) % 180 == 0;
      return along ? commonWidth(i) * text.scale() : text.size();
    }

    private double commonWidth(int i) {
      String t = clusters.get(i).text();
      return text.size() * Advance.of(t) * t.codePointCount(0, t.length());
    }

    /** From the space of a glyph, which advances to the right, to the object's. */
    Matrix glyphSpace(int i) {
      double turn = Math.toRadians(text.rotation());
      double cos = Math.rint(Math.cos(turn));
      double sin = Math.rint(Math.sin(turn));
      return new Matrix(text.scale() * cos, text.scale() * sin, -sin, cos, xs[i], ys[i]);
    }

    private double measured(int i) {
      double common = commonWidth(i);
      if (placed[i] && i + 1 < clusters.size()) {
        double told = Math.hypot(xs[i + 1] - xs[i], ys[i + 1] - ys[i]) / Math.abs(text.scale());
        boolean along = text.direction() % 180 == text.rotation() % 180;
        return along && told > OVERLAID * text.size() && told < LOOSE * common ? told : common;
      }
      boolean likeLast =
          i > 0 && isDigit(clusters.get(i).text()) && isDigit(clusters.get(i - 1).text());
      return likeLast ? widths[i - 1] : common;
    }

    /** The advance of a glyph, in its own space. */
    double width(int i) {
      return widths[i];
    }

    private static boolean isDigit(String t) {
      return t.length() == 1 && NumberShape.isDigit(t.charAt(0));
    }

    /** What a glyph is read as. */
    String shown(int i, Font font) {
      String t = clusters.get(i).text();
      boolean picture = font.pictures() && t.charAt(0) < 0x100 && !t.isBlank();
      return picture || isOverlaid(i, i - 1) || isOverlaid(i, i + 1) ? Glyph.UNKNOWN : t;
    }

    private boolean isOverlaid(int i, int neighbour) {
      return neighbour >= 0
          && neighbour < clusters.size()
          && isPart(clusters.get(i).text())
          && isPart(clusters.get(neighbour).text())
          && Math.hypot(xs[neighbour] - xs[i], ys[neighbour] - ys[i])
              < OVERLAID * text.size() * Math.min(1, Math.abs(text.scale()));
    }

    private static boolean isPart(String t) {
      return t.length() == 1 && NumberShape.isPart(t.charAt(0));
    }
  }
}
