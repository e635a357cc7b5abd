package org.gongkai.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.Parser;
import org.gongkai.check.Messages.Language;
import org.gongkai.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** However a report is spoilt, no number comes out that it does not state. */
class PerturbationTest {
  private static final Parser PARSER = Parser.create(Language.ENGLISH);
  private static final int SEEDS = 16;
  private static final int SHOWN = 12;
  static final List<Layout> LAYOUTS =
      List.of(
          Layout.TEXT_WORD_EXPORT,
          Layout.TEXT_TABS,
          Layout.TEXT_PIPES,
          Layout.TEXT_PIPES_WITHOUT_EMPTIES_FOR_SPANS,
          Layout.HTML_CLEAN,
          Layout.HTML_RAGGED);

  @ParameterizedTest
  @EnumSource
  void noWrongNumberComesOut(Perturbation perturbation) throws Exception {
    List<String> wrong = new ArrayList<>();
    for (int seed = 0; seed < SEEDS; seed++) {
      SampleReport spoilt = perturbation.report(seed);
      for (Layout layout : LAYOUTS) {
        Report report = ReportAssert.report(PARSER.parse(layout.name(), layout.write(spoilt)));
        for (String difference : ReportAssert.wrong(report, spoilt)) {
          wrong.add(layout + " seed " + seed + " " + spoilt.name() + ": " + difference);
        }
      }
    }
    assertThat(wrong.stream().limit(SHOWN)).as("%d wrong numbers", wrong.size()).isEmpty();
  }
}
