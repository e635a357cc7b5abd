package org.gongkai.read.word;

import javax.xml.stream.XMLStreamException;
import org.gongkai.read.container.XmlCursor;
import org.gongkai.read.flow.RaisedText.Height;

/**
 * Properties of a paragraph or run as one place of a Word file states them. {@link #NOT_SAID} and
 * the empty string stand for what it does not state.
 *
 * @param centred 1 centred, 0 otherwise set
 * @param hidden 1 hidden text, 0 expressly shown
 * @param halfPoints size of type
 * @param outline outline level from 0; 9 is body text
 * @param numbering the number of a numbering; 0 turns one off
 * @param level level in the numbering, from 0
 * @param height the ordinal of the {@link Height} of a run
 */
record DocxFormat(
    int centred, int hidden, int halfPoints, int outline, int numbering, int level, int height) {

  static final int NOT_SAID = -1;

  static final DocxFormat UNSET =
      new DocxFormat(NOT_SAID, NOT_SAID, NOT_SAID, NOT_SAID, NOT_SAID, NOT_SAID, NOT_SAID);

  /** These properties, and where they are silent those of {@code below}. */
  DocxFormat over(DocxFormat below) {
    return new DocxFormat(
        centred != NOT_SAID ? centred : below.centred,
        hidden != NOT_SAID ? hidden : below.hidden,
        halfPoints != NOT_SAID ? halfPoints : below.halfPoints,
        outline != NOT_SAID ? outline : below.outline,
        numbering != NOT_SAID ? numbering : below.numbering,
        level != NOT_SAID ? level : below.level,
        height != NOT_SAID ? height : below.height);
  }

  boolean isHidden() {
    return hidden == 1;
  }

  /** How a run stands to its line. */
  Height stands() {
    return height == NOT_SAID ? Height.ON_LINE : Height.values()[height];
  }

  private static Height height(String alignment) {
    return switch (alignment) {
      case "superscript" -> Height.RAISED;
      case "subscript" -> Height.LOWERED;
      default -> Height.ON_LINE;
    };
  }

  /** Reads all properties inside the element begun. */
  static DocxFormat parse(XmlCursor xml) throws XMLStreamException {
    int outer = xml.depth() - 1;
    DocxFormat format = UNSET;
    while (xml.nextInside(outer)) {
      if (xml.atStart()) {
        format = format.with(xml);
      }
    }
    return format;
  }

  /** Takes over one property element; others leave the format as it is. */
  DocxFormat with(XmlCursor xml) throws XMLStreamException {
    return switch (xml.name()) {
      case "jc" ->
          new DocxFormat(
              xml.attribute("val").equals("center") ? 1 : 0,
              hidden,
              halfPoints,
              outline,
              numbering,
              level,
              height);
      case "vanish" ->
          new DocxFormat(
              centred,
              isOff(xml.attribute("val")) ? 0 : 1,
              halfPoints,
              outline,
              numbering,
              level,
              height);
      case "sz" ->
          new DocxFormat(
              centred, hidden, xml.number("val", halfPoints), outline, numbering, level, height);
      case "outlineLvl" ->
          new DocxFormat(
              centred, hidden, halfPoints, xml.number("val", outline), numbering, level, height);
      case "numId" ->
          new DocxFormat(
              centred, hidden, halfPoints, outline, xml.number("val", numbering), level, height);
      case "ilvl" ->
          new DocxFormat(
              centred, hidden, halfPoints, outline, numbering, xml.number("val", level), height);
      case "vertAlign" ->
          new DocxFormat(
              centred,
              hidden,
              halfPoints,
              outline,
              numbering,
              level,
              height(xml.attribute("val")).ordinal());
      case "pPrChange", "rPrChange", "numberingChange" -> {
        // The state before a tracked change.
        xml.skip();
        yield this;
      }
      default -> this;
    };
  }

  private static boolean isOff(String value) {
    return value.equals("0") || value.equals("false") || value.equals("off");
  }
}
