package org.gongkai.layout;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.layout.SampleTable.Position;

/** The ways in which a report comes as a web page. */
public final class HtmlLayouts {
  private static final String DECOY =
      "<div style=\"display:none\"><table><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td>"
          + "<td>现行有效件数</td></tr><tr><td>规章</td><td>771</td><td>772</td><td>773</td></tr>"
          + "</table></div>";

  private HtmlLayouts() {}

  public static byte[] utf8(String page) {
    return page.getBytes(StandardCharsets.UTF_8);
  }

  public static byte[] gbk(String page) {
    return page.getBytes(Charset.forName("GBK"));
  }

  static String page(String head, String body) {
    return "<!DOCTYPE html>\n<html><head>" + head + "</head>\n<body>\n" + body + "</body></html>\n";
  }

  static String declared(String charset) {
    return "<meta charset=\"" + charset + "\">";
  }

  /** A page of paragraphs and tables. */
  static String clean(SampleReport report) {
    return clean(report, declared("utf-8"));
  }

  static String clean(SampleReport report, String head) {
    return page(titled(report, head), body(report, HtmlLayouts::table));
  }

  static String titled(SampleReport report, String head) {
    return head + "<title>" + report.title() + "</title>";
  }

  static String body(SampleReport report, Function<SampleTable, String> table) {
    StringBuilder html = new StringBuilder("<h1>" + report.title() + "</h1>\n");
    html.append(paragraph(report.preface()));
    for (SampleSection section : report.sections()) {
      html.append("<p><strong>").append(section.heading()).append("</strong></p>\n");
      section.paragraphs().forEach(p -> html.append(paragraph(p)));
      section.table().ifPresent(t -> html.append(table.apply(t)));
    }
    return html + paragraph(report.issuer()) + paragraph(report.date());
  }

  static String paragraph(String text) {
    return "<p>" + text + "</p>\n";
  }

  /** With colspan and rowspan. */
  public static String table(SampleTable table) {
    return table(table, SampleCell::text);
  }

  public static String table(SampleTable table, Function<SampleCell, String> content) {
    StringBuilder html = new StringBuilder("<table border=\"1\">\n");
    for (List<SampleCell> row : table.rows()) {
      html.append("<tr>");
      row.forEach(c -> html.append(cell(content.apply(c), c.columns(), c.rows())));
      html.append("</tr>\n");
    }
    return html + "</table>\n";
  }

  private static String cell(String content, int columns, int rows) {
    return "<td"
        + (columns > 1 ? " colspan=\"" + columns + "\"" : "")
        + (rows > 1 ? " rowspan=\"" + rows + "\"" : "")
        + ">"
        + content
        + "</td>";
  }

  /** Every label is cut over inline elements, empty cells hold Word's own space. */
  static String pastedFromWord(SampleReport report) {
    return page(
        titled(report, declared("utf-8")),
        body(report, t -> table(t, c -> "<p class=\"MsoNormal\">" + wordRuns(c.text()) + "</p>")));
  }

  private static String wordRuns(String text) {
    if (text.isEmpty()) {
      return "<span lang=\"EN-US\"><o:p>&nbsp;</o:p></span>";
    }
    int half = text.length() / 2;
    return "<span style=\"font-family:仿宋_GB2312\">"
        + text.substring(0, half)
        + "</span><font face=\"宋体\"><span lang=\"EN-US\">"
        + text.substring(half)
        + "</span></font><o:p></o:p>";
  }

  /** No spans: the rests of merged cells are empty cells. */
  public static String spanless(SampleTable table) {
    return rows(table, Position::textOnce);
  }

  private static String rows(SampleTable table, Function<Position, String> text) {
    return table.positions().stream()
        .map(
            row ->
                row.stream()
                    .map(p -> "<td>" + text.apply(p) + "</td>")
                    .collect(Collectors.joining("", "<tr>", "</tr>\n")))
        .collect(Collectors.joining("", "<table>\n", "</table>\n"));
  }

  /** No spans and no cells in their place either. */
  public static String ragged(SampleTable table) {
    return table.rows().stream()
        .map(
            row ->
                row.stream()
                    .map(c -> "<td>" + c.text() + "</td>")
                    .collect(Collectors.joining("", "<tr>", "</tr>\n")))
        .collect(Collectors.joining("", "<table>\n", "</table>\n"));
  }

  /** A page frame of tables two deep, and a table of metadata before the report. */
  static String inLayoutTables(SampleReport report) {
    String metadata =
        "<table><tr><td>索 引 号</td><td>675490773/2024-00050</td><td>分 类</td><td>综合政务</td></tr>"
            + "<tr><td>发布机构</td><td>"
            + report.issuer()
            + "</td><td>文 号</td><td>无号</td></tr></table>";
    return page(
        titled(report, declared("utf-8")),
        "<table><tr><td>首页 &gt; 政府信息公开</td></tr><tr><td><table><tr><td>"
            + metadata
            + body(report, HtmlLayouts::table)
            + "</td></tr></table></td></tr><tr><td>主办单位</td></tr></table>");
  }

