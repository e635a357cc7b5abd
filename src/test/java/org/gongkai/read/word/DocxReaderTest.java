package org.gongkai.read.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.read.word.Docx.p;
import static org.gongkai.read.word.Docx.r;
import static org.gongkai.read.word.Docx.tbl;
import static org.gongkai.read.word.Docx.tc;
import static org.gongkai.read.word.Docx.tr;

import org.assertj.core.api.Assertions;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Place.InFlow;
import org.gongkai.document.Place.InTable;
import org.gongkai.read.Shown;
import org.gongkai.read.UnreadableException;
import org.gongkai.read.UnreadableException.Code;
import org.junit.jupiter.api.Test;

class DocxReaderTest {
  private static Document read(byte[] bytes) throws UnreadableException {
    return new DocxReader().read(bytes);
  }

  private static Document body(String xml) throws UnreadableException {
    return read(Docx.of(xml));
  }

  @Test
  void keepsColumnAndRowSpansWhereTheyAre() throws UnreadableException {
    Grid grid =
        Shown.grids(
                body(
                    tbl(
                        tr(
                            tc("<w:vMerge w:val='restart'/>", "甲"),
                            tc("<w:gridSpan w:val='2'/>", "乙")),
                        tr(tc("<w:vMerge/>", ""), tc("", "1"), tc("", "")),
                        tr(tc("", "丙"), tc("", "3"), tc("", "4")))))
            .get(0);

    assertThat(grid.columns()).isEqualTo(3);
    assertThat(grid.fidelity()).isEqualTo(Grid.Fidelity.LATTICE);
    assertThat(Shown.cells(grid))
        .containsExactly("0,0 2x1 甲", "0,1 1x2 乙", "1,1 1", "1,2 ", "2,0 丙", "2,1 3", "2,2 4");
  }

  @Test
  void leavesTheSlotBeforeAnIndentedRowOpen() throws UnreadableException {
    Grid grid =
        Shown.grids(
                body(
                    tbl(
                        tr(tc("", "a"), tc("", "b")),
                        "<w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>"
                            + tc("", "c")
                            + "</w:tr>")))
            .get(0);

    assertThat(Shown.cells(grid)).containsExactly("0,0 a", "0,1 b", "1,1 c");
  }

  @Test
  void mergesCellsThatOlderProgramsMarkSideBySide() throws UnreadableException {
    Grid grid =
        Shown.grids(
                body(
                    tbl(
                        tr(
                            tc("<w:hMerge w:val='restart'/>", "宽"),
                            tc("<w:hMerge w:val='continue'/>", ""),
                            tc("", "窄")),
                        tr(tc("", "1"), tc("", "2"), tc("", "3")))))
            .get(0);

    assertThat(Shown.cells(grid)).containsExactly("0,0 1x2 宽", "0,2 窄", "1,0 1", "1,1 2", "1,2 3");
  }

  @Test
  void doubtsACellThatContinuesNothing() throws UnreadableException {
    Grid grid =
        Shown.grids(
                body(tbl(tr(tc("", "a"), tc("", "b")), tr(tc("<w:vMerge/>", "c"), tc("", "d")))))
            .get(0);

    assertThat(grid.row(1).get(0).text()).isEqualTo("c");
    assertThat(grid.row(1).get(0).doubt()).isNotEmpty();
  }

  @Test
  void keepsLineBreaksAndTabsAndDropsSoftHyphens() throws UnreadableException {
    assertThat(
            Shown.paragraphs(
                body(
                    "<w:p><w:r><w:t>一</w:t><w:br/><w:t>二</w:t><w:tab/><w:t>三\u00AD四</w:t></w:r></w:p>")))
        .containsExactly("一\n二\t三四");
  }

  @Test
  void readsTrackedChangesAsAccepted() throws UnreadableException {
    String deleted = "<w:del><w:r><w:delText>12</w:delText></w:r></w:del>";
    String moved = "<w:moveFrom>" + r("走") + "</w:moveFrom>";
    String inserted = "<w:ins>" + r("34") + "</w:ins>";
    assertThat(Shown.paragraphs(body("<w:p>" + r("共") + deleted + moved + inserted + "</w:p>")))
        .containsExactly("共34");
  }

  @Test
  void leavesOutATableRowThatATrackedChangeDeleted() throws UnreadableException {
    Grid grid =
        Shown.grids(
                body(
                    tbl(
                        tr(tc("", "a"), tc("", "1")),
                        "<w:tr><w:trPr><w:del w:id='1'/></w:trPr>" + tc("", "b") + "</w:tr>",
                        tr(tc("", "c"), tc("", "3")))))
            .get(0);

    assertThat(Shown.cells(grid)).containsExactly("0,0 a", "0,1 1", "1,0 c", "1,1 3");
  }

  @Test
  void joinsParagraphsWhoseMarkWasDeleted() throws UnreadableException {
    assertThat(
            Shown.paragraphs(
                body(
                    "<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>"
                        + r("前")
                        + "</w:p>"
                        + p("后"))))
        .containsExactly("前后");
  }

