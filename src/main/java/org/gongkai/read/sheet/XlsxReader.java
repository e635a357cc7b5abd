package org.gongkai.read.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.read.Reader;
import org.gongkai.read.UnreadableException;
import org.gongkai.read.UnreadableException.Code;
import org.gongkai.read.container.XmlCursor;
import org.gongkai.read.container.ZipContainer;

/**
 * Reads workbooks in Office Open XML. Numbers come as the sheet shows them, formulas by their last
 * result.
 *
 * <p>Walks the XML, cell by cell: a sheet that is formatted down to its last row costs time but no
 * memory.
 */
public final class XlsxReader implements Reader {
  private static final String MAIN = "xl/workbook.xml";

  private record Sheet(String name, String relation, boolean hidden) {}

  @Override
  public String name() {
    return "xlsx";
  }

  @Override
  public Document read(byte[] bytes) throws UnreadableException {
    ZipContainer zip = ZipContainer.open(bytes);
    try {
      return read(zip);
    } catch (XMLStreamException | RuntimeException e) {
      throw zip.unreadable("XLSX workbook", e);
    }
  }

  private static Document read(ZipContainer zip) throws UnreadableException, XMLStreamException {
    List<Sheet> sheets = new ArrayList<>();
    boolean from1904 = false;
    try (XmlCursor xml = new XmlCursor(zip.stream(MAIN))) {
      while (xml.next() != XmlCursor.Event.DONE) {
        if (xml.atStart() && xml.name().equals("workbookPr")) {
          String value = xml.attribute("date1904");
          from1904 = value.equals("1") || value.equals("true");
        } else if (xml.atStart() && xml.name().equals("sheet")) {
          boolean hidden =
              xml.attribute("state").toLowerCase(java.util.Locale.ROOT).contains("hidden");
          sheets.add(new Sheet(xml.attribute("name"), xml.attribute("id"), hidden));
        }
      }
    }
    Map<String, String> targets = targets(zip);
    XlsxValues values = XlsxValues.parse(zip, from1904);
    List<Block> blocks = new ArrayList<>();
    SheetLosses losses = new SheetLosses();
    for (int i = 0; i < sheets.size(); i++) {
      Sheet sheet = sheets.get(i);
      String part = targets.getOrDefault(sheet.relation, "xl/worksheets/sheet" + (i + 1) + ".xml");
      if (sheet.hidden) {
        losses.hiddenSheet(sheet.name);
      } else if (part.contains("worksheets/")) {
        SheetGrid grid = new SheetGrid();
        try (XmlCursor xml = new XmlCursor(zip.stream(part))) {
          collect(xml, values, grid);
        }
        grid.build(i + 1).ifPresent(blocks::add);
        losses.hiddenCells(grid, sheet.name);
      }
    }
    if (blocks.isEmpty()) {
      throw new UnreadableException(Code.EMPTY, "The workbook shows no text.");
    }
    return new Document(blocks, Map.of(), losses.all());
  }

  private static Map<String, String> targets(ZipContainer zip)
      throws UnreadableException, XMLStreamException {
    Map<String, String> targets = new HashMap<>();
    String part = "xl/_rels/workbook.xml.rels";
    if (!zip.has(part)) {
      return targets;
    }
    try (XmlCursor xml = new XmlCursor(zip.stream(part))) {
      while (xml.next() != XmlCursor.Event.DONE) {
        if (xml.atStart() && xml.name().equals("Relationship")) {
          String target = xml.attribute("Target");
          targets.put(
              xml.attribute("Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
        }
      }
    }
    return targets;
  }

  private static void collect(XmlCursor xml, XlsxValues values, SheetGrid grid)
      throws UnreadableException, XMLStreamException {
    int row = -1;
    int column = -1;
    while (xml.next() != XmlCursor.Event.DONE) {
      if (!xml.atStart()) {
        continue;
      }
      switch (xml.name()) {
        case "col" -> {
          if (XlsxValues.isOn(xml.attribute("hidden"))) {
            grid.hideColumns(xml.number("min", 0) - 1, xml.number("max", 0) - 1);
          }
        }
        case "row" -> {
          // Rows and cells may go without numbers; they then follow the one before.
          row = xml.number("r", row + 2) - 1;
          column = -1;
          if (XlsxValues.isOn(xml.attribute("hidden"))) {
            grid.hideRow(row);
          }
        }
        case "c" -> {
          String reference = xml.attribute("r");
          column = reference.isEmpty() ? column + 1 : SheetArea.column(reference);
          grid.text(row, column, values.cell(xml));
        }
        case "mergeCell" -> grid.merge(SheetArea.parse(xml.attribute("ref")));
        default -> {
          // Looks, filters, comments.
        }
      }
    }
  }
}
