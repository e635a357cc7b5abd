package org.gongkai.read.rtf;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gongkai.read.UnreadableException;
import org.gongkai.read.UnreadableException.Code;
import org.gongkai.read.flow.FlowPiece;
import org.gongkai.read.flow.FlowStream;
import org.gongkai.read.flow.FlowText;
import org.gongkai.read.flow.RaisedText.Height;
import org.gongkai.read.rtf.RtfState.Destination;

/**
 * Makes text of the tokens of an RTF file. Hidden and deleted text, field codes and destinations
 * that hold no text of the page are left out; what automatic numbering prints stands in the file
 * and is kept.
 */
final class RtfText implements RtfTokens.Sink {

  /** The deepest nesting of groups; real files have some twenty. */
  private static final int MAX_GROUPS = 1000;

  /** The most paragraphs and cells read. */
  private static final int MAX_PIECES = 400_000;

  /** Destinations without a star whose text is no text of the page. */
  private static final Set<String> SKIPPED =
      Set.of(
          "colortbl",
          "info",
          "pict",
          "objdata",
          "sp",
          "shprslt",
          "nonesttables",
          "xe",
          "tc",
          "tcn",
          "txe",
          "rxe",
          "fldinst",
          "template",
          "ftnsep",
          "ftnsepc",
          "ftncn",
          "aftnsep",
          "aftnsepc",
          "aftncn",
          "nextfile",
          "private1",
          "filetbl",
          "do");

  /** Destinations with a star that are read all the same. */
  private static final Set<String> STARRED_BUT_READ =
      Set.of("shpinst", "shptxt", "nesttableprops", "ud", "footnote");

  private final Deque<RtfState> outer = new ArrayDeque<>();
  private RtfState state = new RtfState();
  private final RtfCharsets charsets = new RtfCharsets();
  private final RtfRow row = new RtfRow();
  private final RtfRow nestedRow = new RtfRow();
  private final Set<Integer> titleStyles = new HashSet<>();

  private final FlowStream body = new FlowStream();
  private final FlowStream notes = new FlowStream();
  private final List<List<FlowPiece>> furniture = new ArrayList<>();

  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private RtfParagraph paragraph = new RtfParagraph();
  private final Deque<RtfParagraph> interrupted = new ArrayDeque<>();
  private final StringBuilder styleName = new StringBuilder();

  /** Set from a star until the control word that it marks. */
  private boolean starred;

  private int fallbacksToSkip;
  private char highSurrogate;
  private int tableFont;
  private int pictures;
  private int pieces;

  List<FlowPiece> body() {
    return body.finish();
  }

  List<FlowPiece> notes() {
    return notes.finish();
  }

  List<List<FlowPiece>> furniture() {
    return furniture;
  }

  int pictures() {
    return pictures;
  }

  @Override
  public void open() throws UnreadableException {
    flush();
    fallbacksToSkip = 0;
    if (outer.size() >= MAX_GROUPS) {
      throw new UnreadableException(
          Code.DAMAGED, "The RTF file nests more than " + MAX_GROUPS + " groups.");
    }
    outer.push(state);
    state = state.copy();
  }

  @Override
  public void close() {
    flush();
    fallbacksToSkip = 0;
    starred = false;
    if (outer.isEmpty()) {
      return;
    }
    RtfState around = outer.pop();
    if (state.destination == Destination.STYLES) {
      endStyle();
    }
    boolean ownText =
        state.destination == Destination.NOTE || state.destination == Destination.FURNITURE;
    if (ownText && state.destination != around.destination) {
      endParagraph();
      paragraph = interrupted.isEmpty() ? new RtfParagraph() : interrupted.pop();
    } else if (outer.isEmpty() && !paragraph.isBlank()) {
      endParagraph();
    }
    if (state.inNumber && !around.inNumber) {
      paragraph.endNumber();
    }
    state = around;
  }

  private void endStyle() {
    String name = styleName.toString().strip().toLowerCase(Locale.ROOT);
    if (name.equals("title;") || name.equals("标题;")) {
      titleStyles.add(state.style);
    }
    styleName.setLength(0);
  }

  @Override
  public void symbol(char symbol) {
    if (skipFallback()) {
      return;
    }
    switch (symbol) {
      case '*' -> starred = true;
      case '~' -> append("\u00A0");
      case '_' -> append("-");
      case '\\', '{', '}' -> append(String.valueOf(symbol));
      case '\r', '\n' -> endParagraph();
      default -> {
        // Optional hyphens and index marks print nothing.
      }
    }
  }

  @Override
  public void text(byte b) {
    if (!skipFallback()) {
      pending.write(b);
    }
  }

  @Override
  public void word(String word, int number) throws UnreadableException {
    boolean marked = starred;
    starred = false;
    if (word.equals("u")) {
      unicode(number);
      return;
    }
    if (skipFallback()) {
      return;
    }
    flush();
    if (marked && !STARRED_BUT_READ.contains(word) || SKIPPED.contains(word)) {
      pictures += word.equals("pict") && state.destination != Destination.SKIPPED ? 1 : 0;
      state.destination = Destination.SKIPPED;
      return;
    }
    if (state.destination == Destination.SKIPPED && !word.equals("ud")) {
      return;
    }
    if (state.inNestedRowProperties) {
      nestedRow.word(word, number);
    } else {
      row.word(word, number);
    }
    destination(word);
    character(word, number);
    state.paragraphWord(word, number);
    mark(word);
    count();
  }

