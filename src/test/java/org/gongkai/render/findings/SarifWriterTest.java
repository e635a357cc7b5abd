package org.gongkai.render.findings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.document.Place;
import org.gongkai.report.Finding;
import org.gongkai.report.Finding.Severity;
import org.gongkai.report.Fingerprint;
import org.gongkai.report.ParseResult;
import org.gongkai.report.Report;
import org.gongkai.report.Verdict.Decision;
import org.junit.jupiter.api.Test;

class SarifWriterTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The schema of the standard. Its formats are asserted: a URI must be one. */
  private static final Schema STANDARD =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(schema(), InputFormat.JSON);

  private static String schema() {
    try (InputStream in =
        SarifWriterTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return new String(
          Objects.requireNonNull(in, "schema of SARIF").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Error> errors(String sarif) {
    return STANDARD.validate(
        sarif,
        InputFormat.JSON,
        context -> context.executionConfig(c -> c.formatAssertionsEnabled(true)));
  }

  private static JsonNode sarif(ParseResult... results) {
    return sarif(SampleFindings.RULES, results);
  }

  private static JsonNode sarif(RuleTexts rules, ParseResult... results) {
    String text =
        new String(
            SampleFindings.written(FindingsFormat.SARIF, rules, results), StandardCharsets.UTF_8);
    assertThat(errors(text)).isEmpty();
    try {
      return JSON.readTree(text).at("/runs/0");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode result(String uri, Place place, Finding finding) {
    return sarif(SampleFindings.report(uri, place, finding)).at("/results/0");
  }

  @Test
  void whatTheProfileChangesOverridesTheRulesOfTheBook() {
    RuleTexts rules =
        SampleFindings.rules(
            Map.of("S-SIX", Optional.empty(), "T3-ROW-SUM", Optional.of(Severity.WARNING)));
    JsonNode run = sarif(rules, SampleFindings.report("x", SampleFindings.LINE));
    assertThat(run.at("/tool/driver/rules/0/defaultConfiguration/level").asText())
        .isEqualTo("error");
    JsonNode overrides = run.at("/invocations/0/ruleConfigurationOverrides");
    assertThat(overrides).hasSize(2);
    assertThat(overrides.at("/0/descriptor/id").asText()).isEqualTo("T3-ROW-SUM");
    assertThat(overrides.at("/0/descriptor/index").asInt()).isZero();
    assertThat(overrides.at("/0/configuration/enabled").asBoolean()).isTrue();
    assertThat(overrides.at("/0/configuration/level").asText()).isEqualTo("warning");
    assertThat(overrides.at("/1/descriptor/id").asText()).isEqualTo("S-SIX");
    assertThat(overrides.at("/1/descriptor/index").asInt()).isEqualTo(4);
    assertThat(overrides.at("/1/configuration/enabled").asBoolean(true)).isFalse();
    assertThat(overrides.at("/1/configuration").has("level")).isFalse();
  }

  @Test
  void withoutAProfileNothingIsOverridden() {
    assertThat(
            sarif(SampleFindings.failure()).at("/invocations/0").has("ruleConfigurationOverrides"))
        .isFalse();
  }

  @Test
  void theSchemaOfTheStandardFindsFaults() throws IOException {
    ObjectNode log =
        (ObjectNode)
            JSON.readTree(
                SampleFindings.written(
                    FindingsFormat.SARIF,
                    SampleFindings.report("x", SampleFindings.LINE, SampleFindings.sum())));
    ObjectNode result = (ObjectNode) log.at("/runs/0/results/0");
    result.put("level", "info");
    assertThat(errors(log.toString())).isNotEmpty();
    result.put("level", "error");
    ObjectNode artifact = (ObjectNode) result.at("/locations/0/physicalLocation/artifactLocation");
    artifact.put("uri", "云 岭.pdf");
    assertThat(errors(log.toString())).isNotEmpty();
    artifact.put("uri", "x");
    assertThat(errors(log.toString())).isEmpty();
    result.remove("message");
    assertThat(errors(log.toString())).isNotEmpty();
  }

  @Test
  void everyKindOfFindingAndPlaceIsValid() {
    List<Place> places =
        List.of(
            SampleFindings.PAGE,
            SampleFindings.LINE,
            new Place.InDom("body > p"),
            new Place.InFlow(0),
            new Place.InTable(1, 2, 3),
            new Place.Untracked());
    for (Place place : places) {
      JsonNode run =
          sarif(
              SampleFindings.report(
                  "a/云 岭?.pdf",
                  place,
                  SampleFindings.sum(),
                  SampleFindings.sum().uncertainFor(List.of(SampleFindings.BLANK)),
                  SampleFindings.sentence("收到 31 件。"),
                  SampleFindings.overTheYears(),
                  SampleFindings.section(),
                  SampleFindings.section().decided(SampleFindings.verdict(Decision.DISMISSED))),
              SampleFindings.failure());
      assertThat(run.path("results")).hasSize(6);
    }
    assertThat(sarif().path("results")).isEmpty();
  }

  @Test
  void theToolNamesItsRules() {
    JsonNode driver = sarif().at("/tool/driver");
    assertThat(driver.path("name").asText()).isEqualTo("gongkai");
    assertThat(driver.path("version").asText()).isEqualTo("1.0");
    assertThat(driver.path("language").asText()).isEqualTo("zh");
    JsonNode rule = driver.at("/rules/0");
    assertThat(rule.path("id").asText()).isEqualTo("T3-ROW-SUM");
    assertThat(rule.path("name").asText()).isEqualTo("T3RowSum");
    assertThat(rule.at("/shortDescription/text").asText()).isEqualTo("行和相等");
    assertThat(rule.at("/fullDescription/text").asText()).contains("总计的含义");
    assertThat(rule.at("/help/text").asText()).isEqualTo("改正总计");
    assertThat(driver.path("rules"))
        .extracting(r -> r.at("/defaultConfiguration/level").asText())
        .containsExactly("error", "error", "warning", "error", "note");
  }

  @Test
  void aResultNamesRuleLevelAndFingerprint() {
    Report report = SampleFindings.report("x", SampleFindings.LINE, SampleFindings.section());
    JsonNode result = sarif(report).at("/results/0");
    assertThat(result.path("ruleId").asText()).isEqualTo("S-SIX");
    assertThat(result.path("ruleIndex").asInt()).isEqualTo(4);
    assertThat(result.path("level").asText()).isEqualTo("note");
    assertThat(result.at("/message/text").asText()).isEqualTo("缺少章节：六");
    assertThat(result.path("partialFingerprints").path("gongkaiFinding/v1").asText())
        .isEqualTo(Fingerprint.of(report, report.findings().get(0)));
    assertThat(result.path("suppressions")).isEmpty();
    assertThat(result.path("suppressions").isArray()).isTrue();
    assertThat(result.at("/properties/issuer").asText()).isEqualTo("云岭县人民政府");
    assertThat(result.at("/properties/year").asInt()).isEqualTo(2023);
  }

  @Test
  void aRuleThatTheBookLacksHasNoIndex() {
    Finding finding =
        new Finding(
            "Z-NEW",
            Finding.Severity.WARNING,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            "…",
            Optional.empty());
    JsonNode result = result("x", SampleFindings.LINE, finding);
    assertThat(result.path("ruleId").asText()).isEqualTo("Z-NEW");
    assertThat(result.has("ruleIndex")).isFalse();
  }

  @Test
  void theFirstCellIsTheLocationAndTheOthersAreRelated() {
    JsonNode result = result("x.txt", SampleFindings.LINE, SampleFindings.sum());
    assertThat(result.path("locations")).hasSize(1);
    JsonNode location = result.at("/locations/0");
    assertThat(location.at("/logicalLocations/0/fullyQualifiedName").asText())
        .isEqualTo("requests/received/total");
    assertThat(location.at("/logicalLocations/0/name").asText()).isEqualTo("新收 · 总计");
    JsonNode region = location.at("/physicalLocation/region");
    assertThat(region.path("startLine").asInt()).isEqualTo(12);
    assertThat(region.path("startColumn").asInt()).isEqualTo(3);
    assertThat(region.at("/snippet/text").asText()).isEqualTo("13");
    assertThat(result.path("relatedLocations"))
        .extracting(l -> l.at("/logicalLocations/0/fullyQualifiedName").asText())
        .containsExactly("requests/received/business", "requests/received/research");
    assertThat(result.path("relatedLocations"))
        .extracting(l -> l.at("/message/text").asText())
        .containsExactly(
            "requests/received/business: 12", "requests/received/research: state.blank");
    assertThat(result.at("/properties/expected").asInt()).isEqualTo(12);
    assertThat(result.at("/properties/actual").asInt()).isEqualTo(13);
  }

  @Test
  void aPlaceWithoutLinesStandsInTheProperties() {
    JsonNode page = result("x", SampleFindings.PAGE, SampleFindings.sum()).at("/locations/0");
    assertThat(page.path("physicalLocation").has("region")).isFalse();
    assertThat(page.path("properties"))
        .hasToString("{\"page\":4,\"box\":[412.1,371.0,433.0,383.2]}");
    JsonNode dom = result("x", new Place.InDom("body > p"), SampleFindings.sum());
    assertThat(dom.at("/locations/0/properties/path").asText()).isEqualTo("body > p");
    JsonNode table = result("x", new Place.InTable(1, 2, 3), SampleFindings.sum());
    assertThat(table.at("/locations/0/properties"))
        .hasToString("{\"table\":1,\"row\":2,\"column\":3}");
    JsonNode nowhere = result("x", new Place.Untracked(), SampleFindings.sum());
    assertThat(nowhere.at("/locations/0").has("properties")).isFalse();
  }

  @Test
  void aSentenceIsTheSnippetOfItsRegionAndTheCellIsRelated() {
    JsonNode result = result("x", SampleFindings.PAGE, SampleFindings.sentence("收到 31 件。"));
    JsonNode region = result.at("/locations/0/physicalLocation/region");
    assertThat(region.at("/snippet/text").asText()).isEqualTo("收到 31 件。");
    assertThat(result.at("/properties/quote").asText()).isEqualTo("收到 31 件。");
    assertThat(result.at("/relatedLocations/0/properties/page").asInt()).isEqualTo(4);
  }

  @Test
  void otherReportsAreRelatedLocations() {
    JsonNode result = result("x", SampleFindings.LINE, SampleFindings.overTheYears());
    assertThat(result.at("/message/text").asText()).isEqualTo("上年结转 {{0}} 不符");
    assertThat(result.path("relatedLocations"))
        .extracting(l -> l.at("/physicalLocation/artifactLocation/uri").asText())
        .containsExactly("%E4%B8%8A%E5%B9%B4/2022%20%E5%B9%B4.txt", "g.pdf");
    assertThat(result.at("/relatedLocations/0/physicalLocation/region/startLine").asInt())
        .isEqualTo(12);
    assertThat(result.at("/relatedLocations/0/message/text").asText()).isEqualTo("11");
  }

  @Test
  void cellsThatCouldExplainItAreNamed() {
    Finding finding = SampleFindings.section().uncertainFor(List.of(SampleFindings.BLANK));
    JsonNode result = result("x", SampleFindings.LINE, finding);
    assertThat(result.at("/properties/uncertain/0").asText())
        .isEqualTo("requests/received/research");
    assertThat(result.at("/relatedLocations/0/logicalLocations/0/fullyQualifiedName").asText())
        .isEqualTo("requests/received/research");
    assertThat(result.path("level").asText()).isEqualTo("note");
  }

  @Test
  void whatIsDismissedIsSuppressedAndWhatIsConfirmedIsNot() {
    Report report =
        SampleFindings.report(
            "x",
            SampleFindings.LINE,
            SampleFindings.sum().decided(SampleFindings.verdict(Decision.DISMISSED)),
            SampleFindings.section().decided(SampleFindings.verdict(Decision.CONFIRMED)));
    JsonNode results = sarif(report).path("results");
    assertThat(results.at("/0/suppressions"))
        .hasToString("[{\"kind\":\"external\",\"status\":\"accepted\",\"justification\":\"已更正\"}]");
    assertThat(results.at("/1/suppressions")).isEmpty();
    assertThat(results)
        .extracting(r -> r.at("/properties/verdict/decision").asText())
        .containsExactly("dismissed", "confirmed");
  }

  @Test
  void anInputThatCannotBeReadIsANotification() {
    JsonNode invocation = sarif(SampleFindings.failure()).at("/invocations/0");
    assertThat(invocation.path("executionSuccessful").asBoolean(true)).isFalse();
    JsonNode notification = invocation.at("/toolExecutionNotifications/0");
    assertThat(notification.path("level").asText()).isEqualTo("error");
    assertThat(notification.at("/descriptor/id").asText()).isEqualTo("ENCRYPTED");
    assertThat(notification.at("/message/text").asText()).contains("asks for a password");
    assertThat(notification.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("%E5%9D%8F%20%E7%9A%84.pdf");
    assertThat(sarif().at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
  }
}
