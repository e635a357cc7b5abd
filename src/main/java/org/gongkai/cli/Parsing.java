package org.gongkai.cli;

import java.io.IOException;
import java.io.InputStream;
import org.gongkai.Parser;
import org.gongkai.read.UnreadableException.Code;
import org.gongkai.report.Failure;
import org.gongkai.report.ParseResult;
import org.gongkai.report.Source;

/** Parses the inputs of a command line. */
record Parsing(Parser parser, InputStream standardInput) implements Batch.Work<Input> {

  @Override
  public ParseResult result(Input input) {
    if (input instanceof Input.File file) {
      return parser.parse(file.path());
    }
    if (input instanceof Input.Broken broken) {
      return broken.failure();
    }
    try {
      return parser.parse(Inputs.STANDARD, standardInput.readAllBytes());
    } catch (IOException e) {
      return new Failure(
          new Source(name(input), "", "", 0, ""),
          Code.IO.name(),
          "standard input could not be read: " + e.getMessage());
    }
  }

  @Override
  public String name(Input input) {
    return input instanceof Input.File file ? file.path().toString() : Inputs.STANDARD;
  }

  @Override
  public boolean stays(Input input) {
    return !(input instanceof Input.Standard);
  }
}
