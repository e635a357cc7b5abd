package org.gongkai.issuer;

/** A list of divisions does not follow its format (docs/DIVISIONS.md). */
public final class MalformedDivisionsException extends Exception {
  private static final long serialVersionUID = 1;

  /** What is wrong. */
  public enum Problem {
    /** Neither UTF-8 nor GB18030. */
    ENCODING("the file is neither UTF-8 nor GB18030"),
    /** No header, or one that lacks a column. */
    HEADER(
        "the first line must name the columns code and name, and may name parent, valid_from, valid_to"),
    /** A line with more or fewer fields than the header. */
    FIELDS("this line has another number of fields than the header"),
    /** No code of 6, 9 or 12 digits. */
    CODE("a code has 6, 9 or 12 digits"),
    /** A line without a name. */
    NAME("a division has a name"),
    /** A parent that is no code. */
    PARENT("a parent is a code of 6, 9 or 12 digits, or empty"),
    /** Neither a year nor a day. */
    DATE("a date is a year, 2021, or a day, 2021-04-01, or empty"),
    /** A period that ends before it begins. */
    PERIOD("valid_to lies before valid_from"),
    /** A quote that is not closed, and the like. */
    CSV("the line is no CSV");

    private final String explanation;

    Problem(String explanation) {
      this.explanation = explanation;
    }
  }

  private final Problem problem;
  private final long line;
  private final String found;

  /**
   * A fault of a list.
   *
   * @param line from 1; 0 when it is the whole file's
   * @param found what stands there; may be empty
   */
  MalformedDivisionsException(Problem problem, long line, String found) {
    super(
        (line > 0 ? "line " + line + ": " : "")
            + problem.explanation
            + (found.isEmpty() ? "" : "; found \"" + found + "\""));
    this.problem = problem;
    this.line = line;
    this.found = found;
  }

  /** What is wrong. */
  public Problem problem() {
    return problem;
  }

  /** Where, from 1; 0 when it is the whole file's fault. */
  public long line() {
    return line;
  }

  /** What stands there; may be empty. */
  public String found() {
    return found;
  }
}
