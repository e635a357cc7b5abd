package org.gongkai.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.Parser;
import org.gongkai.check.Messages.Language;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.render.ChineseFont;
import org.gongkai.render.FormLayout;
import org.gongkai.render.PageFormat;
import org.gongkai.render.PrintedReport;
import org.gongkai.report.Reading;
import org.gongkai.report.Reading.State;
import org.gongkai.report.Report;
import org.gongkai.report.ReportReader;
import org.gongkai.report.ReportWriter;
import org.gongkai.report.Section;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rendering is the inverse of parsing: what is written is read again as it was. */
class RenderTest {
  private static final Parser PARSER = Parser.create(Language.ENGLISH);
  private static final FormLayout LAYOUT = new FormLayout(Forms.load());

  @ParameterizedTest
  @EnumSource
  void aRenderedReportIsReadAsItWas(PageFormat format) {
    assumeFonts(format);
    List<Executable> checks = new ArrayList<>();
    for (Sample sample : Sample.values()) {
      checks.add(() -> checkRoundTrip(sample.report(), format));
    }
    Assertions.assertAll(format.code(), checks);
  }

  private static void checkRoundTrip(SampleReport sample, PageFormat format) throws Exception {
    Report report = ReportAssert.report(PARSER.parse("sample", Layout.HTML_CLEAN.write(sample)));
    ReportAssert.assertExact(report, sample);
    byte[] bytes = write(LAYOUT.layOut(report), format);
    Report again = ReportAssert.report(PARSER.parse("rendered", bytes));
    ReportAssert.assertExact(again, sample);
    assertThat(again.sections())
        .usingElementComparator(
            (a, b) ->
                a.key().equals(b.key())
                        && a.number().equals(b.number())
                        && a.heading().equals(b.heading())
                        && a.text().equals(b.text())
                    ? 0
                    : 1)
        .as("sections of %s", sample.name())
        .isEqualTo(report.sections());
    assertThat(again.cells().keySet()).isEqualTo(report.cells().keySet());
    assertThat(write(LAYOUT.layOut(report), format)).as("second time").isEqualTo(bytes);
  }

  @ParameterizedTest
  @EnumSource
  void aBlankFormHoldsNothingButBlanks(PageFormat format) throws Exception {
    assumeFonts(format);
    for (Form form : Forms.load().all()) {
      byte[] bytes = write(LAYOUT.blank(form), format);
      Report report = ReportAssert.report(PARSER.parse("blank", bytes));
      assertThat(report.form()).contains(form.id());
      assertThat(report.year()).isEmpty();
      assertThat(report.issuedOn()).isEmpty();
      assertThat(report.cells()).hasSize(form.cellCount());
      assertThat(report.cells().values()).extracting(Reading::state).containsOnly(State.BLANK);
      assertThat(report.sections())
          .extracting(Section::heading)
          .isEqualTo(form.sections().stream().map(s -> s.heading()).toList());
    }
  }

  /** What the parser makes of any sample in any of these layouts goes to JSON and back. */
  @ParameterizedTest
  @EnumSource(
      names = {
        "TEXT_WORD_EXPORT",
        "TEXT_CELL_PER_LINE",
        "HTML_PASTED_FROM_WORD",
        "HTML_BREAKS_UNITS_AND_REMARKS",
        "DOCX",
        "XLSX"
      })
  void whatIsWrittenAsJsonIsReadBackEqual(Layout layout) throws Exception {
    for (Sample sample : Sample.values()) {
      Report report =
          ReportAssert.report(PARSER.parse(layout.name(), layout.write(sample.report())));
      for (ReportWriter.Style style : ReportWriter.Style.values()) {
        String json = ReportWriter.toJson(report, style);
        assertThat(ReportReader.read("", json.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
            .isEqualTo(report);
      }
    }
  }

  private static void assumeFonts(PageFormat format) {
    Assumptions.assumeTrue(
        !format.embedsFonts() || !ChineseFont.installed().isEmpty(),
        "no Chinese TrueType font is installed");
  }

  private static byte[] write(PrintedReport report, PageFormat format) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    format.writer().write(report, bytes);
    return bytes.toByteArray();
  }
}
