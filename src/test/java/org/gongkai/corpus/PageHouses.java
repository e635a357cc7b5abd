package org.gongkai.corpus;

import static org.gongkai.corpus.House.of;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.gongkai.layout.HtmlLayouts;
import org.gongkai.layout.SampleTable;

/**
 * Web pages: portals of several systems, and the ways in which tables are marked up or spoilt by
 * editors.
 */
final class PageHouses {
  private static final Charset GBK = Charset.forName("GB18030");

  private PageHouses() {}

  static List<House> all() {
    List<House> houses = new ArrayList<>();
    portals(houses);
    tables(houses);
    encodings(houses);
    houses.replaceAll(h -> h.wishing(Wish.DECLARES));
    houses.replaceAll(
        h -> h.id().matches("html-(?:gbk|gb2312|utf8).*|mhtml-word") ? h : h.wishing(Wish.DATED));
    return houses;
  }

  private static void portals(List<House> houses) {
    houses.add(portal("html-trs-plain", Portal.TRS, HtmlText.PLAIN));
    houses.add(portal("html-trs-word", Portal.TRS, HtmlText.WORD));
    houses.add(portal("html-jcms-word", Portal.JCMS, HtmlText.WORD));
    houses.add(portal("html-jcms-wps", Portal.JCMS, HtmlText.WPS));
    houses.add(portal("html-gkmlpt-word", Portal.GKMLPT, HtmlText.WORD));
    houses.add(portal("html-gkmlpt-plain", Portal.GKMLPT, HtmlText.PLAIN));
    houses.add(portal("html-ucap-wps", Portal.UCAP, HtmlText.WPS));
    houses.add(portal("html-ucap-divs", Portal.UCAP, HtmlText.DIVS));
    houses.add(portal("html-lonsun-plain", Portal.LONSUN, HtmlText.PLAIN));
    houses.add(portal("html-lonsun-semantic", Portal.LONSUN, HtmlText.SEMANTIC));
    houses.add(portal("html-vsb-word", Portal.VSB, HtmlText.WORD));
    houses.add(portal("html-vsb-breaks", Portal.VSB, HtmlText.BREAKS));
    houses.add(portal("html-eportal-divs", Portal.EPORTAL, HtmlText.DIVS));
    houses.add(portal("html-eportal-semantic", Portal.EPORTAL, HtmlText.SEMANTIC).keptForTest());
    houses.add(portal("html-aspx-breaks", Portal.ASPX, HtmlText.BREAKS));
    houses.add(portal("html-aspx-word", Portal.ASPX, HtmlText.WORD).keptForTest());
    houses.add(
        portal("html-trs-traditional", Portal.TRS, HtmlText.PLAIN)
            .wishing(Wish.TRADITIONAL, Wish.PLAIN_HEADINGS, Wish.TITLE));
    houses.add(
        portal("html-jcms-statistics", Portal.JCMS, HtmlText.PLAIN).wishing(Wish.STATISTICS));
    houses.add(
        portal("html-ucap-tables-lost", Portal.UCAP, HtmlText.WPS).wishing(Wish.TABLES_LOST));
  }

