package org.gongkai.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.gongkai.Parser;
import org.gongkai.check.Messages.Language;
import org.gongkai.form.Forms;
import org.gongkai.layout.SampleFiles;
import org.gongkai.report.CellKey;
import org.gongkai.report.Finding;
import org.gongkai.report.Reading;
import org.gongkai.report.Report;
import org.gongkai.report.Section;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What OFD is written is read back as it was. */
class OfdPageWriterTest {
  private static final Parser PARSER = Parser.create(Language.ENGLISH);
  private static final FormLayout LAYOUT = new FormLayout(Forms.load());

  private static Report parse(String name, byte[] bytes) {
    return (Report) PARSER.parse(name, bytes);
  }

  private static byte[] ofd(PrintedReport report) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new OfdPageWriter(ChineseFont.installed()).write(report, out);
    keep(out.toByteArray(), report.titleLine());
    return out.toByteArray();
  }

  /** Writes the file to the folder of a system property, to look at. */
  private static void keep(byte[] bytes, String name) throws Exception {
    String folder = System.getProperty("gongkai.layouts.keep", "");
    if (!folder.isEmpty()) {
      Files.createDirectories(Path.of(folder));
      Files.write(Path.of(folder, name + "." + bytes.length + ".ofd"), bytes);
    }
  }

  @TestFactory
  Stream<DynamicTest> aReportIsReadBack() throws Exception {
    Map<String, byte[]> samples = SampleFiles.docx();
    return samples.entrySet().stream()
        .map(s -> DynamicTest.dynamicTest(s.getKey(), () -> assertReadBack(s.getValue())));
  }

  private static void assertReadBack(byte[] docx) throws Exception {
    Report report = parse("sample.docx", docx);
    Report again = parse("sample.ofd", ofd(LAYOUT.layOut(report)));
    assertThat(cells(again)).isEqualTo(cells(report));
    assertThat(again.form()).isEqualTo(report.form());
    assertThat(again.title()).isEqualTo(report.title());
    assertThat(again.year()).isEqualTo(report.year());
    assertThat(again.issuer()).isEqualTo(report.issuer());
    assertThat(again.issuedOn()).isEqualTo(report.issuedOn());
    assertThat(again.sections()).extracting(Section::key).isEqualTo(keys(report));
    assertThat(sections(again, Section::heading)).isEqualTo(sections(report, Section::heading));
    assertThat(sections(again, OfdPageWriterTest::text))
        .isEqualTo(sections(report, OfdPageWriterTest::text));
    assertThat(again.findings())
        .extracting(Finding::rule)
        .isEqualTo(report.findings().stream().map(Finding::rule).toList());
  }

  private static List<String> keys(Report report) {
    return report.sections().stream().map(Section::key).toList();
  }

  private static String text(Section section) {
    return section.text().replaceAll("\\s+", "");
  }

  private static List<String> sections(Report report, Function<Section, String> part) {
    return report.sections().stream().map(part).toList();
  }

  private static List<String> cells(Report report) {
    List<String> cells = new ArrayList<>();
    for (Map.Entry<CellKey, Reading> cell : report.cells().entrySet()) {
      Reading r = cell.getValue();
      cells.add(cell.getKey() + " " + r.state() + " " + r.number());
    }
    cells.sort(null);
    return cells;
  }

  @Test
  void theSameReportGivesTheSameBytes() throws Exception {
    PrintedReport blank = LAYOUT.blank(Forms.load().current());
    assertThat(ofd(blank)).isEqualTo(ofd(blank));
  }

  @Test
  void theFontIsEmbeddedWithItsCharacters() throws Exception {
    byte[] bytes = ofd(LAYOUT.blank(Forms.load().current()));
    assertThat(bytes.length).isLessThan(600_000);
    List<Font> fonts = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith(".ttf")) {
          fonts.add(
              Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(zip.readAllBytes())));
        }
      }
    }
    assertThat(fonts).isNotEmpty();
    for (char c : "政府信息公开年度报告总计0123456789".toCharArray()) {
      assertThat(fonts).anyMatch(f -> f.canDisplay(c));
    }
    assertThat(fonts).noneMatch(f -> f.canDisplay('龘'));
  }

  @Test
  void withoutAFontItSaysWhatToDo() {
    PrintedReport blank = LAYOUT.blank(Forms.load().current());
    assertThatThrownBy(() -> new OfdPageWriter(List.of()).write(blank, new ByteArrayOutputStream()))
        .isInstanceOf(MissingFontException.class)
        .hasMessageContaining("install");
  }
}
