package org.gongkai.check.series;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import org.gongkai.document.Place;

/**
 * Writes numbers, texts and places in few bytes. Boxes are kept to a tenth of a point, as the
 * output prints them; a path says only where it leaves the one before it.
 */
final class PackedWriter {
  /** Half the time of the usual level, and a few bytes in a hundred more. */
  private static final int LEVEL = 3;

  static final int UNTRACKED = 0;
  static final int PAGE = 1;
  static final int DOM = 2;
  static final int FLOW = 3;
  static final int TABLE = 4;
  static final int TEXT = 5;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(4096);
  private String path = "";

  /** Any number; those near 0 take the fewest bytes. */
  void number(long number) {
    long bits = number << 1 ^ number >> 63;
    while ((bits & ~0x7fL) != 0) {
      out.write((int) (bits & 0x7f | 0x80));
      bits >>>= 7;
    }
    out.write((int) bits);
  }

  void text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    out.writeBytes(utf8);
  }

  void place(Place place) {
    if (place instanceof Place.OnPage page) {
      number(PAGE);
      number(page.page());
      long left = tenths(page.box().left());
      long top = tenths(page.box().top());
      number(left);
      number(top);
      number(tenths(page.box().right()) - left);
      number(tenths(page.box().bottom()) - top);
    } else if (place instanceof Place.InDom dom) {
      number(DOM);
      int shared = shared(dom.path());
      number(shared);
      text(dom.path().substring(shared));
      path = dom.path();
    } else if (place instanceof Place.InFlow flow) {
      number(FLOW);
      number(flow.paragraph());
    } else if (place instanceof Place.InTable table) {
      number(TABLE);
      number(table.table());
      number(table.row());
      number(table.column());
    } else if (place instanceof Place.InText text) {
      number(TEXT);
      number(text.line());
      number(text.column());
    } else {
      number(UNTRACKED);
    }
  }

  private static long tenths(double points) {
    return Math.round(points * 10);
  }

  private int shared(String other) {
    int most = Math.min(path.length(), other.length());
    int shared = 0;
    while (shared < most && path.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    return shared;
  }

  /** What was written, compressed. */
  byte[] packed() {
    Deflater deflater = new Deflater(LEVEL, true);
    try {
      deflater.setInput(out.toByteArray());
      deflater.finish();
      ByteArrayOutputStream packed = new ByteArrayOutputStream(1024);
      byte[] buffer = new byte[4096];
      while (!deflater.finished()) {
        packed.write(buffer, 0, deflater.deflate(buffer));
      }
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }
}
