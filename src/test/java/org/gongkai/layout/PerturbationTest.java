package org.gongkai.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * However a report is spoilt, no number comes out that it does not state. This is a sample: {@code
 * scripts/accuracy} runs the full set.
 */
class PerturbationTest {
  private static final int SHOWN = 12;

  @Test
  void noWrongNumberComesOut() {
    PerturbationSuite.Result result = PerturbationSuite.of(2, 0).run();
    assertThat(result.total()).isGreaterThan(4_000);
    assertThat(result.wrong().stream().limit(SHOWN))
        .as("%d wrong numbers", result.wrong().size())
        .isEmpty();
  }
}