  private void count() throws UnreadableException {
    if (pieces > MAX_PIECES) {
      throw new UnreadableException(
          Code.TOO_LARGE, "The RTF file has more than " + MAX_PIECES + " paragraphs and cells.");
    }
  }

  private void destination(String word) {
    switch (word) {
      case "fonttbl" -> state.destination = Destination.FONTS;
      case "stylesheet" -> state.destination = Destination.STYLES;
      case "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf" ->
          interrupt(Destination.FURNITURE);
      case "footnote" -> interrupt(Destination.NOTE);
      // The same text twice, first for readers that know no Unicode.
      case "upr" -> state.destination = Destination.SKIPPED;
      case "ud" -> state.destination = outerText();
      case "listtext", "pntext" -> state.inNumber = true;
      case "nesttableprops" -> state.inNestedRowProperties = true;
      default -> {
        // No destination.
      }
    }
  }

  private Destination outerText() {
    for (RtfState around : outer) {
      if (around.destination != Destination.SKIPPED) {
        return around.destination;
      }
    }
    return Destination.BODY;
  }

  private void interrupt(Destination destination) {
    state.destination = destination;
    interrupted.push(paragraph);
    paragraph = new RtfParagraph();
  }

  private void character(String word, int number) {
    switch (word) {
      case "ansicpg" -> charsets.codePage(number);
      case "deff" -> charsets.defaultFont(number);
      case "f" -> {
        state.font = number;
        tableFont = number;
      }
      case "fcharset" -> charsets.font(tableFont, number);
      case "cpg" -> charsets.fontCodePage(tableFont, number);
      case "uc" -> state.fallbacks = Math.max(number, 0);
      case "fs" -> state.halfPoints = number;
      case "dbch" -> state.eastAsian = true;
      case "loch", "hich", "rtlch", "ltrch" -> state.eastAsian = false;
      case "afs" -> state.halfPoints = state.eastAsian ? number : state.halfPoints;
      case "v" -> state.hidden = number != 0;
      case "deleted" -> state.deleted = number != 0;
      case "super" -> state.height = number == 0 ? Height.ON_LINE : Height.RAISED;
      case "sub" -> state.height = number == 0 ? Height.ON_LINE : Height.LOWERED;
      case "nosupersub" -> state.height = Height.ON_LINE;
      case "plain" -> {
        state.height = Height.ON_LINE;
        state.hidden = false;
        state.deleted = false;
        state.halfPoints = 24;
        state.font = -1;
      }
      default -> {
        // Looks.
      }
    }
  }

  private void mark(String word) {
    switch (word) {
      case "par", "sect" -> endParagraph();
      case "line", "page", "column", "softline" -> append("\n");
      case "tab" -> append("\t");
      case "emdash" -> append("—");
      case "endash" -> append("–");
      case "lquote" -> append("‘");
      case "rquote" -> append("’");
      case "ldblquote" -> append("“");
      case "rdblquote" -> append("”");
      case "bullet" -> append("•");
      case "emspace", "enspace", "qmspace" -> append(" ");
      case "cell" -> endCell(1);
      case "nestcell" -> endCell(Math.max(state.depth, 2));
      case "row" -> endRow(1, row);
      case "nestrow" -> endRow(Math.max(state.depth, 2), nestedRow);
      default -> {
        // No mark.
      }
    }
  }

  private void unicode(int number) {
    flush();
    fallbacksToSkip = state.fallbacks;
    char c = (char) (number & 0xFFFF);
    if (Character.isHighSurrogate(c)) {
      highSurrogate = c;
      return;
    }
    append(Character.isLowSurrogate(c) ? highSurrogate + String.valueOf(c) : String.valueOf(c));
  }

  private boolean skipFallback() {
    if (fallbacksToSkip == 0) {
      return false;
    }
    fallbacksToSkip--;
    return true;
  }

  private void flush() {
    if (pending.size() > 0) {
      String text = charsets.decode(pending, state.font);
      pending.reset();
      put(text);
    }
  }

  private void append(String text) {
    flush();
    put(text);
  }

  private void put(String text) {
    switch (state.destination) {
      case STYLES -> styleName.append(text);
      case BODY, NOTE, FURNITURE -> {
        if (state.shows()) {
          paragraph.append(text.replace("\u00AD", ""), state.halfPoints, state.height);
        }
      }
      case FONTS, SKIPPED -> {
        // Names of fonts and the like.
      }
    }
  }

  private void endParagraph() {
    flush();
    FlowText text = paragraph.end(state, titleStyles);
    switch (state.destination) {
      case BODY -> {
        pieces++;
        body.paragraph(text, state.depth);
      }
      case NOTE -> notes.paragraph(text, 0);
      case FURNITURE -> furniture.add(List.of(text));
      default -> {
        // No text of the page.
      }
    }
  }

  private void endCell(int depth) {
    if (state.destination != Destination.BODY) {
      append("\t");
      return;
    }
    flush();
    pieces++;
    body.paragraph(paragraph.end(state, titleStyles), depth);
    body.cellEnd(depth);
  }

  private void endRow(int depth, RtfRow definition) {
    if (state.destination == Destination.BODY) {
      body.rowEnd(depth, definition.shape());
    }
  }
}
