package org.gongkai.check.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Shingles and their signatures. */
class SignatureTest {

  /** A text of invented characters. */
  static String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) (0x4e00 + random.nextInt(2000)));
    }
    return text.toString();
  }

  private static Shingles shingles(String text) {
    return Shingles.of(text).orElseThrow();
  }

  private static Signature signature(String text) {
    return Signature.of(shingles(text));
  }

  @Property(tries = 300, seed = "711")
  void theEstimateIsNearTheJaccardCoefficient(
      @ForAll long seed,
      @ForAll @IntRange(min = 80, max = 3000) int length,
      @ForAll @DoubleRange(min = 0, max = 1) double part) {
    Random random = new Random(seed);
    String common = text(random, (int) (length * part));
    String one = common + text(random, length - common.length());
    String other = common + text(random, length - common.length());
    double exact = shingles(one).jaccard(shingles(other));
    // Four and a half standard errors of 128 values.
    double error = 4.5 * Math.sqrt(Math.max(exact * (1 - exact), 0.01) / Signature.VALUES);
    assertThat(signature(one).similarity(signature(other))).isBetween(exact - error, exact + error);
  }

  @Property(tries = 50, seed = "712")
  void identicalTextsHaveIdenticalSignatures(@ForAll long seed) {
    String text = text(new Random(seed), 200);
    assertThat(signature(text)).isEqualTo(signature(text)).hasSameHashCodeAs(signature(text));
    assertThat(signature(text).compareTo(signature(text))).isZero();
    assertThat(signature(text).similarity(signature(text))).isEqualTo(1);
    assertThat(signature(text)).isNotEqualTo(signature(text(new Random(~seed), 200)));
  }

  @Test
  void theEstimateHasNoLeaning() {
    Random random = new Random(1);
    double sum = 0;
    int tries = 200;
    for (int i = 0; i < tries; i++) {
      String common = text(random, 800);
      String one = common + text(random, 100);
      String other = common + text(random, 100);
      sum += signature(one).similarity(signature(other)) - shingles(one).jaccard(shingles(other));
    }
    // Its standard error over 200 pairs is 0.0025.
    assertThat(sum / tries).isBetween(-0.01, 0.01);
  }

  @Test
  void jaccardCountsEachShingleOnce() {
    String ab = "甲乙丙丁".repeat(20);
    String ba = "乙丙丁甲".repeat(20);
    assertThat(shingles(ab).hashes()).hasSize(4);
    assertThat(shingles(ab).jaccard(shingles(ba))).isEqualTo(1);
    assertThat(shingles(ab).jaccard(shingles("戊己庚辛".repeat(20)))).isZero();
    String half = "甲乙丙丁".repeat(10) + "戊己庚辛".repeat(10);
    // Four shingles of the first kind, four of the second, three across the seam.
    assertThat(shingles(ab).jaccard(shingles(half))).isEqualTo(4.0 / 11);
  }

  @Test
  void aShortTextHasNoShingles() {
    assertThat(Shingles.of("公".repeat(79))).isEmpty();
    assertThat(Shingles.of("公".repeat(80))).isPresent();
  }

  @Test
  void theHashesStayWhatTheyAre() {
    // Signatures may be kept between versions of the program.
    assertThat(signature("政府信息公开".repeat(20)).hashCode()).isEqualTo(1327028755);
  }
}
