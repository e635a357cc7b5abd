package org.gongkai.read.ofd;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.gongkai.read.UnreadableException;
import org.gongkai.read.ofd.PageContent.PaperSize;
import org.gongkai.read.page.InkBudget;
import org.gongkai.read.page.InkSheet;
import org.gongkai.read.page.Matrix;
import org.gongkai.read.page.PageInk;

/** One page with its templates, to be drawn in the direction in which it is read. */
final class PageDrawing {
  private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

  private final int number;
  private final PaperSize paper;
  private final List<PageContent> layers;
  private final Resources resources;
  private final InkBudget budget;
  private int misunderstood;
  private int clipped;

  private PageDrawing(
      int number,
      PaperSize paper,
      List<PageContent> layers,
      Resources resources,
      InkBudget budget) {
    this.number = number;
    this.paper = paper;
    this.layers = layers;
    this.resources = resources;
    this.budget = budget;
  }

  /**
   * Reads a page.
   *
   * @param number from 1
   * @param budget of what is drawn
   */
  static PageDrawing of(OfdDocument document, int number, InkBudget budget)
      throws UnreadableException, XMLStreamException {
    PageContent page = document.page(number);
    List<PageContent> layers = new ArrayList<>(document.templates(page));
    layers.add(page);
    return new PageDrawing(number, document.size(page), layers, document.resources(), budget);
  }

  PageInk ink() throws UnreadableException {
    Matrix points = new Matrix(POINTS_PER_MILLIMETRE, 0, 0, POINTS_PER_MILLIMETRE, 0, 0);
    return InkSheet.draw(
        number,
        paper.width() * POINTS_PER_MILLIMETRE,
        paper.height() * POINTS_PER_MILLIMETRE,
        (sheet, turn) -> draw(sheet, points.then(turn)));
  }

  private void draw(InkSheet sheet, Matrix toPage) throws UnreadableException {
    PagePainter painter = new PagePainter(resources, budget, sheet);
    for (PageContent layer : layers) {
      painter.paint(layer.objects(), toPage);
    }
    painter.end();
    misunderstood = painter.misunderstood();
    clipped = sheet.clipped();
  }

  /** What was not carried over, once the ink is made. */
  List<String> losses() {
    List<String> losses = new ArrayList<>();
    if (misunderstood > 0) {
      losses.add("page " + number + ": " + misunderstood + " drawings could not be understood");
    }
    if (clipped > 0) {
      losses.add("page " + number + ": " + clipped + " glyphs outside their clips were left out");
    }
    return losses;
  }
}
