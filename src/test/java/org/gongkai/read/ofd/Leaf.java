package org.gongkai.read.ofd;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.read.UnreadableException;
import org.gongkai.read.Zip;

/** Writes OFD pages for tests, as plain XML. Millimetres from the top left corner of A4 pages. */
final class Leaf {
  static final String NAMESPACE = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";

  private final List<StringBuilder> pages = new ArrayList<>();
  private final List<String> templates = new ArrayList<>();
  private final Zip extra = new Zip();
  private String onPages = "";
  private String common =
      "<ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>";
  private String resources = "";
  private String title = "";

  Leaf() {
    page();
  }

  Leaf page() {
    pages.add(new StringBuilder());
    return this;
  }

  /** Any objects. */
  Leaf xml(String objects) {
    pages.get(pages.size() - 1).append(objects);
    return this;
  }

  /** A line of text of 4 mm, a character every {@code step} mm, with its base line at {@code y}. */
  Leaf text(double x, double y, String text, double step) {
    return xml(
        "<ofd:TextObject ID=\"9\" Font=\"1\" Size=\"4\" Boundary=\"%s %s 60 6\">"
                .formatted(x, y - 4)
            + "<ofd:TextCode X=\"0\" Y=\"4\""
            + (text.length() > 1 ? " DeltaX=\"g %d %s\"".formatted(text.length() - 1, step) : "")
            + ">"
            + text
            + "</ofd:TextCode></ofd:TextObject>");
  }

  Leaf text(double x, double y, String text) {
    return text(x, y, text, 2);
  }

  /** A stroked line. */
  Leaf line(double x1, double y1, double x2, double y2) {
    return xml(path(x1, y1, x2 - x1, y2 - y1, "", "M 0 0 L %s %s".formatted(x2 - x1, y2 - y1)));
  }

  static String path(double x, double y, double w, double h, String attributes, String data) {
    return "<ofd:PathObject ID=\"9\" Boundary=\"%s %s %s %s\" %s><ofd:AbbreviatedData>%s</ofd:AbbreviatedData></ofd:PathObject>"
        .formatted(x, y, w, h, attributes, data);
  }

  /** Lines of cells of 40 by 10 mm. */
  Leaf lattice(double x, double y, int rows, int columns) {
    for (int r = 0; r <= rows; r++) {
      line(x, y + 10 * r, x + 40 * columns, y + 10 * r);
    }
    for (int c = 0; c <= columns; c++) {
      line(x + 40 * c, y, x + 40 * c, y + 10 * rows);
    }
    return this;
  }

  /** Two rows of two cells. */
  static Leaf table() {
    return new Leaf()
        .lattice(30, 40, 2, 2)
        .text(32, 46, "first")
        .text(72, 46, "31")
        .text(32, 56, "second")
        .text(72, 56, "19");
  }

  Leaf title(String text) {
    title = "<ofd:Title>" + text + "</ofd:Title>";
    return this;
  }

  /** In place of the common paper size. */
  Leaf common(String xml) {
    common = xml;
    return this;
  }

  Leaf resources(String xml) {
    resources = xml;
    return this;
  }

  /** A template drawn on every page; its id is its ordinal from 1. */
  Leaf template(String content) {
    templates.add(content);
    onPages += "<ofd:Template TemplateID=\"%d\"/>".formatted(templates.size());
    return this;
  }

  Leaf part(String name, String text) {
    extra.with(name, text);
    return this;
  }

  static String page(String head, String objects) {
    return "<ofd:Page "
        + NAMESPACE
        + ">"
        + head
        + "<ofd:Content><ofd:Layer ID=\"2\">"
        + objects
        + "</ofd:Layer></ofd:Content></ofd:Page>";
  }

  byte[] bytes() {
    extra.with(
        "OFD.xml",
        "<ofd:OFD "
            + NAMESPACE
            + " Version=\"1.1\" DocType=\"OFD\"><ofd:DocBody><ofd:DocInfo>"
            + title
            + "</ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
    StringBuilder root = new StringBuilder("<ofd:Document " + NAMESPACE + "><ofd:CommonData>");
    root.append(common).append("<ofd:PublicRes>PublicRes.xml</ofd:PublicRes>");
    for (int i = 0; i < templates.size(); i++) {
      String name = "Tpls/Tpl_" + i + "/Content.xml";
      root.append("<ofd:TemplatePage ID=\"%d\" BaseLoc=\"%s\"/>".formatted(i + 1, name));
      extra.with("Doc_0/" + name, templates.get(i));
    }
    root.append("</ofd:CommonData><ofd:Pages>");
    for (int i = 0; i < pages.size(); i++) {
      String name = "Pages/Page_" + i + "/Content.xml";
      root.append("<ofd:Page ID=\"%d\" BaseLoc=\"%s\"/>".formatted(100 + i, name));
      extra.with("Doc_0/" + name, page(onPages, pages.get(i).toString()));
    }
    extra.with("Doc_0/Document.xml", root + "</ofd:Pages></ofd:Document>");
    extra.with(
        "Doc_0/PublicRes.xml",
        "<ofd:Res " + NAMESPACE + " BaseLoc=\"Res\">" + resources + "</ofd:Res>");
    return extra.bytes();
  }

  Document read() throws UnreadableException {
    return new OfdReader().read(bytes());
  }

  List<Grid> grids() throws UnreadableException {
    return read().blocks().stream().filter(Grid.class::isInstance).map(Grid.class::cast).toList();
  }

  /** The first table, rows as texts joined by bars. */
  List<String> rows() throws UnreadableException {
    Grid grid = grids().get(0);
    List<String> rows = new ArrayList<>();
    for (int r = 0; r < grid.rows(); r++) {
      rows.add(
          String.join("|", grid.row(r).stream().map(c -> c.text().replace('\n', '/')).toList()));
    }
    return rows;
  }
}
