package org.gongkai.archive.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * How much one file may unpack to, with all that lies in it at any depth. A packed report unpacks
 * to some ten times its size, a page of one repeated line to a hundred; what goes on beyond is made
 * to fill memory, disk and time.
 */
final class UnpackBudget {
  /** How many times its own size a file may unpack to. */
  private static final long MOST_TIMES = 200;

  /** Any file may unpack to so much. */
  private static final long LEAST = 1L << 30;

  private final long allowed;
  private long spent;

  UnpackBudget(long fileSize) {
    allowed = Math.max(LEAST, Math.multiplyExact(Math.min(fileSize, 1L << 50), MOST_TIMES));
  }

  boolean exhausted() {
    return spent > allowed;
  }

  /** How much may be unpacked, in bytes. */
  long allowed() {
    return allowed;
  }

  /** The stream, whose bytes count; it fails when it has delivered too many. */
  InputStream counted(InputStream unpacked) {
    return new FilterInputStream(unpacked) {
      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        if (exhausted()) {
          throw new IOException("it unpacks to more than " + allowed + " bytes");
        }
        int count = in.read(buffer, offset, length);
        spent += Math.max(0, count);
        return count;
      }

      @Override
      public long skip(long count) throws IOException {
        // What is passed over has been unpacked too.
        byte[] into = new byte[(int) Math.min(1 << 13, Math.max(0, count))];
        return into.length == 0 ? 0 : Math.max(0, read(into, 0, into.length));
      }

      @Override
      public boolean markSupported() {
        return false;
      }
    };
  }
}
