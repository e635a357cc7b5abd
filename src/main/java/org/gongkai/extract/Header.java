package org.gongkai.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The value columns of an observed table, from left to right.
 *
 * @param leaves the columns; one without a code is a stranger to the form
 * @param certainty 1 when every column was recognised by its label, less when the form's order
 *     stood in for labels
 * @param names how far the labels name the columns of a list by order alone
 */
record Header(List<Leaf> leaves, double certainty, Names names) {

  /** How far labels name the columns. */
  enum Names {
    /** Every column of the list is named, in this order. */
    ALL,
    /** Some columns of the form are named and others are not, which may be lost. */
    SOME,
    /** No label was found; the form's order is assumed. */
    NONE,
    /** Labels that the form does not have stand among the others, at an unknown place. */
    STRANGERS,
    /** The labels stand in an order that is neither the form's nor that of its levels. */
    SCRAMBLED
  }

  /** Certainty of columns that no label names. */
  static final double BY_ORDER = 0.9;

  Header {
    leaves = List.copyOf(leaves);
  }

  Header(List<Leaf> leaves, double certainty) {
    this(leaves, certainty, Names.ALL);
  }

  /** Columns known by their order only. */
  static Header ordinal(List<String> codes, double certainty, Names names) {
    return new Header(codes.stream().map(Leaf::ordinal).toList(), certainty, names);
  }

  /** The form's columns in the form's order, for tables whose header tells nothing. */
  static Header inOrder(List<String> codes) {
    return ordinal(codes, BY_ORDER, Names.NONE);
  }

  /**
   * Completes what labels recognised with what order tells: unrecognised columns between two
   * recognised neighbours take the form's columns between these if they are as many and a label,
   * where there is one, looks like a remnant of the form's. Columns without label beyond that are
   * fillers and are dropped; the others stay as strangers.
   *
   * @param observed columns as recognised
   * @param codes the form's columns in order
   * @param labels the form's labels of these, as keys
   * @return empty when the labels contradict one another (the same column twice)
   */
  static Optional<Header> complete(List<Leaf> observed, List<String> codes, List<String> labels) {
    Set<String> seen = new HashSet<>();
    for (Leaf leaf : observed) {
      if (leaf.code().isPresent() && !seen.add(leaf.code().get())) {
        return Optional.empty();
      }
    }
    List<Leaf> leaves = new ArrayList<>(observed);
    double certainty = 1;
    int at = 0;
    while (at < leaves.size()) {
      if (leaves.get(at).code().isPresent()) {
        at++;
        continue;
      }
      int end = at;
      while (end < leaves.size() && leaves.get(end).code().isEmpty()) {
        end++;
      }
      List<String> between = between(leaves, at, end, codes);
      if (between.size() == end - at && remnants(leaves, at, between, codes, labels)) {
        for (int i = at; i < end; i++) {
          leaves.set(i, leaves.get(i).withCode(between.get(i - at)));
        }
        certainty = BY_ORDER;
        at = end;
      } else {
        for (int i = end - 1; i >= at; i--) {
          if (leaves.get(i).label().isEmpty()) {
            leaves.remove(i);
            end--;
          }
        }
        at = end;
      }
    }
    return leaves.isEmpty() ? Optional.empty() : Optional.of(new Header(leaves, certainty));
  }

  /**
   * The form's columns between the recognised neighbours of a gap; none when the neighbours are out
   * of order.
   */
  private static List<String> between(List<Leaf> leaves, int from, int to, List<String> codes) {
    int left = from == 0 ? -1 : codes.indexOf(leaves.get(from - 1).code().orElse(""));
    int right =
        to == leaves.size() ? codes.size() : codes.indexOf(leaves.get(to).code().orElse(""));
    if ((from > 0 && left < 0) || right <= left) {
      return Collections.emptyList();
    }
    return codes.subList(left + 1, right);
  }

  private static boolean remnants(
      List<Leaf> leaves, int from, List<String> between, List<String> codes, List<String> labels) {
    for (int i = 0; i < between.size(); i++) {
      String remnant = LabelKey.of(leaves.get(from + i).label()).text();
      String label = labels.get(codes.indexOf(between.get(i)));
      if (!Similarity.subsequence(remnant, label)
          && !Similarity.subsequence(label, remnant)
          && Similarity.of(remnant, label) < 0.5) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is known where every column stands. */
  boolean positioned() {
    return leaves.stream().allMatch(Leaf::positioned);
  }

  /** The codes of the recognised columns. */
  List<String> codes() {
    return leaves.stream().flatMap(l -> l.code().stream()).toList();
  }
}
