package org.gongkai.layout;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.Parser;
import org.gongkai.SchemaAssert;
import org.gongkai.check.Messages.Language;
import org.gongkai.report.Report;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same reports come out of every layout. */
class LayoutTest {
  private static final Parser PARSER = Parser.create(Language.ENGLISH);

  @ParameterizedTest
  @EnumSource
  void theReportComesOutAsItWentIn(Layout layout) {
    Assumptions.assumeTrue(layout.tool.installed(), layout.tool + " is not installed");
    List<Executable> checks = new ArrayList<>();
    for (Sample sample : layout.samples()) {
      checks.add(() -> check(layout, sample));
    }
    Assertions.assertAll(layout.name(), checks);
  }

  private static void check(Layout layout, Sample sample) throws Exception {
    SampleReport truth = sample.report();
    byte[] bytes = layout.write(truth);
    keep(layout, truth, bytes);
    Report report = ReportAssert.report(PARSER.parse(layout.name(), bytes));
    SchemaAssert.assertValid(report);
    switch (layout.fidelity(sample)) {
      case EXACT -> ReportAssert.assertExact(report, truth);
      case EXACT_CELLS -> ReportAssert.assertCells(report, truth);
      case EXACT_WITHOUT_BLANKS, NEVER_WRONG -> ReportAssert.assertNeverWrong(report, truth);
    }
  }

  /** Writes the input to the folder of a system property, to look at. */
  private static void keep(Layout layout, SampleReport sample, byte[] bytes) throws Exception {
    String folder = System.getProperty("gongkai.layouts.keep", "");
    if (!folder.isEmpty()) {
      Files.createDirectories(Path.of(folder));
      Files.write(Path.of(folder, layout + "." + sample.name()), bytes);
    }
  }
}
