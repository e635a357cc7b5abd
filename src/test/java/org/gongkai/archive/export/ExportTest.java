package org.gongkai.archive.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.Parser;
import org.gongkai.archive.SampleArchive;
import org.gongkai.archive.SampleArchive.Order;
import org.gongkai.archive.export.ExportException.Reason;
import org.gongkai.archive.panel.Variables;
import org.gongkai.archive.store.ArchiveFile;
import org.gongkai.form.Forms;
import org.gongkai.report.CellKey;
import org.gongkai.report.ParseResult;
import org.gongkai.report.Report;
import org.gongkai.report.ReportWriter;
import org.gongkai.report.ReportWriter.Style;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes out of an archive. */
class ExportTest {
  private static final List<ExportFormat> ALL = List.of(ExportFormat.values());

  @TempDir static Path folder;
  private static Path archive;
  private static Path exported;

  @BeforeAll
  static void export() throws Exception {
    archive = SampleArchive.write(folder.resolve("sample.db"), Order.AS_GIVEN);
    exported = folder.resolve("exported");
    ExportCount count = Export.run(archive, options(exported, ALL));
    assertThat(count.documents()).isEqualTo(7);
    assertThat(count.reports()).isEqualTo(6);
    assertThat(count.numbersLeftOut()).isZero();
  }

  private static ExportOptions options(Path target, List<ExportFormat> formats) {
    return new ExportOptions(target, formats, "test");
  }

  private static List<NamedCsvRecord> csv(Path file) throws IOException {
    String text = Files.readString(file);
    String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return CsvReader.builder().ofNamedCsvRecord(content).stream().toList();
  }

