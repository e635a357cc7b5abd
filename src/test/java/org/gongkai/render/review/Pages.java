package org.gongkai.render.review;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.gongkai.document.Place;

/** Pages with a black rectangle in a place that is known. */
final class Pages {
  /** In the page's own coordinates. */
  static final PDRectangle BLACK = new PDRectangle(120, 300, 40, 10);

  private Pages() {}

  /** A page that shows a part of itself, turned. */
  static byte[] page(PDRectangle crop, int rotation, Color color) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle(-20, -30, 500, 700));
      page.setCropBox(crop);
      page.setRotation(rotation);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.setNonStrokingColor(color);
        content.addRect(
            BLACK.getLowerLeftX(), BLACK.getLowerLeftY(), BLACK.getWidth(), BLACK.getHeight());
        content.fill();
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  /** Where the ink is on the page as shown, in points from its top left, found by looking. */
  static Place.Box ink(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage image = new PDFRenderer(document).renderImage(0, 1);
      int left = image.getWidth();
      int top = image.getHeight();
      int right = 0;
      int bottom = 0;
      for (int y = 0; y < image.getHeight(); y++) {
        for (int x = 0; x < image.getWidth(); x++) {
          if ((image.getRGB(x, y) & 0xFF) < 128) {
            left = Math.min(left, x);
            top = Math.min(top, y);
            right = Math.max(right, x + 1);
            bottom = Math.max(bottom, y + 1);
          }
        }
      }
      return new Place.Box(left, top, right, bottom);
    }
  }
}
