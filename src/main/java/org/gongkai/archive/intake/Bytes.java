package org.gongkai.archive.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.Parser;
import org.gongkai.read.UnreadableException.Code;

/** Reads whole documents into memory, none larger than the parser takes. */
final class Bytes {
  /** What is no larger is read into memory straight away; more goes through a file. */
  private static final int SMALL = 16 << 20;

  private static final int PIECE = 1 << 16;

  private Bytes() {}

  /**
   * All bytes of a stream.
   *
   * @param size how many are to be expected, negative where nothing tells
   * @throws UnavailableException {@code TOO_LARGE} when there are more than the parser takes
   */
  static byte[] all(InputStream in, long size) throws IOException, UnavailableException {
    return all(in, size, Parser.LARGEST_FILE);
  }

  /**
   * All bytes of a stream.
   *
   * @param most in bytes
   */
  static byte[] all(InputStream in, long size, long most) throws IOException, UnavailableException {
    if (size > most) {
      throw tooLarge(size, most);
    }
    byte[] first = in.readNBytes(size > 0 && size <= SMALL ? (int) size : SMALL);
    int next = first.length < size ? -1 : in.read();
    return next < 0 && first.length <= most ? first : large(first, next, in, most);
  }

  /**
   * Through a file, so that no more memory is taken than the bytes have in the end: those of a bomb
   * never come to be there.
   */
  private static byte[] large(byte[] first, int next, InputStream in, long most)
      throws IOException, UnavailableException {
    Path file = Files.createTempFile("gongkai", ".tmp");
    try {
      try (OutputStream out = Files.newOutputStream(file)) {
        out.write(first);
        long size = first.length;
        if (next >= 0) {
          out.write(next);
          size++;
        }
        byte[] piece = new byte[PIECE];
        for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
          size += count;
          if (size > most) {
            throw tooLarge(size, most);
          }
          out.write(piece, 0, count);
        }
        if (size > most) {
          throw tooLarge(size, most);
        }
      }
      return Files.readAllBytes(file);
    } finally {
      Files.delete(file);
    }
  }

  private static UnavailableException tooLarge(long size, long most) {
    return new UnavailableException(
        Code.TOO_LARGE,
        "it has " + size + " bytes or more; files up to " + most + " bytes are read");
  }
}
