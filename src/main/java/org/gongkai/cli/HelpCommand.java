package org.gongkai.cli;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** {@code gongkai help}, and {@code gongkai} without a command. */
final class HelpCommand implements Command {
  private static final List<String> PAGES =
      List.of(
          "parse",
          "check",
          "verdicts",
          "render",
          "batch",
          "export",
          "query",
          "compare",
          "rules",
          "forms",
          "schema",
          "help");

  @Override
  public Set<Option> options() {
    return Arguments.with(Option.VERSION);
  }

  @Override
  public Exit run(Arguments arguments, Session session) throws UsageException, IOException {
    if (arguments.has(Option.VERSION)) {
      return write("gongkai " + Version.ofProgram().orElse("development") + "\n", session);
    }
    List<String> operands = arguments.operands();
    if (operands.size() > 1 || !PAGES.containsAll(operands)) {
      throw new UsageException(
          "help.unknown", operands.get(operands.size() - 1), String.join(", ", PAGES));
    }
    return print(operands.isEmpty() ? "" : operands.get(0), session);
  }

  /** Prints the page of a command; of the program for an empty name. */
  static Exit print(String command, Session session) throws IOException {
    return write(session.texts().help(command.equals("help") ? "" : command), session);
  }

  private static Exit write(String text, Session session) throws IOException {
    try (Output out = Output.standard(session.terminal())) {
      out.write(text);
      out.finish();
    }
    return Exit.OK;
  }
}
