package org.gongkai.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * However a report is spoilt, no number comes out that it does not state. This is a sample, every
 * kind of change in every layout once: {@code scripts/accuracy} runs the full set.
 */
class PerturbationTest {
  private static final int SHOWN = 12;

  @ParameterizedTest
  @EnumSource
  void noWrongNumberComesOut(Family family) {
    PerturbationSuite.lacks(family).ifPresent(reason -> Assumptions.assumeTrue(false, reason));
    PerturbationSuite.Result result = PerturbationSuite.oneOfEach().in(family).run();
    assertThat(result.total()).isGreaterThan(100);
    assertThat(result.wrong().stream().limit(SHOWN))
        .as("%d wrong numbers in %d documents", result.wrong().size(), result.total())
        .isEmpty();
  }
}
