package org.gongkai.check.series;

/** A roster that cannot be understood. */
public final class RosterException extends Exception {
  private static final long serialVersionUID = 1;

  private final Problem problem;
  private final int line;
  private final String found;

  /** What is wrong. */
  public enum Problem {
    /** A line has fewer than two or more than four fields. */
    FIELDS,
    /** The area or the member is empty. */
    NO_NAME,
    /** A name that many bodies bear (水务局, 城关镇人民政府): it needs the place before it. */
    NAME_OF_MANY,
    /** A year is not four digits. */
    NO_YEAR,
    /** The last year stands before the first. */
    YEARS,
    /** A body is a member of itself. */
    OWN_MEMBER,
    /** The same member of the same area for the same years, a second time. */
    TWICE,
    /** No line names a member. */
    EMPTY
  }

  RosterException(Problem problem, int line, String found) {
    super("line " + line + ": " + problem + ": " + found);
    this.problem = problem;
    this.line = line;
    this.found = found;
  }

  /** What is wrong. */
  public Problem problem() {
    return problem;
  }

  /** The line of the file, from 1. */
  public int line() {
    return line;
  }

  /** What stands there. */
  public String found() {
    return found;
  }
}
