package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.report.CheckWriter;
import org.gongkai.report.ParseResult;
import org.gongkai.report.ReportWriter;
import org.gongkai.report.ReportWriter.Style;

/** Holds JSON against the published schemas. Safe for any number of threads. */
public final class SchemaAssert {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder.schemas(
                  Map.of(
                      ReportWriter.SCHEMA, text("report-1.json"),
                      CheckWriter.SCHEMA, text("check-1.json"))));
  private static final Schema REPORT = REGISTRY.getSchema(SchemaLocation.of(ReportWriter.SCHEMA));
  private static final Schema CHECK = REGISTRY.getSchema(SchemaLocation.of(CheckWriter.SCHEMA));

  private SchemaAssert() {}

  /** Fails unless what {@code parse} and {@code check} write of a result is valid. */
  public static void assertValid(ParseResult result) {
    assertValidReport(ReportWriter.toJson(result, Style.LINE));
    assertValidCheck(CheckWriter.toJson(result, Style.LINE));
  }

  /** Fails unless the text is valid as the output of {@code parse} for one input. */
  public static void assertValidReport(String json) {
    assertThat(errors(json)).as("breaches of the schema of reports").isEmpty();
  }

  /** Fails unless the text is valid as the output of {@code check} for one input. */
  public static void assertValidCheck(String json) {
    assertThat(CHECK.validate(json, InputFormat.JSON)).as("breaches of the schema").isEmpty();
  }

  /** What breaks the schema of reports in the text. */
  public static List<Error> errors(String json) {
    return REPORT.validate(json, InputFormat.JSON);
  }

  /** A schema of the class path. */
  static String text(String name) {
    try (InputStream in = SchemaAssert.class.getResourceAsStream("/schema/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
