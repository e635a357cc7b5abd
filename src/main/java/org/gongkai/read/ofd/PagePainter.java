package org.gongkai.read.ofd;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.read.UnreadableException;
import org.gongkai.read.ofd.GraphicUnit.Boundary;
import org.gongkai.read.ofd.GraphicUnit.ClipArea;
import org.gongkai.read.ofd.GraphicUnit.ClipRegion;
import org.gongkai.read.ofd.Resources.Font;
import org.gongkai.read.page.Clip;
import org.gongkai.read.page.InkBudget;
import org.gongkai.read.page.InkSheet;
import org.gongkai.read.page.Matrix;
import org.gongkai.read.page.PathRulings;

/**
 * Draws the objects of a page on a sheet of ink.
 *
 * <p>Text is bounded by its clips, not by its boundary, which many programs write too small. Text
 * that is not painted is read where a picture covers the page, as the text that lies under a scan,
 * and nowhere else.
 */
final class PagePainter {
  private static final int MAX_DEPTH = 12;

  /** A stroke wider than this is a coloured bar, in points. */
  private static final double WIDEST_LINE = 6;

  /** Boundaries are rounded, and leave no room for the width of lines, in points. */
  private static final double AROUND = 1;

  /** A page covered more than this by images is a picture. */
  private static final double PICTURE = 0.5;

  private record Unpainted(PageObject.Text text, Matrix toPage, Clip clip) {}

  private final Resources resources;
  private final InkBudget budget;
  private final InkSheet sheet;
  private final TextPainter texts;
  private final List<Unpainted> unpainted = new ArrayList<>();
  private int misunderstood;

  PagePainter(Resources resources, InkBudget budget, InkSheet sheet) {
    this.resources = resources;
    this.budget = budget;
    this.sheet = sheet;
    this.texts = new TextPainter(sheet, budget);
  }

  /**
   * Draws objects.
   *
   * @param toPage from millimetres of the space that the objects stand in
   */
  void paint(List<PageObject> objects, Matrix toPage) throws UnreadableException {
    paint(objects, toPage, Clip.NONE, 0);
  }

  /** Draws what depends on the rest of the page. */
  void end() throws UnreadableException {
    if (sheet.imageArea() > PICTURE) {
      for (Unpainted u : unpainted) {
        Font font = resources.font(u.text().fontId());
        sheet.hide(texts.paint(u.text(), font, u.toPage(), u.clip()));
      }
    }
  }

  /** Paths that could not be understood. */
  int misunderstood() {
    return misunderstood;
  }

  private void paint(List<PageObject> objects, Matrix toPage, Clip outer, int depth)
      throws UnreadableException {
    for (PageObject object : objects) {
      budget.operator();
      GraphicUnit unit = object.unit();
      if (!unit.seen()) {
        continue;
      }
      Matrix own = unit.outward().then(toPage);
      Clip clip = clip(unit, own, toPage, outer);
      if (object instanceof PageObject.Text text) {
        if (text.painted() && unit.opaque()) {
          texts.paint(text, resources.font(text.fontId()), own, clip);
        } else {
          unpainted.add(new Unpainted(text, own, clip));
        }
      } else if (object instanceof PageObject.Path path && unit.opaque()) {
        path(path, own, bounded(unit.boundary(), toPage, clip));
      } else if (object instanceof PageObject.Image && unit.opaque()) {
        image(unit.boundary(), toPage, clip);
      } else if (object instanceof PageObject.Composite composite && depth < MAX_DEPTH) {
        List<PageObject> inside = resources.composite(composite.resourceId()).orElse(List.of());
        paint(inside, own, clip, depth + 1);
      }
    }
  }

  private void path(PageObject.Path object, Matrix own, Clip clip) throws UnreadableException {
    budget.content(object.data().length());
    PathRulings path = sheet.path();
    misunderstood += PathData.draw(object.data(), own, path) ? 0 : 1;
    double width = resources.lineWidth(object.unit()) * Math.hypot(own.a(), own.b());
    if (object.stroked() && width <= WIDEST_LINE) {
      path.stroke(clip);
    }
    if (object.filled()) {
      path.fill(clip);
    }
    path.end();
  }

  private void image(Boundary b, Matrix toPage, Clip clip) {
    Clip box = box(b, toPage);
    sheet.image(box.left(), box.top(), box.right(), box.bottom(), clip);
  }

  /** The clip within the boundary; a boundary without extent bounds nothing. */
  private static Clip bounded(Boundary b, Matrix toPage, Clip clip) {
    if (b.width() == 0 && b.height() == 0) {
      return clip;
    }
    Clip box = box(b, toPage);
    return clip.intersect(
        box.left() - AROUND, box.top() - AROUND, box.right() + AROUND, box.bottom() + AROUND);
  }

  private static Clip box(Boundary b, Matrix m) {
    double[] xs = {b.left(), b.left() + b.width()};
    double[] ys = {b.top(), b.top() + b.height()};
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (double x : xs) {
      for (double y : ys) {
        left = Math.min(left, m.x(x, y));
        right = Math.max(right, m.x(x, y));
        top = Math.min(top, m.y(x, y));
        bottom = Math.max(bottom, m.y(x, y));
      }
    }
    return new Clip(left, top, right, bottom);
  }

  private Clip clip(GraphicUnit unit, Matrix own, Matrix toPage, Clip outer)
      throws UnreadableException {
    Clip clip = outer;
    Matrix placed =
        new Matrix(1, 0, 0, 1, unit.boundary().left(), unit.boundary().top()).then(toPage);
    for (ClipRegion region : unit.clips()) {
      PathRulings outline = new PathRulings(new ArrayList<>());
      for (ClipArea area : region.areas()) {
        budget.content(area.path().length());
        Matrix m = area.outward().then(region.withObject() ? own : placed);
        misunderstood += PathData.draw(area.path(), m, outline) ? 0 : 1;
      }
      clip = outline.clipped(clip, sheet.page());
    }
    return clip;
  }
}
