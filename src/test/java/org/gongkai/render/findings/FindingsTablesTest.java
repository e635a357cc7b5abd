package org.gongkai.render.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.layout.Tool;
import org.gongkai.report.Finding;
import org.gongkai.report.ParseResult;
import org.gongkai.report.Report;
import org.gongkai.report.Verdict.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CSV and XLSX: the same rows in two formats. */
class FindingsTablesTest {
  private static final Report REPORT =
      SampleFindings.report(
          "reports/云岭.pdf",
          SampleFindings.PAGE,
          SampleFindings.sum().uncertainFor(List.of(SampleFindings.BLANK, SampleFindings.PART)),
          SampleFindings.sentence("“收到”,\n31 件。"),
          SampleFindings.overTheYears().decided(SampleFindings.verdict(Decision.CONFIRMED)));

  /** More than a cell can hold, and no text that compresses like a bomb. */
  private static final String LONG =
      new Random(7)
          .ints(40_000, 0x4E00, 0x9FA5)
          .mapToObj(Character::toString)
          .collect(Collectors.joining());

  private static String csv(ParseResult... results) {
    return new String(SampleFindings.written(FindingsFormat.CSV, results), StandardCharsets.UTF_8);
  }

  private static List<List<String>> rows(String csv) {
    List<List<String>> rows = new ArrayList<>();
    CsvReader.builder().ofCsvRecord(csv.startsWith("\uFEFF") ? csv.substring(1) : csv).stream()
        .map(CsvRecord::getFields)
        .forEach(rows::add);
    return rows;
  }

