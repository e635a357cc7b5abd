package org.gongkai.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gongkai.Parser;
import org.gongkai.check.Messages.Language;
import org.gongkai.report.ParseResult;
import org.gongkai.report.Report;

/**
 * In which documents of the development split the parser falls short, and in what.
 *
 * @param inexact of documents of layouts that lose nothing, everything that is not as in the truth
 * @param wrong of any document, the cells that state a number which it does not have there
 */
record Shortfalls(Map<String, List<String>> inexact, Map<String, List<String>> wrong) {
  /** Where the known ones are listed, among the resources of the tests. */
  static final String LIST = "/corpus/known-shortfalls.txt";

  private static final String HEAD =
      """
      # Documents of the development split of corpus/ that are not read exactly, by what is not as it should be. No number in
      # them is wrong: what is not read is flagged, or is no number. CorpusTest holds the list to be exactly true; it should
      # shrink. `scripts/corpus --shortfalls` writes it anew.
      """;

  /**
   * Parses the development split.
   *
   * @param each sees every report
   */
  static Shortfalls of(Path corpus, Consumer<Report> each) throws IOException {
    Parser parser = Parser.create(Language.CHINESE);
    Shortfalls found = new Shortfalls(new TreeMap<>(), new TreeMap<>());
    for (Plan plan : Plan.ofRepository(Integer.MAX_VALUE)) {
      if (!plan.test()) {
        ParseResult result = parser.parse(corpus.resolve(plan.path()));
        if (result instanceof Report report) {
          each.accept(report);
          found.compare(plan, new Comparison(report, plan.filing().truth()));
        } else {
          found.inexact.put(plan.id(), List.of("document not read: " + result));
        }
      }
    }
    return found;
  }

  private void compare(Plan plan, Comparison comparison) {
    List<String> wrongNumbers = comparison.wrong();
    if (!wrongNumbers.isEmpty()) {
      wrong.put(plan.id(), wrongNumbers);
    }
    List<String> differences = comparison.differences();
    if (plan.house().lossy().isEmpty() && !differences.isEmpty()) {
      inexact.put(plan.id(), differences);
    }
  }

  /** The documents that the tests know to fall short. */
  static Set<String> known() throws IOException {
    try (InputStream in = Shortfalls.class.getResourceAsStream(LIST)) {
      if (in == null) {
        throw new IOException("no " + LIST);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** The list as it should be: the documents by the kinds of their differences, most first. */
  String list() {
    Map<String, List<String>> causes = new TreeMap<>();
    inexact.forEach(
        (id, differences) ->
            causes.computeIfAbsent(cause(differences), c -> new ArrayList<>()).add(id));
    StringBuilder list = new StringBuilder(HEAD);
    causes.entrySet().stream()
        .sorted((a, b) -> b.getValue().size() - a.getValue().size())
        .forEach(
            cause -> {
              list.append("\n# ").append(cause.getKey()).append('\n');
              cause.getValue().forEach(id -> list.append(id).append('\n'));
            });
    return list.toString();
  }

  private static String cause(Collection<String> differences) {
    return differences.stream()
        .map(Shortfalls::kind)
        .distinct()
        .sorted()
        .collect(Collectors.joining("; "));
  }

  /** The kind of a difference: what stands before its colon, of cells the table only. */
  private static String kind(String difference) {
    String what = difference.substring(0, difference.indexOf(':'));
    return what.startsWith("cell ")
        ? "cells of " + what.substring("cell ".length(), what.indexOf('/'))
        : what;
  }

  /** Every difference, a document a line, to look at. */
  String particulars() {
    StringBuilder text = new StringBuilder();
    wrong.forEach((id, what) -> text.append("WRONG " + id + " " + what + "\n"));
    inexact.forEach((id, what) -> text.append(id + " " + what.size() + ": " + what.get(0) + "\n"));
    return text.toString();
  }

  /** What the list of the tests lacks and what it has too much; empty when it is true. */
  static String changes(Set<String> known, Set<String> found) {
    return lines("add", found, known) + lines("delete, since it is read exactly", known, found);
  }

  private static String lines(String what, Set<String> of, Set<String> without) {
    return of.stream()
        .filter(id -> !without.contains(id))
        .map(id -> what + ": " + id + "\n")
        .collect(Collectors.joining());
  }

  /**
   * Writes {@code known-shortfalls.txt}, the list as it should be, and {@code
   * corpus-differences.txt}.
   */
  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("known-shortfalls.txt"), list());
    Files.writeString(folder.resolve("corpus-differences.txt"), particulars());
  }
}
