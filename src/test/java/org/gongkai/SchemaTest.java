package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.gongkai.check.Rule;
import org.gongkai.document.Place;
import org.gongkai.form.Form;
import org.gongkai.form.FormSection;
import org.gongkai.form.FormTable;
import org.gongkai.form.Forms;
import org.gongkai.read.UnreadableException.Code;
import org.gongkai.report.CellKey;
import org.gongkai.report.Failure;
import org.gongkai.report.Finding;
import org.gongkai.report.Identifiers;
import org.gongkai.report.Reading;
import org.gongkai.report.Report;
import org.gongkai.report.ReportWriter;
import org.gongkai.report.ReportWriter.Style;
import org.gongkai.report.Section;
import org.gongkai.report.Source;
import org.gongkai.report.Verdict;
import org.gongkai.report.Verdict.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema of the output agrees with the forms, the writer and the rules. */
class SchemaTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Forms FORMS = Forms.load();
  private static final Source SOURCE =
      new Source("云岭县.txt", "text/plain", "0".repeat(64), 12, "text");

  @ParameterizedTest
  @ValueSource(strings = {"report-1.json", "check-1.json"})
  void theSchemasAreSchemas(String name) {
    var meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
    assertThat(meta.validate(SchemaAssert.text(name), InputFormat.JSON)).isEmpty();
  }

  @Test
  void whatIdentifiesADocumentIsInTheSchema() {
    Place place = new Place.InText(2, 1);
    Report report = report(FORMS.current(), cells(FORMS.current()));
    SchemaAssert.assertValid(
        report.withIdentifiers(
            new Identifiers("1/2", place, "a", place, "b", "c", "d", "e", "f", "g", "h")));
    SchemaAssert.assertValid(
        report.withIdentifiers(
            new Identifiers("", new Place.Untracked(), "a", place, "", "", "", "", "", "", "")));
  }

  static Stream<Form> forms() {
    return FORMS.all().stream();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyCellOfAFormIsInTheSchema(Form form) {
    SchemaAssert.assertValid(report(form, cells(form)));
    JsonNode tables = json(report(form, cells(form))).path("tables");
    assertThat(cells(form).keySet())
        .allSatisfy(
            key -> assertThat(tables.path(key.table()).path(key.row()).has(key.column())).isTrue());
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aRowNeedsAllItsColumns(Form form) {
    for (CellKey key : cells(form).keySet()) {
      ObjectNode json = json(report(form, cells(form)));
      row(json, key).remove(key.column());
      assertThat(SchemaAssert.errors(json.toString())).as("without %s", key).isNotEmpty();
    }
  }

  @Test
  void theBlocksOfTwoFormsMayStandInOneReport() {
    Map<CellKey, Reading> cells = cells(FORMS.byId("2021").orElseThrow());
    cells.keySet().removeIf(k -> k.row().equals("licensing"));
    cells(FORMS.byId("2019").orElseThrow())
        .forEach((key, reading) -> putIf(key.row().equals("licensing"), cells, key, reading));
    SchemaAssert.assertValid(report(FORMS.current(), cells));
  }

  @Test
  void everyIndicatorIsInTheSchemaAndSoAreRowsAndColumnsByLabel() {
    Map<CellKey, Reading> cells = cells(FORMS.statistics().form());
    Reading reading = cells.values().iterator().next().inRow("网上受理数", "件");
    cells.put(new CellKey("statistics", "label:（三）网上受理数#2", "label:区直单位"), reading);
    SchemaAssert.assertValid(report(FORMS.statistics().form(), cells));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "statistics/disclosed.total/total",
        "statistics/label:/year",
        "statistics/Disclosed/year",
        "statistics/disclosed./year",
        "statistics/label:a/b/year"
      })
  void noOtherKeyOfAnIndicatorIsInTheSchema(String key) {
    ObjectNode json = json(report(FORMS.current(), cells(FORMS.current())));
    child(child(json, "evidence"), key).put("state", "missing").put("confidence", 1);
    assertThat(SchemaAssert.errors(json.toString())).isNotEmpty();
  }

  @Test
  void otherHandlingIsOneRowOrThree() {
    Map<CellKey, Reading> cells = cells(FORMS.byId("2021").orElseThrow());
    cells(FORMS.byId("2019").orElseThrow())
        .forEach((key, reading) -> putIf(key.row().equals("otherHandling"), cells, key, reading));
    String json = ReportWriter.toJson(report(FORMS.current(), cells), Style.LINE);
    assertThat(SchemaAssert.errors(json)).isNotEmpty();
  }

  @Property(tries = 300)
  void noOtherCellIsInTheSchema(@ForAll("otherCells") CellKey key) {
    Form form = FORMS.current();
    ObjectNode inTables = json(report(form, cells(form)));
    ObjectNode tables = (ObjectNode) inTables.path("tables");
    child(child(tables, key.table()), key.row()).put(key.column(), 1);
    assertThat(SchemaAssert.errors(inTables.toString())).as("tables, %s", key).isNotEmpty();

    ObjectNode inEvidence = json(report(form, cells(form)));
    child(child(inEvidence, "evidence"), key.toString())
        .put("state", "missing")
        .put("confidence", 1);
    assertThat(SchemaAssert.errors(inEvidence.toString())).as("evidence, %s", key).isNotEmpty();
  }

  /** Known codes put together wrongly, and codes that are almost known. */
  @Provide
  Arbitrary<CellKey> otherCells() {
    Set<CellKey> known = new LinkedHashSet<>();
    FORMS.all().forEach(form -> known.addAll(cells(form).keySet()));
    Arbitrary<String> almost =
        Arbitraries.of(known)
            .map(CellKey::row)
            .flatMap(
                row -> Arbitraries.of(row + "x", row.substring(1), row + ".total", "x." + row));
    Arbitrary<String> rows =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.of(known).map(CellKey::row)), Tuple.of(1, almost));
    return Combinators.combine(
            Arbitraries.of(known).map(CellKey::table),
            rows,
            Arbitraries.of(known).map(CellKey::column))
        .as(CellKey::new)
        .filter(key -> !known.contains(key));
  }

  @Test
  void everyStateAndPlaceIsInTheSchema() {
    List<Place> places =
        List.of(
            new Place.OnPage(4, new Place.Box(412.1, 371, 433, 383.2)),
            new Place.InDom("body > p:nth-child(2)"),
            new Place.InFlow(3),
            new Place.InTable(1, 2, 3),
            new Place.InText(4, 5),
            new Place.Untracked());
    List<Reading> readings = new ArrayList<>();
    for (Place place : places) {
      readings.add(number(Reading.State.READ, "12", "其中修订 2 件", "件", List.of(place)));
      readings.add(number(Reading.State.PROPOSED, "l2", "", "", List.of(place)));
      readings.add(Reading.unreadable("1 2", "two numbers", List.of(place)));
      readings.add(
          new Reading(Reading.State.BLANK, Optional.empty(), "", 1, "", "", List.of(place)));
      readings.add(
          new Reading(Reading.State.MARK, Optional.empty(), "/", 1, "", "", List.of(place)));
    }
    readings.add(Reading.missing());
    readings.add(
        number(
            Reading.State.READ, "12", "", "", List.of(new Place.InFlow(0), new Place.InFlow(2))));
    for (Reading reading : readings) {
      Map<CellKey, Reading> cells = cells(FORMS.current());
      cells.replaceAll((key, old) -> reading);
      SchemaAssert.assertValid(report(FORMS.current(), cells));
    }
    assertThat(readings).extracting(Reading::state).contains(Reading.State.values());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'state':'guessed','raw':'1','confidence':1}",
        "{'state':'read','confidence':1}",
        "{'state':'read','raw':'','confidence':1}",
        "{'state':'read','raw':'1','confidence':1.1}",
        "{'state':'read','raw':'1'}",
        "{'state':'missing','raw':'1','confidence':1}",
        "{'state':'missing','label':'合计','confidence':1}",
        "{'state':'unreadable','raw':'1 2','confidence':0}",
        "{'state':'read','raw':'1','confidence':1,'value':1}",
        "{'state':'read','raw':'1','confidence':1,'place':{'page':1}}",
        "{'state':'read','raw':'1','confidence':1,'place':{'line':0,'column':1}}",
        "{'state':'read','raw':'1','confidence':1,'place':{'line':1,'column':1,'page':1}}"
      })
  void evidenceThatSaysTooLittleOrTooMuchIsNot(String reading) throws IOException {
    ObjectNode json = json(report(FORMS.current(), cells(FORMS.current())));
    JsonNode node = JSON.readTree(reading.replace('\'', '"'));
    ((ObjectNode) json.path("evidence")).set("requests/received/total", node);
    assertThat(SchemaAssert.errors(json.toString())).isNotEmpty();
  }

  @Test
  void everyRuleAndSeverityIsInTheSchema() {
    List<Finding> findings = new ArrayList<>();
    for (Rule rule : Rule.values()) {
      for (Finding.Severity severity : Finding.Severity.values()) {
        findings.add(
            new Finding(
                rule.id(),
                severity,
                List.of(new CellKey("requests", "received", "total")),
                Optional.of(BigDecimal.TEN),
                Optional.empty(),
                "text",
                Optional.of(new Place.InFlow(1))));
      }
    }
    SchemaAssert.assertValid(
        report(FORMS.current(), cells(FORMS.current())).withFindings(findings));
  }

  @Test
  void everyVerdictIsInTheSchema() {
    for (Decision decision : Decision.values()) {
      Finding finding =
          new Finding(
                  "S-SIX",
                  Finding.Severity.ERROR,
                  List.of(),
                  Optional.empty(),
                  Optional.empty(),
                  "text",
                  Optional.empty())
              .about("六、其他")
              .decided(new Verdict(decision, "王芳", "why", LocalDate.of(2026, 11, 26)));
      SchemaAssert.assertValid(
          report(FORMS.current(), cells(FORMS.current())).withFindings(List.of(finding)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'decision':'maybe','by':'A','on':'2026-11-26','why':'x'}",
        "{'decision':'dismissed','by':'','on':'2026-11-26','why':'x'}",
        "{'decision':'dismissed','by':'A','on':'2026-11-26'}",
        "{'decision':'dismissed','by':'A','on':'2026-11-26','why':'x','more':1}"
      })
  void noOtherVerdictIsInTheSchema(String verdict) throws IOException {
    ObjectNode json = json(report(FORMS.current(), cells(FORMS.current())));
    ObjectNode finding =
        json.withArray("findings")
            .addObject()
            .put("rule", "S-SIX")
            .put("severity", "error")
            .put("message", "text")
            .putNull("expected")
            .putNull("actual");
    finding.putArray("cells");
    assertThat(SchemaAssert.errors(json.toString())).isEmpty();
    finding.set("verdict", JSON.readTree(verdict.replace('\'', '"')));
    assertThat(SchemaAssert.errors(json.toString())).isNotEmpty();
  }

  @Test
  void everyCodeOfAnInputThatCannotBeReadIsInTheSchemaAndNoOther() {
    for (Code code : Code.values()) {
      SchemaAssert.assertValid(new Failure(new Source("x", "", "", 0, ""), code.name(), "why"));
    }
    Failure other = new Failure(SOURCE, "OTHER", "why");
    assertThat(SchemaAssert.errors(ReportWriter.toJson(other, Style.LINE))).isNotEmpty();
    JsonNode codes = schema().at("/$defs/error/properties/code/enum");
    assertThat(codes).extracting(JsonNode::asText).hasSameSizeAs(Arrays.asList(Code.values()));
  }

  @Test
  void formsAndSectionsAreThoseOfTheForms() {
    assertThat(schema().at("/$defs/form/enum"))
        .filteredOn(node -> !node.isNull())
        .extracting(JsonNode::asText)
        .containsExactlyElementsOf(
            Stream.concat(FORMS.all().stream(), Stream.of(FORMS.statistics().form()))
                .map(Form::id)
                .toList());
    assertThat(schema().at("/$defs/section/properties/key/enum"))
        .extracting(JsonNode::asText)
        .containsExactlyElementsOf(
            FORMS.current().sections().stream().map(FormSection::key).toList());
  }

  @Test
  void whatIsUnknownIsNull() {
    Report empty =
        new Report(
            SOURCE,
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(new Section("other", OptionalInt.empty(), "", "", new Place.Untracked())),
            Map.of(),
            List.of());
    SchemaAssert.assertValid(empty);
  }

  @ParameterizedTest
  @ValueSource(strings = {"schema", "source", "form", "year", "tables", "evidence", "findings"})
  void aReportWithoutOneOfItsPartsIsNone(String part) {
    ObjectNode json = json(report(FORMS.current(), cells(FORMS.current())));
    json.remove(part);
    assertThat(SchemaAssert.errors(json.toString())).isNotEmpty();
  }

  @Test
  void aReportAndAnErrorAtOnceIsNone() {
    ObjectNode json = json(report(FORMS.current(), cells(FORMS.current())));
    child(json, "error").put("code", "IO").put("message", "why");
    assertThat(SchemaAssert.errors(json.toString())).isNotEmpty();
  }

  @Test
  void everyPropertyIsDescribed() {
    List<String> bare = new ArrayList<>();
    findBare(schema(), "", schema(), bare);
    assertThat(bare).isEmpty();
  }

  @Test
  void theExampleIsValidAndHasNothingMissing() throws IOException {
    Path example = Path.of("fixtures/example.txt");
    Report report = (Report) Gongkai.parse("example.txt", Files.readAllBytes(example));
    SchemaAssert.assertValid(report);
    assertThat(report.findings()).isEmpty();
    assertThat(report.cells().values()).allMatch(r -> r.state() == Reading.State.READ);
  }

  /**
   * Collects the properties of a schema that neither describe themselves nor refer to one that
   * does.
   */
  private static void findBare(JsonNode node, String path, JsonNode root, List<String> bare) {
    boolean conditions = path.contains("/allOf/") || path.contains("/dependentSchemas/");
    if (node.isObject() && !conditions) {
      node.path("properties")
          .fields()
          .forEachRemaining(
              property -> {
                JsonNode value = property.getValue();
                JsonNode target =
                    value.has("$ref") ? root.at(value.path("$ref").asText().substring(1)) : value;
                if (!value.has("description") && !target.has("description")) {
                  bare.add(path + "/" + property.getKey());
                }
              });
    }
    node.fields()
        .forEachRemaining(f -> findBare(f.getValue(), path + "/" + f.getKey(), root, bare));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      findBare(node.get(i), path + "/" + i, root, bare);
    }
  }

  private static JsonNode schema() {
    try {
      return JSON.readTree(SchemaAssert.text("report-1.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void putIf(
      boolean wanted, Map<CellKey, Reading> cells, CellKey key, Reading reading) {
    if (wanted) {
      cells.put(key, reading);
    }
  }

  private static Map<CellKey, Reading> cells(Form form) {
    Map<CellKey, Reading> cells = new LinkedHashMap<>();
    for (FormTable table : form.tables()) {
      for (CellKey key : CellKey.of(table)) {
        cells.put(key, number(Reading.State.READ, "7", "", "", List.of(new Place.InText(1, 1))));
      }
    }
    return cells;
  }

  private static Reading number(
      Reading.State state, String raw, String note, String unit, List<Place> places) {
    return new Reading(state, Optional.of(BigDecimal.valueOf(7)), raw, 0.5, note, unit, places);
  }

  private static Report report(Form form, Map<CellKey, Reading> cells) {
    return new Report(
        SOURCE,
        Optional.of(form.id()),
        Optional.of("云岭县人民政府2023年政府信息公开工作年度报告"),
        OptionalInt.of(2023),
        Optional.of("云岭县人民政府"),
        Optional.of(LocalDate.of(2024, 1, 25)),
        List.of(new Section("overview", OptionalInt.of(1), "一、总体情况", "…", new Place.InText(1, 1))),
        cells,
        List.of());
  }

  private static ObjectNode json(Report report) {
    try {
      return (ObjectNode) JSON.readTree(ReportWriter.toJson(report, Style.LINE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectNode row(ObjectNode json, CellKey key) {
    return child(child(child(json, "tables"), key.table()), key.row());
  }

  private static ObjectNode child(ObjectNode node, String name) {
    return node.has(name) ? (ObjectNode) node.path(name) : node.putObject(name);
  }
}
