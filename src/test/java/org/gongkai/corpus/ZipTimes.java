package org.gongkai.corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes the clock out of zip files, so that the same content gives the same bytes. */
final class ZipTimes {
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

  private ZipTimes() {}

  /**
   * The same archive with all times at the beginning of 1980; anything that is no archive as it is.
   */
  static byte[] fixed(byte[] archive) throws IOException {
    if (archive.length < 2 || archive[0] != 'P' || archive[1] != 'K') {
      return archive;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(EPOCH);
        out.putNextEntry(copy);
        byte[] content = in.readAllBytes();
        out.write(entry.getName().equals("docProps/core.xml") ? withoutTimes(content) : content);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] withoutTimes(byte[] xml) {
    return new String(xml, StandardCharsets.UTF_8)
        .replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:]+Z", "2020-01-01T00:00:00Z")
        .getBytes(StandardCharsets.UTF_8);
  }
}
