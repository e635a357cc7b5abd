package org.gongkai.check.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Fixed words that are looked for all at once, in one pass over a text. Most texts have none of the
 * words that a rule needs, and to learn that by a pattern, or word by word, takes far longer.
 */
final class WordSet {
  private static final int SLOTS = 512;
  private static final int[] NONE = {};

  private final String[] words;

  /** The numbers of the words by the last bits of their first characters. */
  private final int[][] slots = new int[SLOTS][];

  /** What a bit each can stand for. */
  private static final int MOST_FOUND = Long.SIZE;

  private WordSet(List<String> words) {
    this.words = words.toArray(String[]::new);
    Arrays.fill(slots, NONE);
    for (int word = 0; word < this.words.length; word++) {
      int slot = slot(this.words[word].charAt(0));
      slots[slot] = Arrays.copyOf(slots[slot], slots[slot].length + 1);
      slots[slot][slots[slot].length - 1] = word;
    }
  }

  /** A set of words, none of which is empty; each has its place in the list as its number. */
  static WordSet of(List<String> words) {
    return new WordSet(words);
  }

  /** The words of a list separated by {@code |}. */
  static WordSet of(String words) {
    List<String> each = new ArrayList<>();
    int from = 0;
    for (int bar = words.indexOf('|'); bar >= 0; bar = words.indexOf('|', from)) {
      each.add(words.substring(from, bar));
      from = bar + 1;
    }
    each.add(words.substring(from));
    return new WordSet(each);
  }

  private static int slot(char c) {
    return c & SLOTS - 1;
  }

  /** Where one of the words begins, at or behind an index; -1 when none does. */
  int next(String text, int from) {
    if (words.length == 1) {
      return text.indexOf(words[0], from);
    }
    for (int i = from; i < text.length(); i++) {
      for (int word : slots[slot(text.charAt(i))]) {
        if (text.startsWith(words[word], i)) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Whether a text has one of the words. */
  boolean occursIn(String text) {
    return next(text, 0) >= 0;
  }

  /**
   * The words that a part of a text has.
   *
   * @return a bit for the number of each word, from the lowest; only for a set of no more than 64
   */
  long foundIn(String text, int from, int to) {
    if (words.length > MOST_FOUND) {
      throw new IllegalStateException(words.length + " words, more than a number has bits");
    }
    long found = 0;
    for (int i = from; i < to; i++) {
      for (int word : slots[slot(text.charAt(i))]) {
        if (text.startsWith(words[word], i) && i + words[word].length() <= to) {
          found |= 1L << word;
        }
      }
    }
    return found;
  }
}
