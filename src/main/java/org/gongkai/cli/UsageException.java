package org.gongkai.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.MalformedReportException;

/** A command line that asks for something that cannot be done. */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<String> arguments;
  private final transient Optional<MalformedReportException> fault;

  /**
   * @param key the text that says what is wrong, where, and what to do
   */
  UsageException(String key, String... arguments) {
    super(key + " " + List.of(arguments));
    this.key = key;
    this.arguments = List.of(arguments);
    fault = Optional.empty();
  }

  /**
   * A file that is named and does not hold what it should.
   *
   * @param key the text, whose arguments are the file, the line, the column and what is wrong
   */
  UsageException(String key, String file, MalformedReportException fault) {
    super(key + " " + file, fault);
    this.key = key;
    arguments = List.of(file, Integer.toString(fault.line()), Integer.toString(fault.column()));
    this.fault = Optional.of(fault);
  }

  /** The explanation in the language of {@code texts}. */
  String explanation(Texts texts) {
    List<String> all = new ArrayList<>(arguments);
    fault.ifPresent(f -> all.add(texts.say("problem." + f.problem(), f.arguments().toArray())));
    return texts.say(key, all.toArray());
  }
}
