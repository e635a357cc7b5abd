package org.gongkai.read.ofd;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.read.Readers;
import org.gongkai.read.UnreadableException;
import org.gongkai.read.UnreadableException.Code;
import org.gongkai.read.Zip;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files cut short, broken, locked or hostile. */
class UnreadableOfdTest {

  private static Code refused(byte[] bytes) {
    return Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () ->
            catchThrowableOfType(
                    UnreadableException.class, () -> Readers.forBytes(bytes).reader().read(bytes))
                .code());
  }

  private static Code refused(Leaf leaf) {
    return refused(leaf.bytes());
  }

  @Test
  void aFileCutShortIsDamagedWhereverItEnds() {
    byte[] whole = Leaf.table().bytes();
    for (int length = 4; length < whole.length; length += 41) {
      assertThat(refused(Arrays.copyOf(whole, length))).isEqualTo(Code.DAMAGED);
    }
  }

  @Test
  void aChangedByteIsDamageOrChangesNothing() throws Exception {
    byte[] whole = Leaf.table().bytes();
    Random random = new Random(1);
    for (int i = 0; i < 300; i++) {
      byte[] changed = whole.clone();
      changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
      try {
        assertThat(new OfdReader().read(changed).blocks().toString())
            .isEqualTo(Leaf.table().read().blocks().toString());
      } catch (UnreadableException e) {
        assertThat(e.code()).isNotEqualTo(Code.INTERNAL);
      }
    }
  }

  @Test
  void whatIsNamedMustBeThere() {
    assertThat(refused(new Zip().with("OFD.xml", "<OFD/>").bytes())).isEqualTo(Code.DAMAGED);
    Zip noPage =
        new Zip()
            .with("OFD.xml", "<OFD><DocBody><DocRoot>D/Document.xml</DocRoot></DocBody></OFD>")
            .with("D/Document.xml", "<Document><Pages><Page BaseLoc='P.xml'/></Pages></Document>");
    assertThat(refused(noPage.bytes())).isEqualTo(Code.DAMAGED);
  }

  @Test
  void aTemplateThatIsNotThereIsDamage() {
    Zip file =
        new Zip()
            .with("OFD.xml", "<OFD><DocBody><DocRoot>D/Document.xml</DocRoot></DocBody></OFD>")
            .with("D/Document.xml", "<Document><Pages><Page BaseLoc='P.xml'/></Pages></Document>")
            .with("D/P.xml", Leaf.page("<ofd:Template TemplateID=\"3\"/>", ""));
    assertThat(refused(file.bytes())).isEqualTo(Code.DAMAGED);
  }

  @Test
  void noPagesIsDamage() {
    Zip file =
        new Zip()
            .with("OFD.xml", "<OFD><DocBody><DocRoot>D/Document.xml</DocRoot></DocBody></OFD>")
            .with("D/Document.xml", "<Document><Pages/></Document>");
    assertThat(refused(file.bytes())).isEqualTo(Code.DAMAGED);
  }

  @Test
  void anEncryptedFileSaysSo() {
    byte[] listed =
        new Zip().with("OFD.xml", "<OFD/>").with("Encryptions.xml", "<Encryptions/>").bytes();
    assertThat(refused(listed)).isEqualTo(Code.ENCRYPTED);
    byte[] locked = Leaf.table().bytes();
    for (int at = 0; at + 4 < locked.length; at++) {
      if (locked[at] == 'P'
          && locked[at + 1] == 'K'
          && locked[at + 2] == 1
          && locked[at + 3] == 2) {
        locked[at + 8] |= 1;
      }
    }
    assertThat(refused(locked)).isEqualTo(Code.ENCRYPTED);
  }

  @Test
  void picturesHaveNoText() {
    Leaf leaf = new Leaf();
    leaf.xml("<ofd:ImageObject ID=\"3\" ResourceID=\"4\" Boundary=\"0 0 210 150\"/>");
    leaf.xml("<ofd:ImageObject ID=\"4\" ResourceID=\"5\" Boundary=\"0 150 210 147\"/>");
    assertThat(refused(leaf)).isEqualTo(Code.NO_TEXT);
    assertThat(refused(new Leaf())).isEqualTo(Code.NO_TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Boundary=\"1 1 NaN 1\"",
        "Boundary=\"1 1 9\"",
        "Boundary=\"1 1 9 9\" CTM=\"1 0 0 1\"",
        "Boundary=\"1e300 1 9 9\"",
        "Boundary=\"99999999 1 9 9\"",
        ""
      })
  void textWithoutAPlaceIsDamage(String attributes) {
    String text =
        "<ofd:TextObject ID=\"7\" Font=\"1\" Size=\"4\" %s><ofd:TextCode X=\"0\" Y=\"0\">1</ofd:TextCode></ofd:TextObject>";
    assertThat(refused(Leaf.table().xml(text.formatted(attributes)))).isEqualTo(Code.DAMAGED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"X=\"a\" Y=\"0\"", "X=\"0\" Y=\"0\" DeltaX=\"g 2\"", "X=\"0\" DeltaX=\"--\""})
  void offsetsThatAreNoNumbersAreDamage(String place) {
    String text =
        "<ofd:TextObject ID=\"7\" Font=\"1\" Size=\"4\" Boundary=\"1 1 9 9\"><ofd:TextCode %s>12</ofd:TextCode></ofd:TextObject>";
    assertThat(refused(Leaf.table().xml(text.formatted(place)))).isEqualTo(Code.DAMAGED);
  }

  @Test
  void entitiesOfTheFileAreNeverResolved() {
    String external = "<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><OFD>&e;</OFD>";
    assertThat(refused(new Zip().with("OFD.xml", external).bytes())).isEqualTo(Code.DAMAGED);
    StringBuilder laughs = new StringBuilder("<!DOCTYPE d [<!ENTITY e0 'ha'>");
    for (int i = 1; i < 30; i++) {
      laughs.append("<!ENTITY e%d '&e%d;&e%d;'>".formatted(i, i - 1, i - 1));
    }
    assertThat(refused(new Zip().with("OFD.xml", laughs + "]><OFD>&e29;</OFD>").bytes()))
        .isEqualTo(Code.DAMAGED);
  }

  @Test
  void blocksNestedDeepAreDamage() {
    int deep = 100_000;
    assertThat(
            refused(
                new Leaf().xml("<ofd:PageBlock>".repeat(deep) + "</ofd:PageBlock>".repeat(deep))))
        .isEqualTo(Code.DAMAGED);
  }

  @Test
  void aPageThatUnpacksTo400MegabytesIsTooLarge() throws IOException {
    byte[] piece = "<PathObject Boundary='0 0 1 1'/>".repeat(100).getBytes(UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.BEST_SPEED);
      part(zip, "OFD.xml", "<OFD><DocBody><DocRoot>D.xml</DocRoot></DocBody></OFD>");
      part(zip, "D.xml", "<Document><Pages><Page BaseLoc='P.xml'/></Pages></Document>");
      zip.putNextEntry(new ZipEntry("P.xml"));
      zip.write("<Page><Content>".getBytes(UTF_8));
      for (long written = 0; written < 400L << 20; written += piece.length) {
        zip.write(piece);
      }
      zip.write("</Content></Page>".getBytes(UTF_8));
      zip.closeEntry();
    }
    assertThat(refused(out.toByteArray())).isEqualTo(Code.TOO_LARGE);
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(UTF_8));
    zip.closeEntry();
  }

  @Test
  void moreGlyphsThanAReportNeedsAreTooLarge() {
    String text =
        "<ofd:TextObject ID=\"7\" Font=\"1\" Size=\"4\" Boundary=\"1 1 9 9\"><ofd:TextCode X=\"0\" Y=\"0\">"
            + "7".repeat(20_000)
            + "</ofd:TextCode></ofd:TextObject>";
    assertThat(refused(new Leaf().xml(text.repeat(60)))).isEqualTo(Code.TOO_LARGE);
    Leaf shared = new Leaf().template(Leaf.page("", text));
    for (int i = 0; i < 60; i++) {
      shared.page();
    }
    assertThat(refused(shared)).isEqualTo(Code.TOO_LARGE);
  }

  @Test
  void repeatsWithoutEndCostNothing() throws Exception {
    String text =
        "<ofd:TextObject ID=\"7\" Font=\"1\" Size=\"4\" Boundary=\"30 80 9 9\"><ofd:CGTransform CodePosition=\"0\""
            + " CodeCount=\"2000000000\" GlyphCount=\"2000000000\"><ofd:Glyphs>1</ofd:Glyphs></ofd:CGTransform>"
            + "<ofd:TextCode X=\"0\" Y=\"0\" DeltaX=\"g 1000000 2\">12</ofd:TextCode></ofd:TextObject>";
    assertThat(Leaf.table().xml(text).read().blocks()).hasSize(2);
  }

  @Test
  void aCompositeThatDrawsItselfEnds() throws Exception {
    String self = "<ofd:CompositeObject ID=\"1\" ResourceID=\"50\" Boundary=\"0 0 10 6\"/>";
    Leaf leaf =
        Leaf.table()
            .xml(self)
            .resources(
                "<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID=\"50\" Width=\"1\" Height=\"1\">"
                    + "<ofd:Content>"
                    + self
                    + "</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>");
    assertThat(leaf.rows()).containsExactly("first|31", "second|19");
  }

  @Test
  void compositesThatGrowTenfoldTenTimesAreTooLarge() {
    StringBuilder units = new StringBuilder("<ofd:CompositeGraphicUnits>");
    for (int i = 0; i < 10; i++) {
      units
          .append(
              "<ofd:CompositeGraphicUnit ID=\"%d\" Width=\"1\" Height=\"1\"><ofd:Content>"
                  .formatted(i))
          .append(
              "<ofd:CompositeObject ID=\"1\" ResourceID=\"%d\" Boundary=\"0 0 9 9\"/>"
                  .formatted(i + 1)
                  .repeat(10))
          .append("</ofd:Content></ofd:CompositeGraphicUnit>");
    }
    Leaf leaf =
        Leaf.table()
            .xml("<ofd:CompositeObject ID=\"1\" ResourceID=\"0\" Boundary=\"0 0 9 9\"/>")
            .resources(units + "</ofd:CompositeGraphicUnits>");
    assertThat(refused(leaf)).isEqualTo(Code.TOO_LARGE);
  }

  @Test
  void aPathThatIsNotUnderstoodIsNoted() throws Exception {
    Leaf leaf = Leaf.table().xml(Leaf.path(40, 40, 10, 10, "", "M 0 0 L 1 x L 5 5"));
    assertThat(leaf.rows()).containsExactly("first|31", "second|19");
    assertThat(leaf.read().losses()).anyMatch(l -> l.contains("could not be understood"));
  }
}
