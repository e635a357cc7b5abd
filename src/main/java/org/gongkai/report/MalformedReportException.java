package org.gongkai.report;

import java.util.List;

/** JSON that is no report on the published schema, no verdict, or that contradicts itself. */
public final class MalformedReportException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Problem problem;
  private final int line;
  private final int column;
  private final String pointer;
  private final transient List<String> arguments;

  /** What is wrong. In the messages {@code {0}}, {@code {1}} are the arguments. */
  public enum Problem {
    NOT_JSON("this is no JSON: {0}"),
    NOT_UTF8("this is no UTF-8 text: save the file as UTF-8"),
    EMPTY("there is nothing in it: give one report as JSON"),
    MANY("there is more than one report: give one, for example one line of JSON Lines"),
    WRONG_SCHEMA("the schema is {0}, not urn:gongkai:report:1: give what gongkai parse writes"),
    UNKNOWN_FIELD("there is no field \"{0}\" here: the fields are {1}"),
    MISSING_FIELD("the field \"{0}\" is missing"),
    WRONG_TYPE("{0} stands here where {1} is wanted"),
    WRONG_VALUE("\"{0}\" cannot stand here: it is {1} that is wanted"),
    NOT_A_CELL("\"{0}\" is no TABLE/ROW/COLUMN"),
    NUMBER_WITHOUT_READING(
        "{0} is {1} in tables, but {2} in evidence: correct one, or take the cell out of evidence"),
    READING_WITHOUT_NUMBER(
        "{0} is {1} in evidence, but has no number in tables: give it, or correct the state"),
    NUMBER_AGAINST_TEXT(
        "{0} is {1} in tables, but \"{2}\" in evidence: correct one, or take the cell out of evidence"),
    TEXT_AGAINST_STATE("{0} is {1} in evidence, but its text \"{2}\" is none"),
    MANY_ON_LINE("there is more than one verdict on the line: give each a line of its own"),
    DECIDED_BOTH_WAYS("line {1} decides {0} the other way: delete one of the two lines");

    private final String message;

    Problem(String message) {
      this.message = message;
    }
  }

  MalformedReportException(
      Problem problem, int line, int column, String pointer, List<String> arguments) {
    super(
        "line " + line + ", column " + column + ", " + pointer + ": " + filled(problem, arguments));
    this.problem = problem;
    this.line = line;
    this.column = column;
    this.pointer = pointer;
    this.arguments = List.copyOf(arguments);
  }

  private static String filled(Problem problem, List<String> arguments) {
    String message = problem.message;
    for (int i = 0; i < arguments.size(); i++) {
      message = message.replace("{" + i + "}", arguments.get(i));
    }
    return message;
  }

  /** The same in a file in which the text begins so many lines below the top. */
  public MalformedReportException below(int lines) {
    return new MalformedReportException(problem, line + lines, column, pointer, arguments);
  }

  /** What is wrong. */
  public Problem problem() {
    return problem;
  }

  /** What the message of the problem names. */
  public List<String> arguments() {
    return arguments;
  }

  /** The line of the text, from 1. */
  public int line() {
    return line;
  }

  /** The character in the line, from 1. */
  public int column() {
    return column;
  }

  /** The JSON pointer to the place; {@code /} for the whole text. */
  public String pointer() {
    return pointer;
  }
}