  /** Headings, prose and data are rows of one table. */
  static String inOneTable(SampleReport report) {
    StringBuilder html = new StringBuilder("<table>\n").append(wide(report.title()));
    html.append(wide(report.preface()));
    for (SampleSection section : report.sections()) {
      html.append(wide(section.heading()));
      section.paragraphs().forEach(p -> html.append(wide(p)));
      section
          .table()
          .ifPresent(
              t ->
                  html.append(
                      table(t).replace("<table border=\"1\">\n", "").replace("</table>\n", "")));
    }
    html.append(wide(report.issuer())).append(wide(report.date())).append("</table>\n");
    return page(titled(report, declared("utf-8")), html.toString());
  }

  private static String wide(String text) {
    return "<tr><td colspan=\"15\">" + text + "</td></tr>\n";
  }

  /** The heading of a section is the first row of its table. */
  static String headingsInCells(SampleReport report) {
    StringBuilder html = new StringBuilder("<h1>" + report.title() + "</h1>\n");
    html.append(paragraph(report.preface()));
    for (SampleSection section : report.sections()) {
      if (section.table().isPresent()) {
        String inside = table(section.table().get());
        html.append(
            inside.replaceFirst(
                "<tr>", "<tr><td colspan=\"15\">" + section.heading() + "</td></tr>\n<tr>"));
      } else {
        html.append(paragraph(section.heading()));
        section.paragraphs().forEach(p -> html.append(paragraph(p)));
      }
    }
    html.append(paragraph(report.issuer())).append(paragraph(report.date()));
    return page(titled(report, declared("utf-8")), html.toString());
  }

  /** The last cell of each row claims more columns than there are, the last row more rows. */
  public static String spansTooLarge(SampleTable table) {
    StringBuilder html = new StringBuilder("<table>\n");
    for (int r = 0; r < table.rows().size(); r++) {
      html.append("<tr>");
      List<SampleCell> row = table.rows().get(r);
      for (int c = 0; c < row.size(); c++) {
        SampleCell cell = row.get(c);
        boolean lastColumn = c == row.size() - 1;
        boolean lastRow = r == table.rows().size() - 1;
        html.append(
            cell(
                cell.text(),
                cell.columns() + (lastColumn && cell.isValue() ? 9 : 0),
                lastRow ? 5 : cell.rows()));
      }
      html.append("</tr>\n");
    }
    return html + "</table>\n";
  }

  /** The words of the labels of columns are cut over two rows of cells. */
  public static String headerWordsInTwoRows(SampleTable table) {
    if (!table.code().equals("requests")) {
      return table(table);
    }
    String html = table(table);
    html = html.replace("rowspan=\"3\">（本列", "rowspan=\"4\">（本列");
    html = html.replace("rowspan=\"2\">自然人", "rowspan=\"3\">自然人");
    html = html.replace("rowspan=\"2\">总计", "rowspan=\"3\">总计");
    return html.replace(
        "<tr><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td></tr>",
        "<tr><td>商业</td><td>科研</td><td>社会公益</td><td>法律服务</td><td rowspan=\"2\">其他</td></tr>"
            + "<tr><td>企业</td><td>机构</td><td>组织</td><td>机构</td></tr>");
  }

  /** Line breaks in labels; numbers with a unit or a remark behind them. */
  static String breaksUnitsAndRemarks(SampleTable table) {
    return table(
        table,
        c -> {
          String text = c.text();
          if (c.isValue()) {
            boolean number = !text.isEmpty() && Character.isDigit(text.charAt(0));
            boolean plain = number && c.key().map(k -> k.table().equals("requests")).orElse(false);
            return plain && text.length() == 1 ? text + "<br>（含结转）" : text;
          }
          return text.length() < 4 || text.contains("<")
              ? text
              : text.substring(0, 3) + "<br>" + text.substring(3);
        });
  }

  static String withHiddenDecoy(SampleReport report) {
    return page(titled(report, declared("utf-8")), DECOY + body(report, HtmlLayouts::table));
  }

  /** Each block of the table of article 20 is a table of its own. */
  public static String tablePerBlock(SampleTable table) {
    if (!table.code().equals("disclosure")) {
      return table(table);
    }
    List<Integer> starts = new ArrayList<>();
    for (int r = 0; r < table.rows().size(); r++) {
      if (table.rows().get(r).size() == 1) {
        starts.add(r);
      }
    }
    starts.add(table.rows().size());
    StringBuilder html = new StringBuilder();
    for (int i = 0; i + 1 < starts.size(); i++) {
      html.append(table(table.part(starts.get(i), starts.get(i + 1))));
    }
    return html.toString();
  }
}
