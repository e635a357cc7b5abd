package org.gongkai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.archive.export.Export;
import org.gongkai.archive.export.ExportCount;
import org.gongkai.archive.export.ExportException;
import org.gongkai.archive.export.ExportFormat;
import org.gongkai.archive.export.ExportOptions;
import org.gongkai.archive.store.ArchiveException;

/** {@code gongkai export}: an archive as tables for other programs. */
final class ExportCommand implements Command {
  private static final String USUAL_ENDING = "-export";
  private static final long MEGABYTE = 1_000_000;

  @Override
  public Set<Option> options() {
    return Arguments.with(Option.TO, Option.OUTPUT);
  }

  @Override
  public Exit run(Arguments arguments, Session session) throws UsageException, IOException {
    List<String> operands = arguments.operands();
    if (operands.isEmpty()) {
      throw new UsageException("export.archive.missing");
    }
    if (operands.size() > 1) {
      throw new UsageException("export.archive.many", operands.get(1));
    }
    Path archive = ArchiveFiles.path(operands.get(0));
    List<ExportFormat> formats = formats(arguments);
    Optional<String> output = arguments.value(Option.OUTPUT);
    Path folder = ArchiveFiles.path(output.isPresent() ? output.get() : usualFolder(archive));
    String version = Version.ofProgram().orElse("development");
    try {
      ExportCount count = Export.run(archive, new ExportOptions(folder, formats, version));
      tell(count, folder, session);
      return Exit.OK;
    } catch (ArchiveException e) {
      return ArchiveFiles.complain(e, session);
    } catch (ExportException e) {
      String detail = String.valueOf(e.getMessage());
      if (e.reason() == ExportException.Reason.ARCHIVE) {
        session.complain(session.texts().say("archive.IO", archive + ": " + detail));
        return Exit.UNREADABLE;
      }
      throw new UsageException("export." + e.reason(), folder.toString(), detail);
    }
  }

  private static void tell(ExportCount count, Path folder, Session session) {
    Texts texts = session.texts();
    session.complain(
        texts.say(
            "export.done",
            folder,
            count.documents(),
            count.reports(),
            count.files(),
            String.format(Locale.ROOT, "%.1f", (double) count.bytes() / MEGABYTE)));
    if (count.numbersLeftOut() > 0) {
      session.complain(texts.say("export.inexact", count.numbersLeftOut()));
    }
  }

  /** The formats, in the order in which the program knows them. */
  private static List<ExportFormat> formats(Arguments arguments) throws UsageException {
    String known =
        Arrays.stream(ExportFormat.values())
            .map(ExportFormat::code)
            .collect(Collectors.joining(", "));
    String wanted =
        arguments
            .value(Option.TO)
            .orElseThrow(() -> new UsageException("render.to.missing", known));
    Set<ExportFormat> formats = EnumSet.noneOf(ExportFormat.class);
    for (String code : wanted.split(",", -1)) {
      formats.add(
          Arrays.stream(ExportFormat.values())
              .filter(format -> format.code().equals(code.strip()))
              .findFirst()
              .orElseThrow(
                  () ->
                      new UsageException(
                          "option.value.unknown", Option.TO.longName(), code.strip(), known)));
    }
    return List.copyOf(formats);
  }

  /** In the current folder, after the archive: {@code reports-export} for {@code reports.db}. */
  private static String usualFolder(Path archive) {
    String name = String.valueOf(archive.getFileName());
    String ending = ".db";
    return (name.toLowerCase(Locale.ROOT).endsWith(ending)
            ? name.substring(0, name.length() - ending.length())
            : name)
        + USUAL_ENDING;
  }
}
