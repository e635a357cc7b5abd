package org.gongkai.corpus;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.gongkai.layout.DocxWriter;

/**
 * OFD (GB/T 33190) as a virtual printer makes it of pages: text objects by line, path objects for
 * lines, fonts named only.
 */
final class OfdPage {
  private static final double MILLIMETRES = 25.4 / 72;
  private static final String NAMESPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";
  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final int FONT = 1;

  private OfdPage() {}

  /** The same pages as OFD. */
  static byte[] of(byte[] pdf) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "OFD.xml",
        XML
            + "<ofd:OFD"
            + NAMESPACE
            + " DocType=\"OFD\" Version=\"1.0\"><ofd:DocBody><ofd:DocInfo><ofd:DocID>"
            + "0123456789abcdef0123456789abcdef</ofd:DocID></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
    StringBuilder pages = new StringBuilder();
    int next = 10;
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        PDPage page = document.getPage(i);
        Objects objects = new Objects(page, next + 2);
        objects.processPage(page);
        String box =
            millimetres(0)
                + " "
                + millimetres(0)
                + " "
                + millimetres(page.getMediaBox().getWidth())
                + " "
                + millimetres(page.getMediaBox().getHeight());
        pages
            .append("<ofd:Page ID=\"")
            .append(next)
            .append("\" BaseLoc=\"Pages/Page_")
            .append(i)
            .append("/Content.xml\"/>");
        parts.put(
            "Doc_0/Pages/Page_" + i + "/Content.xml",
            XML
                + "<ofd:Page"
                + NAMESPACE
                + "><ofd:Area><ofd:PhysicalBox>"
                + box
                + "</ofd:PhysicalBox></ofd:Area><ofd:Content><ofd:Layer ID=\""
                + (next + 1)
                + "\">"
                + objects.xml()
                + "</ofd:Layer></ofd:Content></ofd:Page>");
        next = objects.nextId;
      }
      String box =
          "0 0 "
              + millimetres(document.getPage(0).getMediaBox().getWidth())
              + " "
              + millimetres(document.getPage(0).getMediaBox().getHeight());
      parts.put(
          "Doc_0/Document.xml",
          XML
              + "<ofd:Document"
              + NAMESPACE
              + "><ofd:CommonData><ofd:MaxUnitID>"
              + next
              + "</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>"
              + box
              + "</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes></ofd:CommonData><ofd:Pages>"
              + pages
              + "</ofd:Pages></ofd:Document>");
    }
    parts.put(
        "Doc_0/PublicRes.xml",
        XML
            + "<ofd:Res"
            + NAMESPACE
            + " BaseLoc=\"Res\"><ofd:Fonts><ofd:Font ID=\""
            + FONT
            + "\" FontName=\"宋体\" FamilyName=\"宋体\"/></ofd:Fonts></ofd:Res>");
    return DocxWriter.zip(parts);
  }

  private static String millimetres(double points) {
    return String.format(Locale.ROOT, "%.3f", points * MILLIMETRES);
  }

  /** The objects of a page, in the order in which it paints them. */
  private static final class Objects extends PDFGraphicsStreamEngine {
    /** A glyph further off than so many times its size begins a new text object. */
    private static final double NEAR = 2;

    private final double height;
    private final StringBuilder xml = new StringBuilder();
    private final List<Point2D> path = new ArrayList<>();
    private final List<Point2D> starts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private double size;
    private double baseline;
    private int nextId;

    Objects(PDPage page, int firstId) {
      super(page);
      height = page.getMediaBox().getHeight();
      nextId = firstId;
    }

    String xml() {
      endLine();
      return xml.toString();
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
        throws IOException {
      String shown = font.toUnicode(code);
      if (shown == null || shown.isBlank()) {
        return;
      }
      double x = matrix.getTranslateX();
      double y = height - matrix.getTranslateY();
      double glyphSize = matrix.getScalingFactorY();
      Point2D last = starts.isEmpty() ? new Point2D.Double(x, y) : starts.get(starts.size() - 1);
      boolean goesOn =
          Math.abs(y - baseline) < 0.05
              && glyphSize == size
              && x > last.getX()
              && x - last.getX() < NEAR * size;
      if (!goesOn) {
        endLine();
      }
      size = glyphSize;
      baseline = y;
      starts.add(new Point2D.Double(x, y));
      text.append(shown.charAt(0));
    }

    private void endLine() {
      if (text.length() > 0) {
        double left = starts.get(0).getX();
        double right = starts.get(starts.size() - 1).getX() + size;
        double top = baseline - size;
        StringBuilder deltas = new StringBuilder();
        for (int i = 1; i < starts.size(); i++) {
          deltas
              .append(i == 1 ? "" : " ")
              .append(millimetres(starts.get(i).getX() - starts.get(i - 1).getX()));
        }
        xml.append("<ofd:TextObject ID=\"")
            .append(nextId++)
            .append("\" Boundary=\"")
            .append(box(left, top, right, baseline + size * 0.3))
            .append("\" Font=\"")
            .append(FONT)
            .append("\" Size=\"")
            .append(millimetres(size))
            .append("\"><ofd:TextCode X=\"0\" Y=\"")
            .append(millimetres(size))
            .append("\"")
            .append(deltas.length() == 0 ? "" : " DeltaX=\"" + deltas + "\"")
            .append(">")
            .append(escaped(text.toString()))
            .append("</ofd:TextCode></ofd:TextObject>");
      }
      text.setLength(0);
      starts.clear();
    }

    private static String escaped(String text) {
      return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String box(double left, double top, double right, double bottom) {
      return millimetres(left)
          + " "
          + millimetres(top)
          + " "
          + millimetres(right - left)
          + " "
          + millimetres(bottom - top);
    }

    private void paint(boolean fill) {
      endLine();
      if (path.size() > 1) {
        double left = path.stream().mapToDouble(Point2D::getX).min().orElse(0);
        double top = path.stream().mapToDouble(Point2D::getY).min().orElse(0);
        double right = path.stream().mapToDouble(Point2D::getX).max().orElse(0);
        double bottom = path.stream().mapToDouble(Point2D::getY).max().orElse(0);
        StringBuilder data = new StringBuilder();
        for (Point2D point : path) {
          data.append(data.length() == 0 ? "M " : " L ")
              .append(millimetres(point.getX() - left))
              .append(' ')
              .append(millimetres(point.getY() - top));
        }
        double width =
            getGraphicsState().getLineWidth()
                * Math.abs(getGraphicsState().getCurrentTransformationMatrix().getScalingFactorX());
        xml.append("<ofd:PathObject ID=\"")
            .append(nextId++)
            .append("\" Boundary=\"")
            .append(box(left, top, right, bottom))
            .append("\" LineWidth=\"")
            .append(millimetres(width))
            .append("\" Fill=\"")
            .append(fill)
            .append("\" Stroke=\"")
            .append(!fill)
            .append("\">")
            .append(fill ? "<ofd:FillColor Value=\"0 0 0\"/>" : "")
            .append("<ofd:AbbreviatedData>")
            .append(data)
            .append(fill ? " C" : "")
            .append("</ofd:AbbreviatedData></ofd:PathObject>");
      }
      path.clear();
    }

    private void add(double x, double y) {
      path.add(new Point2D.Double(x, height - y));
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
      List.of(p0, p1, p2, p3).forEach(p -> add(p.getX(), p.getY()));
    }

    @Override
    public void drawImage(PDImage image) {
      // None of our pages has one.
    }

    @Override
    public void clip(int windingRule) {
      // What stands outside is not painted by our pages.
    }

    @Override
    public void moveTo(float x, float y) {
      path.clear();
      add(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
      add(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
      add(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
      Point2D last = path.isEmpty() ? new Point2D.Double() : path.get(path.size() - 1);
      return new AffineTransform(1, 0, 0, -1, 0, height).transform(last, new Point2D.Double());
    }

    @Override
    public void closePath() {
      // Filling closes it.
    }

    @Override
    public void endPath() {
      path.clear();
    }

    @Override
    public void strokePath() {
      paint(false);
    }

    @Override
    public void fillPath(int windingRule) {
      paint(true);
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
      paint(true);
    }

    @Override
    public void shadingFill(COSName shadingName) {
      // None of our pages has one.
    }
  }
}
