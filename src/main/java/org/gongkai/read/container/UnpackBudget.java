package org.gongkai.read.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/** Counts what streams deliver and stops them all when it is more than allowed, or not sound. */
final class UnpackBudget {
  private long left;

  UnpackBudget(long bytes) {
    this.left = bytes;
  }

  boolean exhausted() {
    return left < 0;
  }

  /** The stream within the budget; ending it with another checksum fails. */
  InputStream bound(InputStream in, int checksum) {
    return new Bounded(in, checksum);
  }

  /** A message fit to stand inside a sentence. */
  static String inSentence(Exception e) {
    String message = e.getMessage();
    String line = message == null ? e.getClass().getSimpleName() : message.strip();
    line = line.replaceAll("\\s+", " ");
    return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
  }

  private final class Bounded extends FilterInputStream {
    private final CRC32 seen = new CRC32();
    private final int checksum;

    Bounded(InputStream in, int checksum) {
      super(in);
      this.checksum = checksum;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = in.read(buffer, offset, length);
      if (count < 0) {
        if ((int) seen.getValue() != checksum) {
          throw new IOException("a part does not match its checksum");
        }
      } else {
        seen.update(buffer, offset, count);
        spend(count);
      }
      return count;
    }

    private void spend(int count) throws IOException {
      left -= count;
      if (left < 0) {
        throw new IOException("too much unpacked");
      }
    }
  }
}
