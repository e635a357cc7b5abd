package org.gongkai.read.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.gongkai.document.Cell;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Place;
import org.gongkai.read.Shown;
import org.gongkai.read.Zip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfdReaderTest {
  private static final double POINTS = 72 / 25.4;

  /** A text object in the second cell of the first row, where its page lacks the number. */
  private static Leaf numbered(String attributes, String codes) {
    return new Leaf()
        .lattice(30, 40, 2, 2)
        .text(32, 46, "first")
        .xml(
            "<ofd:TextObject ID=\"7\" Font=\"1\" Size=\"4\" Boundary=\"72 42 30 6\" "
                + attributes
                + ">"
                + codes
                + "</ofd:TextObject>");
  }

  private static String number(Leaf leaf) throws Exception {
    return leaf.rows().get(0);
  }

  @Test
  void aRuledTableIsAGridWithPlacesInPoints() throws Exception {
    Leaf leaf = Leaf.table();
    assertThat(leaf.rows()).containsExactly("first|31", "second|19");
    Cell cell = leaf.grids().get(0).row(0).get(1);
    Place.OnPage at = (Place.OnPage) cell.places().get(0);
    assertThat(at.page()).isEqualTo(1);
    assertThat(at.box().left()).isCloseTo(70 * POINTS, Offset.offset(0.01));
    assertThat(at.box().bottom()).isCloseTo(50 * POINTS, Offset.offset(0.01));
  }

  @Test
  void theTitleComesFromTheEntry() throws Exception {
    assertThat(Leaf.table().title(" 年度报告 ").read().metadata())
        .containsEntry(Document.TITLE, "年度报告");
    assertThat(Leaf.table().read().metadata()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"2 2 2\">3001</ofd:TextCode>",
        "<ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"g 3 2\">3001</ofd:TextCode>",
        "<ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"2 g 2 2.0\">3001</ofd:TextCode>",
        "<ofd:TextCode X=\"0\" Y=\"4\">3001</ofd:TextCode>",
        "<ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"2\">3001</ofd:TextCode>",
        "<ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"2\">30</ofd:TextCode>"
            + "<ofd:TextCode X=\"4\" DeltaX=\"2\">01</ofd:TextCode>",
        "<ofd:TextCode X=\"4\" Y=\"4\" DeltaX=\"2\">01</ofd:TextCode>"
            + "<ofd:TextCode X=\"0\" DeltaX=\"2\">30</ofd:TextCode>",
        "<ofd:TextCode X=\"6\" Y=\"4\" DeltaX=\"g 3 -2\">1003</ofd:TextCode>",
        "<ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"g 3 2\">\n      3001\n   </ofd:TextCode>",
        "<ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"g 3 2\">30\\0030\\0031</ofd:TextCode>",
        "<ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"g 3 2\"><![CDATA[30]]>0&#49;</ofd:TextCode>",
        "<ofd:CGTransform CodePosition=\"0\" CodeCount=\"4\" GlyphCount=\"4\"><ofd:Glyphs>22 19 19 20"
            + "</ofd:Glyphs></ofd:CGTransform><ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"g 3 2\">3001</ofd:TextCode>"
      })
  void charactersStandWhereTheirOffsetsPutThem(String codes) throws Exception {
    assertThat(number(numbered("", codes))).isEqualTo("first|3001");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Placeholders, private characters, more glyphs than characters, glyphs without any.
        "<ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"2\">3¤</ofd:TextCode>",
        "<ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"2\">3\uE123</ofd:TextCode>",
        "<ofd:CGTransform CodePosition=\"0\" CodeCount=\"2\" GlyphCount=\"2\"><ofd:Glyphs>7 9</ofd:Glyphs>"
            + "</ofd:CGTransform><ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"2\">3</ofd:TextCode>",
        "<ofd:CGTransform CodePosition=\"0\" CodeCount=\"1\" GlyphCount=\"2\"><ofd:Glyphs>7 9</ofd:Glyphs>"
            + "</ofd:CGTransform><ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"2\">3</ofd:TextCode>",
        "<ofd:CGTransform CodePosition=\"0\" CodeCount=\"2\" GlyphCount=\"2\"><ofd:Glyphs>7 9</ofd:Glyphs>"
            + "</ofd:CGTransform><ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"2\"></ofd:TextCode>",
        "<ofd:CGTransform CodePosition=\"0\" CodeCount=\"2\" GlyphCount=\"2\"><ofd:Glyphs>7 9</ofd:Glyphs>"
            + "</ofd:CGTransform>",
        // Digits on top of each other.
        "<ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"g 3 0\">3001</ofd:TextCode>",
        "<ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"2 0.3 2\">3001</ofd:TextCode>"
      })
  void glyphsWithoutCharactersAreUnknown(String codes) throws Exception {
    assertThat(number(numbered("", codes))).contains("\uFFFD");
  }

  @Test
  void aPictureFontHasNoDigits() throws Exception {
    Leaf leaf =
        numbered("", "<ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"3\">31</ofd:TextCode>")
            .resources("<ofd:Fonts><ofd:Font ID=\"1\" FontName=\"Wingdings\"/></ofd:Fonts>");
    assertThat(number(leaf)).doesNotContain("31").contains("\uFFFD");
  }

  @Test
  void aLigatureIsItsCharacters() throws Exception {
    String codes =
        "<ofd:CGTransform CodePosition=\"1\" CodeCount=\"2\" GlyphCount=\"1\"><ofd:Glyphs>88</ofd:Glyphs>"
            + "</ofd:CGTransform><ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"2 3.2 2\">office</ofd:TextCode>";
    assertThat(number(numbered("", codes))).isEqualTo("first|office");
  }

  @ParameterizedTest
  @CsvSource({
    "CTM='0.5 0 0 0.5 1 1',X='0' Y='4' DeltaX='g 3 2'",
    "CTM='1 0 0 1 5 0',X='0' Y='4' DeltaX='g 3 2'",
    "HScale='0.5',X='0' Y='4' DeltaX='g 3 1'",
    "HScale='0.5',X='0' Y='4'",
    "Weight='800' Italic='true',X='0' Y='4'"
  })
  void transformationsApply(String attributes, String place) throws Exception {
    assertThat(number(numbered(attributes, "<ofd:TextCode " + place + ">3001</ofd:TextCode>")))
        .isEqualTo("first|3001");
  }

  @Test
  void aLabelMayRunDown() throws Exception {
    Leaf down =
        new Leaf()
            .lattice(30, 40, 2, 2)
            .text(32, 46, "x")
            .xml(
                "<ofd:TextObject ID=\"7\" Font=\"1\" Size=\"3\" Boundary=\"72 41 4 9\" ReadDirection=\"90\">"
                    + "<ofd:TextCode X=\"0\" Y=\"3\" DeltaY=\"3\">总计</ofd:TextCode></ofd:TextObject>");
    assertThat(down.rows().get(0)).isEqualTo("x|总/计");
  }

  @ParameterizedTest
  @ValueSource(ints = {90, 180, 270})
  void digitsThatAreTurnedAreUnknown(int degrees) throws Exception {
    String code = "<ofd:TextCode X=\"8\" Y=\"4\" DeltaX=\"2\">68</ofd:TextCode>";
    assertThat(number(numbered("CharDirection=\"%d\"".formatted(degrees), code)))
        .contains("\uFFFD")
        .doesNotContain("68");
  }

  @Test
  void whatIsInvisibleIsNotRead() throws Exception {
    String code = "<ofd:TextCode X=\"0\" Y=\"4\">7</ofd:TextCode>";
    assertThat(number(numbered("Visible=\"false\"", code))).isEqualTo("first|");
    assertThat(number(numbered("Alpha=\"0\"", code))).isEqualTo("first|");
    assertThat(number(numbered("Fill=\"false\"", code))).isEqualTo("first|");
    assertThat(number(numbered("", "<ofd:FillColor Value=\"0 0 0\" Alpha=\"0\"/>" + code)))
        .isEqualTo("first|");
    assertThat(number(numbered("Fill=\"false\" Stroke=\"true\"", code))).isEqualTo("first|7");
  }

  @Test
  void textOutsideItsClipIsNotReadAndNoted() throws Exception {
    String clip =
        "<ofd:Clips><ofd:Clip><ofd:Area><ofd:Path ID=\"8\" Boundary=\"0 0 5 6\"><ofd:AbbreviatedData>"
            + "M 0 0 L 5 0 L 5 6 L 0 6 C</ofd:AbbreviatedData></ofd:Path></ofd:Area></ofd:Clip></ofd:Clips>";
    String code = "<ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"2 8\">317</ofd:TextCode>";
    Leaf leaf = numbered("", clip + code);
    assertThat(number(leaf)).isEqualTo("first|31");
    assertThat(leaf.read().losses()).anyMatch(l -> l.contains("clips"));
  }

  @Test
  void linesMayBeFilledShapesRectanglesAndBlocks() throws Exception {
    Leaf leaf = new Leaf();
    String fill = "Fill=\"true\" Stroke=\"false\"";
    StringBuilder block = new StringBuilder();
    for (int r = 0; r <= 2; r++) {
      block.append(
          Leaf.path(30, 40 + 10 * r, 80, 0.3, fill, "S 0 0 M 0 0 L 80 0 L 80 0.3 L 0 0.3 C"));
    }
    leaf.xml("<ofd:PageBlock><ofd:PageBlock>" + block + "</ofd:PageBlock></ofd:PageBlock>");
    leaf.xml(Leaf.path(30, 40, 40, 20, "LineWidth=\"0.2\"", "M 0 0 L 40 0 L 40 20 L 0 20 C"));
    leaf.xml(Leaf.path(0, 0, 210, 297, "", "M 110 40\nL 110 60"));
    leaf.text(32, 46, "first").text(72, 46, "31").text(72, 56, "19");
    assertThat(leaf.rows()).containsExactly("first|31", "|19");
  }

  @Test
  void backgroundsBarsAndInvisiblePathsAreNoLines() throws Exception {
    Leaf leaf = Leaf.table();
    leaf.xml(
        Leaf.path(50, 40, 4, 10, "Fill=\"true\" Stroke=\"false\"", "M 0 0 L 4 0 L 4 10 L 0 10 C"));
    leaf.xml(Leaf.path(50, 40, 0, 20, "Visible=\"false\"", "M 0 0 L 0 20"));
    leaf.xml(Leaf.path(50, 40, 0, 20, "Stroke=\"false\"", "M 0 0 L 0 20"));
    leaf.xml(Leaf.path(50, 40, 0, 20, "DrawParam=\"6\"", "M 0 0 L 0 20"));
    leaf.resources(
        "<ofd:DrawParams><ofd:DrawParam ID=\"5\" LineWidth=\"4\"/>"
            + "<ofd:DrawParam ID=\"6\" Relative=\"5\"/></ofd:DrawParams>");
    assertThat(leaf.rows()).containsExactly("first|31", "second|19");
  }

  @Test
  void linesEndAtTheirBoundary() throws Exception {
    Leaf leaf = Leaf.table().xml(Leaf.path(45, 40, 2, 3, "", "M 1 -100 L 1 100"));
    assertThat(leaf.rows()).containsExactly("first|31", "second|19");
  }

  @Test
  void aCompositeIsDrawnFromTheResources() throws Exception {
    Leaf leaf =
        Leaf.table()
            .xml("<ofd:CompositeObject ID=\"7\" ResourceID=\"50\" Boundary=\"80 42 10 6\"/>")
            .resources(
                "<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID=\"50\" Width=\"10\" Height=\"6\">"
                    + "<ofd:Content><ofd:TextObject ID=\"1\" Font=\"1\" Size=\"4\" Boundary=\"0 0 9 6\">"
                    + "<ofd:TextCode X=\"0\" Y=\"4\">件</ofd:TextCode></ofd:TextObject></ofd:Content>"
                    + "</ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>");
    assertThat(number(leaf)).startsWith("first|31").endsWith("件");
  }

  @Test
  void templatesAreDrawnWithTheirPages() throws Exception {
    Leaf leaf =
        new Leaf()
            .text(72, 46, "31")
            .text(72, 56, "19")
            .template(
                Leaf.page("", new LeafObjects().lattice(30, 40).text(32, 46, "first").toString()));
    assertThat(leaf.rows()).containsExactly("first|31", "|19");
  }

  @Test
  void templatesThatNameEachOtherAreDrawnOnce() throws Exception {
    String first =
        Leaf.page(
            "<ofd:Template TemplateID=\"2\"/>", new LeafObjects().text(30, 100, "甲").toString());
    String second =
        Leaf.page(
            "<ofd:Template TemplateID=\"1\"/>", new LeafObjects().text(30, 110, "乙").toString());
    Leaf leaf = new Leaf().text(30, 90, "正文").template(first).template(second);
    assertThat(String.join("", Shown.paragraphs(leaf.read())))
        .containsOnlyOnce("甲")
        .containsOnlyOnce("乙");
  }

  @Test
  void aPageMayHaveItsOwnSize() throws Exception {
    String wide = "<ofd:PageArea><ofd:PhysicalBox>0 0 420 297</ofd:PhysicalBox></ofd:PageArea>";
    Leaf leaf = new Leaf().common(wide).text(300, 100, "东");
    assertThat(Shown.paragraphs(leaf.read())).containsExactly("东");
    Leaf narrow = new Leaf().text(300, 100, "东").text(30, 120, "西");
    assertThat(Shown.paragraphs(narrow.read())).noneMatch(p -> p.contains("东"));
  }

  @Test
  void withoutAPaperSizeA4IsTakenAndNoted() throws Exception {
    assertThat(Leaf.table().common("").read().losses()).anyMatch(l -> l.contains("A4"));
  }

  @Test
  void tablesGoOnOverPages() throws Exception {
    Leaf leaf = new Leaf().lattice(30, 250, 2, 2);
    leaf.text(32, 256, "a").text(72, 256, "1").text(32, 266, "b").text(72, 266, "2");
    leaf.page().lattice(30, 20, 1, 2).text(32, 26, "c").text(72, 26, "3");
    Grid grid = leaf.grids().get(0);
    assertThat(leaf.rows()).containsExactly("a|1", "b|2", "c|3");
    assertThat(((Place.OnPage) grid.row(2).get(1).places().get(0)).page()).isEqualTo(2);
  }

  @Test
  void textUnderAScanIsReadAndNoted() throws Exception {
    Leaf leaf =
        new Leaf()
            .xml(
                "<ofd:ImageObject ID=\"3\" ResourceID=\"4\" Boundary=\"0 0 210 297\" CTM=\"210 0 0 297 0 0\"/>")
            .xml(
                "<ofd:TextObject ID=\"7\" Font=\"1\" Size=\"4\" Boundary=\"30 42 100 6\" Alpha=\"0\">"
                    + "<ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"g 99 4\">"
                    + "扫描件下面的文字".repeat(5)
                    + "</ofd:TextCode></ofd:TextObject>");
    Document document = leaf.read();
    assertThat(Shown.paragraphs(document).get(0)).startsWith("扫描件下面");
    assertThat(document.losses()).anyMatch(l -> l.contains("invisible"));
  }

  @Test
  void partsMayBeNamedFromTheRootOrInAnotherCase() throws Exception {
    byte[] bytes =
        new Zip()
            .with("OFD.xml", "<OFD><DocBody><DocRoot>/Doc_0/Document.xml</DocRoot></DocBody></OFD>")
            .with(
                "doc_0/document.xml",
                "<Document><Pages><Page BaseLoc='/Doc_0/Pages/P0.xml'/></Pages></Document>")
            .with(
                "Doc_0/Pages/P0.xml",
                Leaf.page("", new LeafObjects().text(30, 100, "甲").toString()))
            .bytes();
    assertThat(Shown.paragraphs(new OfdReader().read(bytes))).containsExactly("甲");
  }

  @Test
  void theCurrentVersionIsRead() throws Exception {
    byte[] bytes =
        new Zip()
            .with(
                "OFD.xml",
                "<OFD><DocBody><DocRoot>Doc_0/Old.xml</DocRoot><Versions>"
                    + "<Version ID='1' Index='0' BaseLoc='Doc_0/V0.xml'/>"
                    + "<Version ID='2' Index='1' Current='true' BaseLoc='Doc_0/V1.xml'/></Versions></DocBody></OFD>")
            .with("Doc_0/V1.xml", "<DocVersion><DocRoot>New.xml</DocRoot></DocVersion>")
            .with(
                "Doc_0/Old.xml", "<Document><Pages><Page BaseLoc='Old/P.xml'/></Pages></Document>")
            .with(
                "Doc_0/New.xml", "<Document><Pages><Page BaseLoc='New/P.xml'/></Pages></Document>")
            .with("Doc_0/Old/P.xml", Leaf.page("", new LeafObjects().text(30, 100, "旧").toString()))
            .with("Doc_0/New/P.xml", Leaf.page("", new LeafObjects().text(30, 100, "新").toString()))
            .bytes();
    assertThat(Shown.paragraphs(new OfdReader().read(bytes))).containsExactly("新");
  }
}