  private static Map<String, String> row(List<List<String>> rows, int index) {
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < rows.get(0).size(); i++) {
      row.put(rows.get(0).get(i).replace("findings.column.", ""), rows.get(index).get(i));
    }
    return row;
  }

  @Test
  void csvBeginsWithAByteOrderMarkAndEndsLinesAsTheStandardHasIt() {
    String csv = csv(REPORT);
    assertThat(csv).startsWith("\uFEFFfindings.column.file,").endsWith("\r\n");
    assertThat(csv.replace("\r\n", "")).doesNotContain("\n", "\r");
  }

  @Test
  void aRowSaysAllThereIsToSay() {
    List<List<String>> rows = rows(csv(REPORT, SampleFindings.failure()));
    assertThat(rows).hasSize(5).allSatisfy(r -> assertThat(r).hasSize(18));
    assertThat(row(rows, 1))
        .containsEntry("file", "reports/云岭.pdf")
        .containsEntry("title", "云岭县人民政府2023年政府信息公开工作年度报告")
        .containsEntry("issuer", "云岭县人民政府")
        .containsEntry("year", "2023")
        .containsEntry("rule", "T3-ROW-SUM")
        .containsEntry("severity", "severity.info")
        .containsEntry("message", "行 received：总计为 13")
        .containsEntry("cell", "requests/received/total")
        .containsEntry("label", "新收 · 总计")
        .containsEntry("expected", "12")
        .containsEntry("actual", "13")
        .containsEntry("place", "第 4 页")
        .containsEntry("mend", "改正总计")
        .containsEntry("uncertain", "requests/received/research; requests/received/business")
        .containsEntry("verdict", "")
        .extractingByKey("fingerprint")
        .asString()
        .startsWith("T3-ROW-SUM:");
    assertThat(row(rows, 2))
        .containsEntry("quote", "“收到”, 31 件。")
        .containsEntry("actual", "-31.50");
    assertThat(row(rows, 3))
        .containsEntry("related", "上年/2022 年.txt requests/received/total: 11; g.pdf: 文")
        .containsEntry("verdict", "verdict.confirmed[王芳, 2026-11-26, 已更正]");
    assertThat(row(rows, 4))
        .containsEntry("file", "坏 的.pdf")
        .containsEntry("rule", "ENCRYPTED")
        .containsEntry("severity", "findings.unreadable")
        .containsEntry("message", "坏 的.pdf asks for a password");
  }

  @Test
  void withoutFindingsThereAreHeadings() {
    assertThat(rows(csv(SampleFindings.report("x", SampleFindings.LINE)))).hasSize(1);
    assertThat(rows(csv())).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠1"})
  void whatDocumentsSayIsNoFormula(String quote) {
    String field =
        row(rows(csv(SampleFindings.report("x", SampleFindings.LINE, sentence(quote)))), 1)
            .get("quote");
    assertThat(field).isEqualTo("'" + quote.strip());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1-1", "a=b", "收到=3", "'", "一、总体"})
  void anyOtherTextStaysAsItIs(String quote) {
    assertThat(row(rows(csv(SampleFindings.report("x", SampleFindings.LINE, sentence(quote)))), 1))
        .containsEntry("quote", quote);
  }

  private static Finding sentence(String quote) {
    return SampleFindings.sentence(quote);
  }

  private static XSSFWorkbook workbook(ParseResult... results) {
    try {
      return new XSSFWorkbook(
          new ByteArrayInputStream(SampleFindings.written(FindingsFormat.XLSX, results)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aWorkbookHasTheSameRows() {
    XSSFSheet sheet = workbook(REPORT, SampleFindings.failure()).getSheetAt(0);
    List<List<String>> rows = rows(csv(REPORT, SampleFindings.failure()));
    assertThat(sheet.getLastRowNum()).isEqualTo(rows.size() - 1);
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        var cell = sheet.getRow(row).getCell(column);
        String expected = rows.get(row).get(column);
        if (expected.isEmpty()) {
          assertThat(cell).isNull();
        } else if (cell.getCellType() == CellType.NUMERIC) {
          assertThat(cell.getNumericCellValue()).isEqualTo(Double.parseDouble(expected));
        } else {
          assertThat(cell.getStringCellValue()).isEqualTo(expected);
        }
      }
    }
    assertThat(sheet.getRow(2).getCell(FindingColumn.ACTUAL.ordinal()).getCellType())
        .isEqualTo(CellType.NUMERIC);
  }

  @Test
  void theHeadingsStayInSightAndFilter() {
    XSSFSheet sheet = workbook(REPORT).getSheetAt(0);
    assertThat(sheet.getSheetName()).isEqualTo("findings.sheet");
    assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
    assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
    assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:R4");
    assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFont().getBold()).isTrue();
    assertThat(sheet.getColumnWidth(FindingColumn.MESSAGE.ordinal()))
        .isGreaterThan(sheet.getColumnWidth(FindingColumn.YEAR.ordinal()));
  }

  @Test
  void aTextThatBeginsLikeAFormulaIsATextAndOneThatIsTooLongSaysSo() {
    XSSFSheet sheet =
        workbook(SampleFindings.report("x", SampleFindings.LINE, sentence("=1+1"), sentence(LONG)))
            .getSheetAt(0);
    var cell = sheet.getRow(1).getCell(FindingColumn.QUOTE.ordinal());
    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
    assertThat(cell.getStringCellValue()).isEqualTo("=1+1");
    assertThat(sheet.getRow(2).getCell(FindingColumn.QUOTE.ordinal()).getStringCellValue())
        .hasSize(32_767)
        .startsWith(LONG.substring(0, 32_766))
        .endsWith("…");
  }

  @Test
  void manyRowsAreWrittenInPieces() {
    Finding[] findings = new Finding[1203];
    Arrays.fill(findings, SampleFindings.sum());
    XSSFSheet sheet =
        workbook(SampleFindings.report("x", SampleFindings.LINE, findings)).getSheetAt(0);
    assertThat(sheet.getLastRowNum()).isEqualTo(1203);
    assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:R1204");
    assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
    assertThat(sheet.getRow(1203).getCell(0).getStringCellValue()).isEqualTo("x");
  }

  @Test
  void theSameFindingsGiveTheSameWorkbook() throws InterruptedException {
    byte[] first = SampleFindings.written(FindingsFormat.XLSX, REPORT);
    Thread.sleep(20);
    assertThat(SampleFindings.written(FindingsFormat.XLSX, REPORT)).isEqualTo(first);
  }

  @Test
  void libreOfficeReadsTheWorkbookWithItsChinese() {
    assumeThat(Tool.SOFFICE.installed()).as("LibreOffice").isTrue();
    byte[] xlsx = SampleFindings.written(FindingsFormat.XLSX, REPORT, SampleFindings.failure());
    // Commas, quotes, UTF-8 (76).
    byte[] converted =
        Tool.convert(Map.of("findings", xlsx), "xlsx", "csv:Text - txt - csv (StarCalc):44,34,76")
            .get("findings");
    List<List<String>> seen = rows(new String(converted, StandardCharsets.UTF_8));
    List<List<String>> written = rows(csv(REPORT, SampleFindings.failure()));
    assertThat(seen).hasSameSizeAs(written);
    for (FindingColumn column : FindingColumn.values()) {
      if (column != FindingColumn.ACTUAL) {
        int at = column.ordinal();
        assertThat(seen)
            .extracting(r -> r.get(at))
            .isEqualTo(written.stream().map(r -> r.get(at)).toList());
      }
    }
  }
}
