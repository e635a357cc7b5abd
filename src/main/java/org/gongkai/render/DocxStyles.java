package org.gongkai.render;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a Word document, by the names that word processors know them by. */
final class DocxStyles {
  static final String TITLE = "Title";
  static final String HEADING = "Heading1";
  static final String BODY = "BodyText";
  static final String CELL = "TableText";
  static final String SIGNATURE = "Signature";
  static final String DATE = "Date";
  static final String FOOTER = "Footer";

  private static final String NORMAL = "Normal";
  private static final String FONT = "宋体";

  /**
   * Two characters of the body's size, in twentieths of a point and in hundredths of a character.
   */
  private static final int INDENT = 480;

  private static final int INDENT_CHARACTERS = 200;
  private static final int ONE_AND_A_HALF_LINES = 360;
  private static final int ONE_LINE = 240;

  private final XWPFStyles styles;

  private DocxStyles(XWPFStyles styles) {
    this.styles = styles;
  }

  static void addTo(XWPFDocument document) {
    new DocxStyles(document.createStyles()).add();
  }

  private void add() {
    styles.setEastAsia("zh-CN");
    CTStyle normal = style(NORMAL, "Normal", 12, STJc.BOTH, 0, 0, ONE_LINE);
    normal.setDefault(true);
    add(normal);
    CTStyle title = style(TITLE, "Title", 18, STJc.CENTER, 120, 280, ONE_AND_A_HALF_LINES);
    title.getRPr().addNewB();
    add(title);
    CTStyle heading = style(HEADING, "heading 1", 12, STJc.BOTH, 160, 40, ONE_AND_A_HALF_LINES);
    heading.getRPr().addNewB();
    heading.getPPr().addNewKeepNext();
    heading.getPPr().addNewOutlineLvl().setVal(BigInteger.ZERO);
    heading.addNewNext().setVal(BODY);
    indent(heading);
    add(heading);
    CTStyle body = style(BODY, "Body Text", 12, STJc.BOTH, 0, 0, ONE_AND_A_HALF_LINES);
    indent(body);
    add(body);
    add(style(CELL, "Table Text", 10, STJc.CENTER, 0, 0, ONE_LINE));
    CTStyle signature = style(SIGNATURE, "Signature", 12, STJc.RIGHT, 480, 0, ONE_AND_A_HALF_LINES);
    signature.getPPr().addNewKeepNext();
    add(signature);
    add(style(DATE, "Date", 12, STJc.RIGHT, 0, 0, ONE_AND_A_HALF_LINES));
    add(style(FOOTER, "footer", 9, STJc.CENTER, 0, 0, ONE_LINE));
  }

  /** Adds a finished style: the document keeps a copy. */
  private void add(CTStyle style) {
    styles.addStyle(new XWPFStyle(style));
  }

  /**
   * A style for paragraphs.
   *
   * @param points the size of its characters
   * @param before the space above, in twentieths of a point
   * @param after the space below, in twentieths of a point
   * @param line the height of a line, in 240ths of one
   */
  private static CTStyle style(
      String id, String name, int points, STJc.Enum align, int before, int after, int line) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.setType(STStyleType.PARAGRAPH);
    style.addNewName().setVal(name);
    if (!id.equals(NORMAL)) {
      style.addNewBasedOn().setVal(NORMAL);
    }
    style.addNewQFormat();
    CTPPrGeneral paragraph = style.addNewPPr();
    CTSpacing spacing = paragraph.addNewSpacing();
    spacing.setBefore(before);
    spacing.setAfter(after);
    spacing.setLine(line);
    spacing.setLineRule(STLineSpacingRule.AUTO);
    paragraph.addNewJc().setVal(align);
    CTRPr characters = style.addNewRPr();
    CTFonts fonts = characters.addNewRFonts();
    fonts.setHint(STHint.EAST_ASIA);
    fonts.setAscii(FONT);
    fonts.setHAnsi(FONT);
    fonts.setEastAsia(FONT);
    fonts.setCs(FONT);
    characters.addNewSz().setVal(2 * points);
    characters.addNewSzCs().setVal(2 * points);
    return style;
  }

  private static void indent(CTStyle style) {
    CTInd indent = style.getPPr().addNewInd();
    indent.setFirstLine(INDENT);
    indent.setFirstLineChars(BigInteger.valueOf(INDENT_CHARACTERS));
  }
}
