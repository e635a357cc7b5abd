package org.gongkai.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gongkai.check.Checks;
import org.gongkai.check.Messages;
import org.gongkai.document.Document;
import org.gongkai.extract.Extractor;
import org.gongkai.form.Forms;
import org.gongkai.report.Failure;
import org.gongkai.report.ParseResult;
import org.gongkai.report.Report;
import org.gongkai.report.Source;

/**
 * Another tool. It runs in a process of its own and leaves what it made of each document in a
 * folder; an adapter turns that into the neutral document, with every span that the tool tells, and
 * our extractor reads the report out of it. So the tool answers only for what its grids lost.
 */
abstract class Peer {
  private static final int MINUTES = 10;
  private static final Forms FORMS = Forms.load();
  private static final Extractor EXTRACTOR = new Extractor(FORMS);
  private static final Checks CHECKS = new Checks(FORMS, Messages.in(Messages.Language.ENGLISH));

  private final String name;
  private final Set<String> formats;
  private final Path home;
  private final Path made;

  Peer(String name, Set<String> formats, Path home, String output) {
    this.name = name;
    this.formats = formats;
    this.home = home;
    made = home.resolve(output);
  }

  static List<Peer> all(Path peers) {
    return List.of(
        new TikaPeer(peers.resolve("tika")),
        new TabulaPeer(peers.resolve("tabula"), "lattice"),
        new TabulaPeer(peers.resolve("tabula"), "stream"),
        new OpenDataLoaderPeer(peers.resolve("opendataloader")));
  }

  /** With its version. */
  String name() {
    return name;
  }

  /** As the corpus names them. */
  Set<String> formats() {
    return formats;
  }

  /** Whether {@code scripts/accuracy} could get it. */
  boolean fetched() {
    return Files.isDirectory(home);
  }

  /**
   * Runs the tool on documents.
   *
   * @return whether it made something of one of them
   */
  boolean prepare(List<Entry> entries) throws IOException {
    Files.createDirectories(made);
    List<String> command = command(home, made);
    entries.forEach(e -> command.add(e.file().toAbsolutePath().toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectError(home.resolve(made.getFileName() + ".err").toFile())
            .redirectOutput(home.resolve(made.getFileName() + ".log").toFile())
            .start();
    try {
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
    try (Stream<Path> files = Files.list(made)) {
      return files.findAny().isPresent();
    }
  }

  /**
   * The command without the documents, which come as its last arguments.
   *
   * @param made the folder for what it makes: a file for each document, named after it
   */
  abstract List<String> command(Path home, Path made);

  /** The ending of the files that it makes, with the dot. */
  abstract String ending();

  /** What the tool's output says, spans and all. */
  abstract Document document(String output);

  /** Its grids read by our extractor. */
  ParseResult aligned(Entry entry, byte[] bytes) {
    return read(entry, bytes, EXTRACTOR::extract);
  }

  /** Its grids read as most people do: the label of a row, then its values in order. */
  ParseResult inOrder(Entry entry, byte[] bytes) {
    return read(entry, bytes, OrderReader::read);
  }

  private interface Extraction {
    Report report(Document document, Source source);
  }

  private ParseResult read(Entry entry, byte[] bytes, Extraction extraction) {
    Source source = new Source(entry.id(), "", "", bytes.length, "");
    Path output = made.resolve(stem(entry.file()) + ending());
    if (!Files.exists(output)) {
      return new Failure(source, "UNREAD", name + " made nothing of it");
    }
    try {
      Report report = extraction.report(document(Files.readString(output)), source);
      return report.withFindings(CHECKS.run(report));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String stem(Path file) {
    return file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
  }

  /** {@code java} on a class path. */
  static List<String> java(String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g"));
    command.addAll(List.of(arguments));
    return command;
  }
}
