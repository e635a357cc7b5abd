package org.gongkai.corpus;

import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What {@code scripts/corpus} runs: writes a corpus, checks the one of the repository, or writes a
 * larger one.
 */
public final class CorpusCommand {
  private static final int ALL = Integer.MAX_VALUE;

  private CorpusCommand() {}

  /** Exit status 1 when a check fails, 2 for wrong usage. */
  public static void main(String[] args) throws Exception {
    XRLog.setLoggingEnabled(false);
    Path repository = Path.of(args[0], "corpus");
    List<String> options = Arrays.asList(args).subList(1, args.length);
    if (options.isEmpty() || options.get(0).equals("--first")) {
      int each = options.isEmpty() ? ALL : Integer.parseInt(options.get(1));
      List<Entry> entries = new Maker(repository).make(Plan.ofRepository(each));
      CorpusFolder.write(repository, entries);
      System.err.println(entries.size() + " documents in " + repository);
    } else if (options.equals(List.of("--check"))) {
      System.exit(check(repository) ? 0 : 1);
    } else if (options.equals(List.of("--shortfalls"))) {
      shortfalls(Path.of(args[0]), repository);
    } else if (options.size() == 6
        && options.contains("--bulk")
        && options.contains("--seed")
        && options.contains("--out")) {
      BulkFolder.write(
          Path.of(after("--out", options)),
          Integer.parseInt(after("--bulk", options)),
          Long.parseLong(after("--seed", options)));
    } else if (options.size() == 6
        && options.contains("--more")
        && options.contains("--seed")
        && options.contains("--out")) {
      Path out = Path.of(after("--out", options));
      List<Plan> plans =
          Plan.more(
              Integer.parseInt(after("--more", options)), Long.parseLong(after("--seed", options)));
      CorpusFolder.write(out, new Maker(out).make(plans));
    } else {
      System.err.println(
          "usage: scripts/corpus [--check | --shortfalls | --first DOCUMENTS_PER_LAYOUT | --more N --seed S --out DIR | --bulk N --seed S --out DIR]");
      System.exit(2);
    }
  }

  /** Brings the list of known shortfalls up to date and says what changes in it. */
  private static void shortfalls(Path project, Path corpus) throws IOException {
    Shortfalls found = Shortfalls.of(corpus, report -> {});
    found.write(project.resolve("target"));
    Files.writeString(project.resolve("src/test/resources" + Shortfalls.LIST), found.list());
    System.err.print(Shortfalls.changes(Shortfalls.known(), found.inexact().keySet()));
    found.wrong().forEach((id, cells) -> System.err.println("WRONG: " + id + " " + cells));
    System.err.println(
        found.inexact().size()
            + " documents are not read exactly, "
            + found.wrong().size()
            + " wrongly");
    System.exit(found.wrong().isEmpty() ? 0 : 1);
  }

  private static String after(String option, List<String> options) {
    return options.get(options.indexOf(option) + 1);
  }

  /** Whether every file comes out as it stands; says which does not. */
  private static boolean check(Path repository) throws Exception {
    List<Plan> plans = Plan.ofRepository(ALL);
    Map<String, byte[]> files = CorpusFolder.files(new Maker(repository).make(plans));
    boolean same = true;
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      same &= same(repository.resolve(file.getKey()), file.getValue());
    }
    for (String part : List.of("documents", "truth")) {
      for (Path file : CorpusFolder.regularFiles(repository.resolve(part))) {
        if (!files.containsKey(CorpusFolder.name(repository, file))) {
          System.err.println("not of the corpus: " + file);
          same = false;
        }
      }
    }
    System.err.println(
        same
            ? plans.size() + " documents come out as they stand"
            : "the corpus is not what its seeds say");
    return same;
  }

  private static boolean same(Path path, byte[] bytes) throws IOException {
    boolean same = Files.exists(path) && Arrays.equals(bytes, Files.readAllBytes(path));
    if (!same) {
      System.err.println("differs: " + path);
    }
    return same;
  }
}
