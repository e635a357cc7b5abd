package org.gongkai.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gongkai.read.UnreadableException.Code;

/** Tells what a compound file (the binary Office formats) holds, by the names in its root. */
final class OleProbe {
  private static final byte[] MAGIC = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  /** What is read of the compound files. */
  enum Kind {
    WORD,
    WORKBOOK
  }

  private OleProbe() {}

  static boolean looksLike(byte[] bytes) {
    for (int i = 0; i < MAGIC.length; i++) {
      if (i >= bytes.length || bytes[i] != MAGIC[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * The kind, or empty for one that needs a closer look.
   *
   * @throws UnreadableException {@code ENCRYPTED} for an Office Open XML file locked by a password,
   *     {@code DAMAGED} when the directory cannot be read
   */
  static Optional<Kind> kind(byte[] bytes) throws UnreadableException {
    Set<String> names;
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      names = Set.copyOf(files.getRoot().getEntryNames());
    } catch (IOException | RuntimeException e) {
      throw new UnreadableException(
          Code.DAMAGED,
          "The file is a compound file (as DOC and XLS files are) that is cut short or broken."
              + " Fetch it again.",
          e);
    }
    if (names.contains("EncryptedPackage")) {
      throw new UnreadableException(
          Code.ENCRYPTED,
          "The Office file is locked by a password. Save it without one and try again.");
    }
    if (names.contains("WordDocument")) {
      return Optional.of(Kind.WORD);
    }
    return names.contains("Workbook") || names.contains("Book")
        ? Optional.of(Kind.WORKBOOK)
        : Optional.empty();
  }
}
