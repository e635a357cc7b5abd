package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.report.ParseResult;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever the real reports become keeps to the schema. Skipped where they are not. */
class RealReportsSchemaTest {

  @TestFactory
  Stream<DynamicTest> keepToTheSchema() throws IOException {
    Path folder = Path.of(System.getProperty("gongkai.real", "."));
    Assumptions.assumeTrue(Files.isDirectory(folder), folder + " is not there");
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    assertThat(files).isNotEmpty();
    return files.stream().map(file -> DynamicTest.dynamicTest(file.toString(), () -> check(file)));
  }

  private static void check(Path file) {
    ParseResult result = Gongkai.parse(file);
    SchemaAssert.assertValid(result);
  }
}
