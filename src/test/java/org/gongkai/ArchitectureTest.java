package org.gongkai;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds the floors of ARCHITECTURE.md: a package imports only from floors below its own, no two
 * packages import each other, and a library stays in the room that it was let into.
 */
class ArchitectureTest {
  private static final String ROOT = "org.gongkai";
  private static final int MOST_LINES = 600;

  /** From the ground up; the empty name is the root package with the {@code Gongkai} facade. */
  private static final List<List<String>> FLOORS =
      List.of(
          List.of("document", "form", "words"),
          List.of("report"),
          List.of("grid", "issuer"),
          List.of("read"),
          List.of("extract", "check", "render"),
          List.of(""),
          List.of("archive", "crawl"),
          List.of("cli", "server", "spark"));

  /** The libraries each package may use; the JDK and the annotations of JSpecify are everyone's. */
  private static final Map<String, List<String>> LIBRARIES =
      Map.of(
          "document", List.of(),
          "form", List.of("org.yaml.snakeyaml", "com.fasterxml.jackson.core"),
          "words", List.of(),
          "report", List.of("com.fasterxml.jackson.core"),
          "grid", List.of(),
          "issuer", List.of("de.siegmar.fastcsv"),
          "check", List.of("org.yaml.snakeyaml"),
          "render",
              List.of(
                  "com.fasterxml.jackson.core",
                  "de.siegmar.fastcsv",
                  "org.dhatim.fastexcel",
                  "com.openhtmltopdf",
                  "javax.imageio",
                  "org.apache.pdfbox",
                  "org.apache.fontbox",
                  "org.apache.poi",
                  "org.openxmlformats",
                  "org.apache.xmlbeans",
                  "org.ofdrw"),
          "extract", List.of("com.hankcs"));

  /**
   * Libraries, and the packages that alone may use them: what reads a format, and what writes it.
   */
  private static final Map<String, List<String>> OWNERS =
      Map.ofEntries(
          Map.entry("org.jsoup", List.of("read")),
          Map.entry("org.apache.pdfbox", List.of("read", "render")),
          Map.entry("org.apache.fontbox", List.of("read", "render")),
          Map.entry("org.apache.poi", List.of("read", "render")),
          Map.entry("org.openxmlformats", List.of("read", "render")),
          Map.entry("org.apache.tika", List.of("read")),
          Map.entry("com.openhtmltopdf", List.of("render")),
          Map.entry("org.ofdrw", List.of("render")),
          Map.entry("de.siegmar.fastcsv", List.of("read", "issuer", "render", "archive")),
          Map.entry("org.dhatim.fastexcel", List.of("render", "archive")),
          Map.entry("org.sqlite", List.of("archive")),
          Map.entry("org.duckdb", List.of("archive")),
          Map.entry("org.apache.commons.compress", List.of("archive", "read")),
          Map.entry("org.netpreserve", List.of("archive")),
          Map.entry("com.hankcs", List.of("extract")));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void everyPackageStandsOnAFloor() {
    List<String> known = FLOORS.stream().flatMap(List::stream).toList();
    assertThat(CLASSES).extracting(ArchitectureTest::room).isSubsetOf(known);
  }

  @TestFactory
  Stream<DynamicTest> imports() {
    List<DynamicTest> tests = new ArrayList<>();
    List<String> below = new ArrayList<>();
    for (List<String> floor : FLOORS) {
      for (String room : floor) {
        String[] forbidden =
            FLOORS.stream()
                .flatMap(List::stream)
                .filter(other -> !other.equals(room) && !below.contains(other))
                .map(ArchitectureTest::identifier)
                .toArray(String[]::new);
        tests.add(test(named(room) + " imports only from below", none(room, forbidden)));
      }
      below.addAll(floor);
    }
    tests.add(
        test(
            "grid imports the document only",
            none("grid", identifier("form"), identifier("report"))));
    tests.add(
        test(
            "read knows nothing of forms and reports",
            none("read", identifier("form"), identifier("report"))));
    return tests.stream();
  }

