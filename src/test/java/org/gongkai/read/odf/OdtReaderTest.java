package org.gongkai.read.odf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.gongkai.document.Document;
import org.gongkai.read.Shown;
import org.gongkai.read.UnreadableException;
import org.gongkai.read.UnreadableException.Code;
import org.gongkai.read.Zip;
import org.junit.jupiter.api.Test;

class OdtReaderTest {
  private static final String ROOT =
      "<office:document-content xmlns:office='o' xmlns:text='t' xmlns:table='tb' xmlns:style='s' xmlns:fo='f' xmlns:draw='d'>";

  private static Document body(String styles, String xml) throws UnreadableException {
    return new OdtReader()
        .read(
            new Zip()
                .with("mimetype", "application/vnd.oasis.opendocument.text")
                .with(
                    "content.xml",
                    ROOT
                        + "<office:automatic-styles>"
                        + styles
                        + "</office:automatic-styles><office:body><office:text>"
                        + xml
                        + "</office:text></office:body></office:document-content>")
                .bytes());
  }

  @Test
  void keepsSpansByWhatCellsSayTheyCover() throws UnreadableException {
    String cell = "<table:table-cell %s><text:p>%s</text:p></table:table-cell>";
    String covered = "<table:covered-table-cell/>";
    Document document =
        body(
            "",
            "<table:table><table:table-header-rows><table:table-row>"
                + cell.formatted("table:number-rows-spanned='2'", "甲")
                + cell.formatted("table:number-columns-spanned='2'", "乙")
                + covered
                + "</table:table-row></table:table-header-rows><table:table-row>"
                + covered
                + cell.formatted("table:number-columns-repeated='2'", "0")
                + "</table:table-row></table:table>");
    assertThat(Shown.cells(Shown.grids(document).get(0)))
        .containsExactly("0,0 2x1 甲", "0,1 1x2 乙", "1,1 0", "1,2 0");
  }

  @Test
  void readsSpacesTabsAndLineBreaks() throws UnreadableException {
    assertThat(
            Shown.paragraphs(
                body(
                    "",
                    "<text:p>a\n   b<text:s text:c='2'/>c<text:tab/>d<text:line-break/>e<text:span>f</text:span></text:p>")))
        .containsExactly("a b  c\td\nef");
  }

  @Test
  void leavesOutDeletionsCommentsHiddenTextAndMarksOfNotes() throws UnreadableException {
    assertThat(
            Shown.paragraphs(
                body(
                    "<style:style style:name='T1' style:family='text'><style:text-properties text:display='none'/></style:style>",
                    "<text:tracked-changes><text:deletion><text:p>删</text:p></text:deletion></text:tracked-changes>"
                        + "<text:p>1<text:span text:style-name='T1'>2</text:span><office:annotation><text:p>批</text:p></office:annotation>"
                        + "<text:note><text:note-citation>9</text:note-citation><text:note-body><text:p>注</text:p></text:note-body></text:note>3</text:p>"
                        + "<text:p>后</text:p>")))
        .containsExactly("13", "后", "注");
  }

  @Test
  void numbersLists() throws UnreadableException {
    String style =
        "<text:list-style style:name='L1'><text:list-level-style-number text:level='1' style:num-format='一, 二, 三, ...' style:num-suffix='、'/>"
            + "<text:list-level-style-number text:level='2' style:num-format='1' style:num-prefix='（' style:num-suffix='）'/></text:list-style>";
    String item = "<text:list-item><text:p>%s</text:p>%s</text:list-item>";
    assertThat(
            Shown.paragraphs(
                body(
                    style,
                    "<text:list text:style-name='L1'>"
                        + item.formatted(
                            "甲", "<text:list>" + item.formatted("子", "") + "</text:list>")
                        + item.formatted("乙", "")
                        + "</text:list><text:p>间</text:p>"
                        + "<text:list text:style-name='L1' text:continue-numbering='true'>"
                        + item.formatted("丙", "")
                        + "</text:list>")))
        .containsExactly("一、甲", "（1）子", "二、乙", "间", "三、丙");
  }

  @Test
  void putsTextBoxesAfterTheirParagraphAndKnowsHeadings() throws UnreadableException {
    assertThat(
            Shown.paragraphs(
                body(
                    "",
                    "<text:h text:outline-level='1'>题</text:h>"
                        + "<text:p>前<draw:frame><draw:text-box><text:p>框</text:p></draw:text-box></draw:frame>后</text:p>")))
        .containsExactly("HEADING: 题", "前后", "框");
  }

  @Test
  void boundsRowsAndCellsThatRepeatWithoutEnd() throws UnreadableException {
    Document document =
        body(
            "",
            "<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>"
                + "<table:table-cell table:number-columns-repeated='16384'/></table:table-row>"
                + "<table:table-row table:number-rows-repeated='1048576'><table:table-cell/></table:table-row></table:table>");
    assertThat(Shown.grids(document).get(0).rows()).isLessThan(200);
  }

  @Test
  void aFileWithoutContentIsDamaged() {
    assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(() -> new OdtReader().read(new Zip().with("mimetype", "x").bytes()))
        .matches(e -> e.code() == Code.DAMAGED);
  }
}
