package org.gongkai.cli;

import java.io.IOException;
import java.util.Optional;
import org.gongkai.render.findings.FindingsFormat;
import org.gongkai.render.findings.FindingsWriter;
import org.gongkai.render.findings.RuleTexts;
import org.gongkai.report.ParseResult;

/** Hands results to a writer of findings, which begins to write with the first of them. */
final class FindingsFrame implements Frame<ParseResult> {
  private final FindingsFormat format;
  private final RuleTexts rules;
  private final Texts texts;
  private Optional<FindingsWriter> writer = Optional.empty();

  FindingsFrame(FindingsFormat format, RuleTexts rules, Texts texts) {
    this.format = format;
    this.rules = rules;
    this.texts = texts;
  }

  @Override
  public void add(ParseResult result, Output out) throws IOException {
    writer(out).add(result);
  }

  @Override
  public void end(Tally tally, Output out) throws IOException {
    writer(out).end();
  }

  private FindingsWriter writer(Output out) throws IOException {
    if (writer.isEmpty()) {
      writer =
          Optional.of(
              format.writer(
                  rules, new SpokenWords(texts), Version.ofProgram().orElse(""), out.asStream()));
    }
    return writer.get();
  }
}
