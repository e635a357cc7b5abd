package org.gongkai.read.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.ParagraphProperties;
import org.apache.poi.hwpf.usermodel.Range;
import org.gongkai.document.Paragraph.Role;
import org.gongkai.read.flow.FlowPiece;
import org.gongkai.read.flow.FlowStream;
import org.gongkai.read.flow.FlowText;
import org.gongkai.read.flow.ListCounter;
import org.gongkai.read.flow.RaisedText;
import org.gongkai.read.flow.RaisedText.Height;

/**
 * Reads the text of one story of a binary Word file. Tracked deletions, hidden text, field codes
 * and the marks of notes are left out.
 */
final class DocText {
  private static final int CENTRED = 1;
  private static final int BODY_LEVEL = 9;
  private static final int RAISED = 1;
  private static final int LOWERED = 2;
  private static final char CELL_MARK = 0x07;

  private final HWPFDocument word;
  private final DocNumbering numbering;

  /** For each field open, whether its result has begun; before that stands its code. */
  private final Deque<Boolean> fields = new ArrayDeque<>();

  private int pictures;

  DocText(HWPFDocument word) {
    this.word = word;
    this.numbering = new DocNumbering(word.getListTables());
  }

  /** How many pictures and drawings were passed. */
  int pictures() {
    return pictures;
  }

  List<FlowPiece> pieces(Range story) {
    FlowStream stream = new FlowStream();
    fields.clear();
    for (PAPX papx : word.getParagraphTable().getParagraphs()) {
      int start = Math.max(papx.getStart(), story.getStartOffset());
      int end = Math.min(papx.getEnd(), story.getEndOffset());
      if (start < end) {
        paragraph(Paragraph.newParagraph(new Range(start, end, word), papx), papx, stream);
      }
    }
    return stream.finish();
  }

  private void paragraph(Paragraph paragraph, PAPX papx, FlowStream stream) {
    ParagraphProperties properties = paragraph.getProps();
    int depth = properties.getFInTable() ? Math.max(properties.getItap(), 1) : properties.getItap();
    if (depth > 0 && (properties.getFTtp() || properties.getFTtpEmbedded())) {
      stream.rowEnd(depth, DocRow.shape(papx.getSprmBuf()));
      return;
    }
    StringBuilder text = new StringBuilder();
    RaisedText heights = new RaisedText();
    int size = 0;
    boolean endsCell = properties.getFInnerTableCell();
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      String raw = run.text();
      endsCell |= depth > 0 && raw.indexOf(CELL_MARK) >= 0;
      int before = text.length();
      heights.append(text, shown(run, raw), height(run));
      if (text.length() > before && !text.substring(before).isBlank()) {
        size = Math.max(size, run.getFontSize());
      }
    }
    fields.removeIf(result -> !result);
    String number = numbering.count(properties.getIlfo(), properties.getIlvl());
    stream.paragraph(
        new FlowText(
            ListCounter.before(number, text.toString()),
            role(paragraph, properties),
            properties.getJustification() == CENTRED,
            size),
        depth);
    if (endsCell) {
      stream.cellEnd(depth);
    }
  }

  private static Height height(CharacterRun run) {
    return switch (run.getSubSuperScriptIndex()) {
      case RAISED -> Height.RAISED;
      case LOWERED -> Height.LOWERED;
      default -> Height.ON_LINE;
    };
  }

  private String shown(CharacterRun run, String raw) {
    StringBuilder text = new StringBuilder();
    boolean shown = !run.isMarkedDeleted() && !run.isVanished();
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      switch (c) {
        case 0x13 -> fields.push(false);
        case 0x14 -> {
          if (!fields.isEmpty()) {
            fields.pop();
            fields.push(true);
          }
        }
        case 0x15 -> fields.poll();
        case 0x01, 0x08 -> pictures += shown ? 1 : 0;
        default -> {
          char printed = printed(c);
          if (shown && printed != 0 && !fields.contains(Boolean.FALSE)) {
            text.append(printed);
          }
        }
      }
    }
    return text.toString();
  }

  /** What a character of the file prints; 0 for nothing. */
  private static char printed(char c) {
    return switch (c) {
      case 0x0B, 0x0C, 0x0E -> '\n';
      case 0x1E -> '-';
      case '\t' -> '\t';
      case 0xAD -> 0;
      default -> c < 0x20 ? 0 : c;
    };
  }

  private Role role(Paragraph paragraph, ParagraphProperties properties) {
    int style = paragraph.getStyleIndex();
    StyleDescription description =
        style >= 0 && style < word.getStyleSheet().numStyles()
            ? word.getStyleSheet().getStyleDescription(style)
            : null;
    String name = description == null || description.getName() == null ? "" : description.getName();
    if (name.equalsIgnoreCase("Title") || name.equals("标题")) {
      return Role.TITLE;
    }
    int level = properties.getLvl();
    boolean heading = style >= 1 && style <= BODY_LEVEL && name.startsWith("heading");
    return heading || level >= 0 && level < BODY_LEVEL ? Role.HEADING : Role.BODY;
  }
}
