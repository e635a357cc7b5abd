package org.gongkai.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.util.Matrix;
import org.assertj.core.data.Offset;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Place;
import org.gongkai.read.PdfReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that are shown turned, and tables printed sideways. */
class TurnedPageTest {

  private static Sheet table(Sheet s) {
    for (double y : new double[] {100, 130, 160}) {
      s.line(80, y, 320, y);
    }
    for (double x : new double[] {80, 200, 320}) {
      s.line(x, 100, x, 160);
    }
    return s.text(84, 120, "first")
        .text(204, 120, "31")
        .text(84, 150, "second")
        .text(204, 150, "19");
  }

  /** Draws what follows turned by quarter turns counterclockwise about the page's centre. */
  private static Sheet turned(int quarters) {
    double cx = 595.28 / 2;
    double cy = Sheet.HEIGHT / 2;
    return new Sheet()
        .step(
            c -> {
              c.transform(Matrix.getTranslateInstance((float) cx, (float) cy));
              c.transform(Matrix.getRotateInstance(quarters * Math.PI / 2, 0, 0));
              c.transform(Matrix.getTranslateInstance((float) -cx, (float) -cy));
            });
  }

  private static byte[] shownTurned(byte[] bytes, int degrees) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      pdf.getPage(0).setRotation(degrees);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    }
  }

  private static Grid grid(Document document) {
    return (Grid) document.blocks().get(0);
  }

  @ParameterizedTest
  @ValueSource(ints = {90, 180, 270})
  void aPageShownTurnedReadsAsShown(int degrees) throws Exception {
    byte[] bytes = shownTurned(table(turned(degrees / 90)).bytes(), degrees);
    Document document = new PdfReader().read(bytes);
    assertThat(Sheet.rows(grid(document))).containsExactly("first|31", "second|19");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aTablePrintedTurnedIsReadInItsDirection(int quarters) throws Exception {
    Document document = table(turned(quarters)).read();
    assertThat(Sheet.rows(grid(document))).containsExactly("first|31", "second|19");
  }

  @Test
  void placesOfSidewaysTextAreThoseOfThePageAsShown() throws Exception {
    Place.OnPage at = (Place.OnPage) grid(table(turned(1)).read()).place();
    double cx = 595.28 / 2;
    double cy = Sheet.HEIGHT / 2;
    assertThat(at.box().left()).isCloseTo(cx + (100 - cy), Offset.offset(1.0));
    assertThat(at.box().bottom()).isCloseTo(cy - (80 - cx), Offset.offset(1.0));
    assertThat(at.box().right()).isCloseTo(cx + (160 - cy), Offset.offset(1.0));
  }

  @Test
  void aNumberOnItsHeadIsNotRead() throws Exception {
    Sheet s = table(new Sheet());
    s.step(
        c -> {
          c.beginText();
          c.setFont(
              new org.apache.pdfbox.pdmodel.font.PDType1Font(
                  org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName.HELVETICA),
              10);
          c.setTextMatrix(new Matrix(-1, 0, 0, -1, 300, (float) (Sheet.HEIGHT - 120)));
          c.showText("68");
          c.endText();
        });
    assertThat(Sheet.rows(grid(s.read())).get(0)).contains("\uFFFD").doesNotContain("86");
  }

  @Test
  void placesOnAPageUpsideDownAreThoseOfThePageAsShown() throws Exception {
    Place.OnPage at = (Place.OnPage) grid(table(turned(2)).read()).place();
    assertThat(at.box().left()).isCloseTo(595.28 - 320, Offset.offset(1.0));
    assertThat(at.box().top()).isCloseTo(Sheet.HEIGHT - 160, Offset.offset(1.0));
  }

  @Test
  void aLabelThatRunsDownInATableIsReadDown() throws Exception {
    Sheet s =
        table(new Sheet()).line(40, 100, 80, 100).line(40, 160, 80, 160).line(40, 100, 40, 160);
    s.step(
        c -> {
          c.beginText();
          c.setFont(
              new org.apache.pdfbox.pdmodel.font.PDType1Font(
                  org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName.HELVETICA),
              10);
          c.setTextMatrix(new Matrix(0, -1, 1, 0, 57, (float) (Sheet.HEIGHT - 110)));
          c.showText("MW");
          c.endText();
        });
    assertThat(Sheet.rows(grid(s.read()))).containsExactly("M/W^2|first|31", "second|19");
  }

  @Test
  void askewTextIsLeftOutAndNoted() throws Exception {
    Sheet s = table(new Sheet());
    s.step(
        c -> {
          c.beginText();
          c.setFont(
              new org.apache.pdfbox.pdmodel.font.PDType1Font(
                  org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName.HELVETICA),
              20);
          c.setTextMatrix(Matrix.getRotateInstance(0.7, 90, (float) (Sheet.HEIGHT - 150)));
          c.showText("DRAFT 88");
          c.endText();
        });
    Document document = s.read();
    assertThat(Sheet.rows(grid(document))).containsExactly("first|31", "second|19");
    assertThat(document.losses()).anyMatch(l -> l.contains("askew"));
  }
}
