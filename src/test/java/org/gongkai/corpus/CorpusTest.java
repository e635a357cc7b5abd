package org.gongkai.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
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
import org.gongkai.SchemaAssert;
import org.gongkai.check.Messages;
import org.gongkai.check.Messages.Language;
import org.gongkai.check.SeriesChecks;
import org.gongkai.check.Severities;
import org.gongkai.check.series.Digest;
import org.gongkai.check.series.Digester;
import org.gongkai.form.Forms;
import org.gongkai.report.CellKey;
import org.gongkai.report.Finding;
import org.gongkai.report.Reading;
import org.gongkai.report.Source;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The corpus is what its manifest and its seeds say, and the parser reads its development split.
 */
class CorpusTest {
  private static final Path CORPUS = Path.of("corpus");

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

  /** What a rule says of a document is a seeded mistake or a quirk that the manifest names. */
  @Test
  void cleanFilingsRaiseNothingButTheirQuirks() {
    Set<String> occurring = new TreeSet<>();
    for (Plan plan : Plan.ofRepository(Integer.MAX_VALUE)) {
      Filing filing = plan.filing();
      Set<String> rules =
          filing.truth().findings().stream()
              .map(Finding::rule)
              .collect(Collectors.toCollection(TreeSet::new));
      if (filing.clean()) {
        assertThat(rules).as(plan.id()).isEqualTo(filing.quirks());
      }
      assertThat(Quirks.RULES).as(plan.id()).containsAll(filing.quirks());
      occurring.addAll(filing.rules());
      occurring.addAll(filing.together());
    }
    for (Fault fault : Fault.values()) {
      assertThat(occurring).as(fault.name()).containsAll(fault.rules());
      assertThat(occurring).as(fault.name()).containsAll(fault.togetherWithOthers());
    }
  }

  @Test
  void reportsBesideEachOtherRaiseOnlyWhatTheManifestSays() {
    Digester digester = new Digester(Forms.load());
    Map<String, Set<String>> expected = new TreeMap<>();
    List<Digest> digests = new ArrayList<>();
    for (Plan plan : Plan.ofRepository(Integer.MAX_VALUE)) {
      Filing filing = plan.filing();
      Source source = new Source(plan.id(), plan.house().mediaType(), "", 0, "");
      digests.add(digester.digest(filing.truth().withSource(source)));
      expected.put(plan.id(), filing.together());
    }
    SeriesChecks checks =
        new SeriesChecks(digests, Messages.in(Language.CHINESE), Severities.standard());
    for (Digest digest : digests) {
      Set<String> rules =
          checks.run(digest).stream().map(Finding::rule).collect(Collectors.toSet());
      assertThat(rules).as(digest.uri()).isEqualTo(expected.get(digest.uri()));
    }
  }

  /** The generator knows the codes of the old table by itself; they have to be the form's. */
  @Test
  void rowsOfTheOldTableHaveTheCodesOfTheForm() {
    Map<String, Set<String>> labels = new TreeMap<>();
    Forms.load().statistics().families().stream()
        .flatMap(family -> family.rows().stream())
        .forEach(r -> labels.computeIfAbsent(r.code(), c -> new TreeSet<>()).add(r.label()));
    Plan plan =
        Plan.ofRepository(1).stream()
            .filter(p -> p.house().wishes().contains(Wish.STATISTICS))
            .findFirst()
            .orElseThrow();
    Map<CellKey, Reading> cells = plan.filing().truth().cells();
    assertThat(cells).hasSizeGreaterThan(20);
    cells.forEach(
        (key, reading) ->
            assertThat(labels.getOrDefault(key.row(), Set.of()))
                .as(key.row())
                .contains(reading.label()));
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
   * nothing come out exact, but for those that a file lists; one that comes out exact must leave
   * it.
   */
  @Test
  void theDevelopmentSplitIsReadExactly() throws IOException {
    Shortfalls found = Shortfalls.of(CORPUS, SchemaAssert::assertValid);
    found.write(Path.of("target"));
    assertThat(found.wrong()).as("numbers that are not in the document").isEmpty();
    assertThat(Shortfalls.changes(Shortfalls.known(), found.inexact().keySet()))
        .as("src/test/resources%s: target%s is true", Shortfalls.LIST, "/known-shortfalls.txt")
        .isEmpty();
  }
}