  private static void tables(List<House> houses) {
    houses.add(
        table(
            "html-spanless",
            Portal.LONSUN,
            "cells that begin and empty ones for the rest of merged ones",
            HtmlLayouts::spanless));
    houses.add(
        table(
            "html-ragged", Portal.TRS, "only the cells that begin, no spans", HtmlLayouts::ragged));
    houses.add(
        table(
            "html-spans-too-large",
            Portal.JCMS,
            "spans beyond the edge of the table",
            HtmlLayouts::spansTooLarge));
    houses.add(
        table(
            "html-header-words-split",
            Portal.GKMLPT,
            "header words over two rows",
            t -> HtmlText.PLAIN.table(TableShapes.headerWordsInTwoRows(t))));
    houses.add(
        table(
                "html-groups-in-rows",
                Portal.VSB,
                "groups of rows in rows of their own",
                t -> HtmlText.PLAIN.table(TableShapes.groupsInOwnRows(t)))
            .keptForTest());
    houses.add(
        table(
            "html-table-per-block",
            Portal.UCAP,
            "article 20 as one table per block",
            HtmlLayouts::tablePerBlock));
    houses.add(
        table("html-table-cut", Portal.TRS, "each table pasted as two", t -> pieces(t, false))
            .cutting(PageHouses::cuts));
    houses.add(
        table(
                "html-table-cut-repeated-header",
                Portal.EPORTAL,
                "each table pasted as two, its header again on the second",
                t -> pieces(t, true))
            .cutting(PageHouses::cuts));
    houses.add(
        of(
                "html-headings-in-cells",
                "html",
                "headings as the first row of the tables",
                (p, d) -> utf8(Portal.JCMS.page(p, headingsInCells(p))))
            .wishing(Wish.NO_ASIDES));
    houses.add(
        of(
            "html-one-table",
            "html",
            "headings, text and data as rows of one table",
            (p, d) -> utf8(Portal.VSB.page(p, inOneTable(p)))));
    houses.add(
        of(
            "html-nested-layout-tables",
            "html",
            "a page of tables four deep",
            (p, d) ->
                utf8(
                    Portal.ASPX.page(
                        p,
                        "<table><tr><td><table><tr><td>"
                            + HtmlText.PLAIN.afterTitle(p, HtmlText.PLAIN::table)
                            + "</td></tr></table></td><td>&nbsp;</td></tr></table>"))));
    houses.add(
        of(
            "html-hidden-decoy",
            "html",
            "last year's table hidden in the page",
            (p, d) ->
                utf8(
                    Portal.UCAP.page(
                        p, decoy(d) + HtmlText.WPS.afterTitle(p, HtmlText.WPS::table)))));
  }

  private static void encodings(List<House> houses) {
    houses.add(coded("html-gbk-undeclared", "GBK, nothing declared", "", GBK));
    houses.add(
        coded("html-gbk-declared-utf8", "GBK, declared as UTF-8", "<meta charset=\"utf-8\">", GBK));
    houses.add(
        coded(
            "html-gb2312",
            "GBK, declared as gb2312",
            "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\">",
            GBK));
    houses.add(
        coded(
                "html-utf8-declared-gbk",
                "UTF-8, declared as GBK",
                "<meta charset=\"gbk\">",
                StandardCharsets.UTF_8)
            .keptForTest());
    houses.add(
        of(
            "mhtml-word",
            "mhtml",
            "a single file web page saved by Word",
            (p, d) ->
                mhtml(
                    Portal.pageTitle(p),
                    "<html><head><meta charset=\"utf-8\"><title>"
                        + Portal.pageTitle(p)
                        + "</title></head><body>"
                        + HtmlText.WORD.body(p)
                        + "</body></html>")));
    houses.add(
        of(
            "mhtml-portal",
            "mhtml",
            "a portal's page saved by a browser",
            (p, d) -> mhtml(Portal.pageTitle(p), Portal.TRS.page(p, HtmlText.WPS))));
  }

  private static House portal(String id, Portal portal, HtmlText text) {
    return of(
        id,
        "html",
        "portal in the manner of " + portal + ", text marked up as " + text,
        (p, d) -> utf8(portal.page(p, text)));
  }

  private static House table(
      String id, Portal portal, String imitates, Function<SampleTable, String> table) {
    return of(id, "html", imitates, (p, d) -> utf8(portal.page(p, HtmlText.PLAIN, table)))
        .wishing(Wish.NO_LINE_BREAKS);
  }

  private static House coded(String id, String imitates, String declaration, Charset charset) {
    return of(
        id,
        "html",
        imitates,
        (p, d) ->
            ("<html><head>"
                    + declaration
                    + "<title>"
                    + Portal.pageTitle(p)
                    + "</title></head><body>\n"
                    + HtmlText.PLAIN.body(p)
                    + "</body></html>\n")
                .getBytes(charset));
  }

