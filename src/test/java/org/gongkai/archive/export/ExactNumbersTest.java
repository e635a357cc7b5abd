package org.gongkai.archive.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.archive.SampleArchive;
import org.gongkai.archive.store.Deflated;
import org.gongkai.archive.store.Entry;
import org.gongkai.archive.store.Entry.CellRow;
import org.gongkai.archive.store.Entry.IdentityRow;
import org.gongkai.archive.store.Entry.ReportRows;
import org.gongkai.archive.store.Entry.SourceRow;
import org.gongkai.issuer.IssuerEvidence;
import org.gongkai.report.CellKey;
import org.gongkai.report.Reading.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers and texts that other programs would change come out unchanged, or not at all. */
class ExactNumbersTest {
  private static final String LONG_NUMBER = "12345678901234567890123";
  private static final String DECIMAL = "0.1";
  private static final String TENTH_OF_A_BILLION = "100000000.25";
  private static final String CONTROL = "件\u0001_x0041_=1+1";

  @TempDir Path folder;
  private Path exported;
  private ExportCount count;

  @BeforeEach
  void export() throws Exception {
    List<String> numbers = List.of(LONG_NUMBER, DECIMAL, TENTH_OF_A_BILLION, "9007199254740993");
    List<String> columns = List.of("total", "research", "business", "naturalPerson");
    List<CellRow> cells = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      CellKey key = new CellKey("requests", "received", columns.get(i));
      cells.add(new CellRow(key, State.READ, Optional.of(numbers.get(i)), "", "", CONTROL, "", ""));
    }
    Entry entry =
        new Entry(
            new SourceRow("ab".repeat(32), 1, "text/plain", "text"),
            Deflated.of(new byte[] {'{', '}'}),
            new ReportRows(
                new IdentityRow(
                    "2021",
                    "",
                    OptionalInt.of(2023),
                    "某县人民政府",
                    "",
                    IssuerEvidence.ofName("某县人民政府")),
                cells,
                List.of(),
                List.of()));
    Path archive = SampleArchive.write(folder.resolve("a.db"), Map.of("a.txt", entry));
    exported = folder.resolve("exported");
    count =
        Export.run(archive, new ExportOptions(exported, List.of(ExportFormat.values()), "test"));
  }

  @Test
  void csvHasEveryDigit() throws Exception {
    String cells = Files.readString(exported.resolve("cells.csv"));
    assertThat(cells)
        .contains(",req_received_total," + LONG_NUMBER + ",read,")
        .contains(",req_received_research,0.1,read,")
        .contains(",req_received_business,100000000.25,read,")
        .contains(",req_received_person,9007199254740993,read,");
    assertThat(Files.readString(exported.resolve("panel.csv"))).contains("," + LONG_NUMBER + ",");
    DataPackageAssert.assertValid(exported);
  }

  @Test
  void parquetLeavesOutWhatADoubleWouldChangeAndSaysSo() throws Exception {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT variable, value, raw FROM read_parquet('"
                    + exported.resolve("cells.parquet")
                    + "') ORDER BY variable")) {
      rows.next();
      assertThat(rows.getString(1)).isEqualTo("req_received_business");
      assertThat(rows.getDouble(2)).isEqualTo(100000000.25);
      rows.next();
      assertThat(rows.getObject(2)).isNull();
      assertThat(rows.getString(3)).isEqualTo("9007199254740993");
      rows.next();
      assertThat(rows.getDouble(2)).isEqualTo(0.1);
      rows.next();
      assertThat(rows.getObject(2)).isNull();
    }
    // Two in each of cells, panel and panel_harmonised, for Parquet and for Stata.
    assertThat(count.numbersLeftOut()).isEqualTo(12);
    assertThat(Files.readString(exported.resolve("provenance.json"))).contains("\"cells\" : 4");
    assertThat(Files.readString(exported.resolve("stata/panel.csv"))).contains(",.x,");
  }

  @Test
  void theWorkbookHasThemAsTexts() throws Exception {
    try (XSSFWorkbook book = new XSSFWorkbook(exported.resolve("gongkai.xlsx").toFile())) {
      var sheet = book.getSheet("cells");
      int texts = 0;
      for (int row = 1; row <= sheet.getLastRowNum(); row++) {
        Cell value = sheet.getRow(row).getCell(9);
        if (value.getCellType() == CellType.STRING) {
          assertThat(value.getStringCellValue()).isIn(LONG_NUMBER, "9007199254740993");
          texts++;
        }
        assertThat(sheet.getRow(row).getCell(13).getCellType()).isEqualTo(CellType.STRING);
        assertThat(sheet.getRow(row).getCell(13).getStringCellValue()).isEqualTo("件_x0041_=1+1");
      }
      assertThat(texts).isEqualTo(2);
      assertThat(book.getSheet("about").getRow(10).getCell(4).getStringCellValue())
          .contains("control characters: 4", "too many digits");
    }
  }
}
