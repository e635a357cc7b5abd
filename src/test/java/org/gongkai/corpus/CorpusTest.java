package org.gongkai.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.Parser;
import org.gongkai.SchemaAssert;
import org.gongkai.check.Messages.Language;
import org.gongkai.report.ParseResult;
import org.gongkai.report.Report;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The corpus is what its manifest and its seeds say, and the parser reads its development split.
 */
class CorpusTest {
  private static final Path CORPUS = Path.of("corpus");
  private static final String SHORTFALLS = "/corpus/known-shortfalls.txt";

  /** Of the documents that take long to lay out, one in so many is laid out anew. */
  private static final int SAMPLE = 4;

  @BeforeAll
  static void quiet() {
    XRLog.setLoggingEnabled(false);
  }

  private static List<Map<String, String>> manifest() throws IOException {
    List<String> lines = Files.readAllLines(CORPUS.resolve("documents.csv"));
    assertThat(lines.get(0)).isEqualTo(String.join(",", Entry.COLUMNS));
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] values = line.split(",", -1);
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < values.length; i++) {
        row.put(Entry.COLUMNS.get(i), values[i]);
      }
      rows.add(row);
    }
    return rows;
  }

  private static String value(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  private static Set<String> values(List<Map<String, String>> rows, String column) {
    return rows.stream().map(r -> value(r, column)).collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void theManifestNamesEveryFileWithItsHash() throws IOException {
    List<Map<String, String>> rows = manifest();
    Set<String> named = new TreeSet<>();
    for (Map<String, String> row : rows) {
      byte[] bytes = Files.readAllBytes(CORPUS.resolve(value(row, "path")));
      assertThat(Entry.sha256(bytes)).as(value(row, "id")).isEqualTo(value(row, "sha256"));
      assertThat(bytes).hasSize(Integer.parseInt(value(row, "bytes")));
      named.add(value(row, "path"));
      named.add(value(row, "truth"));
    }
    Set<String> present = new TreeSet<>();
    for (String folder : List.of("documents", "truth")) {
      CorpusFolder.regularFiles(CORPUS.resolve(folder))
          .forEach(f -> present.add(CorpusFolder.name(CORPUS, f)));
    }
    assertThat(present).isEqualTo(named);
    String description = Files.readString(CORPUS.resolve("datapackage.json"));
    assertThat(description)
        .isEqualTo(DataPackage.json(Files.readAllBytes(CORPUS.resolve("documents.csv"))));
  }

  @Test
  void thereAreEnoughDocumentsAndLayoutsOfAllFormatsAndForms() throws IOException {
    List<Map<String, String>> rows = manifest();
    assertThat(rows).hasSizeGreaterThanOrEqualTo(300);
    assertThat(values(rows, "id")).hasSize(rows.size());
    assertThat(values(rows, "layout")).hasSizeGreaterThanOrEqualTo(60);
    assertThat(values(rows, "format"))
        .contains("pdf", "html", "mhtml", "docx", "doc", "rtf", "odt", "xlsx", "xls", "ofd", "txt");
    assertThat(values(rows, "form")).containsExactly("2019", "2021", "mixed", "statistics");
    long test = rows.stream().filter(r -> value(r, "split").equals("test")).count();
    assertThat(test).isBetween(rows.size() / 12L, rows.size() / 7L);
  }

  @Test
  void seedsGiveTheManifestAndTheTruth() throws IOException {
    Map<String, Map<String, String>> rows =
        manifest().stream().collect(Collectors.toMap(r -> value(r, "id"), r -> r));
    List<Plan> plans = Plan.ofRepository(Integer.MAX_VALUE);
    assertThat(plans).extracting(Plan::id).containsExactlyInAnyOrderElementsOf(rows.keySet());
    for (Plan plan : plans) {
      byte[] bytes = Files.readAllBytes(CORPUS.resolve(plan.path()));
      Map<String, String> row = rows.getOrDefault(plan.id(), Map.of());
      Entry entry = new Entry(plan, plan.filing(), bytes, Integer.parseInt(value(row, "cuts")));
      assertThat(entry.row()).isEqualTo(List.copyOf(row.values()));
      assertThat(Files.readString(CORPUS.resolve(plan.truthPath()))).isEqualTo(entry.truth());
      SchemaAssert.assertValidReport(entry.truth());
    }
  }

  @Test
  void documentsOfOurOwnComeOutTheSame() throws IOException {
    boolean fonts = Stream.of(PdfPage.Font.values()).allMatch(f -> f.found().isPresent());
    Assumptions.assumeTrue(fonts, "fonts-arphic-gbsn00lp or fonts-droid-fallback is not installed");
    int slow = 0;
    for (Plan plan : Plan.ofRepository(Integer.MAX_VALUE)) {
      boolean own = plan.house().maker() == House.Maker.GONGKAI;
      boolean laidOut = Set.of("pdf", "ofd").contains(plan.house().format());
      if (own && (!laidOut || slow++ % SAMPLE == 0)) {
        byte[] bytes = Maker.write(plan, plan.filing()).bytes();
        byte[] kept = Files.readAllBytes(CORPUS.resolve(plan.path()));
        assertThat(Maker.same(plan, bytes, kept)).as(plan.id()).isTrue();
      }
    }
  }

  /**
   * Every number of the development split is right or flagged. Documents of layouts that lose
   * nothing come out exact, but for those that a file lists by cause; one that comes out exact must
   * leave it.
   */
  @Test
  void theDevelopmentSplitIsReadExactly() throws IOException {
    Parser parser = Parser.create(Language.CHINESE);
    Map<String, String> wrong = new TreeMap<>();
    Map<String, String> inexact = new TreeMap<>();
    for (Plan plan : Plan.ofRepository(Integer.MAX_VALUE)) {
      if (plan.test()) {
        continue;
      }
      ParseResult result = parser.parse(CORPUS.resolve(plan.path()));
      if (!(result instanceof Report report)) {
        inexact.put(plan.id(), result.toString());
        continue;
      }
      SchemaAssert.assertValid(report);
      Comparison comparison = new Comparison(report, plan.filing().truth());
      List<String> differences = comparison.differences();
      if (!comparison.wrong().isEmpty()) {
        wrong.put(plan.id(), comparison.wrong().toString());
      }
      if (plan.house().lossy().isEmpty() && !differences.isEmpty()) {
        inexact.put(plan.id(), differences.size() + ": " + differences.get(0));
      }
    }
    keepList(inexact, wrong);
    assertThat(wrong).as("numbers that are not in the document").isEmpty();
    Set<String> known = knownShortfalls();
    Map<String, String> unknown = new TreeMap<>(inexact);
    unknown.keySet().removeAll(known);
    assertThat(unknown).as("documents that are not read exactly").isEmpty();
    assertThat(known).as("listed in %s, but read exactly", SHORTFALLS).isSubsetOf(inexact.keySet());
  }

  /** Leaves what was found beside the other results of the build, to bring the list up to date. */
  private static void keepList(Map<String, String> inexact, Map<String, String> wrong)
      throws IOException {
    StringBuilder text = new StringBuilder();
    wrong.forEach(
        (id, what) -> text.append("WRONG ").append(id).append(' ').append(what).append('\n'));
    inexact.forEach((id, what) -> text.append(id).append(' ').append(what).append('\n'));
    Path folder = Files.createDirectories(Path.of("target"));
    Files.writeString(folder.resolve("corpus-differences.txt"), text);
  }

  private static Set<String> knownShortfalls() throws IOException {
    try (var in = CorpusTest.class.getResourceAsStream(SHORTFALLS)) {
      if (in == null) {
        throw new IOException("no " + SHORTFALLS);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
