package org.gongkai.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gongkai.document.Document;
import org.gongkai.read.UnreadableException.Code;
import org.gongkai.read.word.Docx;
import org.gongkai.read.word.DocxReader;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class HostileOfficeFilesTest {
  private static Code refused(byte[] bytes) {
    return Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () ->
            catchThrowableOfType(
                    UnreadableException.class, () -> Readers.forBytes(bytes).reader().read(bytes))
                .code());
  }

  private static byte[] docx(String document) {
    return new Zip().with("word/document.xml", document).bytes();
  }

  @Test
  void aDocumentThatUnpacksTo400MegabytesIsTooLarge() throws IOException {
    byte[] text =
        "<w:p><w:r><w:t>0000</w:t></w:r></w:p>".repeat(10).getBytes(StandardCharsets.UTF_8);
    assertThat(refused(bomb(text))).isEqualTo(Code.TOO_LARGE);
    assertThat(refused(bomb(" ".repeat(400).getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(Code.TOO_LARGE);
  }

  private static byte[] bomb(byte[] piece) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.BEST_SPEED);
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write("<w:document xmlns:w='urn:w'><w:body>".getBytes(StandardCharsets.UTF_8));
      for (long written = 0; written < 400L << 20; written += piece.length) {
        zip.write(piece);
      }
      zip.write("</w:body></w:document>".getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    return out.toByteArray();
  }

  @Test
  void entitiesOfTheFileAreNeverResolved() {
    String external =
        "<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
            + "<d><body><p><r><t>&e;</t></r></p></body></d>";
    assertThat(refused(docx(external))).isEqualTo(Code.DAMAGED);
    StringBuilder laughs = new StringBuilder("<!DOCTYPE d [<!ENTITY e0 'ha'>");
    for (int i = 1; i < 30; i++) {
      laughs.append("<!ENTITY e%d '&e%d;&e%d;'>".formatted(i, i - 1, i - 1));
    }
    laughs.append("]><d><body><p><r><t>&e29;</t></r></p></body></d>");
    assertThat(refused(docx(laughs.toString()))).isEqualTo(Code.DAMAGED);
  }

  @Test
  void aDocumentTypeThatIsNotUsedDoesNoHarm() throws UnreadableException {
    String odd =
        "<!DOCTYPE d PUBLIC 'x' 'http://localhost:1/x.dtd'><d><body><p><r><t>文</t></r></p></body></d>";
    assertThat(Shown.paragraphs(new DocxReader().read(docx(odd)))).containsExactly("文");
  }

  @Test
  void deepNestingIsDamage() {
    int deep = 100_000;
    assertThat(
            refused(
                docx("<d><body>" + "<sdt>".repeat(deep) + "</sdt>".repeat(deep) + "</body></d>")))
        .isEqualTo(Code.DAMAGED);
    String table = "<tbl><tr><tc>";
    String end = "</tc></tr></tbl>";
    assertThat(refused(docx("<d><body>" + table.repeat(5000) + end.repeat(5000) + "</body></d>")))
        .isEqualTo(Code.DAMAGED);
    assertThat(
            refused(
                ("{\\rtf1 " + "{".repeat(deep) + "}".repeat(deep) + "}")
                    .getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Code.DAMAGED);
  }

  @Test
  void aPartThatDoesNotMatchItsChecksumIsDamaged() {
    byte[] stored = storedDocx("甲12乙");
    byte[] changed = stored.clone();
    int at = indexOf(changed, "12".getBytes(StandardCharsets.UTF_8));
    changed[at] = '9';
    assertThat(refused(changed)).isEqualTo(Code.DAMAGED);
  }

  private static byte[] storedDocx(String text) {
    byte[] xml =
        ("<d><body><p><r><t>" + text + "</t></r></p></body></d>").getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.NO_COMPRESSION);
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(xml);
      zip.closeEntry();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  private static int indexOf(byte[] bytes, byte[] wanted) {
    for (int i = 0; ; i++) {
      if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
        return i;
      }
    }
  }

  @Test
  void aDocxLockedByAPasswordIsEncrypted() throws IOException, GeneralSecurityException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var in = encryptor.getDataStream(files)) {
        in.write(Docx.of("<w:p/>"));
      }
      files.writeFilesystem(out);
    }
    assertThat(refused(out.toByteArray())).isEqualTo(Code.ENCRYPTED);
  }

  @Test
  void aColumnSpanOfAMillionCostsNothing() throws UnreadableException {
    Document document =
        new DocxReader()
            .read(
                docx(
                    "<d><body><tbl><tr><tc><tcPr><gridSpan val='1000000'/></tcPr><p><r><t>a</t></r></p></tc></tr>"
                        + "<tr><tc><p><r><t>b</t></r></p></tc><tc><p><r><t>c</t></r></p></tc></tr></tbl></body></d>"));
    assertThat(Shown.cells(Shown.grids(document).get(0)))
        .containsExactly("0,0 1x2 a", "1,0 b", "1,1 c");
  }
}
