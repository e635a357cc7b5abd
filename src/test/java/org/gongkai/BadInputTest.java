package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gongkai.check.Messages.Language;
import org.gongkai.report.Failure;
import org.gongkai.report.ParseResult;
import org.gongkai.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the input, the answer comes soon and is a report or a reason; never an exception. */
class BadInputTest {
  private static final Parser PARSER = Parser.create(Language.ENGLISH);
  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final String TABLE =
      "<table><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>"
          + "<tr><td>规章</td><td>1</td><td>2</td><td>3</td></tr></table>";

  private static ParseResult parse(byte[] bytes) {
    return assertTimeoutPreemptively(LIMIT, () -> PARSER.parse("input", bytes));
  }

  private static ParseResult parse(String text) {
    return parse(text.getBytes(StandardCharsets.UTF_8));
  }

  private static ParseResult parse(Path path) {
    return assertTimeoutPreemptively(LIMIT, () -> PARSER.parse(path));
  }

  private static void assertFails(ParseResult result, String code) {
    assertThat(result).isInstanceOf(Failure.class);
    assertThat(((Failure) result).code()).isEqualTo(code);
    assertThat(((Failure) result).message()).isNotBlank();
  }

  /** A report, or a refusal that is no fault of the program. */
  private static void assertAnswered(ParseResult result) {
    if (result instanceof Failure failure) {
      assertThat(failure.code()).as(failure.message()).isNotEqualTo("INTERNAL");
    }
  }

  private static void assertReadsNothing(ParseResult result) {
    assertAnswered(result);
    if (result instanceof Report report) {
      assertThat(report.cells().values()).noneMatch(r -> r.number().isPresent());
    }
  }

  @Test
  void nothingAtAll() {
    assertFails(parse(new byte[0]), "EMPTY");
    assertFails(parse(" \r\n\t\u3000\n"), "EMPTY");
  }

  @Test
  void randomBytes() {
    for (int seed = 0; seed < 20; seed++) {
      byte[] bytes = new byte[50_000];
      new Random(seed).nextBytes(bytes);
      assertReadsNothing(parse(bytes));
    }
  }

  @Test
  void aMissingFileAndAFolder(@TempDir Path folder) {
    assertFails(parse(folder.resolve("no-such-report.pdf")), "NOT_FOUND");
    assertFails(parse(folder), "IO");
  }

  private static byte[] pdf(boolean locked) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      if (locked) {
        document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void aPdfLockedByAPassword() throws IOException {
    assertFails(parse(pdf(true)), "ENCRYPTED");
  }

  @Test
  void aPdfCutShortAnywhere() throws IOException {
    byte[] whole = pdf(false);
    for (int length = 8; length < whole.length; length += 37) {
      assertReadsNothing(parse(Arrays.copyOf(whole, length)));
    }
  }

  @Test
  void aDocxLockedByAPassword() throws Exception {
    Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
    encryptor.confirmPassword("reader");
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      try (var out = encryptor.getDataStream(files)) {
        out.write(zip("word/document.xml", "<w/>".getBytes(StandardCharsets.UTF_8)));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      files.writeFilesystem(bytes);
      assertFails(parse(bytes.toByteArray()), "ENCRYPTED");
    }
  }

  @Test
  void anOfdCutShortOrWithoutItsPages() throws IOException {
    byte[] entry = zip("OFD.xml", "<OFD/>".getBytes(StandardCharsets.UTF_8));
    assertFails(parse(entry), "DAMAGED");
    assertFails(parse(Arrays.copyOf(entry, entry.length / 2)), "DAMAGED");
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  @Test
  void aZipThatIsNoDocument() throws IOException {
    assertFails(parse(zip("readme.txt", "年报".getBytes(StandardCharsets.UTF_8))), "UNSUPPORTED");
  }

  @Test
  void aDocxThatUnpacksToFourHundredMegabytes() throws IOException {
    byte[] piece =
        "<w:p><w:r><w:t>〇</w:t></w:r></w:p>".repeat(1000).getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(
          "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
              .getBytes(StandardCharsets.UTF_8));
      for (long written = 0; written < 400L << 20; written += piece.length) {
        zip.write(piece);
      }
      zip.closeEntry();
    }
    assertFails(parse(bytes.toByteArray()), "TOO_LARGE");
  }

  @Test
  void spansOfAMillionColumnsAndRows() {
    String huge =
        TABLE
            .replace("<td>规章", "<td colspan=\"1000000\" rowspan=\"1000000\">规章")
            .replace("<td>1<", "<td colspan=\"1000000\">1<");
    assertAnswered(parse("<html><body>" + huge.repeat(200) + "</body></html>"));
  }

  @Test
  void elementsNestedAHundredThousandDeep() {
    for (String element : new String[] {"div", "table><tr><td", "span", "b><p"}) {
      assertAnswered(parse("<html><body>" + ("<" + element + ">").repeat(100_000) + TABLE));
    }
  }

  @Test
  void xmlThatNamesFilesOfTheMachine(@TempDir Path folder) throws IOException {
    Path secret = folder.resolve("secret.txt");
    java.nio.file.Files.writeString(secret, "771771");
    String doctype =
        "<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
    ParseResult html = parse(doctype + "<html><body><p>&e;</p>" + TABLE + "</body></html>");
    assertAnswered(html);
    assertThat(html.toString()).doesNotContain("771771");
    ParseResult docx =
        parse(
            zip(
                "word/document.xml",
                (doctype.replace("DOCTYPE html", "DOCTYPE w:document")
                        + "<w:document xmlns:w='urn:w'><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p>"
                        + "</w:body></w:document>")
                    .getBytes(StandardCharsets.UTF_8)));
    assertAnswered(docx);
    assertThat(docx.toString()).doesNotContain("771771");
  }

  @Test
  void entitiesThatGrowTenfoldTenTimes() throws IOException {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY e0 \"哈\">");
    for (int i = 1; i <= 10; i++) {
      xml.append("<!ENTITY e").append(i).append(" \"");
      xml.append(("&e" + (i - 1) + ";").repeat(10)).append("\">");
    }
    xml.append("]><r>&e10;</r>");
    assertReadsNothing(parse(xml.toString()));
    assertReadsNothing(
        parse(zip("word/document.xml", xml.toString().getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void aLineOfFiftyMegabytes() {
    byte[] line = new byte[50 << 20];
    Arrays.fill(line, (byte) '7');
    assertReadsNothing(parse(line));
    byte[] pipes = new byte[50 << 20];
    for (int i = 0; i < pipes.length; i++) {
      pipes[i] = (byte) (i % 2 == 0 ? '|' : '1');
    }
    assertReadsNothing(parse(pipes));
  }

  @Test
  void aLineOfHeadingsWithoutEnd() {
    assertAnswered(parse("一、总体情况，".repeat(1_000_000)));
    assertAnswered(parse("二、政府資訊，本年收到".repeat(500_000)));
  }

  @Test
  void aPageWhoseTagsNeverEnd() {
    assertReadsNothing(parse("<html><body><table><tr><td " + "a=\"".repeat(200_000)));
    assertReadsNothing(parse("<html><!--" + "-".repeat(1_000_000)));
  }

  @Test
  void sheetsSavedAsSeparatedValuesCutOrBroken() {
    String row = "规章,1,2,3\r\n";
    assertReadsNothing(parse(",".repeat(400_000)));
    assertReadsNothing(parse("\"" + row.repeat(50_000)));
    assertReadsNothing(parse((",,,\r\n").repeat(60_000)));
    assertAnswered(parse("信息内容,本年制发件数,本年废止件数,现行有效件数\r\n规章,\"1"));
  }
}
