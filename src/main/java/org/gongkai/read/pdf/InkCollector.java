package org.gongkai.read.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.gongkai.read.UnreadableException;
import org.gongkai.read.page.Clip;
import org.gongkai.read.page.GlyphType;
import org.gongkai.read.page.InkBudget;
import org.gongkai.read.page.InkSheet;
import org.gongkai.read.page.Matrix;
import org.gongkai.read.page.PageInk;
import org.gongkai.read.page.PathRulings;
import org.jspecify.annotations.Nullable;

/**
 * Interprets the content stream of one page (ISO 32000-1, 8 and 9) for glyphs and ruling lines
 * alone. Knows neither colours nor images nor glyph shapes, which is what makes it fast.
 *
 * <p>Bad operands are skipped with their operator. Forms are followed {@link #MAX_DEPTH} deep. A
 * stream that can no longer be parsed ends there.
 */
final class InkCollector {
  private static final int MAX_DEPTH = 12;
  private static final int MAX_SAVED = 512;

  private final FontCache fonts;
  private final InkBudget budget;
  private final InkSheet sheet;
  private final PathRulings path;
  private final Deque<GraphicsState> saved = new ArrayDeque<>();
  private final List<COSBase> operands = new ArrayList<>();
  private GraphicsState state;
  private Matrix textMatrix = Matrix.IDENTITY;
  private Matrix lineMatrix = Matrix.IDENTITY;
  private boolean clipPending;

  private InkCollector(FontCache fonts, InkBudget budget, InkSheet sheet, Matrix base) {
    this.fonts = fonts;
    this.budget = budget;
    this.sheet = sheet;
    this.path = sheet.path();
    this.state = new GraphicsState(base, Clip.NONE);
  }

  static PageInk collect(PDPage page, int number, FontCache fonts, InkBudget budget)
      throws UnreadableException {
    PDRectangle box = page.getCropBox();
    int rotation = page.getRotation();
    boolean lying = rotation == 90 || rotation == 270;
    double width = lying ? box.getHeight() : box.getWidth();
    double height = lying ? box.getWidth() : box.getHeight();
    double l = box.getLowerLeftX();
    double b = box.getLowerLeftY();
    double r = box.getUpperRightX();
    double t = box.getUpperRightY();
    Matrix base =
        switch (rotation) {
          case 90 -> new Matrix(0, 1, 1, 0, -b, -l);
          case 180 -> new Matrix(-1, 0, 0, 1, r, -b);
          case 270 -> new Matrix(0, -1, -1, 0, t, r);
          default -> new Matrix(1, 0, 0, -1, -l, t);
        };
    byte[] content = ContentBytes.ofPage(page.getCOSObject(), budget);
    COSDictionary resources = inherited(page.getCOSObject());
    return InkSheet.draw(
        number,
        width,
        height,
        (sheet, turn) ->
            new InkCollector(fonts, budget, sheet, base.then(turn))
                .run(new PDFStreamParser(content), resources, 0));
  }

  /** A page's resources may stand at any node above it. */
  private static COSDictionary inherited(COSDictionary page) {
    COSDictionary node = page;
    for (int i = 0; i < 64; i++) {
      COSDictionary resources = node.getCOSDictionary(COSName.RESOURCES);
      if (resources != null) {
        return resources;
      }
      COSDictionary parent = node.getCOSDictionary(COSName.PARENT, COSName.P);
      if (parent == null) {
        break;
      }
      node = parent;
    }
    return new COSDictionary();
  }

  private void run(PDFStreamParser parser, COSDictionary resources, int depth)
      throws UnreadableException {
    operands.clear();
    for (Object token = next(parser); token != null; token = next(parser)) {
      if (token instanceof Operator operator) {
        budget.operator();
        operate(operator.getName(), resources, depth);
        operands.clear();
      } else if (token instanceof COSBase base && operands.size() < 64) {
        operands.add(base);
      }
    }
  }

