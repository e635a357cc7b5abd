package org.gongkai.read.container;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.gongkai.read.UnreadableException;
import org.gongkai.read.UnreadableException.Code;

/**
 * A ZIP archive in memory, read by its central directory so that a part can be opened without
 * unpacking those before it.
 *
 * <p>No size in a header is believed: every part is counted while it unpacks, and all parts
 * together unpack to at most {@link #MAX_UNPACKED} bytes. A part read to its end is checked against
 * its checksum, so that a damaged file is never read as something else. Not safe for several
 * threads.
 */
public final class ZipContainer {

  /** The most bytes that the parts opened may unpack to, together. */
  public static final long MAX_UNPACKED = 96L << 20;

  private static final int LOCAL_HEADER = 0x04034b50;
  private static final int DIRECTORY_HEADER = 0x02014b50;
  private static final int DIRECTORY_END = 0x06054b50;
  private static final int DIRECTORY_END_SIZE = 22;
  private static final int MAX_COMMENT = 0xFFFF;
  private static final int ENCRYPTED_FLAG = 1;
  private static final int UTF_8_FLAG = 1 << 11;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  private record Part(int flags, int method, int checksum, int packedSize, int header) {}

  private final byte[] bytes;
  private final Map<String, Part> parts = new LinkedHashMap<>();
  private final UnpackBudget budget = new UnpackBudget(MAX_UNPACKED);

  private ZipContainer(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Whether the bytes begin as a ZIP archive does. */
  public static boolean looksLike(byte[] bytes) {
    return bytes.length >= 4 && int32(bytes, 0) == LOCAL_HEADER;
  }

  /**
   * Reads the directory of an archive.
   *
   * @throws UnreadableException {@code DAMAGED} when the archive has no directory, as one that was
   *     cut short
   */
  public static ZipContainer open(byte[] bytes) throws UnreadableException {
    ZipContainer zip = new ZipContainer(bytes);
    zip.readDirectory();
    return zip;
  }

  /** The names of the parts, in the order of the directory. */
  public Set<String> names() {
    return parts.keySet();
  }

  /** Whether there is a part of this name. */
  public boolean has(String name) {
    return parts.containsKey(name);
  }

  /**
   * Unpacks a part as it is read. The stream fails with an {@code IOException} when the archive
   * unpacks to too much or is damaged; {@link #unreadable} then says so.
   *
   * @throws UnreadableException {@code DAMAGED} when there is no such part, {@code ENCRYPTED} when
   *     it needs a password
   */
  public InputStream stream(String name) throws UnreadableException {
    Part part = parts.get(name);
    if (part == null) {
      throw new UnreadableException(Code.DAMAGED, "The archive has no part " + name + ".");
    }
    if ((part.flags & ENCRYPTED_FLAG) != 0) {
      throw new UnreadableException(
          Code.ENCRYPTED, "The archive is locked by a password. Remove it and try again.");
    }
    int data = part.header + 30;
    if (part.header < 0 || data > bytes.length || int32(bytes, part.header) != LOCAL_HEADER) {
      throw cutShort();
    }
    data += int16(bytes, part.header + 26) + int16(bytes, part.header + 28);
    if (data > bytes.length) {
      throw cutShort();
    }
    int left = bytes.length - data;
    InputStream packed = new ByteArrayInputStream(bytes, data, left);
    InputStream unpacked =
        switch (part.method) {
          case STORED ->
              new ByteArrayInputStream(bytes, data, Math.min(Math.max(part.packedSize, 0), left));
          case DEFLATED -> inflate(packed);
          default ->
              throw new UnreadableException(
                  Code.UNSUPPORTED, "The archive is packed by a method that is not read.");
        };
    return budget.bound(unpacked, part.checksum);
  }

  private static InputStream inflate(InputStream packed) {
    Inflater inflater = new Inflater(true);
    return new InflaterInputStream(packed, inflater, 8192) {
      @Override
      public void close() throws IOException {
        super.close();
        inflater.end();
      }
    };
  }

  /** What a failure while reading a part means: too much unpacked, or damage. */
  public UnreadableException unreadable(String format, Exception cause) {
    if (budget.exhausted()) {
      return new UnreadableException(
          Code.TOO_LARGE,
          "The " + format + " unpacks to more than " + (MAX_UNPACKED >> 20) + " MB.",
          cause);
    }
    return new UnreadableException(
        Code.DAMAGED,
        "The " + format + " is damaged: " + UnpackBudget.inSentence(cause) + ".",
        cause);
  }

  private void readDirectory() throws UnreadableException {
    int end = directoryEnd();
    long start = end - (int32(bytes, end + 12) & 0xFFFFFFFFL);
    // Offsets count from where the archive began before anything was put in front of it.
    long shift = start - (int32(bytes, end + 16) & 0xFFFFFFFFL);
    if (start < 0 || shift < 0) {
      // Archives with 64-bit fields leave the 32-bit ones full; their directory still stands first.
      start = firstDirectoryHeader(end);
      shift = 0;
    }
    int at = (int) start;
    while (at + 46 <= end && int32(bytes, at) == DIRECTORY_HEADER) {
      int nameLength = int16(bytes, at + 28);
      int next = at + 46 + nameLength + int16(bytes, at + 30) + int16(bytes, at + 32);
      if (next > end) {
        break;
      }
      int flags = int16(bytes, at + 8);
      String name =
          new String(bytes, at + 46, nameLength, (flags & UTF_8_FLAG) != 0 ? UTF_8 : ISO_8859_1);
      long header = (int32(bytes, at + 42) & 0xFFFFFFFFL) + shift;
      parts.putIfAbsent(
          name.replace('\\', '/'),
          new Part(
              flags,
              int16(bytes, at + 10),
              int32(bytes, at + 16),
              int32(bytes, at + 20),
              (int) Math.min(header, Integer.MAX_VALUE - 64)));
      at = next;
    }
    if (parts.isEmpty()) {
      throw cutShort();
    }
  }

  private int directoryEnd() throws UnreadableException {
    int lowest = Math.max(0, bytes.length - DIRECTORY_END_SIZE - MAX_COMMENT);
    for (int at = bytes.length - DIRECTORY_END_SIZE; at >= lowest; at--) {
      if (int32(bytes, at) == DIRECTORY_END) {
        return at;
      }
    }
    throw cutShort();
  }

  private int firstDirectoryHeader(int end) throws UnreadableException {
    for (int at = 0; at < end; at++) {
      if (int32(bytes, at) == DIRECTORY_HEADER) {
        return at;
      }
    }
    throw cutShort();
  }

  private static UnreadableException cutShort() {
    return new UnreadableException(
        Code.DAMAGED,
        "The file is a ZIP archive (as DOCX, XLSX, ODT and OFD files are) that is cut short or"
            + " broken. Fetch it again.");
  }

  private static int int16(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
  }

  private static int int32(byte[] bytes, int at) {
    return int16(bytes, at) | int16(bytes, at + 2) << 16;
  }
}
