package org.gongkai.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.Parser;
import org.gongkai.report.ParseResult;

/**
 * How the results of a run are made and judged.
 *
 * @param parser with the rules of the run
 * @param earlier what an earlier run read, if results are to be held against it
 * @param review what reviewers decided
 */
record Judging(Parser parser, Optional<Earlier> earlier, Review review) {

  /** By the rule book alone. */
  static Judging by(Parser parser) {
    return new Judging(parser, Optional.empty(), Review.NONE);
  }

  /** The files that all this comes from, which are no reports. */
  List<Path> files() {
    return Stream.concat(earlier.map(Earlier::file).stream(), review.file().stream()).toList();
  }

  /** A result with what has changed in it since, and with the verdicts on its findings. */
  ParseResult of(ParseResult parsed) {
    return review.of(earlier.map(e -> e.of(parsed)).orElse(parsed));
  }
}
