package org.gongkai.render.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.gongkai.document.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures of pages. */
class PageImagesTest {
  private static final PDRectangle CROP = new PDRectangle(50, 120, 300, 400);

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void aPlaceInPointsLiesOnTheSamePartOfThePicture(int rotation) throws IOException {
    byte[] pdf = Pages.page(CROP, rotation, Color.BLACK);
    PageImage page = first(pdf);
    assertThat(page.width()).isEqualTo(rotation % 180 == 0 ? 300 : 400);
    assertThat(page.height()).isEqualTo(rotation % 180 == 0 ? 400 : 300);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(page.bytes()));
    double scale = image.getWidth() / page.width();
    assertThat(image.getHeight() / page.height()).isCloseTo(scale, within(0.01));
    Place.Box box = Pages.ink(pdf);
    int x = (int) Math.round((box.left() + box.right()) / 2 * scale);
    int y = (int) Math.round((box.top() + box.bottom()) / 2 * scale);
    assertThat(image.getRGB(x, y) & 0xFF).isLessThan(40);
    assertThat(image.getRGB(2, 2) & 0xFF).isGreaterThan(220);
  }

  @Test
  void blackPrintIsSharpAndColoursStayColours() throws IOException {
    PageImage black = first(Pages.page(CROP, 0, Color.BLACK));
    assertThat(black.dataUri()).startsWith("data:image/png;base64,");
    PageImage red = first(Pages.page(CROP, 0, Color.RED));
    assertThat(red.mediaType()).isEqualTo("image/jpeg");
  }

  @Test
  void aPageThatIsNotThereIsNotDrawn() throws IOException {
    byte[] pdf = Pages.page(CROP, 0, Color.BLACK);
    assertThat(PageImages.of(pdf, new TreeSet<>(List.of(1, 7)))).containsOnlyKeys(1);
    assertThat(PageImages.of(new byte[] {1, 2, 3}, new TreeSet<>(List.of(1)))).isEmpty();
  }

  @Test
  void aPosterIsDrawnSmall() {
    assertThat(PageImages.scale(595, 842)).isCloseTo(110 / 72.0, within(1e-9));
    assertThat(PageImages.scale(14400, 14400)).isLessThan(0.13);
  }

  private static PageImage first(byte[] pdf) {
    return List.copyOf(PageImages.of(pdf, new TreeSet<>(List.of(1))).values()).get(0);
  }
}