  static byte[] utf8(String page) {
    return page.getBytes(StandardCharsets.UTF_8);
  }

  private static int middle(SampleTable table) {
    int header = TableShapes.firstValues(table);
    return Math.max(header + 1, (table.rows().size() + header) / 2);
  }

  private static int cuts(SampleTable table) {
    return middle(table) < table.rows().size() ? 1 : 0;
  }

  private static String pieces(SampleTable table, boolean headerAgain) {
    int header = TableShapes.firstValues(table);
    int middle = middle(table);
    if (cuts(table) == 0) {
      return HtmlText.PLAIN.table(table);
    }
    List<SampleTable> pieces = TableShapes.cut(table, List.of(middle));
    SampleTable second = pieces.get(1);
    if (headerAgain && table.code().equals("requests")) {
      List<List<org.gongkai.layout.SampleCell>> rows =
          new ArrayList<>(table.rows().subList(0, header));
      rows.addAll(second.rows());
      second = new SampleTable(table.code(), table.width(), rows);
    }
    return HtmlText.PLAIN.table(pieces.get(0)) + "<p></p>" + HtmlText.PLAIN.table(second);
  }

  private static String headingsInCells(Paper paper) {
    StringBuilder html = new StringBuilder();
    paper.lead().forEach(p -> html.append(HtmlText.PLAIN.paragraph(p)));
    for (Part part : paper.parts()) {
      if (part.table().isPresent()) {
        part.before().forEach(p -> html.append(HtmlText.PLAIN.paragraph(p)));
        html.append(HtmlText.PLAIN.table(TableShapes.headed(part.table().get(), part.heading())));
      } else {
        html.append(HtmlText.PLAIN.heading(part.heading()));
        part.before().forEach(p -> html.append(HtmlText.PLAIN.paragraph(p)));
      }
      part.after().forEach(p -> html.append(HtmlText.PLAIN.paragraph(p)));
    }
    paper.signature().forEach(p -> html.append(HtmlText.PLAIN.paragraph(p)));
    return html.toString();
  }

  private static String inOneTable(Paper paper) {
    StringBuilder html = new StringBuilder("<table border=\"1\">");
    paper.lead().forEach(p -> html.append(wide(p)));
    for (Part part : paper.parts()) {
      html.append(wide(part.heading()));
      part.before().forEach(p -> html.append(wide(p)));
      part.table()
          .ifPresent(
              t -> html.append(HtmlText.PLAIN.table(t).replaceAll("</?(?:table|tbody)[^>]*>", "")));
      part.after().forEach(p -> html.append(wide(p)));
    }
    paper.signature().forEach(p -> html.append(wide(p)));
    return html.append("</table>\n").toString();
  }

  private static String wide(String text) {
    return "<tr><td colspan=\"15\">" + text + "</td></tr>\n";
  }

  private static String decoy(Draw draw) {
    return draw.figures(
        "<div style=\"display:none\"><table><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>"
            + "<tr><td>规章</td><td>7##</td><td>8##</td><td>9##</td></tr><tr><td>行政规范性文件</td><td>7##</td><td>8##</td><td>9##</td></tr></table></div>\n");
  }

  private static byte[] mhtml(String subject, String page) {
    String encoded =
        Base64.getMimeEncoder(76, "\r\n".getBytes(StandardCharsets.US_ASCII))
            .encodeToString(page.getBytes(StandardCharsets.UTF_8));
    String title = Base64.getEncoder().encodeToString(subject.getBytes(StandardCharsets.UTF_8));
    return ("MIME-Version: 1.0\r\nSubject: =?utf-8?B?"
            + title
            + "?=\r\nContent-Type: multipart/related; boundary=\"----=_NextPart_01\"; type=\"text/html\"\r\n\r\n"
            + "------=_NextPart_01\r\nContent-Location: file:///C:/report.htm\r\nContent-Transfer-Encoding: base64\r\nContent-Type: text/html; charset=\"utf-8\"\r\n\r\n"
            + encoded
            + "\r\n------=_NextPart_01--\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }
}
