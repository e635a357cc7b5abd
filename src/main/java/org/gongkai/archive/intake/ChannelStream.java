package org.gongkai.archive.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/**
 * A stretch of a file as a stream that knows where it is. Several may read the same channel by
 * turns. Closing one leaves the channel open.
 */
final class ChannelStream extends InputStream {
  private static final int BUFFER = 1 << 15;

  private final SeekableByteChannel channel;
  private final long end;
  private final ByteBuffer buffer;
  private long bufferStart;
  private long marked;

  /**
   * @param start where it begins
   * @param end where it ends, at most; nothing is read beyond
   */
  ChannelStream(SeekableByteChannel channel, long start, long end) throws IOException {
    this.channel = channel;
    this.end = Math.min(end, channel.size());
    buffer = ByteBuffer.allocate((int) Math.max(16, Math.min(BUFFER, this.end - start)));
    bufferStart = start;
    marked = start;
    buffer.limit(0);
  }

  /** Where in the file the next byte stands. */
  long position() {
    return bufferStart + buffer.position();
  }

  /** Goes to another place. */
  void position(long place) {
    if (place >= bufferStart && place <= bufferStart + buffer.limit()) {
      buffer.position((int) (place - bufferStart));
    } else {
      bufferStart = place;
      buffer.position(0).limit(0);
    }
  }

  /** Exactly so many bytes; a file that ends before is cut short. */
  byte[] exactly(int count) throws IOException {
    byte[] bytes = readNBytes(count);
    if (bytes.length < count) {
      throw new EOFException("it ends in the middle");
    }
    return bytes;
  }

  @Override
  public int read() throws IOException {
    return fill() ? buffer.get() & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, buffer.remaining());
    buffer.get(into, offset, count);
    return count;
  }

  private boolean fill() throws IOException {
    if (buffer.hasRemaining()) {
      return true;
    }
    long from = position();
    if (from >= end) {
      return false;
    }
    bufferStart = from;
    buffer.position(0).limit((int) Math.min(buffer.capacity(), end - from));
    channel.position(from);
    int count = channel.read(buffer);
    buffer.flip();
    return count > 0;
  }

  @Override
  public long skip(long count) {
    long passed = Math.max(0, Math.min(count, end - position()));
    position(position() + passed);
    return passed;
  }

  @Override
  public int available() {
    return (int) Math.max(0, Math.min(Integer.MAX_VALUE, end - position()));
  }

  @Override
  public boolean markSupported() {
    return true;
  }

  @Override
  public void mark(int readLimit) {
    marked = position();
  }

  @Override
  public void reset() {
    position(marked);
  }
}
