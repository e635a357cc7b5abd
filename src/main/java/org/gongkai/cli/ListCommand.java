package org.gongkai.cli;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * A command that shows a list, or one thing of it: {@code gongkai rules}, {@code gongkai forms}.
 */
record ListCommand(Listing listing) implements Command {

  @Override
  public Set<Option> options() {
    return Arguments.with(Option.FORMAT);
  }

  @Override
  public Exit run(Arguments arguments, Session session) throws UsageException, IOException {
    String format = arguments.choice(Option.FORMAT, listing.formats()).orElse(Listing.TEXT);
    List<String> names = arguments.operands();
    if (names.size() > 1) {
      throw new UsageException(listing.many(), names.get(1));
    }
    String text =
        names.isEmpty()
            ? listing.all(format, session.texts())
            : listing.one(names.get(0), format, session.texts());
    try (Output out = Output.standard(session.terminal())) {
      out.write(text);
      out.finish();
    }
    return Exit.OK;
  }
}
