package org.gongkai.read.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.gongkai.document.Paragraph.Role;
import org.gongkai.read.container.XmlCursor;
import org.gongkai.read.flow.FlowPiece;
import org.gongkai.read.flow.FlowTableBuilder;
import org.gongkai.read.flow.FlowTableBuilder.Down;
import org.gongkai.read.flow.FlowText;
import org.gongkai.read.flow.ListCounter;
import org.gongkai.read.flow.RaisedText;

/**
 * Reads the text of one part of a Word file: body, header, footer or notes.
 *
 * <p>What a reader of the printed page does not see is left out: tracked deletions, hidden text,
 * field codes, the marks of footnotes. Wrappers (content controls, custom XML, insertions,
 * hyperlinks) are looked through. Where a file offers the same thing twice for different programs
 * ({@code AlternateContent}), the first offer is taken. The text of a text box follows the
 * paragraph it hangs on.
 */
final class DocxText {
  private final XmlCursor xml;
  private final DocxStyles styles;
  private final DocxNumbering numbering;
  private final DocxTally tally;

  /** For each field open, whether its result has begun; before that stands its code. */
  private final Deque<Boolean> fields = new ArrayDeque<>();

  /** Text of a paragraph whose end mark was deleted: it runs on into the next. */
  private String runOn = "";

  DocxText(XmlCursor xml, DocxStyles styles, DocxNumbering numbering, DocxTally tally) {
    this.xml = xml;
    this.styles = styles;
    this.numbering = numbering;
    this.tally = tally;
  }

  /** Reads everything inside the element begun. */
  List<FlowPiece> pieces() throws XMLStreamException {
    int outer = xml.depth() - 1;
    List<FlowPiece> pieces = new ArrayList<>();
    while (xml.nextInside(outer)) {
      if (!xml.atStart()) {
        continue;
      }
      switch (xml.name()) {
        case "p" -> paragraph(pieces);
        case "tbl" -> table(pieces);
        case "altChunk" -> tally.embedded();
        case "Fallback", "del", "moveFrom", "sdtPr", "sdtEndPr", "sectPr", "tcPr" -> xml.skip();
        default -> {
          // A wrapper: its contents come next.
        }
      }
    }
    return pieces;
  }

  private void paragraph(List<FlowPiece> sink) throws XMLStreamException {
    tally.piece();
    int outer = xml.depth() - 1;
    StringBuilder text = new StringBuilder(runOn);
    runOn = "";
    RaisedText heights = new RaisedText();
    List<FlowPiece> boxes = new ArrayList<>();
    DocxFormat own = DocxFormat.UNSET;
    String style = "";
    boolean runsOn = false;
    int size = 0;
    while (xml.nextInside(outer)) {
      if (!xml.atStart()) {
        continue;
      }
      switch (xml.name()) {
        case "pPr" -> {
          int inside = xml.depth() - 1;
          while (xml.nextInside(inside)) {
            if (!xml.atStart()) {
              continue;
            }
            switch (xml.name()) {
              case "pStyle" -> style = xml.attribute("val");
              case "rPr" -> runsOn = markDeleted();
              case "sectPr" -> xml.skip();
              default -> own = own.with(xml);
            }
          }
        }
        case "r" -> size = Math.max(size, run(text, heights, boxes, styles.paragraph(style)));
        case "txbxContent" -> boxes.addAll(pieces());
        case "Fallback", "del", "moveFrom", "sdtPr", "sdtEndPr", "rt" -> xml.skip();
        default -> {
          // A wrapper: its contents come next.
        }
      }
    }
    fields.removeIf(result -> !result);
    if (runsOn) {
      runOn = text.toString();
      sink.addAll(boxes);
      return;
    }
    DocxFormat format = own.over(styles.paragraph(style));
    String shown = text.toString();
    if (format.numbering() > 0) {
      shown = ListCounter.before(numbering.count(format.numbering(), format.level(), style), shown);
    }
    sink.add(new FlowText(shown, role(format, style), format.centred() == 1, size));
    sink.addAll(boxes);
  }

  private Role role(DocxFormat format, String style) {
    if (styles.isTitle(style)) {
      return Role.TITLE;
    }
    return format.outline() >= 0 && format.outline() < 9 ? Role.HEADING : Role.BODY;
  }

  /** Reads the properties of a paragraph's end mark: whether a tracked change deleted it. */
  private boolean markDeleted() throws XMLStreamException {
    int outer = xml.depth() - 1;
    boolean deleted = false;
    while (xml.nextInside(outer)) {
      deleted |= xml.atStart() && (xml.name().equals("del") || xml.name().equals("moveFrom"));
    }
    return deleted;
  }

