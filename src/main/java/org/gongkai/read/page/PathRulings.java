package org.gongkai.read.page;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.grid.Ruling;

/**
 * Finds ruling lines in paths: stroked segments and thin filled shapes that are parallel to the
 * page's edges. Everything else that is painted (backgrounds, slanted lines, curves) is no line.
 */
public final class PathRulings {

  /**
   * A filled shape up to this thick is a line; the thickest borders of office programs are 6 pt.
   */
  private static final double THIN = 3.2;

  /** How far from parallel the ends of a line may stand. */
  private static final double SKEW = 0.6;

  /** Past this many lines a page is a drawing, and its lines are no table's. */
  static final int MAX_RULINGS = 60_000;

  /** Subpaths as x, y pairs in page coordinates. */
  private final List<double[]> segments = new ArrayList<>();

  private final List<Box> shapes = new ArrayList<>();
  private final List<Ruling> found;
  private double startX;
  private double startY;
  private double x;
  private double y;
  private Box shape = new Box();
  private Box whole = new Box();

  /**
   * @param found where the lines found go; coordinates of all methods are points of the page in its
   *     reading direction
   */
  public PathRulings(List<Ruling> found) {
    this.found = found;
  }

  /** Begins a subpath. */
  public void move(double toX, double toY) {
    endShape();
    startX = toX;
    startY = toY;
    x = toX;
    y = toY;
    shape.add(toX, toY);
  }

  /** Goes on in a straight line. */
  public void line(double toX, double toY) {
    if (segments.size() < MAX_RULINGS) {
      segments.add(new double[] {x, y, toX, toY});
    }
    x = toX;
    y = toY;
    shape.add(toX, toY);
    shape.lines++;
  }

  /** Goes on in a curve that ends here. */
  public void curve(double toX, double toY) {
    x = toX;
    y = toY;
    shape.add(toX, toY);
    shape.curved = true;
  }

  /** Goes back in a straight line to where the subpath began. */
  public void close() {
    if (x != startX || y != startY) {
      line(startX, startY);
    }
  }

  /** Records the segments as lines where they are visible. */
  public void stroke(Clip clip) {
    for (double[] s : segments) {
      if (Math.abs(s[1] - s[3]) <= SKEW && s[0] != s[2]) {
        add(Ruling.horizontal((s[1] + s[3]) / 2, s[0], s[2]), clip);
      } else if (Math.abs(s[0] - s[2]) <= SKEW && s[1] != s[3]) {
        add(Ruling.vertical((s[0] + s[2]) / 2, s[1], s[3]), clip);
      }
    }
  }

  /** Records the thin shapes as lines where they are visible. */
  public void fill(Clip clip) {
    endShape();
    for (Box b : shapes) {
      if (!b.curved && b.lines >= 1) {
        bar(b.left, b.top, b.right, b.bottom, clip);
      }
    }
  }

  /** Records a painted rectangle as a line if it is thin and longer than thick. */
  public void bar(double left, double top, double right, double bottom, Clip clip) {
    double l = Math.max(left, clip.left());
    double r = Math.min(right, clip.right());
    double t = Math.max(top, clip.top());
    double b = Math.min(bottom, clip.bottom());
    double w = r - l;
    double h = b - t;
    if (w < 0 || h < 0) {
      return;
    }
    if (h <= THIN && w > h) {
      add(Ruling.horizontal((t + b) / 2, l, r), clip);
    } else if (w <= THIN && h > w) {
      add(Ruling.vertical((l + r) / 2, t, b), clip);
    }
  }

  /** The box of the whole path within a clip; a box around the whole page clips nothing more. */
  public Clip clipped(Clip clip, Clip page) {
    endShape();
    boolean all =
        whole.left <= page.left() + 1
            && whole.top <= page.top() + 1
            && whole.right >= page.right() - 1
            && whole.bottom >= page.bottom() - 1;
    return whole.empty() || all
        ? clip
        : clip.intersect(whole.left, whole.top, whole.right, whole.bottom);
  }

  /** Forgets the path. */
  public void end() {
    segments.clear();
    shapes.clear();
    shape = new Box();
    whole = new Box();
  }

  private void endShape() {
    if (!shape.empty()) {
      whole.add(shape.left, shape.top);
      whole.add(shape.right, shape.bottom);
      if (shapes.size() < MAX_RULINGS) {
        shapes.add(shape);
      }
      shape = new Box();
    }
  }

  private void add(Ruling r, Clip clip) {
    boolean across = r.axis() == Ruling.Axis.HORIZONTAL;
    double low = across ? clip.top() : clip.left();
    double high = across ? clip.bottom() : clip.right();
    double from = Math.max(r.from(), across ? clip.left() : clip.top());
    double to = Math.min(r.to(), across ? clip.right() : clip.bottom());
    if (r.at() >= low - 1 && r.at() <= high + 1 && to > from && found.size() < MAX_RULINGS) {
      found.add(new Ruling(r.axis(), r.at(), from, to));
    }
  }

  private static final class Box {
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    int lines;
    boolean curved;

    void add(double px, double py) {
      left = Math.min(left, px);
      right = Math.max(right, px);
      top = Math.min(top, py);
      bottom = Math.max(bottom, py);
    }

    boolean empty() {
      return left > right;
    }
  }
}
