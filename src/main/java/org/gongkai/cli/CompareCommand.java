package org.gongkai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gongkai.archive.compare.Change;
import org.gongkai.archive.compare.ChangeCount;
import org.gongkai.archive.compare.Comparison;
import org.gongkai.archive.query.Answer;
import org.gongkai.archive.query.AnswerFormat;
import org.gongkai.archive.store.ArchiveException;

/** {@code gongkai compare}: what changed between two archives. */
final class CompareCommand implements Command {
  private static final String TEXT = AnswerFormat.TEXT.code();
  private static final List<String> FORMATS =
      List.of(TEXT, AnswerFormat.CSV.code(), AnswerFormat.JSONL.code());
  private static final List<String> COLUMNS =
      List.of("kind", "sha256", "name", "what", "field", "before", "after");
  private static final int USUAL_LIMIT = 200;

  @Override
  public Set<Option> options() {
    return Arguments.with(Option.FORMAT, Option.OUTPUT, Option.LIMIT);
  }

  @Override
  public Exit run(Arguments arguments, Session session) throws UsageException, IOException {
    List<String> operands = arguments.operands();
    if (operands.size() != 2) {
      throw new UsageException("compare.two");
    }
    Path first = ArchiveFiles.path(operands.get(0));
    Path second = ArchiveFiles.path(operands.get(1));
    String format = arguments.choice(Option.FORMAT, FORMATS).orElse(TEXT);
    Optional<Integer> limit = arguments.number(Option.LIMIT, Integer.MAX_VALUE);
    if (limit.isPresent() && !format.equals(TEXT)) {
      throw new UsageException("compare.limit.alone");
    }
    try (Output out = ArchiveFiles.output(arguments, session, first, second)) {
      CompareText text = new CompareText(session.texts(), limit.orElse(USUAL_LIMIT));
      ChangeCount count;
      if (format.equals(TEXT)) {
        count = Comparison.run(first, second, text::add);
        out.write(text.summary(count) + text.details(count));
      } else {
        Answer answer = AnswerFormat.valueOf(format.toUpperCase(Locale.ROOT)).to(out.asStream());
        answer.columns(COLUMNS);
        count = Comparison.run(first, second, change -> write(change, answer));
        answer.end();
        session.terminal().write(text.summary(count));
      }
      out.finish();
      return count.total() == 0 ? Exit.OK : Exit.FINDINGS;
    } catch (ArchiveException e) {
      return ArchiveFiles.complain(e, session);
    }
  }

  private static void write(Change change, Answer answer) throws IOException {
    for (Change.Side side : change.sides()) {
      answer.row(
          List.of(
              change.kind().code(),
              change.sha256(),
              change.name(),
              change.what(),
              side.field(),
              side.before(),
              side.after()));
    }
  }
}
