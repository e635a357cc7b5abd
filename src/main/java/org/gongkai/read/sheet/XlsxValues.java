package org.gongkai.read.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.gongkai.read.UnreadableException;
import org.gongkai.read.container.XmlCursor;
import org.gongkai.read.container.ZipContainer;
import org.gongkai.read.flow.RaisedText;
import org.gongkai.read.flow.RaisedText.Height;

/** Turns the stored values of a workbook's cells into what the sheet shows. */
final class XlsxValues {
  private static final String GENERAL = "General";
  private static final Pattern QUOTED_CHINESE = Pattern.compile("\"([^\"\\x00-\\x7F]+)\"");

  private final List<String> shared = new ArrayList<>();
  private final Map<Integer, String> formats = new HashMap<>();
  private final List<Integer> formatByStyle = new ArrayList<>();
  private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
  private final boolean from1904;

  private XlsxValues(boolean from1904) {
    this.from1904 = from1904;
  }

  static XlsxValues parse(ZipContainer zip, boolean from1904)
      throws UnreadableException, XMLStreamException {
    XlsxValues values = new XlsxValues(from1904);
    if (zip.has("xl/sharedStrings.xml")) {
      try (XmlCursor xml = new XmlCursor(zip.stream("xl/sharedStrings.xml"))) {
        while (xml.next() != XmlCursor.Event.DONE) {
          if (xml.atStart() && xml.name().equals("si")) {
            values.shared.add(text(xml));
          }
        }
      }
    }
    if (zip.has("xl/styles.xml")) {
      try (XmlCursor xml = new XmlCursor(zip.stream("xl/styles.xml"))) {
        values.styles(xml);
      }
    }
    return values;
  }

  static boolean isOn(String value) {
    return value.equals("1") || value.equals("true");
  }

  private void styles(XmlCursor xml) throws XMLStreamException {
    boolean ofCells = false;
    while (xml.next() != XmlCursor.Event.DONE) {
      if (!xml.atStart()) {
        continue;
      }
      switch (xml.name()) {
        case "numFmt" -> formats.put(xml.number("numFmtId", 0), xml.attribute("formatCode"));
        case "cellXfs" -> ofCells = true;
        case "cellStyles", "dxfs" -> ofCells = false;
        case "xf" -> {
          if (ofCells) {
            formatByStyle.add(xml.number("numFmtId", 0));
          }
        }
        default -> {
          // Fonts, fills, borders.
        }
      }
    }
  }

  /** What the cell begun shows. */
  String cell(XmlCursor xml) throws XMLStreamException {
    String type = xml.attribute("t");
    int style = xml.number("s", 0);
    String value = "";
    int outer = xml.depth() - 1;
    while (xml.nextInside(outer)) {
      if (!xml.atStart()) {
        continue;
      }
      if (xml.name().equals("v") || xml.name().equals("is")) {
        value = text(xml);
      } else {
        xml.skip();
      }
    }
    return switch (type) {
      case "s" -> sharedText(value);
      case "b" -> value.equals("1") ? "TRUE" : "FALSE";
      case "str", "inlineStr", "e", "d" -> value;
      default -> number(value, style);
    };
  }

  private String sharedText(String index) {
    try {
      int i = Integer.parseInt(index.strip());
      return i >= 0 && i < shared.size() ? shared.get(i) : "";
    } catch (NumberFormatException e) {
      return "";
    }
  }

  private String number(String value, int style) {
    if (value.isBlank()) {
      return "";
    }
    int id = style >= 0 && style < formatByStyle.size() ? formatByStyle.get(style) : 0;
    String builtin = BuiltinFormats.getBuiltinFormat(id);
    String format = formats.getOrDefault(id, builtin == null ? GENERAL : builtin);
    try {
      return formatter.formatRawCellContents(
          Double.parseDouble(value), id, unquote(format), from1904);
    } catch (IllegalArgumentException e) {
      return value;
    }
  }

  /**
   * A number format without the quotes around Chinese text, which POI would print in dates; it
   * means the same without them.
   */
  static String unquote(String format) {
    return QUOTED_CHINESE.matcher(format).replaceAll("$1");
  }

  /** The text of an element, without what is written beside it to be read aloud. */
  private static String text(XmlCursor xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    RaisedText heights = new RaisedText();
    Height height = Height.ON_LINE;
    int outer = xml.depth() - 1;
    while (xml.nextInside(outer)) {
      if (xml.atText()) {
        heights.append(text, xml.text(), height);
      } else if (xml.atStart() && xml.name().equals("r")) {
        height = Height.ON_LINE;
      } else if (xml.atStart() && xml.name().equals("vertAlign")) {
        height =
            switch (xml.attribute("val")) {
              case "superscript" -> Height.RAISED;
              case "subscript" -> Height.LOWERED;
              default -> Height.ON_LINE;
            };
      } else if (xml.atStart() && (xml.name().equals("rPh") || xml.name().equals("phoneticPr"))) {
        xml.skip();
      }
    }
    return text.toString();
  }
}
