package org.gongkai.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.gongkai.document.Paragraph.Role;
import org.gongkai.read.flow.FlowPiece;
import org.gongkai.read.flow.FlowTableBuilder;
import org.gongkai.read.flow.FlowText;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Collects paragraphs and tables from the XHTML that Tika makes of a file. */
final class TikaPieces extends DefaultHandler {

  /** The most text taken from one file. */
  static final int MAX_CHARACTERS = 20_000_000;

  private static final Set<String> PARAGRAPHS =
      Set.of("p", "div", "li", "dt", "dd", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "caption");

  /** A table being read. */
  private static final class Open {
    final FlowTableBuilder table = new FlowTableBuilder();
    List<FlowPiece> cell = new ArrayList<>();
    int column;
    int width = 1;
    int height = 1;
  }

  private final List<FlowPiece> body = new ArrayList<>();
  private final Deque<Open> tables = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private Role role = Role.BODY;
  private boolean inHead;
  private int characters;

  List<FlowPiece> pieces() {
    flush();
    return body;
  }

  boolean tooLarge() {
    return characters > MAX_CHARACTERS;
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    if (PARAGRAPHS.contains(name)) {
      flush();
      role = name.equals("h1") ? Role.TITLE : name.startsWith("h") ? Role.HEADING : Role.BODY;
      return;
    }
    switch (name) {
      case "head" -> inHead = true;
      case "br" -> text.append('\n');
      case "table" -> {
        flush();
        tables.push(new Open());
      }
      case "tr" -> {
        Open open = tables.peek();
        if (open != null) {
          open.table.row();
          open.column = 0;
        }
      }
      case "td", "th" -> {
        Open open = tables.peek();
        if (open != null) {
          flush();
          open.width = span(attributes, "colspan");
          open.height = span(attributes, "rowspan");
        }
      }
      default -> {
        // Looks.
      }
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    if (PARAGRAPHS.contains(name)) {
      flush();
      role = Role.BODY;
      return;
    }
    Open open = tables.peek();
    switch (name) {
      case "head" -> inHead = false;
      case "td", "th" -> {
        if (open != null && open.table.rows() > 0) {
          flush();
          int column = open.table.free(open.column);
          open.table.spanning(column, column + open.width - 1, open.height, open.cell);
          open.column = column + open.width;
          open.cell = new ArrayList<>();
        }
      }
      case "table" -> {
        flush();
        if (open != null) {
          tables.pop();
          sink().add(open.table.build());
        }
      }
      default -> {
        // Looks.
      }
    }
  }

  @Override
  public void characters(char[] from, int start, int length) throws SAXException {
    if (inHead) {
      return;
    }
    characters += length;
    if (characters > MAX_CHARACTERS) {
      throw new SAXException("too much text");
    }
    text.append(from, start, length);
  }

  private void flush() {
    if (!text.toString().isBlank()) {
      sink().add(new FlowText(text.toString(), role, false, 0));
    }
    text.setLength(0);
  }

  private List<FlowPiece> sink() {
    Open open = tables.peek();
    return open == null ? body : open.cell;
  }

  private static int span(Attributes attributes, String name) {
    String value = attributes.getValue(name);
    try {
      int span = value == null ? 1 : Integer.parseInt(value.strip());
      return Math.min(Math.max(span, 1), FlowTableBuilder.MAX_COLUMNS);
    } catch (NumberFormatException e) {
      return 1;
    }
  }
}
