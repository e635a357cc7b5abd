package org.gongkai.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.gongkai.read.Charsets.Decoded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetsTest {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5");
  private static final String SIMPLIFIED = "一、总体情况\n2023年本局共收到申请12件，办结12件，其中予以公开8件。\n";
  private static final String TRADITIONAL = "一、總體情況\n2023年本局共收到申請12件，辦結12件，其中予以公開8件。\n";

  @Test
  void utf8WithAndWithoutMark() {
    assertThat(Charsets.decode(SIMPLIFIED.getBytes(UTF_8)).text()).isEqualTo(SIMPLIFIED);
    assertThat(Charsets.decode(("\uFEFF" + SIMPLIFIED).getBytes(UTF_8)))
        .isEqualTo(new Decoded(SIMPLIFIED, UTF_8, java.util.Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void utf16WithAndWithoutMark(String name) {
    Charset charset = Charset.forName(name);
    assertThat(Charsets.decode(("\uFEFF" + SIMPLIFIED).getBytes(charset)).text())
        .isEqualTo(SIMPLIFIED);
    assertThat(Charsets.decode(SIMPLIFIED.getBytes(charset)))
        .isEqualTo(new Decoded(SIMPLIFIED, charset, java.util.Optional.empty()));
    assertThat(Charsets.decode("<p>plain</p>".getBytes(charset)).text()).isEqualTo("<p>plain</p>");
  }

  @Test
  void aStrayNulIsNotUtf16() {
    assertThat(Charsets.decode((SIMPLIFIED + "\0\0").getBytes(UTF_8)).charset()).isEqualTo(UTF_8);
    assertThat(Charsets.decode((SIMPLIFIED + "\0\0\0").getBytes(GB18030)).charset())
        .isEqualTo(GB18030);
  }

  @ParameterizedTest
  @ValueSource(strings = {"规章", "行政许可", "朱镕基 陶喆 张堃", "㙟𠮷", "乡：0件"})
  void gb18030DownToTheShortest(String text) {
    assertThat(Charsets.decode(text.getBytes(GB18030)).text()).isEqualTo(text);
  }

  @Test
  void oneBadByteInUtf8StaysUtf8AndIsTold() {
    byte[] bytes = SIMPLIFIED.getBytes(UTF_8);
    bytes[1] = 'x';
    Decoded decoded = Charsets.decode(bytes);
    assertThat(decoded.charset()).isEqualTo(UTF_8);
    assertThat(decoded.text()).endsWith(SIMPLIFIED.substring(1));
    assertThat(decoded.loss()).isPresent();
  }

  @Test
  void aCutCharacterAtTheEnd() {
    byte[] utf8 = SIMPLIFIED.repeat(3).strip().getBytes(UTF_8);
    assertThat(Charsets.decode(Arrays.copyOf(utf8, utf8.length - 1)).charset()).isEqualTo(UTF_8);
    byte[] gb = SIMPLIFIED.repeat(3).strip().getBytes(GB18030);
    Decoded cut = Charsets.decode(Arrays.copyOf(gb, gb.length - 1));
    assertThat(cut.charset()).isEqualTo(GB18030);
    assertThat(cut.loss()).isPresent();
  }

  @Test
  void charactersLostByOthersAreTold() {
    Decoded decoded = Charsets.decode("朱\uFFFD基".getBytes(UTF_8));
    assertThat(decoded.text()).isEqualTo("朱\uFFFD基");
    assertThat(decoded.loss()).hasValueSatisfying(l -> assertThat(l).contains("lost before"));
  }

  @Test
  void big5() {
    assertThat(Charsets.decode(TRADITIONAL.getBytes(BIG5)).text()).isEqualTo(TRADITIONAL);
    assertThat(Charsets.decode(TRADITIONAL.getBytes(GB18030)).text()).isEqualTo(TRADITIONAL);
  }

  @Test
  void anEmptyFile() {
    assertThat(Charsets.decode(new byte[0]).text()).isEmpty();
  }

  @Property
  void anyUtf8IsRead(@ForAll String text) {
    String valid = new String(text.getBytes(UTF_8), UTF_8).replace("\0", "");
    if (!valid.startsWith("\uFEFF")) {
      assertThat(Charsets.decode(valid.getBytes(UTF_8)).text()).isEqualTo(valid);
    }
  }

  @Property
  void anyLongerChineseInUtf16IsRead(
      @ForAll @StringLength(min = 10, max = 40) @CharRange(from = '一', to = '龥') String text) {
    String line = text + " 12\r\n";
    assertThat(Charsets.decode(line.getBytes(UTF_16LE)).text()).isEqualTo(line);
    assertThat(Charsets.decode(line.getBytes(UTF_16BE)).text()).isEqualTo(line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"big5", "Big5", "x-windows-950", "BIG5-HKSCS"})
  void aDeclarationHelpsWhereATextIsTooShortForStatistics(String declared) {
    byte[] bytes = "總計：12件".getBytes(BIG5);
    assertThat(Charsets.decode(bytes).text()).isNotEqualTo("總計：12件");
    assertThat(Charsets.decode(bytes, declared).text()).isEqualTo("總計：12件");
  }

  @Test
  void aDeclarationHelpsForOtherScripts() {
    String japanese = "情報公開の実施状況について、令和5年度の件数はつぎのとおりです。";
    byte[] shiftJis = japanese.getBytes(Charset.forName("windows-31j"));
    assertThat(Charsets.decode(shiftJis, "Shift_JIS").text()).isEqualTo(japanese);
    String french = "Réponse à la demande : le délai a été dépassé, l’accès est refusé. ".repeat(4);
    byte[] latin = french.getBytes(Charset.forName("windows-1252"));
    assertThat(Charsets.decode(latin, "ISO-8859-1").text()).isEqualTo(french);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "big5",
        "ISO-8859-1",
        "windows-1252",
        "Shift_JIS",
        "EUC-KR",
        "EUC-JP",
        "KOI8-R",
        "IBM037",
        "utf-8",
        "gb2312",
        "no such charset",
        "\u0000",
        ""
      })
  void aWrongDeclarationChangesNothing(String declared) {
    for (String text :
        new String[] {SIMPLIFIED, TRADITIONAL, TRADITIONAL.repeat(20), "规章", "朱镕基 陶喆 张堃", "乡：0件"}) {
      for (Charset charset : new Charset[] {GB18030, UTF_8}) {
        byte[] bytes = text.getBytes(charset);
        if (charset.equals(GB18030) && text.startsWith(TRADITIONAL) && declared.equals("big5")) {
          continue;
        }
        assertThat(Charsets.decode(bytes, declared)).isEqualTo(Charsets.decode(bytes));
      }
    }
    byte[] damaged = SIMPLIFIED.getBytes(GB18030);
    damaged[0] = (byte) 0xFF;
    assertThat(Charsets.decode(damaged, declared)).isEqualTo(Charsets.decode(damaged));
  }

  @Test
  void aPageInBig5IsAPageWhateverItsServerDeclares() throws UnreadableException {
    String page = "<html><body><p>" + TRADITIONAL + "</p></body></html>";
    byte[] bytes = page.getBytes(BIG5);
    for (String declared : new String[] {"big5", "gbk", "utf-8", "iso-8859-1", ""}) {
      Readers.Match match = Readers.forBytes(bytes, declared);
      assertThat(match.reader().read(bytes, declared).blocks().toString())
          .contains("2023年本局共收到申請12件");
    }
  }
}
