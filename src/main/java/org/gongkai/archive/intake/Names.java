package org.gongkai.archive.intake;

import java.util.HashMap;
import java.util.Map;

/**
 * The names given out in a run, so that no two items have the same.
 *
 * <p>Of a name only 64 bits are kept, or ten million items would not fit the memory of a batch. Two
 * names that fall together, which among ten million happens once in some 400,000 runs, cost the
 * second a number that it did not need.
 */
final class Names {
  private static final long NONE = 0;

  private long[] seen = new long[1 << 10];
  private int size;
  private final Map<Long, Integer> copies = new HashMap<>();

  /** Whether a name is new; it is not from now on. */
  boolean isNew(String name) {
    return add(hash(name));
  }

  /** The name itself when it is new, else the name with {@code #2}, {@code #3} … */
  String unique(String name) {
    long hash = hash(name);
    if (add(hash)) {
      return name;
    }
    while (true) {
      String numbered = name + "#" + copies.merge(hash, 2, (n, two) -> n + 1);
      if (isNew(numbered)) {
        return numbered;
      }
    }
  }

  /** FNV-1a, and a last mixing; never {@link #NONE}. */
  private static long hash(String name) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ hash >>> 32) * 0xd6e8feb86659fd93L;
    hash ^= hash >>> 32;
    return hash == NONE ? 1 : hash;
  }

  private boolean add(long hash) {
    int at = slot(seen, hash);
    if (seen[at] == hash) {
      return false;
    }
    seen[at] = hash;
    size++;
    if (size * 3L > seen.length * 2L) {
      long[] larger = new long[seen.length * 2];
      for (long each : seen) {
        if (each != NONE) {
          larger[slot(larger, each)] = each;
        }
      }
      seen = larger;
    }
    return true;
  }

  private static int slot(long[] table, long hash) {
    int at = (int) hash & table.length - 1;
    while (table[at] != NONE && table[at] != hash) {
      at = at + 1 & table.length - 1;
    }
    return at;
  }
}
