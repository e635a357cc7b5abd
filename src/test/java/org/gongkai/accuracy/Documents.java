package org.gongkai.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gongkai.report.MalformedReportException;
import org.gongkai.report.ParseResult;

/** The scores of one tool on the documents of a corpus. */
record Documents(Map<Entry, Tally> scores) {

  /** Reads a document in some way. */
  interface Reader extends BiFunction<Entry, byte[], ParseResult> {}

  /** Scores a reader on all processors. */
  static Documents of(List<Entry> entries, Reader reader) {
    Map<Entry, Tally> scores = new LinkedHashMap<>();
    List<Tally> tallies = entries.parallelStream().map(e -> score(e, reader)).toList();
    for (int i = 0; i < entries.size(); i++) {
      scores.put(entries.get(i), tallies.get(i));
    }
    return new Documents(scores);
  }

  private static Tally score(Entry entry, Reader reader) {
    try {
      byte[] bytes = Files.readAllBytes(entry.file());
      return Score.of(entry, entry.report(), reader.apply(entry, bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (MalformedReportException e) {
      throw new IllegalStateException(entry.truth().toString(), e);
    }
  }

  Tally sum(Predicate<Entry> wanted) {
    Tally sum = new Tally();
    scores.forEach(
        (entry, tally) -> {
          if (wanted.test(entry)) {
            sum.add(tally);
          }
        });
    return sum;
  }

  /** Sums by what a document belongs to, in alphabetical order. */
  Map<String, Tally> by(Function<Entry, String> group, Predicate<Entry> wanted) {
    Map<String, Tally> sums = new TreeMap<>();
    scores.forEach(
        (entry, tally) -> {
          if (wanted.test(entry)) {
            sums.computeIfAbsent(group.apply(entry), g -> new Tally()).add(tally);
          }
        });
    return sums;
  }
}
