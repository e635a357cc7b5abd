package org.gongkai.archive.intake;

import java.util.Optional;
import org.gongkai.read.UnreadableException.Code;

/** Something that cannot be read, and why. */
record BrokenItem(String name, String url, Code code, String message) implements Item {

  BrokenItem(String name, Code code, String message) {
    this(name, "", code, message);
  }

  @Override
  public String charset() {
    return "";
  }

  @Override
  public Optional<Stamp> stamp() {
    return Optional.empty();
  }

  @Override
  public byte[] bytes() throws UnavailableException {
    throw new UnavailableException(code, message);
  }
}