  /**
   * Reads one run.
   *
   * @return the size of its type in half points; 0 when it shows no text
   */
  private int run(
      StringBuilder text, RaisedText heights, List<FlowPiece> boxes, DocxFormat paragraph)
      throws XMLStreamException {
    int outer = xml.depth() - 1;
    DocxFormat format = paragraph;
    boolean shows = false;
    while (xml.nextInside(outer)) {
      if (!xml.atStart()) {
        continue;
      }
      switch (xml.name()) {
        case "rPr" -> format = runFormat(paragraph);
        case "t" -> {
          String content = content();
          if (!format.isHidden() && inResults()) {
            heights.append(text, content, format.stands());
            shows |= !content.isBlank();
          }
        }
        case "br", "cr" -> mark(text, '\n', format);
        case "tab", "ptab" -> mark(text, '\t', format);
        case "noBreakHyphen" -> mark(text, '-', format);
        case "fldChar" -> field(xml.attribute("fldCharType"));
        case "footnoteReference", "endnoteReference" -> {
          if (!xml.attribute("customMarkFollows").isEmpty()) {
            skipRest(outer);
            return shows ? format.halfPoints() : 0;
          }
        }
        case "txbxContent" -> boxes.addAll(pieces());
        case "blip", "imagedata" -> tally.picture();
        case "Fallback", "instrText", "delText", "delInstrText", "rt", "ffData", "rubyPr" ->
            xml.skip();
        default -> {
          // A wrapper or a drawing: what text it has comes next.
        }
      }
    }
    return shows ? format.halfPoints() : 0;
  }

  private void skipRest(int outer) throws XMLStreamException {
    while (xml.nextInside(outer)) {
      continue;
    }
  }

  private DocxFormat runFormat(DocxFormat paragraph) throws XMLStreamException {
    int outer = xml.depth() - 1;
    DocxFormat own = DocxFormat.UNSET;
    DocxFormat style = DocxFormat.UNSET;
    while (xml.nextInside(outer)) {
      if (!xml.atStart()) {
        continue;
      }
      if (xml.name().equals("rStyle")) {
        style = styles.character(xml.attribute("val"));
      } else {
        own = own.with(xml);
      }
    }
    return own.over(style).over(paragraph);
  }

  private String content() throws XMLStreamException {
    int outer = xml.depth() - 1;
    StringBuilder content = new StringBuilder();
    while (xml.nextInside(outer)) {
      if (xml.atText()) {
        content.append(xml.text());
      }
    }
    return content.toString().replace("\u00AD", "");
  }

  private void mark(StringBuilder text, char mark, DocxFormat format) {
    if (!format.isHidden() && inResults()) {
      text.append(mark);
    }
  }

  private boolean inResults() {
    return !fields.contains(Boolean.FALSE);
  }

  private void field(String kind) {
    switch (kind) {
      case "begin" -> fields.push(false);
      case "separate" -> {
        if (!fields.isEmpty()) {
          fields.pop();
          fields.push(true);
        }
      }
      case "end" -> fields.poll();
      default -> {
        // No such kind.
      }
    }
  }

  private void table(List<FlowPiece> sink) throws XMLStreamException {
    int outer = xml.depth() - 1;
    FlowTableBuilder table = new FlowTableBuilder();
    while (xml.nextInside(outer)) {
      if (!xml.atStart()) {
        continue;
      }
      switch (xml.name()) {
        case "tr" -> row(table);
        case "tblPr", "tblGrid", "sdtPr", "sdtEndPr", "del", "Fallback" -> xml.skip();
        default -> {
          // A wrapper around rows.
        }
      }
    }
    sink.add(table.build());
  }

  private void row(FlowTableBuilder table) throws XMLStreamException {
    int outer = xml.depth() - 1;
    int column = 0;
    List<DocxCell> cells = new ArrayList<>();
    boolean shown = true;
    while (xml.nextInside(outer)) {
      if (!xml.atStart()) {
        continue;
      }
      switch (xml.name()) {
        case "gridBefore" -> column = Math.max(xml.number("val", 0), 0);
        case "tc" -> cells.add(cell());
        // Inside trPr these say that the whole row was deleted or is hidden.
        case "del", "hidden" -> shown = false;
        case "sdtPr", "sdtEndPr", "tblPrEx", "trPrChange", "Fallback" -> xml.skip();
        default -> {
          // Row properties and wrappers around cells.
        }
      }
    }
    if (shown) {
      DocxCell.lay(cells, Math.min(column, FlowTableBuilder.MAX_COLUMNS), table);
    }
  }

  private DocxCell cell() throws XMLStreamException {
    tally.piece();
    int outer = xml.depth() - 1;
    int span = 1;
    Down down = Down.ALONE;
    boolean goesOn = false;
    List<FlowPiece> content = new ArrayList<>();
    while (xml.nextInside(outer)) {
      if (!xml.atStart()) {
        continue;
      }
      switch (xml.name()) {
        case "gridSpan" -> span = xml.number("val", 1);
        case "vMerge", "vmerge" ->
            down = xml.attribute("val").equals("restart") ? Down.BEGINS : Down.CONTINUES;
        case "hMerge" -> goesOn = !xml.attribute("val").equals("restart");
        case "p" -> paragraph(content);
        case "tbl" -> table(content);
        case "altChunk" -> tally.embedded();
        case "del", "moveFrom", "sdtPr", "sdtEndPr", "tcPrChange", "Fallback" -> xml.skip();
        default -> {
          // Cell properties and wrappers around paragraphs.
        }
      }
    }
    int width = Math.min(Math.max(span, 1), FlowTableBuilder.MAX_COLUMNS);
    return new DocxCell(width, down, goesOn, content);
  }
}
