package org.gongkai.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.gongkai.Parser;
import org.gongkai.archive.panel.Variables;
import org.gongkai.archive.store.ArchiveException;
import org.gongkai.archive.store.ArchiveFile;
import org.gongkai.archive.store.ArchiveWriter;
import org.gongkai.archive.store.ArchiveWriter.NameRow;
import org.gongkai.archive.store.Entries;
import org.gongkai.archive.store.Entry;
import org.gongkai.archive.store.IssuerTable;
import org.gongkai.archive.store.Runs;
import org.gongkai.form.Forms;
import org.gongkai.issuer.Divisions;
import org.gongkai.issuer.IssuerResolver;

/** A small archive of every form, with all that an archive can hold. */
public final class SampleArchive {
  private static final Path CORPUS = Path.of("corpus/documents");
  private static final Path EXAMPLE = Path.of("fixtures/example.txt");
  private static final String NO_REASON = "";

  private SampleArchive() {}

  /** What the archive holds, by name: reports of three forms, and an input that is no document. */
  public static Map<String, byte[]> inputs() throws IOException {
    Map<String, byte[]> inputs = new LinkedHashMap<>();
    for (String name :
        List.of(
            "docx/docx-statistics-0001.docx",
            "doc/doc-libreoffice-0001.doc",
            "doc/doc-libreoffice-numbered-0001.doc",
            "md/text-labels-apart-0001.md")) {
      inputs.put(name, Files.readAllBytes(CORPUS.resolve(name)));
    }
    String example = Files.readString(EXAMPLE);
    inputs.put("example.txt", bytes(example));
    inputs.put("again/example.txt", bytes(example));
    inputs.put("wrong.txt", bytes(example.replaceFirst("(?<=一、本年新收.{40,60} )12 ", "13 ")));
    inputs.put("nothing.bin", new byte[] {0, 1, 2, (byte) 0xfe, 0, 9, (byte) 0x81, 0});
    return inputs;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** In what order documents come into an archive, and how many at a time. */
  public enum Order {
    /** All in one run. */
    AS_GIVEN,
    /** The last first, a run for each. */
    BACKWARDS
  }

  /** Makes the archive. */
  public static Path write(Path file, Order order)
      throws IOException, ArchiveException, SQLException {
    return write(file, order, inputs());
  }

  /** Makes an archive of other inputs. */
  public static Path write(Path file, Order order, Map<String, byte[]> inputs)
      throws IOException, ArchiveException, SQLException {
    Map<String, Entry> entries = new LinkedHashMap<>();
    Parser parser = Parser.create();
    // What one document is called in its own record, the first of its names decides.
    Map<String, Entry> byHash = new LinkedHashMap<>();
    inputs.forEach(
        (name, bytes) -> {
          Entry entry = Entries.of(parser.parse(name, bytes), "");
          entries.put(name, byHash.computeIfAbsent(entry.source().sha256(), hash -> entry));
        });
    List<String> names = new ArrayList<>(entries.keySet());
    if (order == Order.BACKWARDS) {
      Collections.reverse(names);
    }
    write(file, names, entries, order);
    return file;
  }

  /** Makes an archive of entries. */
  public static Path write(Path file, Map<String, Entry> entries)
      throws ArchiveException, SQLException {
    write(file, List.copyOf(entries.keySet()), entries, Order.AS_GIVEN);
    return file;
  }

  private static void write(Path file, List<String> names, Map<String, Entry> entries, Order order)
      throws ArchiveException, SQLException {
    Variables variables = Variables.of(Forms.load());
    try (ArchiveFile archive = ArchiveFile.write(file, variables);
        ArchiveWriter writer = new ArchiveWriter(archive, variables)) {
      Runs runs = new Runs(archive);
      long run = runs.begin("test", "inputs");
      for (String name : names) {
        Entry entry = Objects.requireNonNull(entries.get(name));
        writer.put(entry, "test", run);
        writer.name(row(name, NO_REASON), entry.source().sha256(), run);
        if (order == Order.BACKWARDS) {
          run = runs.begin("test", "inputs");
        }
      }
      writer.name(row("gone.pdf", "NOT_FOUND"), "", run);
      IssuerTable.refresh(archive, IssuerResolver.create(Divisions.provinces()));
      runs.end(run, names.size(), 0, 1);
      writer.commit();
    }
  }

  private static NameRow row(String name, String code) {
    return new NameRow(name, "", OptionalLong.empty(), OptionalLong.empty(), code, code);
  }
}
