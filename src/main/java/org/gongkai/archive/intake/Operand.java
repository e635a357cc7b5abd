package org.gongkai.archive.intake;

import java.nio.file.Path;
import org.gongkai.read.UnreadableException.Code;

/** What an operand came to. */
sealed interface Operand {

  /** A file or a folder. */
  record Named(Path path) implements Operand {}

  /** Nothing that could be read. */
  record Broken(String name, Code code, String message) implements Operand {}
}
