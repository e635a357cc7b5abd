package org.gongkai.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Filings to run the commands on. */
final class Filings {
  private static final Path EXAMPLE = Path.of("fixtures/example.txt");

  private Filings() {}

  /** A filing without fault. */
  static String good() {
    try {
      return Files.readString(EXAMPLE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The same, but 13 requests received in all where the parts add up to 12; the text says nothing
   * of their number.
   */
  static String wrongTotal() {
    return good().replace("申请12件，", "申请，").replaceFirst("(?<=一、本年新收.{40,60} )12 ", "13 ");
  }

  /** Writes a file, and the folders above it. */
  static String write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }

  /** Writes a file that no reader knows. */
  static String writeUnknown(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.write(file, new byte[] {0, 1, 2, (byte) 0xfe, 0, 9, (byte) 0x81, 0}).toString();
  }
}
