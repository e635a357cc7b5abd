package org.gongkai.archive.store;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Bytes made small, as the archive keeps the JSON of documents (zlib, RFC 1950). */
public final class Deflated {
  /** The JSON of a report shrinks to a tenth at any level; higher ones take longer than parsing. */
  private static final int LEVEL = 2;

  private static final int PIECE = 16 * 1024;

  private Deflated() {}

  /** Makes bytes small. */
  public static byte[] of(byte[] bytes) {
    Deflater deflater = new Deflater(LEVEL);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream small = new ByteArrayOutputStream(bytes.length / 6 + 64);
      byte[] piece = new byte[PIECE];
      while (!deflater.finished()) {
        small.write(piece, 0, deflater.deflate(piece));
      }
      return small.toByteArray();
    } finally {
      deflater.end();
    }
  }

  /**
   * Makes them what they were.
   *
   * @throws DataFormatException when they are nothing that {@link #of} gave, or cut short
   */
  public static byte[] inflate(byte[] small) throws DataFormatException {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(small);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(small.length * 8);
      byte[] piece = new byte[PIECE];
      while (!inflater.finished()) {
        int length = inflater.inflate(piece);
        if (length == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          throw new DataFormatException("cut short after " + bytes.size() + " bytes");
        }
        bytes.write(piece, 0, length);
      }
      return bytes.toByteArray();
    } finally {
      inflater.end();
    }
  }
}
