package org.gongkai.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of a corpus: documents, truth, manifest, description of the package, table of layouts.
 */
final class CorpusFolder {
  private static final String LAYOUTS = "<!-- layouts -->\n";
  private static final String END = "<!-- end of layouts -->";

  private CorpusFolder() {}

  /** Every file that follows from the entries, by path. */
  static Map<String, byte[]> files(List<Entry> entries) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (Entry entry : entries) {
      files.put(entry.plan().path(), entry.bytes());
      files.put(entry.plan().truthPath(), entry.truth().getBytes(StandardCharsets.UTF_8));
    }
    byte[] manifest = manifest(entries).getBytes(StandardCharsets.UTF_8);
    files.put("documents.csv", manifest);
    files.put("datapackage.json", DataPackage.json(manifest).getBytes(StandardCharsets.UTF_8));
    return files;
  }

  private static String manifest(List<Entry> entries) {
    return Stream.concat(Stream.of(Entry.COLUMNS), entries.stream().map(Entry::row))
        .map(row -> String.join(",", row) + "\n")
        .collect(Collectors.joining());
  }

  /**
   * Writes the files, removes documents and truths that are no longer there, and renews the
   * README's table.
   */
  static void write(Path folder, List<Entry> entries) throws IOException {
    Map<String, byte[]> files = files(entries);
    for (String part : List.of("documents", "truth")) {
      for (Path old : regularFiles(folder.resolve(part))) {
        if (!files.containsKey(name(folder, old))) {
          Files.delete(old);
        }
      }
    }
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    Path readme = folder.resolve("README.md");
    if (Files.exists(readme)) {
      Files.writeString(readme, withLayouts(Files.readString(readme), entries));
    }
  }

  /** The README with the table of layouts of these entries. */
  static String withLayouts(String readme, List<Entry> entries) {
    int from = readme.indexOf(LAYOUTS) + LAYOUTS.length();
    return readme.substring(0, from) + layouts(entries) + readme.substring(readme.indexOf(END));
  }

  private static String layouts(List<Entry> entries) {
    StringBuilder table =
        new StringBuilder(
            "| layout | format | maker | documents | split | imitates | lossy because |\n|---|---|---|---|---|---|---|\n");
    for (House house : Houses.all()) {
      List<Entry> own =
          entries.stream().filter(e -> e.plan().house().id().equals(house.id())).toList();
      if (!own.isEmpty()) {
        TreeSet<String> splits =
            own.stream()
                .map(e -> e.plan().test() ? "test" : "dev")
                .collect(Collectors.toCollection(TreeSet::new));
        table
            .append("| `")
            .append(house.id())
            .append("` | ")
            .append(house.format())
            .append(" | ")
            .append(house.maker().name().toLowerCase(Locale.ROOT))
            .append(" | ")
            .append(own.size())
            .append(" | ")
            .append(String.join(", ", splits))
            .append(" | ")
            .append(house.imitates())
            .append(" | ")
            .append(house.lossy())
            .append(" |\n");
      }
    }
    return table.toString();
  }

  static List<Path> regularFiles(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return new ArrayList<>(files.filter(Files::isRegularFile).sorted().toList());
    }
  }

  static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}
