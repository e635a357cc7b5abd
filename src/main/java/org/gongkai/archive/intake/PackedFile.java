package org.gongkai.archive.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A single file, packed and no archive: {@code report.html.gz}. */
final class PackedFile implements Container {
  private final String name;
  private final InputStream unpacked;
  private boolean handedOut;

  /**
   * @param unpacked closed with the container
   */
  PackedFile(String name, InputStream unpacked) {
    this.name = name;
    this.unpacked = unpacked;
  }

  @Override
  public Optional<Step> next() {
    if (handedOut) {
      return Optional.empty();
    }
    handedOut = true;
    return Optional.of(
        new Step.Member() {
          @Override
          public String name() {
            return name;
          }

          @Override
          public long size() {
            return UNKNOWN;
          }

          @Override
          public InputStream open() {
            return unpacked;
          }
        });
  }

  @Override
  public void close() throws IOException {
    unpacked.close();
  }
}
