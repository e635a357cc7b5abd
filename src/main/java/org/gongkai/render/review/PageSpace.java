package org.gongkai.render.review;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.gongkai.document.Place;

/**
 * Finds a place in a PDF's own coordinates, which begin at the bottom left, know nothing of the
 * page's rotation and are not those of its crop box.
 *
 * @param crop the part of the page that is shown, in the page's own coordinates
 * @param rotation how far it is turned clockwise to be shown: 0, 90, 180 or 270
 */
record PageSpace(PDRectangle crop, int rotation) {

  static PageSpace of(PDPage page) {
    return new PageSpace(page.getCropBox(), page.getRotation());
  }

  /**
   * A box in the page's own coordinates.
   *
   * @param box from the top left corner of the page as shown
   * @param margin points around it
   */
  PDRectangle of(Place.Box box, double margin) {
    double left = box.left() - margin;
    double top = box.top() - margin;
    double right = box.right() + margin;
    double bottom = box.bottom() + margin;
    return switch (rotation) {
      case 90 -> rectangle(west() + top, south() + left, west() + bottom, south() + right);
      case 180 -> rectangle(east() - right, south() + top, east() - left, south() + bottom);
      case 270 -> rectangle(east() - bottom, north() - right, east() - top, north() - left);
      default -> rectangle(west() + left, north() - bottom, west() + right, north() - top);
    };
  }

  private double west() {
    return crop.getLowerLeftX();
  }

  private double south() {
    return crop.getLowerLeftY();
  }

  private double east() {
    return crop.getUpperRightX();
  }

  private double north() {
    return crop.getUpperRightY();
  }

  private static PDRectangle rectangle(double left, double bottom, double right, double top) {
    return new PDRectangle(
        (float) left, (float) bottom, (float) (right - left), (float) (top - bottom));
  }
}
