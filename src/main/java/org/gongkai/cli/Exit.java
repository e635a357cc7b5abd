package org.gongkai.cli;

/** What the process says to the shell when it ends. The numbers are part of the contract. */
enum Exit {
  /** All well. */
  OK(0),
  /** {@code check} found errors. */
  FINDINGS(1),
  /** The command line asks for something that cannot be done. */
  USAGE(2),
  /** Some input could not be read; the rest is written. Wins over {@link #FINDINGS}. */
  UNREADABLE(3),
  /** The output could not be written, or a fault of this program. */
  FAULT(70);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
