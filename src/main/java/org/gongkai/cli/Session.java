package org.gongkai.cli;

/**
 * What a command runs in.
 *
 * @param terminal the streams
 * @param texts what to say, in the language chosen
 */
record Session(Terminal terminal, Texts texts) {

  /** Writes a message to standard error, marked as this program's. */
  void complain(String message) {
    terminal.tell("gongkai: " + message);
  }
}
