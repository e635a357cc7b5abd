package org.gongkai.check.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class NearDuplicatesTest {

  private static Signature signature(String text) {
    return Signature.of(Shingles.of(text).orElseThrow());
  }

  private static NearDuplicates among(List<String> texts) {
    return NearDuplicates.among(texts.stream().map(NearDuplicatesTest::signature).toList());
  }

  private static List<Integer> indexes(NearDuplicates found, int index) {
    return found.matches(index).map(NearDuplicates.Match::index).toList();
  }

  @Test
  void identicalTextsMeet() {
    String text = SignatureTest.text(new Random(1), 300);
    String other = SignatureTest.text(new Random(2), 300);
    NearDuplicates found = among(List.of(text, other, text, text));
    assertThat(indexes(found, 0)).containsExactly(2, 3);
    assertThat(indexes(found, 2)).containsExactly(0, 3);
    assertThat(indexes(found, 1)).isEmpty();
    assertThat(found.matches(0)).allSatisfy(m -> assertThat(m.similarity()).isEqualTo(1));
  }

  @Test
  void theLikestComesFirst() {
    Random random = new Random(3);
    String text = SignatureTest.text(random, 1000);
    String near = text + SignatureTest.text(random, 20);
    String less = text + SignatureTest.text(random, 120);
    String far = text + SignatureTest.text(random, 1000);
    NearDuplicates found = among(List.of(text, far, less, near));
    assertThat(indexes(found, 0)).containsExactly(3, 2);
    assertThat(found.matches(0).map(NearDuplicates.Match::similarity))
        .isSortedAccordingTo(Comparator.reverseOrder())
        .allMatch(s -> s >= NearDuplicates.THRESHOLD && s < 1);
    assertThat(indexes(found, 1)).isEmpty();
  }

  @Test
  void nearlyAllPairsThatAreAlikeMeet() {
    Random random = new Random(4);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      String text = SignatureTest.text(random, 900);
      texts.add(text + SignatureTest.text(random, 50));
      texts.add(text + SignatureTest.text(random, 50));
    }
    NearDuplicates found = among(texts);
    int met = 0;
    for (int i = 0; i < texts.size(); i += 2) {
      met += indexes(found, i).contains(i + 1) ? 1 : 0;
      assertThat(indexes(found, i)).isSubsetOf(i + 1);
    }
    // Alike by 0.9, which the estimate takes for 0.8 or more in 999 of 1,000 cases.
    assertThat(met).isGreaterThanOrEqualTo(397);
  }

  @Test
  void eachOfManyThatAreAlikeFindsOthers() {
    Random random = new Random(5);
    String text = SignatureTest.text(random, 900);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      texts.add(text + SignatureTest.text(random, 30));
    }
    NearDuplicates found = among(texts);
    for (int i = 0; i < texts.size(); i++) {
      assertThat(indexes(found, i))
          .hasSizeGreaterThanOrEqualTo(16)
          .doesNotContain(i)
          .doesNotHaveDuplicates();
    }
  }

  @Property(tries = 20, seed = "713")
  void theOrderOfTextsMakesNoDifference(@ForAll long seed) {
    Random random = new Random(seed);
    List<String> texts = new ArrayList<>();
    String last = SignatureTest.text(random, 400);
    for (int i = 0; i < 60; i++) {
      texts.add(last);
      last =
          random.nextInt(3) == 0
              ? SignatureTest.text(random, 400)
              : last.substring(random.nextInt(20)) + SignatureTest.text(random, 20);
    }
    Set<String> before = pairs(texts);
    Collections.shuffle(texts, random);
    assertThat(pairs(texts)).isEqualTo(before);
  }

  private static Set<String> pairs(List<String> texts) {
    NearDuplicates found = among(texts);
    Set<String> pairs = new TreeSet<>();
    for (int i = 0; i < texts.size(); i++) {
      String one = texts.get(i);
      pairs.add(
          one
              + " "
              + found
                  .matches(i)
                  .map(m -> m.similarity() + texts.get(m.index()))
                  .collect(Collectors.joining(" ")));
    }
    return pairs;
  }

  @Test
  void nothingAmongNothing() {
    assertThat(NearDuplicates.among(List.of())).isNotNull();
    assertThat(indexes(among(List.of("公开政府信息".repeat(20))), 0)).isEmpty();
  }
}
