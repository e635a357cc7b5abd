package org.gongkai.archive.worker;

import java.time.Duration;
import org.gongkai.read.UnreadableException.Code;
import org.gongkai.report.Failure;
import org.gongkai.report.Source;

/** How a worker ended while it was parsing a document, and what is said of the document then. */
sealed interface WorkerDeath {
  /** The exit code of a JVM whose heap is exhausted, by {@code -XX:+ExitOnOutOfMemoryError}. */
  int OUT_OF_MEMORY = 3;

  /** What a signal adds to its number in an exit code. */
  int SIGNALLED = 128;

  /** It was killed, since it had taken longer than it was given. */
  record TimedOut(Duration limit) implements WorkerDeath {}

  /**
   * It ended by itself, or something else killed it.
   *
   * @param code the exit code of its process
   */
  record Ended(int code) implements WorkerDeath {}

  /** It wrote into the channel what is no result. */
  record Garbled() implements WorkerDeath {}

  /** What is said of a document of which two workers died. */
  default Failure failureOf(Task task, int megabytes) {
    if (this instanceof TimedOut late) {
      return failure(
          task,
          Code.TIMED_OUT,
          "parsing it took longer than "
              + late.limit().toSeconds()
              + " s, twice; give it more with --timeout and --retry-failed");
    } else if (this instanceof Garbled) {
      return failure(
          task,
          Code.CRASHED,
          "the process that parsed it wrote something else than a result, twice; please report it"
              + " with the file");
    }
    int code = ((Ended) this).code();
    if (code == OUT_OF_MEMORY) {
      return failure(
          task,
          Code.OUT_OF_MEMORY,
          "parsing it takes more memory than "
              + megabytes
              + " MB; give it more with --memory and --retry-failed");
    }
    String how = code > SIGNALLED ? "by signal " + (code - SIGNALLED) : "with code " + code;
    return failure(
        task,
        Code.CRASHED,
        "the process that parsed it ended " + how + ", twice; please report it with the file");
  }

  /** A failure of a document. */
  static Failure failure(Task task, Code code, String message) {
    return new Failure(
        new Source(task.name(), "", task.sha256(), task.bytes().length, ""), code.name(), message);
  }
}
