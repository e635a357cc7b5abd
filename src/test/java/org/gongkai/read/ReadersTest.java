package org.gongkai.read;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Random;
import org.gongkai.read.UnreadableException.Code;
import org.gongkai.read.word.Docx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadersTest {
  private static final Charset GB18030 = Charset.forName("GB18030");

  private static String reader(byte[] bytes) throws UnreadableException {
    return Readers.forBytes(bytes).reader().name();
  }

  private static UnreadableException refused(byte[] bytes) {
    return catchThrowableOfType(UnreadableException.class, () -> Readers.forBytes(bytes));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \r\n\t", "\uFEFF", "\uFEFF \n", "\u3000\u3000\n", "\0\0\0"})
  void nothingButWhiteSpaceIsEmpty(String text) {
    assertThat(refused(text.getBytes(UTF_8)).code()).isEqualTo(Code.EMPTY);
  }

  @Test
  void findsPdfBehindLeadingRubbish() throws UnreadableException {
    assertThat(reader("\r\n\r\n%PDF-1.4\n".getBytes(UTF_8))).isEqualTo("pdf");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><html></html>",
        "\n<!-- 注释 -->\n<HTML>",
        "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'>",
        "<table><tr><td>规章</td></tr></table>",
        "当前位置<b>首页</b><p>一</p><p>二</p><p>三</p><p>四</p>",
        "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><p>由 Word 另存的 .doc</p>"
      })
  void findsHtmlByItsTags(String page) throws UnreadableException {
    assertThat(reader(page.getBytes(UTF_8))).isEqualTo("html");
    assertThat(reader(page.getBytes(GB18030))).isEqualTo("html");
    assertThat(reader(("\uFEFF" + page).getBytes(UTF_16LE))).isEqualTo("html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一、总体情况\n规章 | 0 | 0 | 0 |\n",
        "# 标题\n\n| a | b |\n|---|---|\n| <br> | 2 |\n",
        "0 < 1 且 3 > 2",
        "x"
      })
  void takesTheRestOfTextAsText(String text) throws UnreadableException {
    assertThat(reader(text.getBytes(UTF_8))).isEqualTo("text");
    assertThat(reader(text.getBytes(GB18030))).isEqualTo("text");
  }

  @Test
  void findsUtf16WithoutAByteOrderMark() throws UnreadableException {
    assertThat(reader("规章 0 0 0\r\n规范性文件 1 2 3\r\n".getBytes(UTF_16LE))).isEqualTo("text");
  }

  @Test
  void acceptsTextWithAFewBrokenBytes() throws UnreadableException {
    byte[] text = "政府信息公开工作年度报告。".repeat(50).getBytes(UTF_8);
    text[100] = (byte) 0xFF;
    assertThat(reader(text)).isEqualTo("text");
  }

  @Test
  void randomBytesAreUnsupportedAndTheMessageSaysWhatIsRead() {
    byte[] bytes = new byte[5000];
    new Random(7).nextBytes(bytes);
    assertThat(refused(bytes).code()).isEqualTo(Code.UNSUPPORTED);
    assertThat(refused(bytes)).hasMessageContaining("DOCX");
  }

  @Test
  void findsOfficeFilesByTheirParts() throws UnreadableException {
    assertThat(reader(Docx.of("<w:p/>"))).isEqualTo("docx");
    assertThat(reader(new Zip().with("xl/workbook.xml", "<workbook/>").bytes())).isEqualTo("xlsx");
    assertThat(
            reader(
                new Zip()
                    .with("mimetype", "application/vnd.oasis.opendocument.text")
                    .with("content.xml", "<x/>")
                    .bytes()))
        .isEqualTo("odt");
    assertThat(reader(new Zip().with("OFD.xml", "<OFD/>").bytes())).isEqualTo("ofd");
    assertThat(reader("{\\rtf1 x}".getBytes(UTF_8))).isEqualTo("rtf");
  }

  @Test
  void namesWhatAnArchiveIsThatIsNoDocument() {
    UnreadableException plain = refused(new Zip().with("readme.txt", "x").bytes());
    assertThat(plain.code()).isEqualTo(Code.UNSUPPORTED);
    assertThat(plain).hasMessageContaining("ZIP");
  }

  @Test
  void anArchiveCutShortIsDamaged() {
    byte[] whole = Docx.of("<w:p/>");
    assertThat(refused(Arrays.copyOf(whole, whole.length / 2)).code()).isEqualTo(Code.DAMAGED);
    assertThat(refused(Arrays.copyOf(whole, 10)).code()).isEqualTo(Code.DAMAGED);
  }

  @Test
  void aPictureHasNoText() {
    byte[] png = {
      (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };
    assertThat(refused(png).code()).isEqualTo(Code.NO_TEXT);
  }

  @Test
  void findsAPageSavedAsOneMimeFile() throws UnreadableException {
    String mime =
        "From: <Saved by a browser>\r\nSubject: x\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: multipart/related;\r\n\tboundary=\"B\"\r\n\r\n--B\r\n"
            + "Content-Type: text/html; charset=\"utf-8\"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
            + "<p>=E8=A7=84=E7=AB=A0</p>\r\n--B--\r\n";
    assertThat(reader(mime.getBytes(UTF_8))).isEqualTo("mhtml");
  }
}
