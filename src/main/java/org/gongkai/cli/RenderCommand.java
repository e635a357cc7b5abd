package org.gongkai.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.read.UnreadableException.Code;
import org.gongkai.render.ChineseFont;
import org.gongkai.render.FormLayout;
import org.gongkai.render.MissingFontException;
import org.gongkai.render.Notice;
import org.gongkai.render.PageFormat;
import org.gongkai.render.PageWriter;
import org.gongkai.render.PrintedReport;
import org.gongkai.render.UnprintableException;
import org.gongkai.report.CellKey;
import org.gongkai.report.Failure;
import org.gongkai.report.MalformedReportException;
import org.gongkai.report.ParseResult;
import org.gongkai.report.Report;
import org.gongkai.report.ReportReader;

/** {@code gongkai render}: a report, or a form with nothing filled in, as a document. */
final class RenderCommand implements Command {
  private static final int LONGEST_LIST = 6;

  /** An input of which no document can be made; the reason is told already. */
  private static final class NoDocumentException extends Exception {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public Set<Option> options() {
    return Arguments.with(Option.TO, Option.OUTPUT, Option.FORM, Option.BLANK, Option.FONT);
  }

  @Override
  public Exit run(Arguments arguments, Session session) throws UsageException, IOException {
    PageFormat format = format(arguments);
    List<ChineseFont> fonts = fonts(arguments, format);
    boolean blank = arguments.has(Option.BLANK);
    if (blank != arguments.operands().isEmpty()) {
      throw new UsageException(blank ? "render.blank.input" : "render.input.missing");
    }
    if (arguments.operands().size() > 1) {
      throw new UsageException("render.input.many", arguments.operands().get(1));
    }
    if (arguments.has(Option.FORM) && !blank) {
      throw new UsageException("render.form.alone");
    }
    Optional<String> output = arguments.value(Option.OUTPUT).filter(o -> !o.equals("-"));
    if (output.isEmpty() && !format.isText() && session.terminal().showsOutput()) {
      throw new UsageException("render.terminal", format.code());
    }
    FormLayout layout = new FormLayout(Forms.load());
    PrintedReport printed;
    if (blank) {
      printed = layout.blank(form(arguments));
    } else {
      try {
        printed = printed(arguments.operands().get(0), layout, session);
      } catch (NoDocumentException e) {
        return Exit.UNREADABLE;
      }
    }
    return write(printed, format.writer(fonts), arguments.operands(), output, session);
  }

  private static PageFormat format(Arguments arguments) throws UsageException {
    List<String> codes = Arrays.stream(PageFormat.values()).map(PageFormat::code).toList();
    Optional<String> code = arguments.choice(Option.TO, codes);
    if (code.isEmpty()) {
      throw new UsageException("render.to.missing", String.join(", ", codes));
    }
    return PageFormat.valueOf(code.get().toUpperCase(Locale.ROOT));
  }

  private static List<ChineseFont> fonts(Arguments arguments, PageFormat format)
      throws UsageException {
    Optional<String> file = arguments.value(Option.FONT);
    if (file.isEmpty()) {
      return format.embedsFonts() ? ChineseFont.installed() : List.of();
    }
    if (!format.embedsFonts()) {
      throw new UsageException("render.font.useless", format.code());
    }
    try {
      return List.of(ChineseFont.in(Path.of(file.get())));
    } catch (IOException | InvalidPathException e) {
      throw new UsageException("render.font.missing", file.get());
    }
  }

  private static Form form(Arguments arguments) throws UsageException {
    Forms forms = Forms.load();
    List<String> ids = forms.all().stream().map(Form::id).toList();
    Optional<String> id = arguments.choice(Option.FORM, ids);
    return id.flatMap(forms::byId).orElseGet(forms::current);
  }

  private static PrintedReport printed(String name, FormLayout layout, Session session)
      throws NoDocumentException, UsageException {
    Texts texts = session.texts();
    try {
      ParseResult result = ReportReader.read(name, bytes(name, session));
      if (result instanceof Failure failure) {
        String code = texts.say("render.failure", name, failure.code(), failure.message());
        throw refused(code, session);
      }
      PrintedReport printed = layout.layOut((Report) result);
      printed.notices().forEach(n -> session.complain(notice(n, texts)));
      return printed;
    } catch (MalformedReportException e) {
      String problem = texts.say("problem." + e.problem(), e.arguments().toArray());
      throw refused(
          texts.say("render.malformed", name, e.line(), e.column(), e.pointer(), problem), session);
    } catch (UnprintableException e) {
      throw refused(texts.say("render.unprintable", name, list(e.cells(), texts)), session);
    }
  }

  private static byte[] bytes(String name, Session session)
      throws NoDocumentException, UsageException {
    Texts texts = session.texts();
    try {
      return name.equals(Inputs.STANDARD)
          ? session.terminal().in().readAllBytes()
          : Files.readAllBytes(Path.of(name));
    } catch (InvalidPathException e) {
      throw new UsageException("path.invalid", name);
    } catch (NoSuchFileException e) {
      throw refused(name + ": " + texts.say("code." + Code.NOT_FOUND), session);
    } catch (AccessDeniedException e) {
      throw refused(name + ": " + texts.say("code." + Code.IO), session);
    } catch (IOException e) {
      throw refused(
          name + ": " + texts.say("code." + Code.IO) + " (" + e.getMessage() + ")", session);
    }
  }

  private static NoDocumentException refused(String reason, Session session) {
    session.complain(reason);
    return new NoDocumentException();
  }

  private static String notice(Notice notice, Texts texts) {
    return texts.say(
        "render.notice." + notice.kind(), notice.cells().size(), list(notice.cells(), texts));
  }

  private static String list(List<CellKey> cells, Texts texts) {
    String shown =
        cells.stream()
            .limit(LONGEST_LIST)
            .map(CellKey::toString)
            .collect(Collectors.joining(texts.say("list.comma")));
    int rest = cells.size() - LONGEST_LIST;
    return rest > 0 ? texts.say("render.list.more", shown, rest) : shown;
  }

  private static Exit write(
      PrintedReport printed,
      PageWriter writer,
      List<String> inputs,
      Optional<String> output,
      Session session)
      throws UsageException, IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      writer.write(printed, bytes);
    } catch (MissingFontException e) {
      session.complain(fontMissing(e, session.texts()));
      return Exit.FAULT;
    }
    try (Output out =
        output.isPresent() ? Output.file(output.get()) : Output.standard(session.terminal())) {
      for (String input : inputs) {
        if (!input.equals(Inputs.STANDARD) && out.isFile(Path.of(input))) {
          throw new UsageException("output.input", input);
        }
      }
      out.write(bytes.toByteArray());
      out.finish();
    }
    return Exit.OK;
  }

  private static String fontMissing(MissingFontException e, Texts texts) {
    if (e instanceof MissingFontException.Unusable unusable) {
      return texts.say("render.font.unusable", unusable.file());
    }
    return e.characters().isEmpty()
        ? texts.say("render.font.none")
        : texts.say("render.font.characters", e.characters());
  }
}
