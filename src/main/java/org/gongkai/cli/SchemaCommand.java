package org.gongkai.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code gongkai schema}: the JSON Schema of the output, byte for byte. */
final class SchemaCommand implements Command {
  private static final String REPORT = "report";
  private static final String CHECK = "check";

  @Override
  public Set<Option> options() {
    return Arguments.with();
  }

  @Override
  public Exit run(Arguments arguments, Session session) throws UsageException, IOException {
    List<String> operands = arguments.operands();
    Optional<String> asked = operands.stream().findFirst();
    String name = asked.orElse(REPORT);
    if (operands.size() > 1 || !List.of(REPORT, CHECK).contains(name)) {
      throw new UsageException("schema.unknown", operands.get(operands.size() - 1));
    }
    try (InputStream in = SchemaCommand.class.getResourceAsStream("/schema/" + name + "-1.json");
        Output out = Output.standard(session.terminal())) {
      if (in == null) {
        throw new IllegalStateException("the schema " + name + " is not on the class path");
      }
      out.write(in.readAllBytes());
      out.finish();
    }
    return Exit.OK;
  }
}
