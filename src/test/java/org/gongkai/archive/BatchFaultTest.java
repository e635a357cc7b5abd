package org.gongkai.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.archive.store.ArchiveFile;
import org.gongkai.archive.store.ArchiveReader.Again;
import org.gongkai.archive.worker.FaultyWorker;
import org.gongkai.archive.worker.FaultyWorker.Fault;
import org.gongkai.archive.worker.WorkerPool.Limits;
import org.gongkai.check.Messages.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that make a reader fail in every way there is, among good ones. */
class BatchFaultTest {
  private static final int MEGABYTES = 96;
  private static final Limits LIMITS = new Limits(Duration.ofSeconds(6), MEGABYTES);

  private static final Map<Fault, String> EXPECTED = new EnumMap<>(Fault.class);

  static {
    EXPECTED.put(Fault.HANG, "TIMED_OUT");
    EXPECTED.put(Fault.SPIN, "TIMED_OUT");
    EXPECTED.put(Fault.PRINT, "TIMED_OUT");
    EXPECTED.put(Fault.HEAP, "OUT_OF_MEMORY");
    EXPECTED.put(Fault.ARRAY, "OUT_OF_MEMORY");
    EXPECTED.put(Fault.STACK, "INTERNAL");
    EXPECTED.put(Fault.THROW, "INTERNAL");
    EXPECTED.put(Fault.LINK, "INTERNAL");
    EXPECTED.put(Fault.EXIT, "CRASHED");
    EXPECTED.put(Fault.HALT, "CRASHED");
    EXPECTED.put(Fault.SIGNAL, "CRASHED");
    EXPECTED.put(Fault.GARBLE, "CRASHED");
    EXPECTED.put(Fault.CHATTER, "");
    EXPECTED.put(Fault.ONCE, "");
  }

  @TempDir Path folder;

  @Test
  void everyGoodDocumentIsThereAndEveryBadOneIsNamedWithItsCause() throws Exception {
    Path inputs = Files.createDirectory(folder.resolve("inputs"));
    Path good = Files.createDirectory(inputs.resolve("good"));
    int texts = 0;
    try (var files = Files.list(Path.of("corpus/documents/txt"))) {
      for (Path file : files.sorted().limit(20).toList()) {
        Files.copy(file, good.resolve(file.getFileName()));
        texts++;
      }
    }
    for (Fault fault : Fault.values()) {
      Files.write(
          inputs.resolve("fault-" + fault),
          FaultyWorker.document(fault, folder.resolve("memory-" + fault)));
    }
    badFiles(inputs);
    Path archive = folder.resolve("reports.db");

    BatchCount count = Batches.run(archive, options(), inputs);

    Map<String, String> codes = codes(archive);
    for (Fault fault : Fault.values()) {
      assertThat(codes).as(fault.name()).containsEntry("fault-" + fault, EXPECTED.get(fault));
    }
    assertThat(codes)
        .containsEntry("cut.pdf", "DAMAGED")
        .containsEntry("nothing.pdf", "EMPTY")
        .containsEntry("noise.bin", "UNSUPPORTED")
        .as("a part of 400 MB, in a heap that does not even hold what may be unpacked")
        .containsEntry("bomb.docx", "OUT_OF_MEMORY");
    assertThat(codes.entrySet())
        .filteredOn(e -> e.getKey().endsWith(".txt"))
        .as("good documents")
        .hasSize(texts)
        .allSatisfy(e -> assertThat(e.getValue()).isEmpty());
    long bad = EXPECTED.values().stream().filter(code -> !code.isEmpty()).count() + 4;
    assertThat(count.failed()).isEqualTo(bad);
    assertThat(messages(archive))
        .anySatisfy(m -> assertThat(m).contains("ended with code 17"))
        .anySatisfy(m -> assertThat(m).contains("ended by signal 9"))
        .anySatisfy(m -> assertThat(m).contains("StackOverflowError"))
        .anySatisfy(m -> assertThat(m).contains("longer than 6 s"))
        .anySatisfy(m -> assertThat(m).contains("more memory than " + MEGABYTES + " MB"));
  }

  private static BatchOptions options() {
    return new BatchOptions(
        2,
        OptionalLong.empty(),
        Again.NOTHING,
        LIMITS,
        Language.ENGLISH,
        Optional.empty(),
        language -> FaultyWorker.command(MEGABYTES),
        "test",
        "");
  }

  private static void badFiles(Path inputs) throws Exception {
    byte[] pdf;
    try (var files = Files.list(Path.of("corpus/documents/pdf"))) {
      pdf = Files.readAllBytes(files.sorted().findFirst().orElseThrow());
    }
    Files.write(inputs.resolve("cut.pdf"), Arrays.copyOf(pdf, 600));
    Files.write(inputs.resolve("nothing.pdf"), new byte[0]);
    byte[] noise = new byte[5000];
    new Random(7).nextBytes(noise);
    Files.write(inputs.resolve("noise.bin"), noise);
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(
          ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                  + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>")
              .getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(
          "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>"
              .getBytes(StandardCharsets.UTF_8));
      byte[] letters = new byte[1 << 20];
      Arrays.fill(letters, (byte) 'a');
      for (int i = 0; i < 400; i++) {
        zip.write(letters);
      }
    }
    Files.write(inputs.resolve("bomb.docx"), bomb.toByteArray());
  }

  private static Map<String, String> codes(Path archive) throws Exception {
    Map<String, String> codes = new TreeMap<>();
    try (ArchiveFile file = ArchiveFile.read(archive);
        Statement statement = file.connection().createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT n.name, d.code FROM names AS n JOIN documents AS d USING (document)")) {
      while (rows.next()) {
        String name = rows.getString(1);
        codes.put(name.substring(name.lastIndexOf('/') + 1), rows.getString(2));
      }
    }
    return codes;
  }

  private static List<String> messages(Path archive) throws Exception {
    List<String> messages = new ArrayList<>();
    try (ArchiveFile file = ArchiveFile.read(archive);
        Statement statement = file.connection().createStatement();
        ResultSet rows = statement.executeQuery("SELECT message FROM documents")) {
      while (rows.next()) {
        messages.add(rows.getString(1));
      }
    }
    return messages;
  }
}
