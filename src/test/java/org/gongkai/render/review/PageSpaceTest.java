package org.gongkai.render.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the page as shown to the page's own coordinates. */
class PageSpaceTest {

  @ParameterizedTest
  @CsvSource({
    "0, -20, -30, 500, 700",
    "90, -20, -30, 500, 700",
    "180, -20, -30, 500, 700",
    "270, -20, -30, 500, 700",
    "0, 50, 120, 300, 400",
    "90, 50, 120, 300, 400",
    "180, 50, 120, 300, 400",
    "270, 50, 120, 300, 400"
  })
  void whatIsSeenIsFoundWhereItWasDrawn(int rotation, float x, float y, float width, float height)
      throws IOException {
    byte[] pdf = Pages.page(new PDRectangle(x, y, width, height), rotation, Color.BLACK);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDRectangle found = PageSpace.of(document.getPage(0)).of(Pages.ink(pdf), 0);
      assertThat(found.getLowerLeftX()).isCloseTo(Pages.BLACK.getLowerLeftX(), within(1f));
      assertThat(found.getLowerLeftY()).isCloseTo(Pages.BLACK.getLowerLeftY(), within(1f));
      assertThat(found.getWidth()).isCloseTo(Pages.BLACK.getWidth(), within(1f));
      assertThat(found.getHeight()).isCloseTo(Pages.BLACK.getHeight(), within(1f));
      PDRectangle wider = PageSpace.of(document.getPage(0)).of(Pages.ink(pdf), 3);
      assertThat(wider.getWidth()).isCloseTo(found.getWidth() + 6, within(0.01f));
      assertThat(wider.getLowerLeftX()).isCloseTo(found.getLowerLeftX() - 3, within(0.01f));
      assertThat(wider.getUpperRightY()).isCloseTo(found.getUpperRightY() + 3, within(0.01f));
    }
  }
}
