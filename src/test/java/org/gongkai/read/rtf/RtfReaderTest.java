package org.gongkai.read.rtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.gongkai.document.Document;
import org.gongkai.read.Shown;
import org.gongkai.read.UnreadableException;
import org.gongkai.read.UnreadableException.Code;
import org.junit.jupiter.api.Test;

class RtfReaderTest {
  private static Document read(String rtf) throws UnreadableException {
    return new RtfReader().read(rtf.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static Document body(String rtf) throws UnreadableException {
    return read("{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset0 Times;}}" + rtf + "}");
  }

  @Test
  void decodesBytesByTheCodePageOfTheFile() throws UnreadableException {
    // 规章 in GBK; the second byte of 镕 (E946) is a letter and may stand as itself.
    assertThat(Shown.paragraphs(body("\\'b9\\'e6\\'d5\\'c2 \\'e9F\\par"))).containsExactly("规章 镕");
  }

  @Test
  void decodesBytesByTheCharsetOfTheFont() throws UnreadableException {
    assertThat(
            Shown.paragraphs(
                read(
                    "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 T;}{\\f1\\fcharset134 S;}}"
                        + "\\f0 caf\\'e9 \\f1 \\'b9\\'e6\\'d5\\'c2\\par}")))
        .containsExactly("café 规章");
  }

  @Test
  void takesUnicodeAndSkipsItsFallback() throws UnreadableException {
    assertThat(
            Shown.paragraphs(
                body(
                    "\\uc2\\u-30054\\'d5\\'fe{\\uc1\\u24220?}\\uc0\\u20449 1\\uc1\\u-10169?\\u-8398?\\par")))
        .containsExactly("誚府信1" + "\uD847\uDF32");
  }

  @Test
  void findsColumnsByTheEdgesOfAllRows() throws UnreadableException {
    assertThat(
            Shown.blocks(
                body(
                    "\\trowd\\clvmgf\\cellx1000\\cellx3000\\intbl a\\cell b\\cell\\row"
                        + "\\trowd\\clvmrg\\cellx1010\\cellx2000\\cellx3000\\intbl\\cell 1\\cell 2\\cell\\row"
                        + "\\pard x\\par")))
        .containsExactly("[0,0 2x1 a, 0,1 1x2 b, 1,1 1, 1,2 2]", "x");
  }

  @Test
  void mergesCellsSideBySide() throws UnreadableException {
    assertThat(
            Shown.blocks(
                body(
                    "\\trowd\\clmgf\\cellx1000\\clmrg\\cellx2000\\cellx3000\\intbl a\\cell\\cell b\\cell\\row"
                        + "\\trowd\\cellx1000\\cellx2000\\cellx3000\\intbl 1\\cell 2\\cell 3\\cell\\row")))
        .containsExactly("[0,0 1x2 a, 0,2 b, 1,0 1, 1,1 2, 1,2 3]");
  }

  @Test
  void readsNestedTables() throws UnreadableException {
    assertThat(
            Shown.blocks(
                body(
                    "\\trowd\\cellx5000\\cellx9000\\pard\\intbl\\itap2 1\\nestcell 2\\nestcell"
                        + "{\\*\\nesttableprops\\trowd\\cellx1000\\cellx2000\\nestrow}{\\nonesttables\\par}"
                        + "3\\nestcell 4\\nestcell{\\*\\nesttableprops\\trowd\\cellx1000\\cellx2000\\nestrow}"
                        + "\\pard\\intbl\\itap1 z\\cell y\\cell\\row\\pard w\\par")))
        .containsExactly("[0,0 1, 0,1 2, 1,0 3, 1,1 4]", "z", "y", "w");
  }

  @Test
  void leavesOutWhatThePageDoesNotShow() throws UnreadableException {
    assertThat(
            Shown.paragraphs(
                body(
                    "{\\info{\\title T}}{\\stylesheet{\\s1 Normal;}}{\\colortbl;\\red0;}"
                        + "{\\*\\generator G;}1{\\v 2}{\\deleted 3}{\\field{\\*\\fldinst PAGE}{\\fldrslt 4}}"
                        + "{\\pict\\pngblip 89504e47}{\\*\\unknown 5}\\-\\bin3 {}}6\\par")))
        .containsExactly("146");
  }

  @Test
  void keepsPrintedNumbersAndPutsNotesLastAndMarksHeaders() throws UnreadableException {
    assertThat(
            Shown.paragraphs(
                body(
                    "{\\header h\\par}{\\listtext \\u19968?\\u12289?}\\u24635?{\\super\\chftn}"
                        + "{\\footnote\\chftn  note}\\par{\\pard\\outlinelevel0 H\\par}tail")))
        .containsExactly("一、总", "HEADING: H", "tail", "note", "FURNITURE: h");
  }

  @Test
  void readsTextBoxesOnce() throws UnreadableException {
    assertThat(
            Shown.paragraphs(
                body(
                    "{\\shp{\\*\\shpinst{\\sp{\\sn n}{\\sv 1}}{\\shptxt \\pard box\\par}}"
                        + "{\\shprslt{\\*\\do\\dptxbx{\\dptxbxtext box\\par}}}}after\\par")))
        .containsExactly("box", "after");
  }

  @Test
  void aFileCutShortIsDamaged() {
    assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(() -> read("{\\rtf1 text\\par"))
        .matches(e -> e.code() == Code.DAMAGED);
  }
}
