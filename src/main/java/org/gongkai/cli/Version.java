package org.gongkai.cli;

import java.util.Optional;

/** The version of the program. */
final class Version {
  private Version() {}

  /** The jar knows it; classes outside a jar have none. */
  static Optional<String> ofProgram() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
  }
}