  @Test
  void leavesOutHiddenText() throws UnreadableException {
    byte[] file =
        new Docx()
            .part(
                "styles",
                "<w:style w:type='character' w:styleId='H'><w:rPr><w:vanish/></w:rPr></w:style>")
            .bytes(
                "<w:p>"
                    + r("1")
                    + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>2</w:t></w:r>"
                    + "<w:r><w:rPr><w:rStyle w:val='H'/></w:rPr><w:t>3</w:t></w:r>"
                    + "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>4</w:t></w:r></w:p>");
    assertThat(Shown.paragraphs(read(file))).containsExactly("14");
  }

  @Test
  void keepsTheResultsOfFieldsAndNotTheirCodes() throws UnreadableException {
    String field =
        "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
            + "<w:r><w:t>旧</w:t></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>"
            + r("7")
            + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
    assertThat(
            Shown.paragraphs(
                body(
                    "<w:p>"
                        + field
                        + r("页")
                        + "<w:fldSimple w:instr='X'>"
                        + r("果")
                        + "</w:fldSimple></w:p>")))
        .containsExactly("7页果");
  }

  @Test
  void losesNoTextAfterAFieldThatIsNeverClosed() throws UnreadableException {
    assertThat(
            Shown.paragraphs(
                body("<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r></w:p>" + p("正文"))))
        .containsExactly("正文");
  }

  @Test
  void looksThroughContentControlsAndHyperlinks() throws UnreadableException {
    String control =
        "<w:sdt><w:sdtPr><w:t>x</w:t></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
    assertThat(
            Shown.blocks(
                body(
                    control.formatted(p("块"))
                        + "<w:p>"
                        + control.formatted(r("行"))
                        + "<w:hyperlink>"
                        + r("链")
                        + "</w:hyperlink><w:smartTag>"
                        + r("签")
                        + "</w:smartTag></w:p>"
                        + tbl(control.formatted(tr(tc("", "a"), control.formatted(tc("", "b"))))))))
        .containsExactly("块", "行链签", "[0,0 a, 0,1 b]");
  }

  @Test
  void printsAutomaticNumbers() throws UnreadableException {
    String levels =
        "<w:abstractNum w:abstractNumId='0'>"
            + "<w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='chineseCounting'/><w:lvlText w:val='%1、'/></w:lvl>"
            + "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='chineseCountingThousand'/><w:lvlText w:val='（%2）'/></w:lvl>"
            + "<w:lvl w:ilvl='2'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%3.'/></w:lvl>"
            + "<w:lvl w:ilvl='3'><w:numFmt w:val='bullet'/><w:lvlText w:val='\uF0B7'/></w:lvl>"
            + "</w:abstractNum><w:num w:numId='5'><w:abstractNumId w:val='0'/></w:num>"
            + "<w:num w:numId='6'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='0'>"
            + "<w:startOverride w:val='9'/></w:lvlOverride></w:num>";
    byte[] file =
        new Docx()
            .part("numbering", levels)
            .bytes(
                numbered(5, 0, "总体情况")
                    + numbered(5, 1, "主动公开")
                    + numbered(5, 2, "2024年")
                    + numbered(5, 2, "其他")
                    + numbered(5, 3, "点")
                    + numbered(5, 0, "公开")
                    + numbered(5, 1, "再计")
                    + numbered(6, 0, "另起"));
    assertThat(Shown.paragraphs(read(file)))
        .containsExactly("一、总体情况", "（一）主动公开", "1. 2024年", "2. 其他", "点", "二、公开", "（一）再计", "九、另起");
  }

  private static String numbered(int list, int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='%d'/></w:numPr></w:pPr>%s</w:p>"
        .formatted(level, list, r(text));
  }

