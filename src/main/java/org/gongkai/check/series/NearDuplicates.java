package org.gongkai.check.series;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which of many texts are near-identical, by locality-sensitive hashing of their signatures: texts
 * that agree in all six values of one of 21 bands are compared. Of two texts that are alike by 0.8,
 * 998 in 1,000 pairs meet in some band, of two alike by 0.4 one in twelve.
 *
 * <p>What is found does not depend on the order of the texts. Where hundreds of texts meet in a
 * band, each is compared with its neighbours there only: that it is like others is found, not each
 * of the others.
 */
public final class NearDuplicates {
  /** From which similarity on two texts are near-identical. */
  public static final double THRESHOLD = 0.8;

  private static final int ROWS = 6;
  private static final int BANDS = Signature.VALUES / ROWS;

  /** With how many texts behind it in a band a text is compared. */
  private static final int NEIGHBOURS = 32;

  /** How many different texts are held that one is like. */
  private static final int MOST_LINKS = 16;

  private final Signature[] distinct;

  /** The indexes of the texts of each distinct signature, ascending. */
  private final int[][] members;

  /** Of which distinct signature each text is. */
  private final int[] rank;

  private final int[][] links;

  /**
   * A text that another is like.
   *
   * @param index of the text
   * @param similarity the estimated Jaccard coefficient, {@link #THRESHOLD} to 1
   */
  public record Match(int index, double similarity) {}

  private NearDuplicates(Signature[] distinct, int[][] members, int[] rank) {
    this.distinct = distinct;
    this.members = members;
    this.rank = rank;
    links = new int[distinct.length][0];
  }

  /** Finds them among the texts of these signatures. */
  public static NearDuplicates among(List<Signature> texts) {
    Integer[] order = IntStream.range(0, texts.size()).boxed().toArray(Integer[]::new);
    Arrays.sort(order, (a, b) -> texts.get(a).compareTo(texts.get(b)));
    List<Signature> distinct = new ArrayList<>();
    List<int[]> members = new ArrayList<>();
    int[] rank = new int[order.length];
    for (int from = 0; from < order.length; ) {
      Signature signature = texts.get(order[from]);
      int to = from;
      while (to < order.length && texts.get(order[to]).equals(signature)) {
        rank[order[to++]] = distinct.size();
      }
      distinct.add(signature);
      members.add(Arrays.stream(order, from, to).mapToInt(i -> i).sorted().toArray());
      from = to;
    }
    NearDuplicates found =
        new NearDuplicates(distinct.toArray(Signature[]::new), members.toArray(int[][]::new), rank);
    found.link();
    return found;
  }

  /** The texts that a text is like, the likest first, those of one similarity by index. */
  public Stream<Match> matches(int index) {
    int own = rank[index];
    Stream<Match> same =
        Arrays.stream(members[own]).filter(i -> i != index).mapToObj(i -> new Match(i, 1));
    Stream<Match> others =
        Arrays.stream(links[own])
            .boxed()
            .flatMap(
                other -> {
                  double similarity = distinct[own].similarity(distinct[other]);
                  return Arrays.stream(members[other]).mapToObj(i -> new Match(i, similarity));
                });
    return Stream.concat(same, others);
  }

  private void link() {
    long[] keys = new long[distinct.length];
    for (int band = 0; band < BANDS; band++) {
      for (int i = 0; i < keys.length; i++) {
        keys[i] = (long) distinct[i].band(band * ROWS, ROWS) << 32 | i;
      }
      Arrays.sort(keys);
      for (int i = 0; i < keys.length; i++) {
        int last = Math.min(keys.length - 1, i + NEIGHBOURS);
        for (int j = i + 1; j <= last && keys[i] >> 32 == keys[j] >> 32; j++) {
          compare((int) keys[i], (int) keys[j]);
        }
      }
    }
  }

  private void compare(int one, int other) {
    if (distinct[one].similarity(distinct[other]) >= THRESHOLD) {
      links[one] = with(other, one);
      links[other] = with(one, other);
    }
  }

  /** The links of a text with another: of those that are too many, the least alike falls out. */
  private int[] with(int added, int owner) {
    int[] old = links[owner];
    int place = 0;
    for (int link : old) {
      if (link == added) {
        return old;
      }
      place += before(link, added, owner) ? 1 : 0;
    }
    if (place == MOST_LINKS) {
      return old;
    }
    int[] grown = Arrays.copyOf(old, Math.min(old.length + 1, MOST_LINKS));
    System.arraycopy(old, place, grown, place + 1, grown.length - place - 1);
    grown[place] = added;
    return grown;
  }

  private boolean before(int link, int added, int owner) {
    double known = distinct[owner].similarity(distinct[link]);
    double other = distinct[owner].similarity(distinct[added]);
    return known > other || known == other && link < added;
  }
}
