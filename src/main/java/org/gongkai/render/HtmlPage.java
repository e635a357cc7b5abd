package org.gongkai.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gongkai.render.PrintedCell.Align;
import org.gongkai.render.PrintedCell.Kind;

/**
 * A printed report as one web page that is well-formed XML too, so that other tools can lay it out.
 */
final class HtmlPage {
  /** The title of a page whose report has none: a page must have one. */
  private static final String UNTITLED = "政府信息公开工作年度报告";

  private static final String NEW_SHEET = "new";

  private final StringBuilder html = new StringBuilder();
  private final PageCuts cuts;

  private HtmlPage(PageCuts cuts) {
    this.cuts = cuts;
  }

  /** The page of a report, in one piece. */
  static String of(PrintedReport report) {
    return of(report, "", PageCuts.NONE);
  }

  /**
   * The page of a report that is laid out on sheets of paper.
   *
   * @param style CSS that comes after the page's own
   * @param cuts where sheets end
   */
  static String of(PrintedReport report, String style, PageCuts cuts) {
    HtmlPage page = new HtmlPage(cuts);
    page.head(report, style);
    page.body(report);
    return page.html.toString();
  }

  /** The title that a file declares. */
  static String declaredTitle(PrintedReport report) {
    return report.title().isEmpty() ? UNTITLED : report.titleLine();
  }

  private void head(PrintedReport report, String style) {
    html.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"zh-CN\">\n");
    html.append("<head>\n<meta charset=\"utf-8\" />\n<title>")
        .append(escaped(declaredTitle(report)))
        .append("</title>\n<meta name=\"viewport\" content=\"width=device-width\" />\n");
    html.append("<style>\n").append(resource("/render/page.css")).append(style);
    html.append("</style>\n</head>\n");
  }

  private void body(PrintedReport report) {
    html.append("<body>\n<main>\n");
    if (!report.title().isEmpty()) {
      List<String> lines = report.title().stream().map(HtmlPage::escaped).toList();
      html.append("<h1>").append(String.join("<br />", lines)).append("</h1>\n");
    }
    List<String> ids = new ArrayList<>();
    for (PrintedSection section : report.sections()) {
      section(section, ids);
    }
    report.signature().ifPresent(name -> paragraph("signature", name));
    report.date().ifPresent(date -> paragraph("date", date));
    html.append("</main>\n</body>\n</html>\n");
  }

  private void section(PrintedSection section, List<String> ids) {
    String id = "s-" + section.key().replaceAll("[^A-Za-z0-9]+", "-");
    boolean first = !ids.contains(id);
    ids.add(id);
    boolean alone = section.paragraphs().isEmpty();
    boolean onNewSheet = section.table().filter(t -> cuts.before(t.code(), 0)).isPresent();
    html.append("<h2");
    attribute("id", first ? id : "");
    attribute("class", alone && onNewSheet ? NEW_SHEET : "");
    html.append('>').append(escaped(section.heading())).append("</h2>\n");
    section.paragraphs().forEach(text -> paragraph("text", text));
    section.table().ifPresent(table -> pieces(table, id, !alone && onNewSheet));
  }

  private void paragraph(String style, String text) {
    html.append("<p");
    attribute("class", style);
    html.append('>').append(escaped(text)).append("</p>\n");
  }

  private void pieces(PrintedTable table, String heading, boolean onNewSheet) {
    List<Integer> rows = cuts.inside(table.code());
    int row = 0;
    for (PrintedTable piece : table.cut(rows)) {
      int headings = row == 0 ? 0 : piece.headerRows();
      table(piece, heading, row > 0 || onNewSheet, row - headings);
      row += piece.rows().size() - headings;
    }
  }

  /**
   * @param firstRow the number of its first row in the whole table, as if the headings were there
   */
  private void table(PrintedTable table, String heading, boolean onNewSheet, int firstRow) {
    html.append("<div");
    attribute("class", onNewSheet ? "sheet " + NEW_SHEET : "sheet");
    html.append(">\n<table");
    attribute("aria-labelledby", heading);
    html.append(">\n<colgroup>");
    for (int twips : table.columnTwips()) {
      double share = 100.0 * twips / table.widthTwips();
      html.append(String.format(Locale.ROOT, "<col style=\"width:%.3f%%\" />", share));
    }
    html.append("</colgroup>\n");
    if (table.headerRows() > 0) {
      rows("thead", table, 0, table.headerRows(), firstRow);
    }
    rows("tbody", table, table.headerRows(), table.rows().size(), firstRow);
    html.append("</table>\n</div>\n");
  }

  private void rows(String group, PrintedTable table, int from, int to, int firstRow) {
    html.append('<').append(group).append(">\n");
    for (int r = from; r < to; r++) {
      PrintedRow row = table.rows().get(r);
      boolean repeated = firstRow > 0 && r < table.headerRows();
      boolean marked = cuts.marksRows() && !repeated;
      html.append("<tr");
      attribute("id", marked ? PageCuts.id(table.code(), firstRow + r) : "");
      attribute("class", row.isHeading() ? "head" : "");
      attribute("style", String.format(Locale.ROOT, "height:%.1fpt", row.minHeightTwips() / 20.0));
      html.append('>');
      row.cells().forEach(cell -> cell(cell, table.points(cell)));
      html.append("</tr>\n");
    }
    html.append("</").append(group).append(">\n");
  }

  private void cell(PrintedCell cell, double points) {
    String tag = cell.kind() == Kind.VALUE ? "td" : "th";
    html.append('<').append(tag);
    attribute("class", style(cell));
    attribute("style", points < TextFit.POINTS ? "font-size:" + points + "pt" : "");
    attribute("scope", cell.scope());
    attribute("colspan", cell.columnSpan() > 1 ? Integer.toString(cell.columnSpan()) : "");
    attribute("rowspan", cell.rowSpan() > 1 ? Integer.toString(cell.rowSpan()) : "");
    html.append('>').append(escaped(cell.text())).append("</").append(tag).append('>');
  }

  private static String style(PrintedCell cell) {
    if (cell.kind() == Kind.ARTICLE) {
      return "article";
    }
    return cell.align() == Align.LEFT ? "left" : "";
  }

  /** Writes an attribute; none for an empty value. */
  private void attribute(String name, String value) {
    if (!value.isEmpty()) {
      html.append(' ').append(name).append("=\"").append(value).append('"');
    }
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String resource(String name) {
    try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
