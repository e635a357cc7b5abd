package org.gongkai.accuracy;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gongkai.Parser;
import org.gongkai.check.Messages.Language;
import org.gongkai.layout.PerturbationSuite;

/** What {@code scripts/accuracy} runs: see there for the options. */
final class AccuracyCommand {
  private static final int SHOWN = 40;

  /** How often each kind is spoilt in the formats that LibreOffice writes. */
  private static final int SEEDS_CONVERTED = 2;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private Path corpus = Path.of("corpus");
  private Path peers = Path.of("target/peers");
  private boolean withPeers;
  private boolean withPerturbations = true;
  private boolean write = true;
  private boolean list;
  private int perturbations = 5_000;
  private int wrong;

  private AccuracyCommand() {}

  /** Exits 1 when anything is silently wrong, 2 for a wrong option. */
  public static void main(String[] arguments) throws Exception {
    AccuracyCommand command = new AccuracyCommand();
    if (!command.options(arguments)) {
      System.exit(2);
    }
    command.run();
    System.exit(command.wrong > 0 ? 1 : 0);
  }

  private boolean options(String[] arguments) {
    for (int i = 0; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "--documents-only" -> withPerturbations = false;
        case "--perturbations" -> perturbations = Integer.parseInt(arguments[++i]);
        case "--peers" -> withPeers = true;
        case "--peers-at" -> peers = Path.of(arguments[++i]);
        case "--corpus" -> corpus = Path.of(arguments[++i]);
        case "--no-write" -> write = false;
        case "--list" -> list = true;
        default -> {
          System.err.println(
              "unknown option " + arguments[i] + "; see the head of scripts/accuracy");
          return false;
        }
      }
    }
    return true;
  }

  private void run() throws IOException {
    List<Entry> entries = Entry.of(corpus);
    Parser parser = Parser.create(Language.ENGLISH);
    Documents ours = Documents.of(entries, (e, bytes) -> parser.parse(e.id(), bytes));
    documents(ours);
    if (withPeers) {
      peers(entries, ours);
    }
    if (withPerturbations) {
      perturbations();
    }
  }

  private void documents(Documents ours) throws IOException {
    Predicate<Entry> all = e -> true;
    Predicate<Entry> showing = e -> !e.lossy();
    Map<String, Tally> splits = new LinkedHashMap<>();
    splits.put("all", ours.sum(all));
    splits.put("without lossy layouts", ours.sum(showing));
    splits.put("of these, developed with", ours.sum(showing.and(e -> !e.test())));
    splits.put("of these, test-only", ours.sum(showing.and(Entry::test)));
    splits.put("lossy layouts", ours.sum(Entry::lossy));
    Tally sum = splits.getOrDefault("all", new Tally());
    wrong += sum.faults(Fault.SILENTLY_WRONG);

    Map<String, Tally> formats = ours.by(Entry::format, showing);
    String text =
        "### All\n\n"
            + AccuracyTables.full("documents", splits)
            + "\n### By format, without lossy layouts\n\n"
            + AccuracyTables.full("format", formats)
            + "\n### By layout\n\n"
            + AccuracyTables.full("layout", ours.by(AccuracyCommand::layout, all));
    out.println(text);
    String causes = AccuracyTables.shortfalls(ours.sum(showing.and(e -> !e.test())));
    out.println("### What falls short, test-only documents left out\n\n" + causes);
    listShortfalls(ours);
    write("ACCURACY.md", "documents", text);
    write("ACCURACY.md", "shortfalls", causes);
    write("README.md", "accuracy", brief("format", "all formats", sum, ours));
    write("README.zh-CN.md", "accuracy", brief("格式", "全部", sum, ours));
  }

  private static String layout(Entry entry) {
    return "`" + entry.layout() + "`" + (entry.lossy() ? " (lossy)" : "");
  }

  private static String brief(String format, String all, Tally sum, Documents ours) {
    List<String> heads =
        format.equals("format")
            ? List.of(format, "documents", "every number right", "cells exact %", "silently wrong")
            : List.of(format, "文档", "数字全部正确的文档", "单元格完全一致 %", "无声错误");
    Map<String, Tally> groups = new LinkedHashMap<>(ours.by(Entry::format, e -> true));
    groups.put(all, sum);
    return AccuracyTables.brief(heads, groups);
  }

  /** Nobody looks at how the parser does on one of the test-only documents. */
  private void listShortfalls(Documents ours) {
    if (list) {
      ours.sum(e -> !e.test()).shortfalls.forEach(out::println);
    }
  }

  private void peers(List<Entry> entries, Documents ours) throws IOException {
    List<Entry> showing = entries.stream().filter(e -> !e.lossy()).toList();
    Map<String, Map<String, Tally>> byFormat = new LinkedHashMap<>();
    put(byFormat, "Gongkai", ours, showing);
    List<String> skipped = new ArrayList<>();
    for (Peer peer : Peer.all(peers)) {
      List<Entry> its = showing.stream().filter(e -> peer.formats().contains(e.format())).toList();
      if (!peer.fetched() || !peer.prepare(its)) {
        skipped.add(peer.name() + " could not be fetched or run and is skipped.\n\n");
        continue;
      }
      put(byFormat, peer.name(), Documents.of(its, peer::aligned), its);
      put(byFormat, peer.name() + ", read in order", Documents.of(its, peer::inOrder), its);
    }
    StringBuilder text = new StringBuilder(String.join("", skipped));
    byFormat.forEach(
        (format, groups) ->
            text.append("### ")
                .append(format)
                .append("\n\n")
                .append(PeerTable.of(groups))
                .append('\n'));
    out.println(text);
    write("ACCURACY.md", "peers", text.toString());
  }

  private static void put(
      Map<String, Map<String, Tally>> byFormat, String name, Documents scores, List<Entry> its) {
    scores
        .by(Entry::format, its::contains)
        .forEach(
            (format, tally) ->
                byFormat.computeIfAbsent(format, f -> new LinkedHashMap<>()).put(name, tally));
  }

  private void perturbations() throws IOException {
    PerturbationSuite.Result result =
        PerturbationSuite.ofAbout(perturbations)
            .run()
            .and(PerturbationSuite.runConverted(SEEDS_CONVERTED));
    wrong += result.wrong().size();
    StringBuilder text = new StringBuilder();
    text.append("| format | spoilt documents | documents with a wrong number |\n|---|---|---|\n");
    result
        .cases()
        .forEach(
            (family, cases) ->
                text.append("| ")
                    .append(family)
                    .append(" | ")
                    .append(cases)
                    .append(" | ")
                    .append(result.spoiltBy().getOrDefault(family, 0))
                    .append(" |\n"));
    text.append("| all | " + result.total() + " | ")
        .append(result.spoiltBy().values().stream().mapToInt(i -> i).sum() + " |\n");
    PerturbationSuite.leftOut()
        .forEach(what -> text.append("\nLeft out, ").append(what).append(".\n"));
    text.append(
        String.format(
            java.util.Locale.ROOT,
            "%nOf %d cells with a number, %d came out with it, %d were given up (%.2f %%), %d were wrong.%n",
            result.cells() + result.undecided(),
            result.cells() - result.wrong().size(),
            result.undecided(),
            100.0 * result.undecided() / Math.max(1, result.cells() + result.undecided()),
            result.wrong().size()));
    if (!result.wrong().isEmpty()) {
      text.append("\nWrong, by kind of change:\n\n").append(result.kinds());
    }
    out.println("### Perturbations\n\n" + text);
    result.wrong().stream().limit(SHOWN).forEach(out::println);
    write("ACCURACY.md", "perturbations", text.toString());
  }

  private void write(String page, String part, String content) throws IOException {
    if (write && Files.exists(Path.of(page))) {
      GeneratedPart.write(Path.of(page), part, content);
    }
  }
}
