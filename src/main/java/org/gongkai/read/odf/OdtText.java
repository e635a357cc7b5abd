package org.gongkai.read.odf;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.gongkai.document.Paragraph.Role;
import org.gongkai.read.container.XmlCursor;
import org.gongkai.read.flow.FlowPiece;
import org.gongkai.read.flow.FlowTableBuilder;
import org.gongkai.read.flow.FlowText;
import org.gongkai.read.flow.ListCounter;
import org.gongkai.read.flow.RaisedText.Height;

/**
 * Reads the text of an OpenDocument file: first the part with the styles and page headers, then the
 * content. Tracked deletions, comments, hidden text and the marks of notes are left out.
 */
final class OdtText {

  /** The most paragraphs and cells read. */
  private static final int MAX_PIECES = 400_000;

  /**
   * A repeated row or cell is repeated no more than this: fillers repeat up to the sheet's edge.
   */
  private static final int MAX_REPEAT = 100;

  /** A list around the paragraphs being read. */
  private record ListLevel(String style, int level, int[] start, boolean[] numbered) {}

  /** How the text around looks; the size is in half points. */
  private record Look(boolean hidden, int size, Height height) {}

  private final OdtStyles styles = new OdtStyles();
  private final OdtLists lists = new OdtLists();
  private final List<FlowPiece> body = new ArrayList<>();
  private final List<FlowPiece> notes = new ArrayList<>();
  private final List<List<FlowPiece>> furniture = new ArrayList<>();
  private int pictures;
  private int pieces;

  List<FlowPiece> body() {
    return body;
  }

  List<FlowPiece> notes() {
    return notes;
  }

  List<List<FlowPiece>> furniture() {
    return furniture;
  }

  int pictures() {
    return pictures;
  }

  /** Reads one part. */
  void walk(XmlCursor xml) throws XMLStreamException {
    while (xml.next() != XmlCursor.Event.DONE) {
      if (!xml.atStart()) {
        continue;
      }
      switch (xml.name()) {
        case "style", "default-style" -> styles.add(xml);
        case "list-style", "outline-style" -> lists.add(xml);
        case "header", "header-left", "header-first", "footer", "footer-left", "footer-first" ->
            furniture.add(inside(xml));
        case "text" -> body.addAll(inside(xml));
        default -> {
          // Fonts, settings of pages, wrappers.
        }
      }
    }
  }

  private List<FlowPiece> inside(XmlCursor xml) throws XMLStreamException {
    List<FlowPiece> sink = new ArrayList<>();
    blocks(xml, sink, new ListLevel("", -1, new int[] {-1}, new boolean[1]));
    return sink;
  }

  private void blocks(XmlCursor xml, List<FlowPiece> sink, ListLevel list)
      throws XMLStreamException {
    int outer = xml.depth() - 1;
    while (xml.nextInside(outer)) {
      if (!xml.atStart()) {
        continue;
      }
      switch (xml.name()) {
        case "p", "h" -> paragraph(xml, sink, list);
        case "list" -> list(xml, sink, list);
        case "table" -> table(xml, sink);
        case "image" -> pictures++;
        case "tracked-changes", "annotation", "forms", "desc", "title" -> xml.skip();
        default -> {
          if (xml.name().endsWith("-source") || xml.name().endsWith("-decls")) {
            xml.skip();
          }
          // Else a wrapper: its contents come next.
        }
      }
    }
  }

  private void list(XmlCursor xml, List<FlowPiece> sink, ListLevel around)
      throws XMLStreamException {
    String own = xml.attribute("style-name");
    String style = own.isEmpty() ? around.style : own;
    boolean goesOn =
        xml.attribute("continue-numbering").equals("true")
            || !xml.attribute("continue-list").isEmpty();
    if (around.level < 0 && !goesOn && !style.isEmpty()) {
      lists.restart(style);
    }
    int outer = xml.depth() - 1;
    while (xml.nextInside(outer)) {
      if (!xml.atStart()) {
        continue;
      }
      if (xml.name().equals("list-item")) {
        int start = xml.number("start-value", -1);
        blocks(
            xml,
            sink,
            new ListLevel(style, around.level + 1, new int[] {start}, new boolean[] {true}));
      } else if (xml.name().equals("list-header")) {
        blocks(xml, sink, new ListLevel(style, around.level + 1, new int[] {-1}, new boolean[1]));
      }
    }
  }

