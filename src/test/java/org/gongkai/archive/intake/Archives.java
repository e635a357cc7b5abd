package org.gongkai.archive.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Containers for tests. */
final class Archives {
  private Archives() {}

  static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  /** A ZIP whose names are in a charset that it does not mention. */
  static byte[] zip(String charset, Map<String, byte[]> members) {
    return written(
        out -> {
          ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out);
          zip.setEncoding(charset);
          zip.setUseLanguageEncodingFlag(false);
          zip.setCreateUnicodeExtraFields(ZipArchiveOutputStream.UnicodeExtraFieldPolicy.NEVER);
          for (Map.Entry<String, byte[]> member : members.entrySet()) {
            ZipArchiveEntry entry = new ZipArchiveEntry(member.getKey());
            entry.setTime(0);
            zip.putArchiveEntry(entry);
            zip.write(member.getValue());
            zip.closeArchiveEntry();
          }
          zip.finish();
        });
  }

  static byte[] zip(Map<String, byte[]> members) {
    return zip("UTF-8", members);
  }

  static byte[] tar(Map<String, byte[]> members) {
    return written(
        out -> {
          TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "GBK");
          tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
          for (Map.Entry<String, byte[]> member : members.entrySet()) {
            TarArchiveEntry entry = new TarArchiveEntry(member.getKey());
            entry.setSize(member.getValue().length);
            tar.putArchiveEntry(entry);
            tar.write(member.getValue());
            tar.closeArchiveEntry();
          }
          tar.finish();
        });
  }

  static byte[] gzip(byte[] bytes) {
    return gzip(out -> out.write(bytes));
  }

  static byte[] gzip(Writing writing) {
    return written(
        out -> {
          try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            writing.to(gzip);
          }
        });
  }

  /** A header of a TAR archive that claims a size and a type. */
  static byte[] tarHeader(String name, long size, char type) {
    byte[] header = Arrays.copyOf(tar(Map.of(name, new byte[0])), 512);
    byte[] octal = bytes(String.format("%011o\0", size));
    System.arraycopy(octal, 0, header, 124, octal.length);
    header[156] = (byte) type;
    Arrays.fill(header, 148, 156, (byte) ' ');
    int sum = 0;
    for (byte b : header) {
      sum += b & 0xFF;
    }
    System.arraycopy(bytes(String.format("%06o\0 ", sum)), 0, header, 148, 8);
    return header;
  }

  static void zeros(OutputStream out, int megabytes) throws IOException {
    for (int i = 0; i < megabytes; i++) {
      out.write(new byte[1 << 20]);
    }
  }

  static byte[] joined(byte[]... parts) {
    return written(
        out -> {
          for (byte[] part : parts) {
            out.write(part);
          }
        });
  }

  /** What writes into memory. */
  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  static byte[] written(Writing writing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
