package org.gongkai.render.review;

import java.util.Optional;
import org.gongkai.report.Source;

/** Gives the bytes of a source once more, after it was parsed. */
@FunctionalInterface
public interface SourceCopies {

  /** What was found under the name of a source. */
  sealed interface SourceCopy {
    /** The bytes that were parsed. */
    record Same(byte[] bytes) implements SourceCopy {
      /** The bytes, where they are these. */
      @Override
      public Optional<byte[]> content() {
        return Optional.of(bytes);
      }
    }

    /** Other bytes: no place in them can be trusted. */
    record Changed() implements SourceCopy {}

    /** Nothing that can be read. */
    record Gone() implements SourceCopy {}

    /** The bytes that were parsed; empty when they are not to be had. */
    default Optional<byte[]> content() {
      return Optional.empty();
    }
  }

  /** Reads a source again. */
  SourceCopy of(Source source);
}
