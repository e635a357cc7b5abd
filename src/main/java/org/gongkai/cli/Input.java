package org.gongkai.cli;

import java.nio.file.Path;
import org.gongkai.report.Failure;

/** One thing to parse. */
sealed interface Input {

  /**
   * A file, or what the caller took for one.
   *
   * @param path where it is, as the caller named it or as found below a folder so named
   */
  record File(Path path) implements Input {}

  /** Standard input. */
  record Standard() implements Input {}

  /** Something that cannot even be tried. */
  record Broken(Failure failure) implements Input {}
}
