package org.gongkai.check.series;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.gongkai.document.Place;

/** Reads what {@link PackedWriter} wrote, in the same order. */
final class PackedReader {
  private final byte[] bytes;
  private int next;
  private String path = "";

  PackedReader(byte[] packed) {
    Inflater inflater = new Inflater(true);
    try (InflaterInputStream in =
        new InflaterInputStream(new ByteArrayInputStream(packed), inflater, 1024)) {
      bytes = in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      inflater.end();
    }
  }

  long number() {
    long bits = 0;
    int shift = 0;
    byte part;
    do {
      part = bytes[next++];
      bits |= (part & 0x7fL) << shift;
      shift += 7;
    } while (part < 0);
    return bits >>> 1 ^ -(bits & 1);
  }

  int count() {
    return Math.toIntExact(number());
  }

  String text() {
    int length = count();
    String text = new String(bytes, next, length, StandardCharsets.UTF_8);
    next += length;
    return text;
  }

  Place place() {
    return switch (count()) {
      case PackedWriter.PAGE -> page();
      case PackedWriter.DOM -> dom();
      case PackedWriter.FLOW -> new Place.InFlow(count());
      case PackedWriter.TABLE -> new Place.InTable(count(), count(), count());
      case PackedWriter.TEXT -> new Place.InText(count(), count());
      default -> new Place.Untracked();
    };
  }

  private Place page() {
    int page = count();
    long left = number();
    long top = number();
    long right = left + number();
    long bottom = top + number();
    return new Place.OnPage(
        page, new Place.Box(left / 10.0, top / 10.0, right / 10.0, bottom / 10.0));
  }

  private Place dom() {
    path = path.substring(0, count()) + text();
    return new Place.InDom(path);
  }
}
