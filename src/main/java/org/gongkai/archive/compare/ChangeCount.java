package org.gongkai.archive.compare;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongkai.archive.compare.Change.Kind;

/** Counts changes by kind, and within a kind by table or rule. */
public final class ChangeCount {
  private final Map<Kind, SortedMap<String, Long>> counts = new EnumMap<>(Kind.class);
  private long documents;

  void add(Change change) {
    counts
        .computeIfAbsent(change.kind(), kind -> new TreeMap<>())
        .merge(change.group(), 1L, Long::sum);
  }

  void documentOfBoth() {
    documents++;
  }

  /** How many documents both archives have. */
  public long documentsOfBoth() {
    return documents;
  }

  /** How many changes of a kind there are. */
  public long of(Kind kind) {
    return groups(kind).values().stream().mapToLong(Long::longValue).sum();
  }

  /** How many there are of each table or rule. */
  public SortedMap<String, Long> groups(Kind kind) {
    return new TreeMap<>(counts.getOrDefault(kind, new TreeMap<>()));
  }

  /** How many there are in all. */
  public long total() {
    return counts.keySet().stream().mapToLong(this::of).sum();
  }
}
