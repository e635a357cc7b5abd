package org.gongkai.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.archive.query.AnswerFormat;
import org.gongkai.archive.query.Query;
import org.gongkai.archive.query.QueryException;
import org.gongkai.archive.query.ReadyQuery;
import org.gongkai.archive.store.ArchiveException;
import org.gongkai.check.Messages.Language;

/** {@code gongkai query}: questions to an archive, in SQL. */
final class QueryCommand implements Command {
  @Override
  public Set<Option> options() {
    return Arguments.with(Option.FORMAT, Option.OUTPUT, Option.REPORT);
  }

  @Override
  public Exit run(Arguments arguments, Session session) throws UsageException, IOException {
    List<String> formats = Arrays.stream(AnswerFormat.values()).map(AnswerFormat::code).toList();
    AnswerFormat format =
        arguments
            .choice(Option.FORMAT, formats)
            .map(code -> AnswerFormat.valueOf(code.toUpperCase(Locale.ROOT)))
            .orElse(AnswerFormat.TEXT);
    List<String> operands = arguments.operands();
    Optional<String> report = arguments.value(Option.REPORT);
    int most = report.isPresent() ? 1 : 2;
    if (operands.size() > most) {
      throw new UsageException("query.many", operands.get(most));
    }
    if (report.isPresent() && report.get().equals(Option.REPORT.usualValue())) {
      return write(arguments, session, out -> out.write(list(session.texts())));
    }
    List<ReadyQuery> ready = report.isPresent() ? ready(report.get()) : List.of();
    if (report.isPresent() && operands.isEmpty()) {
      return write(arguments, session, out -> out.write(statements(ready)));
    }
    if (operands.isEmpty()) {
      throw new UsageException("query.archive.missing");
    }
    Path archive = ArchiveFiles.path(operands.get(0));
    if (report.isPresent()) {
      if (ready.size() > 1 && format != AnswerFormat.TEXT) {
        throw new UsageException(
            "query.parts",
            report.get(),
            ready.stream().map(ReadyQuery::name).collect(Collectors.joining(", ")));
      }
      return write(arguments, session, new Parts(archive, ready, format, session.texts()), archive);
    }
    if (operands.size() < 2) {
      throw new UsageException("query.sql.missing");
    }
    String sql = sql(operands.get(1), session);
    return write(
        arguments, session, out -> Query.run(archive, sql, format.to(out.asStream())), archive);
  }

  private static String sql(String operand, Session session) throws IOException {
    return operand.equals(Inputs.STANDARD)
        ? new String(session.terminal().in().readAllBytes(), StandardCharsets.UTF_8)
        : operand;
  }

  private static List<ReadyQuery> ready(String name) throws UsageException {
    List<ReadyQuery> ready = ReadyQuery.of(name);
    if (ready.isEmpty()) {
      throw new UsageException(
          "option.value.unknown",
          Option.REPORT.longName(),
          name,
          String.join(", ", ReadyQuery.reports()));
    }
    return ready;
  }

  private static String list(Texts texts) {
    StringBuilder list = new StringBuilder();
    for (ReadyQuery each : ReadyQuery.all()) {
      list.append("%-20s %s\n".formatted(each.name(), title(each, texts)));
    }
    return list.toString();
  }

  private static String statements(List<ReadyQuery> queries) {
    return queries.stream()
        .map(each -> "-- " + each.name() + "\n" + each.sql())
        .collect(Collectors.joining("\n"));
  }

  private static String title(ReadyQuery query, Texts texts) {
    return texts.language() == Language.CHINESE ? query.chinese() : query.english();
  }

  /** Writes an answer. */
  private interface Writing {
    void to(Output out) throws ArchiveException, QueryException, IOException;
  }

  /** The answers of a report, one behind the other, each under its name where there are several. */
  private record Parts(Path archive, List<ReadyQuery> queries, AnswerFormat format, Texts texts)
      implements Writing {
    @Override
    public void to(Output out) throws ArchiveException, QueryException, IOException {
      OutputStream stream = out.asStream();
      String before = "";
      for (ReadyQuery each : queries) {
        out.write(before);
        if (format == AnswerFormat.TEXT) {
          out.write(each.name() + ": " + title(each, texts) + "\n");
        }
        Query.run(archive, each.sql(), format.to(stream));
        before = "\n";
      }
    }
  }

  private static Exit write(Arguments arguments, Session session, Writing writing, Path... archives)
      throws UsageException, IOException {
    try (Output out = ArchiveFiles.output(arguments, session, archives)) {
      writing.to(out);
      out.finish();
      return Exit.OK;
    } catch (ArchiveException e) {
      return ArchiveFiles.complain(e, session);
    } catch (QueryException e) {
      throw new UsageException("query." + e.reason(), e.detail());
    }
  }
}
