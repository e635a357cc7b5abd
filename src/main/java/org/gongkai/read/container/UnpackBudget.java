package org.gongkai.read.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what streams deliver and stops them all when it is more than allowed. */
final class UnpackBudget {
  private long left;

  UnpackBudget(long bytes) {
    this.left = bytes;
  }

  boolean exhausted() {
    return left < 0;
  }

  InputStream bound(InputStream in) {
    return new Bounded(in);
  }

  /** A message fit to stand inside a sentence. */
  static String firstLine(Exception e) {
    String message = e.getMessage();
    String line = message == null ? e.getClass().getSimpleName() : message.strip();
    int end = line.indexOf('\n');
    line = end < 0 ? line : line.substring(0, end);
    return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
  }

  private final class Bounded extends FilterInputStream {
    Bounded(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int value = in.read();
      spend(value < 0 ? 0 : 1);
      return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = in.read(buffer, offset, length);
      spend(Math.max(count, 0));
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