  /** The next token, null at the end or where the stream can no longer be understood. */
  private static @Nullable Object next(PDFStreamParser parser) {
    try {
      return parser.parseNextToken();
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }

  private void operate(String name, COSDictionary resources, int depth) throws UnreadableException {
    switch (name) {
      case "q" -> {
        if (saved.size() < MAX_SAVED) {
          saved.push(state.copy());
        }
      }
      case "Q" -> {
        if (!saved.isEmpty()) {
          state = saved.pop();
        }
      }
      case "cm" -> {
        if (has(6)) {
          state.ctm = matrix().then(state.ctm);
        }
      }
      case "w" -> state.lineWidth = number(0, 1);
      case "gs" -> graphicsState(resources);
      case "BT" -> {
        textMatrix = Matrix.IDENTITY;
        lineMatrix = Matrix.IDENTITY;
      }
      case "Tf" -> {
        state.font = name(0) == null ? null : fonts.font(resources, name(0));
        state.fontSize = number(1, 0);
      }
      case "Tc" -> state.charSpacing = number(0, 0);
      case "Tw" -> state.wordSpacing = number(0, 0);
      case "Tz" -> state.scale = number(0, 100) / 100;
      case "TL" -> state.leading = number(0, 0);
      case "Ts" -> state.rise = number(0, 0);
      case "Tr" -> state.renderMode = (int) number(0, 0);
      case "Td" -> nextLine(number(0, 0), number(1, 0));
      case "TD" -> {
        state.leading = -number(1, 0);
        nextLine(number(0, 0), number(1, 0));
      }
      case "T*" -> nextLine(0, -state.leading);
      case "Tm" -> {
        if (has(6)) {
          lineMatrix = matrix();
          textMatrix = lineMatrix;
        }
      }
      case "Tj" -> show(0);
      case "'" -> {
        nextLine(0, -state.leading);
        show(0);
      }
      case "\"" -> {
        state.wordSpacing = number(0, 0);
        state.charSpacing = number(1, 0);
        nextLine(0, -state.leading);
        show(2);
      }
      case "TJ" -> showSpaced();
      case "Do" -> paintObject(resources, depth);
      case "BI" -> image();
      default -> path(name);
    }
  }

  private void path(String name) {
    switch (name) {
      case "m" -> path.move(x(0), y(0));
      case "l" -> path.line(x(0), y(0));
      case "c" -> path.curve(x(4), y(4));
      case "v", "y" -> path.curve(x(2), y(2));
      case "h" -> path.close();
      case "re" -> {
        if (has(4)) {
          rectangle(number(0, 0), number(1, 0), number(2, 0), number(3, 0));
        }
      }
      case "S" -> paint(true, false);
      case "s" -> {
        path.close();
        paint(true, false);
      }
      case "f", "F", "f*" -> paint(false, true);
      case "B", "B*" -> paint(true, true);
      case "b", "b*" -> {
        path.close();
        paint(true, true);
      }
      case "W", "W*" -> clipPending = true;
      case "n" -> paint(false, false);
      default -> {}
    }
  }

  private void rectangle(double x, double y, double w, double h) {
    Matrix m = state.ctm;
    path.move(m.x(x, y), m.y(x, y));
    path.line(m.x(x + w, y), m.y(x + w, y));
    path.line(m.x(x + w, y + h), m.y(x + w, y + h));
    path.line(m.x(x, y + h), m.y(x, y + h));
    path.close();
  }

  private void paint(boolean stroke, boolean fill) {
    if (stroke) {
      path.stroke(state.clip);
    }
    if (fill) {
      path.fill(state.clip);
    }
    if (clipPending) {
      state.clip = path.clipped(state.clip, sheet.page());
      clipPending = false;
    }
    path.end();
  }

  private void graphicsState(COSDictionary resources) {
    COSDictionary all = resources.getCOSDictionary(COSName.EXT_G_STATE);
    COSDictionary gs = all == null || name(0) == null ? null : all.getCOSDictionary(name(0));
    COSArray font = gs == null ? null : gs.getCOSArray(COSName.FONT);
    if (font != null && font.size() == 2 && font.getObject(0) instanceof COSDictionary dictionary) {
      state.font = fonts.font(dictionary);
      state.fontSize = font.getObject(1) instanceof COSNumber n ? n.floatValue() : 0;
    }
  }

  private void paintObject(COSDictionary resources, int depth) throws UnreadableException {
    COSDictionary all = resources.getCOSDictionary(COSName.XOBJECT);
    COSName key = name(0);
    COSStream object = all == null || key == null ? null : all.getCOSStream(key);
    if (object == null || fonts.hides(object)) {
      return;
    }
    COSName kind = object.getCOSName(COSName.SUBTYPE);
    if (COSName.IMAGE.equals(kind)) {
      image();
    } else if (COSName.FORM.equals(kind) && depth < MAX_DEPTH) {
      form(object, resources, depth);
    }
  }

  private void form(COSStream form, COSDictionary outer, int depth) throws UnreadableException {
    GraphicsState before = state.copy();
    Matrix textBefore = textMatrix;
    Matrix lineBefore = lineMatrix;
    int savedBefore = saved.size();
    COSArray m = form.getCOSArray(COSName.MATRIX);
    if (m != null && m.size() == 6) {
      float[] v = m.toFloatArray();
      state.ctm = new Matrix(v[0], v[1], v[2], v[3], v[4], v[5]).then(state.ctm);
    }
    COSArray b = form.getCOSArray(COSName.BBOX);
    if (b != null && b.size() == 4) {
      float[] v = b.toFloatArray();
      rectangle(v[0], v[1], v[2] - v[0], v[3] - v[1]);
      state.clip = path.clipped(state.clip, sheet.page());
      path.end();
    }
    COSDictionary inner = form.getCOSDictionary(COSName.RESOURCES);
    byte[] content = ContentBytes.of(form, budget);
    run(new PDFStreamParser(content), inner == null ? outer : inner, depth + 1);
    while (saved.size() > savedBefore) {
      saved.pop();
    }
    state = before;
    textMatrix = textBefore;
    lineMatrix = lineBefore;
  }

  /** An image fills the unit square. */
  private void image() {
    Matrix m = state.ctm;
    double left = Math.min(m.x(0, 0), m.x(1, 1));
    double right = Math.max(m.x(0, 0), m.x(1, 1));
    double top = Math.min(m.y(0, 0), m.y(1, 1));
    double bottom = Math.max(m.y(0, 0), m.y(1, 1));
    sheet.image(left, top, right, bottom, state.clip);
  }

  private void nextLine(double x, double y) {
    lineMatrix = lineMatrix.shiftedBefore(x, y);
    textMatrix = lineMatrix;
  }

  private void show(int operand) throws UnreadableException {
    if (operand < operands.size() && operands.get(operand) instanceof COSString string) {
      show(string.getBytes());
    }
  }

  private void showSpaced() throws UnreadableException {
    if (operands.isEmpty() || !(operands.get(0) instanceof COSArray array)) {
      return;
    }
    boolean vertical = state.font != null && state.font.vertical();
    for (int i = 0; i < array.size(); i++) {
      COSBase item = array.get(i);
      if (item instanceof COSString string) {
        show(string.getBytes());
      } else if (item instanceof COSNumber n) {
        double shift = -n.floatValue() / 1000 * state.fontSize;
        textMatrix =
            vertical
                ? textMatrix.shiftedBefore(0, shift)
                : textMatrix.shiftedBefore(shift * state.scale, 0);
      }
    }
  }

  private void show(byte[] string) throws UnreadableException {
    GlyphFont font = state.font;
    if (font != null) {
      GlyphType type =
          new GlyphType(state.fontSize, font.bold() || state.renderMode == 2, font.face());
      int before = sheet.glyphs();
      font.decode(string, (code, length) -> show(font, type, code, length));
      budget.glyphs(sheet.glyphs() - before);
    }
  }

  private void show(GlyphFont font, GlyphType type, int code, int length) {
    double w = font.width(code);
    double size = state.fontSize;
    double extra = state.charSpacing + (length == 1 && code == 32 ? state.wordSpacing : 0);
    Matrix text = textMatrix;
    if (font.vertical()) {
      textMatrix = text.shiftedBefore(0, -size + extra);
      text = text.shiftedBefore(-w / 2 * size * state.scale, -0.88 * size);
    } else {
      textMatrix = text.shiftedBefore((w * size + extra) * state.scale, 0);
    }
    Matrix toPage = text.shiftedBefore(0, state.rise).then(state.ctm);
    boolean seen = sheet.glyph(font.text(code), toPage, w * size * state.scale, type, state.clip);
    if (seen && state.renderMode == 3) {
      sheet.hide(1);
    }
  }

  private boolean has(int numbers) {
    if (operands.size() < numbers) {
      return false;
    }
    for (int i = 0; i < numbers; i++) {
      if (!(operands.get(i) instanceof COSNumber)) {
        return false;
      }
    }
    return true;
  }

  private double number(int i, double otherwise) {
    return i < operands.size() && operands.get(i) instanceof COSNumber n
        ? n.floatValue()
        : otherwise;
  }

  private @Nullable COSName name(int i) {
    return i < operands.size() && operands.get(i) instanceof COSName n ? n : null;
  }

  private Matrix matrix() {
    return new Matrix(
        number(0, 1), number(1, 0), number(2, 0), number(3, 1), number(4, 0), number(5, 0));
  }

  private double x(int i) {
    return state.ctm.x(number(i, 0), number(i + 1, 0));
  }

  private double y(int i) {
    return state.ctm.y(number(i, 0), number(i + 1, 0));
  }
}