  @TestFactory
  Stream<DynamicTest> cycles() {
    Stream<DynamicTest> rooms =
        FLOORS.stream()
            .flatMap(List::stream)
            .filter(room -> !room.isEmpty())
            .map(room -> free("rooms within " + room, ROOT + "." + room + ".(*).."));
    return Stream.concat(Stream.of(free("packages", ROOT + ".(*)..")), rooms);
  }

  @TestFactory
  Stream<DynamicTest> libraries() {
    Stream<DynamicTest> owned =
        OWNERS.entrySet().stream()
            .map(
                owner ->
                    test(
                        owner.getKey() + " stays in " + owner.getValue(),
                        noClasses()
                            .that()
                            .resideOutsideOfPackages(
                                owner.getValue().stream()
                                    .map(ArchitectureTest::identifier)
                                    .toArray(String[]::new))
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(owner.getKey() + "..")));
    Stream<DynamicTest> allowed =
        LIBRARIES.entrySet().stream()
            .map(
                entry -> {
                  List<String> may = new ArrayList<>(List.of(ROOT + "..", "java..", "javax.xml.."));
                  may.add("org.jspecify.annotations..");
                  entry.getValue().forEach(library -> may.add(library + ".."));
                  return test(
                      named(entry.getKey()) + " uses no library but " + entry.getValue(),
                      classes()
                          .that()
                          .resideInAPackage(identifier(entry.getKey()))
                          .should()
                          .onlyDependOnClassesThat()
                          .resideInAnyPackage(may.toArray(String[]::new)));
                });
    return Stream.concat(owned, allowed);
  }

  @Test
  void everyPackageSaysThatItKnowsNoNulls() {
    assertThat(CLASSES.stream().map(JavaClass::getPackage).distinct())
        .allSatisfy(
            each ->
                assertThat(each.tryGetPackageInfo())
                    .as("package-info of %s", each.getName())
                    .hasValueSatisfying(
                        info -> assertThat(info.isAnnotatedWith(NullMarked.class)).isTrue()));
  }

  @Test
  void aClassIsNamedAfterWhatItIs() {
    noClasses()
        .should()
        .haveNameMatching(".*(Utils?|Helpers?|Managers?|Common)")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void noStateIsSharedThroughStaticFields() {
    fields()
        .that()
        .areStatic()
        .should()
        .beFinal()
        .because("every reader serves any number of threads")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLineSpeaksToTheTerminal() {
    noClasses()
        .that()
        .resideOutsideOfPackage(identifier("cli"))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void aSourceFileIsShortEnoughToRead() throws IOException {
    Map<String, Integer> tooLong = new TreeMap<>();
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        int lines = Files.readAllLines(file).size();
        if (lines > MOST_LINES) {
          tooLong.put(file.toString(), lines);
        }
      }
    }
    assertThat(tooLong).as("files of more than %d lines", MOST_LINES).isEmpty();
  }

  private static ArchRule none(String room, String... forbidden) {
    return noClasses()
        .that()
        .resideInAPackage(identifier(room))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden);
  }

  private static DynamicTest free(String what, String pattern) {
    return test(
        "no two " + what + " import each other",
        slices().matching(pattern).should().beFreeOfCycles());
  }

  /** Packages that are still empty have nothing to break. */
  private static DynamicTest test(String name, ArchRule rule) {
    return DynamicTest.dynamicTest(name, () -> rule.allowEmptyShould(true).check(CLASSES));
  }

  /** The root package alone, any other with what is under it. */
  private static String identifier(String room) {
    return room.isEmpty() ? ROOT : ROOT + "." + room + "..";
  }

  private static String named(String room) {
    return room.isEmpty() ? ROOT : room;
  }

  private static String room(JavaClass each) {
    String name = each.getPackageName();
    return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1).split("\\.", 2)[0];
  }
}