  private static Map<String, byte[]> contents(Path of) throws IOException {
    Map<String, byte[]> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(of).filter(Files::isRegularFile)) {
      for (Path file : files.toList()) {
        contents.put(of.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return contents;
  }

  @Test
  void theSameDocumentsGiveTheSameBytesInWhateverOrderTheyCame() throws Exception {
    Path other = SampleArchive.write(folder.resolve("other.db"), Order.BACKWARDS);
    Path again = folder.resolve("again");
    Export.run(other, options(again, ALL));
    Map<String, byte[]> before = contents(exported);
    Map<String, byte[]> after = contents(again);
    assertThat(after.keySet()).isEqualTo(before.keySet());
    after.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(before.get(name)));
  }

  @Test
  void theFolderIsADataPackage() throws IOException {
    DataPackageAssert.assertValid(exported);
  }

  @Test
  void everyCellOfEveryReportIsThereWithItsNumberAndState() throws Exception {
    Map<String, NamedCsvRecord> cells =
        csv(exported.resolve("cells.csv")).stream()
            .collect(
                Collectors.toMap(
                    row ->
                        row.getField("sha256")
                            + " "
                            + row.getField("table_code")
                            + "/"
                            + row.getField("row_code")
                            + "/"
                            + row.getField("column_code"),
                    row -> row));
    Parser parser = Parser.create();
    int compared = 0;
    for (Map.Entry<String, byte[]> input : SampleArchive.inputs().entrySet()) {
      ParseResult result = parser.parse(input.getKey(), input.getValue());
      if (result instanceof Report report && !input.getKey().startsWith("again")) {
        for (var cell : report.cells().entrySet()) {
          CellKey key = cell.getKey();
          NamedCsvRecord row =
              Objects.requireNonNull(cells.get(report.source().sha256() + " " + key));
          assertThat(row.getField("state")).isEqualTo(cell.getValue().state().code());
          assertThat(row.getField("raw")).isEqualTo(cell.getValue().raw());
          assertThat(row.getField("unit")).isEqualTo(cell.getValue().unit());
          if (cell.getValue().number().isPresent()) {
            assertThat(new BigDecimal(row.getField("value")))
                .isEqualByComparingTo(cell.getValue().number().get());
          } else {
            assertThat(row.getField("value")).isEmpty();
          }
          compared++;
        }
      }
    }
    assertThat(compared).isEqualTo(cells.size()).isGreaterThan(900);
  }

  @Test
  void csvBeginsWithAByteOrderMarkAndShowsChinese() throws IOException {
    assertThat(Files.readString(exported.resolve("documents.csv"))).startsWith("\uFEFFsha256,");
    assertThat(csv(exported.resolve("issuers.csv")))
        .anySatisfy(row -> assertThat(row.getField("name")).isEqualTo("云岭县人民政府"));
    assertThat(csv(exported.resolve("names.csv")))
        .anySatisfy(
            row -> {
              assertThat(row.getField("name")).isEqualTo("gone.pdf");
              assertThat(row.getField("sha256")).isEmpty();
              assertThat(row.getField("code")).isEqualTo("NOT_FOUND");
            });
    assertThat(csv(exported.resolve("documents.csv")))
        .anySatisfy(
            row -> {
              assertThat(row.getField("name")).isEqualTo("again/example.txt");
              assertThat(row.getField("names")).isEqualTo("2");
            });
  }

  @Test
  void jsonLinesAreWhatParseWrites() throws IOException {
    Parser parser = Parser.create();
    List<String> expected = new ArrayList<>();
    for (Map.Entry<String, byte[]> input : SampleArchive.inputs().entrySet()) {
      if (!input.getKey().startsWith("again")) {
        ParseResult result = parser.parse(input.getKey(), input.getValue());
        expected.add(ReportWriter.toJson(result, Style.LINE));
      }
    }
    assertThat(Files.readAllLines(exported.resolve("reports.jsonl")))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void duckDbReadsTheParquet() throws Exception {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      for (String table : List.of("cells", "panel", "findings", "documents", "sections")) {
        String file = exported.resolve(table + ".parquet").toString();
        try (ResultSet row =
            statement.executeQuery("SELECT count(*) FROM read_parquet('" + file + "')")) {
          row.next();
          assertThat(row.getInt(1)).isEqualTo(csv(exported.resolve(table + ".csv")).size());
        }
      }
      String cells = exported.resolve("cells.parquet").toString();
      try (ResultSet row =
          statement.executeQuery(
              "SELECT sum(value), count(value), typeof(any_value(year)), typeof(any_value(value)),"
                  + " count(*) FILTER (WHERE unit IS NULL) FROM read_parquet('"
                  + cells
                  + "')")) {
        row.next();
        List<String> values =
            csv(exported.resolve("cells.csv")).stream()
                .map(each -> each.getField("value"))
                .filter(value -> !value.isEmpty())
                .toList();
        assertThat(row.getInt(2)).isEqualTo(values.size());
        assertThat(row.getDouble(1))
            .isEqualTo(values.stream().mapToDouble(Double::parseDouble).sum());
        assertThat(row.getString(3)).isEqualTo("BIGINT");
        assertThat(row.getString(4)).isEqualTo("DOUBLE");
        assertThat(row.getInt(5)).isPositive();
      }
    }
  }

  @Test
  void theWorkbookHasASheetForEachTable() throws IOException {
    try (InputStream in = Files.newInputStream(exported.resolve("gongkai.xlsx"));
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      List<String> sheets = new ArrayList<>();
      book.forEach(sheet -> sheets.add(sheet.getSheetName()));
      assertThat(sheets)
          .containsExactly(
              "about",
              "panel",
              "panel_harmonised",
              "findings",
              "reports",
              "issuers",
              "documents",
              "cells",
              "codebook");
      for (String sheet : sheets.subList(1, sheets.size())) {
        assertThat(book.getSheet(sheet).getLastRowNum())
            .as(sheet)
            .isEqualTo(csv(exported.resolve(sheet + ".csv")).size());
      }
      assertThat(book.getSheet("about").getRow(4).getCell(0)).hasToString("panel");
      assertThat(book.getSheet("about").getRow(4).getCell(1).getNumericCellValue()).isEqualTo(5);
    }
  }

  @Test
  void theDoFileKeepsToStatasSyntaxAndLabelsEveryVariable() throws Exception {
    Forms forms = Forms.load();
    try (ArchiveFile file = ArchiveFile.read(archive)) {
      List<ExportTable> tables =
          new Tables(forms, Variables.of(forms), PanelRows.Codes.WANTED).of(file.connection());
      List<ExportTable> imported =
          tables.stream()
              .filter(table -> Files.exists(exported.resolve("stata/" + table.name() + ".csv")))
              .toList();
      assertThat(imported).extracting(ExportTable::name).contains("panel", "cells", "findings");
      DoFileAssert.assertValid(Files.readString(exported.resolve("stata/import.do")), imported);
      for (ExportTable table : tables) {
        assertThat(table.header()).allMatch(name -> name.matches("[a-z][a-z0-9_]{0,31}"));
      }
    }
  }

  @Test
  void stataIsToldWhyANumberIsMissing() throws IOException {
    Map<String, String> variables =
        csv(exported.resolve("cells.csv")).stream()
            .filter(row -> !row.getField("variable").isEmpty())
            .collect(
                Collectors.toMap(
                    row -> row.getField("sha256") + " " + row.getField("variable"),
                    row -> row.getField("state")));
    int codes = 0;
    for (NamedCsvRecord row : csv(exported.resolve("stata/panel.csv"))) {
      for (String name : row.getHeader()) {
        String state = variables.get(row.getField("sha256") + " " + name);
        String value = row.getField(name);
        if (state == null) {
          assertThat(value).as(name).doesNotStartWith(".");
        } else {
          assertThat(value)
              .as(name)
              .matches(
                  switch (state) {
                    case "blank" -> "\\.b";
                    case "mark" -> "\\.k";
                    case "missing" -> "\\.m";
                    case "unreadable" -> "\\.u";
                    default -> "-?[0-9]+(\\.[0-9]+)?";
                  });
          codes += value.startsWith(".") ? 1 : 0;
        }
      }
    }
    assertThat(codes).isGreaterThan(50);
  }

  @Test
  void thePanelConvertsUnitsAndTheCodebookSaysSo() throws IOException {
    assertThat(csv(exported.resolve("cells.csv")))
        .anySatisfy(
            row -> {
              assertThat(row.getField("raw")).isEqualTo("246241000元");
              assertThat(row.getField("value")).isEqualTo("246241000");
            });
    assertThat(csv(exported.resolve("panel.csv")))
        .anySatisfy(row -> assertThat(row.getField("disc_fees_amount")).isEqualTo("24624.1"));
    assertThat(csv(exported.resolve("codebook.csv")))
        .anySatisfy(
            row -> {
              assertThat(row.getField("variable")).isEqualTo("disc_fees_amount");
              assertThat(row.getField("unit")).isEqualTo("万元");
              assertThat(row.getField("cells")).isEqualTo("disclosure/fees/amount");
              assertThat(row.getField("note_zh")).contains("换算");
            });
  }

  @Test
  void theCodebookDescribesEveryColumnInBothLanguages() throws IOException {
    List<NamedCsvRecord> codebook = csv(exported.resolve("codebook.csv"));
    for (String table : List.of("panel", "panel_harmonised", "cells", "findings", "reports")) {
      assertThat(
              codebook.stream()
                  .filter(row -> row.getField("table_name").equals(table))
                  .map(row -> row.getField("variable")))
          .isEqualTo(csv(exported.resolve(table + ".csv")).get(0).getHeader());
    }
    assertThat(codebook)
        .allSatisfy(
            row -> {
              assertThat(row.getField("label_zh")).as(row.toString()).isNotBlank();
              assertThat(row.getField("label_en")).as(row.toString()).isNotBlank();
            });
  }

  @Test
  void anEarlierExportIsReplacedAsAWhole() throws Exception {
    Path target = folder.resolve("replaced");
    Export.run(archive, options(target, ALL));
    Export.run(archive, options(target, List.of(ExportFormat.CSV)));
    assertThat(contents(target).keySet()).contains("panel.csv").doesNotContain("stata/import.do");
    DataPackageAssert.assertValid(target);
    try (Stream<Path> beside = Files.list(folder)) {
      assertThat(beside.map(Path::getFileName).map(Path::toString))
          .noneMatch(name -> name.startsWith("."));
    }
  }

  @Test
  void whatIsNotOursStays() throws Exception {
    Path target = Files.createDirectory(folder.resolve("foreign"));
    Export.run(archive, options(target, List.of(ExportFormat.CSV)));
    Path mine = Files.writeString(target.resolve("mine.txt"), "mine");
    String named = mine.toRealPath().toString();
    Map<String, byte[]> before = contents(target);
    assertThatThrownBy(() -> Export.run(archive, options(target, ALL)))
        .isInstanceOfSatisfying(
            ExportException.class,
            e -> {
              assertThat(e.reason()).isEqualTo(Reason.NOT_OURS);
              assertThat(e).hasMessage(named);
            });
    assertThat(contents(target).keySet()).isEqualTo(before.keySet());
    assertThatThrownBy(() -> Export.run(archive, options(mine, ALL)))
        .isInstanceOfSatisfying(
            ExportException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NO_FOLDER));
  }

  @Test
  void anExportThatWasCutOffIsNotInTheWay() throws Exception {
    Path target = folder.resolve("cut");
    Files.createDirectory(folder.resolve(".cut.gongkai-part"));
    Files.writeString(folder.resolve(".cut.gongkai-part/cells.csv"), "half");
    Export.run(archive, options(target, List.of(ExportFormat.CSV)));
    DataPackageAssert.assertValid(target);
    Files.move(target, folder.resolve(".cut.gongkai-former"));
    Export.run(archive, options(target, List.of(ExportFormat.CSV)));
    DataPackageAssert.assertValid(target);
    assertThat(folder.resolve(".cut.gongkai-former")).doesNotExist();
  }
}
