package org.gongkai.read.ofd;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.gongkai.grid.Ruling;
import org.gongkai.read.container.XmlCursor;
import org.gongkai.read.container.ZipContainer;
import org.gongkai.read.page.Glyph;
import org.gongkai.read.page.InkBudget;
import org.gongkai.read.page.PageInk;

/**
 * Pictures of the pages of an OFD file as the reader sees them, drawn in the file's own fonts, for
 * people to look at. Grounds are not drawn. Run: {@code java -cp … org.gongkai.read.ofd.OfdPicture
 * FILE FOLDER}.
 */
public final class OfdPicture {
  private static final double PIXELS_PER_POINT = 1.6;

  private OfdPicture() {}

  public static void main(String[] arguments) throws Exception {
    byte[] file = Files.readAllBytes(Path.of(arguments[0]));
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    List<BufferedImage> pages = pages(file);
    for (int i = 0; i < pages.size(); i++) {
      ImageIO.write(pages.get(i), "png", folder.resolve("page-" + (i + 1) + ".png").toFile());
    }
  }

  /** The pages as pictures. */
  public static List<BufferedImage> pages(byte[] file) throws Exception {
    OfdPackage parts = new OfdPackage(ZipContainer.open(file));
    OfdDocument document = OfdDocument.open(parts, OfdRoot.read(parts).document());
    Map<String, Font> fonts = fonts(file, parts);
    List<BufferedImage> pages = new ArrayList<>();
    for (int number = 1; number <= document.pages(); number++) {
      PageDrawing drawing = PageDrawing.of(document, number, new InkBudget("OFD file"));
      pages.add(picture(drawing.ink(), fonts));
    }
    return pages;
  }

  private static BufferedImage picture(PageInk ink, Map<String, Font> fonts) {
    int width = (int) Math.ceil(ink.frame().width() * PIXELS_PER_POINT);
    int height = (int) Math.ceil(ink.frame().height() * PIXELS_PER_POINT);
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = picture.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, width, height);
    g.setColor(Color.BLACK);
    g.transform(AffineTransform.getScaleInstance(PIXELS_PER_POINT, PIXELS_PER_POINT));
    for (Ruling r : ink.rulings()) {
      g.draw(
          r.axis() == Ruling.Axis.HORIZONTAL
              ? new Line2D.Double(r.from(), r.at(), r.to(), r.at())
              : new Line2D.Double(r.at(), r.from(), r.at(), r.to()));
    }
    Font other = new Font(Font.SERIF, Font.PLAIN, 1);
    for (Glyph glyph : ink.glyphs()) {
      Font font = fonts.getOrDefault(glyph.face(), other);
      int style = glyph.bold() ? Font.BOLD : Font.PLAIN;
      g.setFont(font.deriveFont(style, (float) glyph.size()));
      g.drawString(glyph.text(), (float) glyph.left(), (float) glyph.baseline());
    }
    g.dispose();
    return picture;
  }

  /** The fonts embedded, by the names that the resources give them. */
  private static Map<String, Font> fonts(byte[] file, OfdPackage parts) throws Exception {
    Map<String, String> files = new HashMap<>();
    try (XmlCursor xml = parts.open(parts.find("", "Doc_0/PublicRes.xml").orElseThrow())) {
      String name = "";
      while (xml.next() != XmlCursor.Event.DONE) {
        if (xml.atStart() && xml.name().equals("Font")) {
          name = xml.attribute("FontName");
        } else if (xml.atStart() && xml.name().equals("FontFile")) {
          files.put("Doc_0/Res/" + ObjectParser.content(xml), name);
        }
      }
    }
    Map<String, Font> fonts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (files.containsKey(entry.getName())) {
          fonts.put(files.get(entry.getName()), font(zip));
        }
      }
    }
    return fonts;
  }

  private static Font font(InputStream in) throws IOException, FontFormatException {
    return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(in.readAllBytes()));
  }
}
