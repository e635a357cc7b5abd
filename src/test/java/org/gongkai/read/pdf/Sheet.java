package org.gongkai.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.read.PdfReader;
import org.gongkai.read.UnreadableException;

/** Draws PDF pages for tests. Coordinates are points from the top left corner of an A4 page. */
final class Sheet {
  static final double HEIGHT = PDRectangle.A4.getHeight();

  /** One drawing step on a page. */
  interface Step {
    void draw(PDPageContentStream to) throws IOException;
  }

  private final List<List<Step>> pages = new ArrayList<>();
  private double size = 10;

  Sheet() {
    page();
  }

  Sheet page() {
    pages.add(new ArrayList<>());
    return this;
  }

  Sheet size(double points) {
    size = points;
    return this;
  }

  Sheet step(Step step) {
    pages.get(pages.size() - 1).add(step);
    return this;
  }

  /** Text with its base line at {@code y}. */
  Sheet text(double x, double y, String text) {
    float points = (float) size;
    return step(
        c -> {
          c.beginText();
          c.setFont(new PDType1Font(FontName.HELVETICA), points);
          c.newLineAtOffset((float) x, (float) (HEIGHT - y));
          c.showText(text);
          c.endText();
        });
  }

  Sheet line(double x1, double y1, double x2, double y2) {
    return step(
        c -> {
          c.moveTo((float) x1, (float) (HEIGHT - y1));
          c.lineTo((float) x2, (float) (HEIGHT - y2));
          c.stroke();
        });
  }

  /** A filled rectangle. */
  Sheet bar(double left, double top, double right, double bottom) {
    return step(
        c -> {
          c.addRect(
              (float) left,
              (float) (HEIGHT - bottom),
              (float) (right - left),
              (float) (bottom - top));
          c.fill();
        });
  }

  byte[] bytes() {
    try (PDDocument pdf = new PDDocument()) {
      for (List<Step> steps : pages) {
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
          for (Step step : steps) {
            step.draw(content);
          }
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Document read() throws UnreadableException {
    return new PdfReader().read(bytes());
  }

  List<Grid> grids() throws UnreadableException {
    return read().blocks().stream().filter(Grid.class::isInstance).map(Grid.class::cast).toList();
  }

  /**
   * Rows as texts joined by bars; a span is written behind its text, as {@code head<2} or {@code
   * side^3}.
   */
  static List<String> rows(Grid grid) {
    List<String> rows = new ArrayList<>();
    for (int r = 0; r < grid.rows(); r++) {
      rows.add(
          String.join(
              "|",
              grid.row(r).stream()
                  .map(
                      c ->
                          c.text().replace('\n', '/')
                              + (c.columnSpan() > 1 ? "<" + c.columnSpan() : "")
                              + (c.rowSpan() > 1 ? "^" + c.rowSpan() : ""))
                  .toList()));
    }
    return rows;
  }
}
