package org.gongkai.read.ofd;

import java.util.List;
import org.gongkai.read.page.Matrix;

/**
 * What all drawn objects have (CT_GraphicUnit). The object's own space begins at the top left
 * corner of its boundary.
 *
 * @param boundary in the space around the object
 * @param ctm applied in the object's own space
 * @param lineWidth in millimetres of the object's own space; 0 when the object tells none
 * @param drawParam id of the drawing parameters, empty when there are none
 * @param seen false for what is said to be invisible
 * @param opaque false for what is fully transparent
 * @param clips the object is seen where all of these are
 */
record GraphicUnit(
    Boundary boundary,
    Matrix ctm,
    double lineWidth,
    String drawParam,
    boolean seen,
    boolean opaque,
    List<ClipRegion> clips) {

  /** From the object's own space to the space around it. */
  Matrix outward() {
    return ctm.then(new Matrix(1, 0, 0, 1, boundary.left(), boundary.top()));
  }

  /** The same object, seen where all of these are. */
  GraphicUnit clippedBy(List<ClipRegion> regions) {
    return new GraphicUnit(boundary, ctm, lineWidth, drawParam, seen, opaque, List.copyOf(regions));
  }

  /** A box in millimetres, where it begins and how far it reaches. */
  record Boundary(double left, double top, double width, double height) {}

  /**
   * Where an object may be seen: in any of the areas.
   *
   * @param withObject whether the object's transformation applies to the areas too
   */
  record ClipRegion(boolean withObject, List<ClipArea> areas) {}

  /**
   * A path that bounds what may be seen.
   *
   * @param outward from the path's own space to the object's
   * @param path as of {@link PathData}
   */
  record ClipArea(Matrix outward, String path) {}
}
