package org.gongkai.archive.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Walks the central directory of a ZIP archive, entry by entry (APPNOTE.TXT 4.3.12 to 4.3.16): the
 * directory of an archive of a million members is never held, which libraries do.
 */
final class ZipDirectory {

  /**
   * A member as the directory describes it.
   *
   * @param name its name, decoded
   * @param flags the general purpose bits
   * @param method how it is packed
   * @param checksum CRC-32 of the unpacked bytes
   * @param packed bytes in the archive
   * @param size bytes unpacked
   * @param header where in the file its local header stands
   */
  record Entry(
      String name, int flags, int method, int checksum, long packed, long size, long header) {

    private static final int ENCRYPTED = 1;

    boolean encrypted() {
      return (flags & ENCRYPTED) != 0;
    }

    boolean folder() {
      return name.endsWith("/");
    }
  }

  private static final int HEADER = 0x02014b50;
  private static final int HEADER_SIZE = 46;
  private static final int END = 0x06054b50;
  private static final int END_SIZE = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int LOCATOR_64 = 0x07064b50;
  private static final int LOCATOR_64_SIZE = 20;
  private static final int END_64 = 0x06064b50;
  private static final int END_64_SIZE = 56;
  private static final int EXTRA_64 = 0x0001;
  private static final int EXTRA_UNICODE_PATH = 0x7075;
  private static final int FULL_16 = 0xFFFF;
  private static final long FULL_32 = 0xFFFFFFFFL;
  private static final int UTF_8_FLAG = 1 << 11;

  private final ChannelStream in;
  private final long end;
  private final long shift;
  private final long count;
  private long seen;

  private ZipDirectory(ChannelStream in, long end, long shift, long count) {
    this.in = in;
    this.end = end;
    this.shift = shift;
    this.count = count;
  }

  /** The directory of an archive; empty when it has none, as one that was cut short. */
  static Optional<ZipDirectory> of(SeekableByteChannel channel) throws IOException {
    long size = channel.size();
    int tail = (int) Math.min(size, END_SIZE + LONGEST_COMMENT);
    byte[] last = new ChannelStream(channel, size - tail, size).exactly(tail);
    ByteBuffer bytes = little(last);
    for (int at = tail - END_SIZE; at >= 0; at--) {
      if (bytes.getInt(at) == END && at + END_SIZE + int16(bytes, at + 20) <= tail) {
        return at(channel, bytes, at, size - tail + at);
      }
    }
    return Optional.empty();
  }

  private static Optional<ZipDirectory> at(
      SeekableByteChannel channel, ByteBuffer bytes, int at, long place) throws IOException {
    long count = int16(bytes, at + 10);
    long length = int32(bytes, at + 12);
    long start = int32(bytes, at + 16);
    long end = place;
    if (count == FULL_16 || length == FULL_32 || start == FULL_32) {
      Optional<ByteBuffer> wide = wideEnd(channel, place);
      if (wide.isPresent()) {
        count = wide.get().getLong(32);
        length = wide.get().getLong(40);
        start = wide.get().getLong(48);
        end = wide.get().getLong(END_64_SIZE);
      }
    }
    if (length < 0 || length > end || start < 0) {
      return Optional.empty();
    }
    // Offsets count from where the archive began before anything was put in front of it.
    long first = end - length;
    long shift = first - start;
    if (shift < 0) {
      return Optional.empty();
    }
    ChannelStream in = new ChannelStream(channel, first, end);
    return Optional.of(new ZipDirectory(in, end, shift, count));
  }

  /** The end record of 64 bits, and behind it where it stands. */
  private static Optional<ByteBuffer> wideEnd(SeekableByteChannel channel, long end)
      throws IOException {
    if (end < LOCATOR_64_SIZE) {
      return Optional.empty();
    }
    ChannelStream in = new ChannelStream(channel, end - LOCATOR_64_SIZE, end);
    ByteBuffer locator = little(in.exactly(LOCATOR_64_SIZE));
    long place = locator.getLong(8);
    if (locator.getInt(0) != LOCATOR_64 || place < 0 || place > end - END_64_SIZE) {
      return Optional.empty();
    }
    byte[] record = new ChannelStream(channel, place, end).exactly(END_64_SIZE);
    ByteBuffer wide = little(Arrays.copyOf(record, END_64_SIZE + Long.BYTES));
    wide.putLong(END_64_SIZE, place);
    return wide.getInt(0) == END_64 ? Optional.of(wide) : Optional.empty();
  }

  /**
   * The next entry; none after the last.
   *
   * @throws IOException when the directory breaks off
   */
  Optional<Entry> next() throws IOException {
    if (in.position() >= end) {
      // The count is kept in 16 bits by archivers that know no better.
      if ((seen & FULL_16) != (count & FULL_16)) {
        throw new IOException("its directory has " + seen + " entries of " + count);
      }
      return Optional.empty();
    }
    ByteBuffer header = little(in.exactly(HEADER_SIZE));
    if (header.getInt(0) != HEADER) {
      throw new IOException("its directory breaks off after " + seen + " entries");
    }
    seen++;
    byte[] name = in.exactly(int16(header, 28));
    ByteBuffer extra = little(in.exactly(int16(header, 30)));
    in.skipNBytes(int16(header, 32));
    return Optional.of(entry(header, name, extra));
  }

  private Entry entry(ByteBuffer header, byte[] rawName, ByteBuffer extra) {
    int flags = int16(header, 8);
    long packed = int32(header, 20);
    long size = int32(header, 24);
    long local = int32(header, 42);
    String name = MemberName.decode(rawName);
    for (int at = 0; at + 4 <= extra.limit(); ) {
      int kind = int16(extra, at);
      int data = at + 4;
      int next = data + int16(extra, at + 2);
      if (next > extra.limit()) {
        break;
      }
      if (kind == EXTRA_64) {
        // Only the fields that are full in the header stand here, in this order.
        if (size == FULL_32 && data + 8 <= next) {
          size = extra.getLong(data);
          data += 8;
        }
        if (packed == FULL_32 && data + 8 <= next) {
          packed = extra.getLong(data);
          data += 8;
        }
        if (local == FULL_32 && data + 8 <= next) {
          local = extra.getLong(data);
        }
      } else if (kind == EXTRA_UNICODE_PATH && (flags & UTF_8_FLAG) == 0) {
        name = unicodePath(extra, data, next, rawName).orElse(name);
      }
      at = next;
    }
    return new Entry(
        name, flags, int16(header, 10), header.getInt(16), packed, size, local + shift);
  }

  /** The name in the field that Info-ZIP adds, if it was written for this very name. */
  private static Optional<String> unicodePath(ByteBuffer extra, int from, int to, byte[] rawName) {
    CRC32 sum = new CRC32();
    sum.update(rawName);
    if (to - from <= 5 || extra.getInt(from + 1) != (int) sum.getValue()) {
      return Optional.empty();
    }
    byte[] name = Arrays.copyOfRange(extra.array(), from + 5, to);
    return Optional.of(MemberName.clean(new String(name, StandardCharsets.UTF_8)));
  }

  private static ByteBuffer little(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static int int16(ByteBuffer bytes, int at) {
    return bytes.getShort(at) & 0xFFFF;
  }

  private static long int32(ByteBuffer bytes, int at) {
    return bytes.getInt(at) & FULL_32;
  }
}
