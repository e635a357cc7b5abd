package org.gongkai.read.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javax.xml.stream.XMLStreamException;
import org.gongkai.read.container.XmlCursor;
import org.gongkai.read.ofd.TextCode.Cluster;
import org.gongkai.read.ofd.TextCode.GlyphTransform;
import org.gongkai.read.page.Glyph;
import org.gongkai.read.page.NumberShape;
import org.gongkai.read.page.PrintedText;

/**
 * Reads the text codes of one text object, with the glyph transformations that stand before each.
 *
 * <p>A glyph has no character where the text has the placeholder U+00A4, a character of a private
 * use area (fonts cut down to few glyphs number them so), or fewer characters than there are
 * glyphs.
 */
final class TextCodeParser {
  private static final char PLACEHOLDER = '\u00A4';

  private final List<TextCode> codes = new ArrayList<>();
  private final List<GlyphTransform> transforms = new ArrayList<>();
  private int glyphs;

  /** Takes the element begun, a CGTransform. */
  void transform(XmlCursor xml) throws XMLStreamException {
    int position = Math.max(0, xml.number("CodePosition", 0));
    int characters = Math.max(0, xml.number("CodeCount", 1));
    int count = Math.max(0, xml.number("GlyphCount", 1));
    int listed = Numbers.list(ObjectParser.content(xml)).length;
    if (characters == count) {
      transforms.add(new GlyphTransform(position, listed, listed));
    } else {
      transforms.add(new GlyphTransform(position, characters, Math.min(count, listed)));
    }
  }

  /** Takes the element begun, a TextCode. */
  void code(XmlCursor xml) throws XMLStreamException {
    OptionalDouble x = optional(xml.attribute("X"));
    OptionalDouble y = optional(xml.attribute("Y"));
    String deltaX = xml.attribute("DeltaX");
    String deltaY = xml.attribute("DeltaY");
    String text = ObjectParser.content(xml);
    if (text.indexOf('\n') >= 0) {
      // Laid out by whoever wrote the XML; spaces that are text are written as escapes.
      text = text.strip();
    }
    add(x, y, deltaX, deltaY, unescaped(text).codePoints().toArray());
  }

  /** All codes taken; glyphs that stand before no text code have no characters at all. */
  List<TextCode> codes() throws XMLStreamException {
    if (!transforms.isEmpty()) {
      add(OptionalDouble.empty(), OptionalDouble.empty(), "", "", new int[0]);
    }
    return List.copyOf(codes);
  }

  /** How many glyphs the codes draw. */
  int glyphs() {
    return glyphs;
  }

  private static OptionalDouble optional(String value) throws XMLStreamException {
    return value.isBlank() ? OptionalDouble.empty() : OptionalDouble.of(Numbers.number(value));
  }

  private void add(OptionalDouble x, OptionalDouble y, String dx, String dy, int[] characters)
      throws XMLStreamException {
    int most = characters.length;
    for (GlyphTransform t : transforms) {
      most += t.glyphs();
    }
    List<Double> deltaX = Numbers.offsets(dx, most);
    List<Double> deltaY = Numbers.offsets(dy, most);
    boolean perCharacter = Math.max(deltaX.size(), deltaY.size()) == characters.length - 1;
    List<Cluster> clusters = clusters(characters, perCharacter);
    glyphs += clusters.size();
    codes.add(new TextCode(x, y, clusters, deltaX, deltaY));
    transforms.clear();
  }

  /**
   * @param perCharacter whether offsets lead from character to character, even where several are
   *     one glyph
   */
  private List<Cluster> clusters(int[] characters, boolean perCharacter) {
    List<Cluster> clusters = new ArrayList<>(characters.length);
    int at = 0;
    for (GlyphTransform t : transforms) {
      if (t.position() < at) {
        continue;
      }
      while (at < Math.min(t.position(), characters.length)) {
        clusters.add(single(characters[at++]));
      }
      int end = (int) Math.min((long) at + t.characters(), characters.length);
      if (t.characters() == t.glyphs()) {
        int missing = t.characters() - (end - at);
        while (at < end) {
          clusters.add(single(characters[at++]));
        }
        addUnknown(clusters, missing);
      } else {
        group(clusters, new String(characters, at, end - at), t, perCharacter);
        at = end;
      }
    }
    while (at < characters.length) {
      clusters.add(single(characters[at++]));
    }
    return clusters;
  }

  /** Several characters drawn as another number of glyphs, a ligature say. */
  private static void group(
      List<Cluster> to, String characters, GlyphTransform t, boolean perCharacter) {
    if (characters.isEmpty() || characters.chars().anyMatch(c -> NumberShape.isPart((char) c))) {
      // Which digit is which glyph is not told.
      addUnknown(to, Math.max(1, t.glyphs()));
    } else {
      to.add(new Cluster(printed(characters), perCharacter ? characters.length() : t.glyphs()));
    }
  }

  private static void addUnknown(List<Cluster> to, int count) {
    for (int i = 0; i < count; i++) {
      to.add(Cluster.UNKNOWN);
    }
  }

  private static Cluster single(int character) {
    return new Cluster(printed(Character.toString(character)), 1);
  }

  private static String printed(String characters) {
    boolean told =
        characters
            .codePoints()
            .noneMatch(c -> c == PLACEHOLDER || Character.getType(c) == Character.PRIVATE_USE);
    return told ? PrintedText.of(characters) : Glyph.UNKNOWN;
  }

  /** A backslash and four hexadecimal digits stand for a character that XML cannot hold. */
  private static String unescaped(String text) {
    int slash = text.indexOf('\\');
    if (slash < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    while (slash >= 0) {
      out.append(text, at, slash);
      at = slash + 1;
      if (at + 4 <= text.length() && isHexadecimal(text.substring(at, at + 4))) {
        out.append((char) Integer.parseInt(text.substring(at, at + 4), 16));
        at += 4;
      } else {
        out.append('\\');
      }
      slash = text.indexOf('\\', at);
    }
    return out.append(text, at, text.length()).toString();
  }

  private static boolean isHexadecimal(String digits) {
    return digits.chars().allMatch(c -> c < 0x80 && Character.digit(c, 16) >= 0);
  }
}