  private void paragraph(XmlCursor xml, List<FlowPiece> sink, ListLevel list)
      throws XMLStreamException {
    count();
    boolean heading = xml.name().equals("h");
    int outline = xml.number("outline-level", 1) - 1;
    boolean unnumbered = xml.attribute("is-list-header").equals("true");
    String style = xml.attribute("style-name");
    OdtLine line = new OdtLine();
    List<FlowPiece> boxes = new ArrayList<>();
    int outer = xml.depth() - 1;
    boolean hidden = styles.hidden("paragraph", style);
    int size = styles.halfPoints("paragraph", style);
    inline(xml, outer, line, boxes, new Look(hidden, size, Height.ON_LINE));
    String number = "";
    if (list.numbered[0]) {
      // Only the first paragraph of an item carries its number.
      list.numbered[0] = false;
      String name = list.style.isEmpty() ? styles.list(style) : list.style;
      number = lists.count(name, list.level, list.start[0]);
    } else if (heading && list.level < 0 && !unnumbered) {
      number = lists.count(OdtLists.OUTLINE, outline, -1);
    }
    Role role = heading ? Role.HEADING : Role.BODY;
    sink.add(
        new FlowText(
            ListCounter.before(number, line.text()),
            styles.title(style) ? Role.TITLE : role,
            styles.centred(style),
            line.halfPoints()));
    sink.addAll(boxes);
  }

  private void inline(XmlCursor xml, int outer, OdtLine line, List<FlowPiece> boxes, Look look)
      throws XMLStreamException {
    while (xml.nextInside(outer)) {
      if (xml.atText()) {
        if (!look.hidden) {
          line.text(xml.text(), look.size, look.height);
        }
        continue;
      }
      if (!xml.atStart()) {
        continue;
      }
      switch (xml.name()) {
        case "s" -> line.spaces(xml.number("c", 1));
        case "tab" -> line.mark('\t');
        case "line-break" -> line.mark('\n');
        case "span" -> {
          String style = xml.attribute("style-name");
          int own = styles.halfPoints("text", style);
          Look inside =
              new Look(
                  look.hidden || styles.hidden("text", style),
                  own > 0 ? own : look.size,
                  styles.height(style).orElse(look.height));
          inline(xml, xml.depth() - 1, line, boxes, inside);
        }
        case "note" -> note(xml);
        case "text-box" -> boxes.addAll(inside(xml));
        case "image" -> pictures++;
        case "annotation", "ruby-text", "desc", "title", "hidden-text", "object" -> xml.skip();
        default -> {
          // A wrapper: its contents come next.
        }
      }
    }
  }

  private void note(XmlCursor xml) throws XMLStreamException {
    int outer = xml.depth() - 1;
    while (xml.nextInside(outer)) {
      if (xml.atStart() && xml.name().equals("note-body")) {
        notes.addAll(inside(xml));
      } else if (xml.atStart()) {
        xml.skip();
      }
    }
  }

  private void table(XmlCursor xml, List<FlowPiece> sink) throws XMLStreamException {
    FlowTableBuilder table = new FlowTableBuilder();
    int outer = xml.depth() - 1;
    while (xml.nextInside(outer)) {
      if (!xml.atStart()) {
        continue;
      }
      if (xml.name().equals("table-row")) {
        row(xml, table);
      } else if (xml.name().equals("shapes") || xml.name().equals("forms")) {
        xml.skip();
      }
    }
    sink.add(table.build());
  }

  private void row(XmlCursor xml, FlowTableBuilder table) throws XMLStreamException {
    int repeat = Math.min(xml.number("number-rows-repeated", 1), MAX_REPEAT);
    int outer = xml.depth() - 1;
    table.row();
    int column = 0;
    while (xml.nextInside(outer)) {
      if (!xml.atStart()) {
        continue;
      }
      int times = Math.min(Math.max(xml.number("number-columns-repeated", 1), 1), MAX_REPEAT);
      if (xml.name().equals("covered-table-cell")) {
        column += times;
        xml.skip();
      } else if (xml.name().equals("table-cell")) {
        int width =
            Math.min(
                Math.max(xml.number("number-columns-spanned", 1), 1), FlowTableBuilder.MAX_COLUMNS);
        int height = xml.number("number-rows-spanned", 1);
        List<FlowPiece> content = inside(xml);
        for (int i = 0; i < times; i++) {
          count();
          column = table.free(column);
          table.spanning(column, column + width - 1, height, content);
          // The columns of its own that it covers follow as covered cells.
          column++;
        }
      }
    }
    for (int i = 1; i < repeat; i++) {
      table.row();
    }
  }

  private void count() throws XMLStreamException {
    pieces++;
    if (pieces > MAX_PIECES) {
      throw new XMLStreamException("more than " + MAX_PIECES + " paragraphs and cells");
    }
  }
}
