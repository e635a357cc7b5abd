package org.gongkai.render.review;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Draws pages of a PDF, small enough that hundreds of them go into one file and large enough that
 * the figures of a table can be read. A page of black print becomes a PNG of sixteen greys, which
 * is sharp and small; one with colours, or a scan that takes less that way, a JPEG.
 *
 * <p>Most of the time of a page for reviewers goes into this: pixels are read as packed integers,
 * and no JPEG is tried of a page that is small without.
 */
final class PageImages {
  private static final double PIXELS_PER_POINT = 110 / 72.0;

  /** A poster, or a page that declares itself one, is drawn smaller. */
  private static final double MOST_PIXELS = 3e6;

  private static final float QUALITY = 0.6f;
  private static final int GREYS = 16;

  /** How far the parts of a grey may differ, of 255: scans and smoothing are never exact. */
  private static final int TINGE = 24;

  /** Bytes for each pixel of a PNG; no page of print takes as many, and scans do. */
  private static final double SMALL = 0.15;

  /** Of all pixels, the share that makes a page coloured: a seal does, a stray dot does not. */
  private static final double COLOURED = 0.0005;

  private PageImages() {}

  /**
   * Draws pages.
   *
   * @param pages their numbers, from 1
   * @return those that could be drawn
   */
  static SortedMap<Integer, PageImage> of(byte[] pdf, SortedSet<Integer> pages) {
    SortedMap<Integer, PageImage> images = new TreeMap<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int page : pages) {
        if (page <= document.getNumberOfPages()) {
          images.put(page, draw(document, renderer, page));
        }
      }
    } catch (IOException | RuntimeException e) {
      // The page then shows the excerpt in place of the picture; what was drawn is good.
      return images;
    }
    return images;
  }

  private static PageImage draw(PDDocument document, PDFRenderer renderer, int page)
      throws IOException {
    PDRectangle box = document.getPage(page - 1).getCropBox();
    int rotation = document.getPage(page - 1).getRotation();
    boolean lying = rotation == 90 || rotation == 270;
    double width = lying ? box.getHeight() : box.getWidth();
    double height = lying ? box.getWidth() : box.getHeight();
    BufferedImage image =
        renderer.renderImage(page - 1, (float) scale(width, height), ImageType.RGB);
    if (!isColoured(image)) {
      byte[] png = png(grey(image));
      boolean small = png.length < SMALL * image.getWidth() * image.getHeight();
      if (small || png.length <= jpeg(image).length) {
        return new PageImage(page, width, height, "image/png", png);
      }
    }
    return new PageImage(page, width, height, "image/jpeg", jpeg(image));
  }

  /** Pixels for each point of a page of a size in points. */
  static double scale(double width, double height) {
    return Math.min(PIXELS_PER_POINT, Math.sqrt(MOST_PIXELS / (width * height)));
  }

  private static boolean isColoured(BufferedImage image) {
    long coloured = 0;
    int[] row = new int[image.getWidth()];
    for (int y = 0; y < image.getHeight(); y++) {
      row(image, y, row);
      for (int rgb : row) {
        int red = rgb >> 16 & 0xFF;
        int green = rgb >> 8 & 0xFF;
        int blue = rgb & 0xFF;
        int least = Math.min(red, Math.min(green, blue));
        int most = Math.max(red, Math.max(green, blue));
        coloured += most - least > TINGE ? 1 : 0;
      }
    }
    return coloured > COLOURED * image.getWidth() * image.getHeight();
  }

  /** A row of pixels as packed integers, as a picture of {@link ImageType#RGB} holds them. */
  private static void row(BufferedImage image, int y, int[] row) {
    image.getRaster().getDataElements(0, y, row.length, 1, row);
  }

  /** The nearest of sixteen greys for each pixel; the eye sees green brighter than blue. */
  private static BufferedImage grey(BufferedImage image) {
    byte[] levels = new byte[GREYS];
    for (int i = 0; i < GREYS; i++) {
      levels[i] = (byte) (i * 255 / (GREYS - 1));
    }
    IndexColorModel greys = new IndexColorModel(4, GREYS, levels, levels, levels);
    BufferedImage grey =
        new BufferedImage(
            image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_BINARY, greys);
    // Two pixels to a byte, each row filled up to a whole one.
    byte[] packed = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
    int[] row = new int[image.getWidth()];
    int stride = (row.length + 1) / 2;
    for (int y = 0; y < image.getHeight(); y++) {
      row(image, y, row);
      for (int x = 0; x < row.length; x++) {
        int level = level(row[x]);
        packed[y * stride + x / 2] |= (byte) (x % 2 == 0 ? level << 4 : level);
      }
    }
    return grey;
  }

  private static int level(int rgb) {
    int brightness =
        (299 * (rgb >> 16 & 0xFF) + 587 * (rgb >> 8 & 0xFF) + 114 * (rgb & 0xFF)) / 1000;
    return (brightness * (GREYS - 1) + 127) / 255;
  }

  private static byte[] png(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }

  private static byte[] jpeg(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam settings = writer.getDefaultWriteParam();
      settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      settings.setCompressionQuality(QUALITY);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), settings);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
