package org.gongkai.cli;

import java.io.IOException;
import java.util.Set;

/** A command of the program. */
interface Command {

  /** The options that it knows. */
  Set<Option> options();

  /**
   * Does what it is asked for.
   *
   * @throws UsageException when that cannot be done; nothing is written then
   * @throws IOException when the output cannot be written
   */
  Exit run(Arguments arguments, Session session) throws UsageException, IOException;
}
