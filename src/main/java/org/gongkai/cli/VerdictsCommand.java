package org.gongkai.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gongkai.report.Fingerprint;
import org.gongkai.report.MalformedReportException;
import org.gongkai.report.Verdict;
import org.gongkai.report.Verdict.Decision;
import org.gongkai.report.Verdicts;

/** {@code gongkai verdicts}: what reviewers decided on findings. */
final class VerdictsCommand implements Command {
  private static final String ADD = "add";

  @Override
  public Set<Option> options() {
    return Arguments.with(Option.VERDICTS, Option.CONFIRM, Option.DISMISS, Option.BY, Option.WHY);
  }

  @Override
  public Exit run(Arguments arguments, Session session) throws UsageException, IOException {
    List<String> operands = arguments.operands();
    if (operands.isEmpty() || !operands.get(0).equals(ADD)) {
      throw new UsageException("verdicts.action", ADD);
    }
    List<String> findings = operands.subList(1, operands.size());
    if (findings.isEmpty()) {
      throw new UsageException("verdicts.finding.missing");
    }
    for (String finding : findings) {
      if (!Fingerprint.isOne(finding)) {
        throw new UsageException("verdicts.finding.wrong", finding);
      }
    }
    Verdict verdict = verdict(arguments);
    String name = arguments.value(Option.VERDICTS).orElse(Review.USUAL_FILE);
    String text = add(findings, verdict, name);
    try (Output out = Output.file(name)) {
      out.write(text);
      out.finish();
    }
    session.complain(session.texts().say("verdicts.added", findings.size(), name));
    return Exit.OK;
  }

  private static Verdict verdict(Arguments arguments) throws UsageException {
    if (arguments.has(Option.CONFIRM) == arguments.has(Option.DISMISS)) {
      throw new UsageException("verdicts.decision");
    }
    return new Verdict(
        arguments.has(Option.CONFIRM) ? Decision.CONFIRMED : Decision.DISMISSED,
        said(Option.BY, arguments),
        said(Option.WHY, arguments),
        LocalDate.now());
  }

  private static String said(Option option, Arguments arguments) throws UsageException {
    return arguments
        .value(option)
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .orElseThrow(() -> new UsageException("verdicts.said.missing", option.longName()));
  }

  /** The text of the file with the verdict on each finding. */
  private static String add(List<String> findings, Verdict verdict, String name)
      throws UsageException, IOException {
    try {
      Path file = Path.of(name);
      String text = "";
      if (Files.isRegularFile(file)) {
        byte[] bytes = Files.readAllBytes(file);
        Verdicts.read(bytes);
        text = new String(bytes, StandardCharsets.UTF_8);
      }
      for (String finding : findings) {
        text = Verdicts.with(text, finding, verdict);
      }
      return text;
    } catch (InvalidPathException e) {
      throw new UsageException("path.invalid", name);
    } catch (MalformedReportException e) {
      throw new UsageException("verdicts.malformed", name, e);
    }
  }
}