  @Test
  void takesNumberingFromTheStyle() throws UnreadableException {
    byte[] file =
        new Docx()
            .part(
                "styles",
                "<w:style w:type='paragraph' w:styleId='2'><w:name w:val='heading 2'/><w:pPr>"
                    + "<w:numPr><w:numId w:val='1'/></w:numPr><w:outlineLvl w:val='1'/></w:pPr></w:style>")
            .part(
                "numbering",
                "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='1'><w:numFmt w:val='ideographDigital'/>"
                    + "<w:pStyle w:val='2'/><w:lvlText w:val='（%2）'/></w:lvl></w:abstractNum>"
                    + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>")
            .bytes("<w:p><w:pPr><w:pStyle w:val='2'/></w:pPr>" + r("收到") + "</w:p>");
    assertThat(Shown.paragraphs(read(file))).containsExactly("HEADING: （一）收到");
  }

  @Test
  void takesATextBoxOnceAndAfterItsParagraph() throws UnreadableException {
    String box = "<w:txbxContent>" + p("框") + "</w:txbxContent>";
    String both =
        "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>"
            + box
            + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
            + box
            + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    String old =
        "<w:r><w:pict><v:shape><v:textbox>" + box + "</v:textbox></v:shape></w:pict></w:r>";
    assertThat(
            Shown.paragraphs(
                body("<w:p>" + r("前") + both + r("后") + "</w:p><w:p>" + old + r("旧") + "</w:p>")))
        .containsExactly("前后", "框", "旧", "框");
  }

  @Test
  void putsNotesAfterTheTextWithoutTheirMarks() throws UnreadableException {
    byte[] file =
        new Docx()
            .part(
                "footnotes",
                "<w:footnote w:id='1'><w:p><w:r><w:footnoteRef/></w:r>"
                    + r("注文")
                    + "</w:p></w:footnote>")
            .bytes("<w:p>" + r("12") + "<w:r><w:footnoteReference w:id='1'/></w:r></w:p>" + p("尾"));
    assertThat(Shown.paragraphs(read(file))).containsExactly("12", "尾", "注文");
  }

  @Test
  void marksHeadersAndFootersAsFurniture() throws UnreadableException {
    byte[] file = new Docx().part("header", p("页眉")).part("footer", p("— 1 —")).bytes(p("正文"));
    assertThat(Shown.paragraphs(read(file)))
        .containsExactly("正文", "FURNITURE: 页眉", "FURNITURE: — 1 —");
  }

  @Test
  void readsATableInsideALayoutTableAsAGridOfItsOwn() throws UnreadableException {
    String inner = tbl(tr(tc("", "a"), tc("", "1")), tr(tc("", "b"), tc("", "2")));
    Document document = body(tbl(tr("<w:tc>" + p("左") + inner + p("下") + "</w:tc>", tc("", "右"))));
    assertThat(Shown.blocks(document))
        .containsExactly("左", "[0,0 a, 0,1 1, 1,0 b, 1,1 2]", "下", "右");
    assertThat(Shown.grids(document).get(0).place()).isEqualTo(new InTable(2, 1, 1));
  }

  @Test
  void takesASmallTableInACellAsItsText() throws UnreadableException {
    String inner = tbl(tr(tc("", "1"), tc("", "2")));
    assertThat(
            Shown.blocks(
                body(
                    tbl(
                        tr(tc("", "a"), "<w:tc>" + inner + p("") + "</w:tc>"),
                        tr(tc("", "b"), tc("", "3"))))))
        .containsExactly("[0,0 a, 0,1 1 2, 1,0 b, 1,1 3]");
  }

  @Test
  void takesASingleCellAsAFrame() throws UnreadableException {
    assertThat(Shown.blocks(body(tbl(tr("<w:tc>" + p("一") + p("二") + "</w:tc>")))))
        .containsExactly("一", "二");
  }

  @Test
  void readsTheStrictNamespace() throws UnreadableException {
    byte[] file =
        new Docx()
            .bytes(
                tbl(tr(tc("<w:gridSpan w:val='2'/>", "宽")), tr(tc("", "1"), tc("", "2"))),
                Docx.STRICT);
    assertThat(Shown.cells(Shown.grids(read(file)).get(0)))
        .containsExactly("0,0 1x2 宽", "1,0 1", "1,1 2");
  }

  @Test
  void findsTheTitleByItsSize() throws UnreadableException {
    String title =
        "<w:p><w:pPr><w:jc w:val='center'/></w:pPr><w:r><w:rPr><w:sz w:val='44'/></w:rPr><w:t>年度报告</w:t></w:r></w:p>";
    String centred =
        "<w:p><w:pPr><w:jc w:val='center'/></w:pPr><w:r><w:rPr><w:sz w:val='28'/></w:rPr><w:t>（2024年）</w:t></w:r></w:p>";
    String text = "<w:p><w:r><w:rPr><w:sz w:val='32'/></w:rPr><w:t>正文正文正文正文正文</w:t></w:r></w:p>";
    assertThat(Shown.paragraphs(body(title + centred + text)))
        .containsExactly("TITLE: 年度报告", "（2024年）", "正文正文正文正文正文");
  }

  @Test
  void saysWhereThingsStand() throws UnreadableException {
    Document document =
        body(p("") + p("二") + tbl(tr(tc("<w:gridSpan w:val='2'/>", "a"), tc("", "b"))) + p("三"));
    assertThat(document.blocks().get(0).place()).isEqualTo(new InFlow(2));
    assertThat(Shown.grids(document).get(0).cells().get(1).place()).isEqualTo(new InTable(1, 1, 2));
    assertThat(document.blocks().get(2).place()).isEqualTo(new InFlow(3));
  }

  @Test
  void aFileOfPicturesHasNoText() {
    Assertions.assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(() -> body("<w:p><w:r><w:drawing><w:blip/></w:drawing></w:r></w:p>"))
        .matches(e -> e.code() == Code.NO_TEXT);
    Assertions.assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(() -> body("<w:p/>"))
        .matches(e -> e.code() == Code.EMPTY);
  }
}
