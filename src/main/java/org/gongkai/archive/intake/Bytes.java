package org.gongkai.archive.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.gongkai.Parser;
import org.gongkai.read.UnreadableException.Code;

/** Reads whole documents into memory, none larger than the parser takes. */
final class Bytes {
  /** A size that is believed at once: an array of it is made before a byte is there. */
  private static final int BELIEVED = 16 << 20;

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
    if (size <= 0 || size > BELIEVED) {
      byte[] bytes = in.readNBytes((int) most + 1);
      if (bytes.length > most) {
        throw tooLarge(bytes.length, most);
      }
      return bytes;
    }
    byte[] bytes = in.readNBytes((int) size);
    int next = bytes.length < size ? -1 : in.read();
    if (next < 0) {
      return bytes;
    }
    byte[] rest = in.readNBytes((int) (most - size));
    if (bytes.length + 1L + rest.length > most) {
      throw tooLarge(most + 1, most);
    }
    byte[] all = Arrays.copyOf(bytes, bytes.length + 1 + rest.length);
    all[bytes.length] = (byte) next;
    System.arraycopy(rest, 0, all, bytes.length + 1, rest.length);
    return all;
  }

  private static UnavailableException tooLarge(long size, long most) {
    return new UnavailableException(
        Code.TOO_LARGE,
        "it has " + size + " bytes or more; files up to " + most + " bytes are read");
  }
}
