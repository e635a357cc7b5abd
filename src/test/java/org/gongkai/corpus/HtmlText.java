package org.gongkai.corpus;

import java.util.List;
import java.util.function.Function;
import org.gongkai.layout.SampleCell;
import org.gongkai.layout.SampleTable;

/** How the editor of a content system marks the text of a filing up. */
enum HtmlText {
  /** Paragraphs, headings in strong type, tables with spans. */
  PLAIN {
    @Override
    String paragraph(String text) {
      return "<p>" + text + "</p>\n";
    }

    @Override
    String heading(String text) {
      return "<p><strong>" + text + "</strong></p>\n";
    }

    @Override
    String table(SampleTable table) {
      return rows(
          table,
          "<table border=\"1\" cellspacing=\"0\">\n<tbody>",
          c -> "<td" + spans(c) + ">" + lines(c) + "</td>",
          "</tbody></table>\n");
    }
  },
  /** Pasted from Word: runs cut over spans and fonts, Word's own paragraphs and empty cells. */
  WORD {
    @Override
    String paragraph(String text) {
      return "<p class=\"MsoNormal\" style=\"text-indent:32.0pt;line-height:28.0pt\">"
          + runs(text)
          + "</p>\n";
    }

    @Override
    String heading(String text) {
      return "<p class=\"MsoNormal\" style=\"text-indent:32.0pt\"><b><span style=\"font-family:黑体\">"
          + text
          + "</span></b></p>\n";
    }

    @Override
    String table(SampleTable table) {
      return rows(
          table,
          "<div align=\"center\"><table class=\"MsoNormalTable\" border=\"0\" cellspacing=\"0\" cellpadding=\"0\" style=\"border-collapse:collapse;mso-yfti-tbllook:1184\">\n<tbody>",
          c ->
              "<td width=\""
                  + 64 * c.columns()
                  + "\""
                  + spans(c)
                  + " style=\"border:solid windowtext 1.0pt\"><p class=\"MsoNormal\" align=\"center\">"
                  + (c.text().isEmpty()
                      ? "<span lang=\"EN-US\"><o:p>&nbsp;</o:p></span>"
                      : runs(lines(c)))
                  + "</p></td>",
          "</tbody></table></div>\n");
    }

    private String runs(String text) {
      if (text.length() < 4 || text.contains("<")) {
        return "<span lang=\"EN-US\" style=\"font-family:仿宋_GB2312\">" + text + "</span>";
      }
      int half = text.length() / 2;
      return "<span style=\"font-size:16.0pt;font-family:仿宋_GB2312\">"
          + text.substring(0, half)
          + "</span><font face=\"宋体\"><span lang=\"EN-US\">"
          + text.substring(half)
          + "</span></font><o:p></o:p>";
    }
  },
  /** Pasted from WPS: inline styles on every element, thead-less, cells with nbsp. */
  WPS {
    @Override
    String paragraph(String text) {
      return "<p style=\"margin:0 0 0 0;text-indent:43px;text-align:justify;line-height:37px\"><span style=\"font-family:仿宋;font-size:21px\"><span>"
          + text
          + "</span></span></p>\n";
    }

    @Override
    String heading(String text) {
      return "<p style=\"text-indent:43px\"><strong><span style=\"font-family: 黑体; font-size: 21px\">"
          + text
          + "</span></strong></p>\n";
    }

    @Override
    String table(SampleTable table) {
      return rows(
          table,
          "<table style=\"border: none; width: 99%\"><tbody>",
          c ->
              "<td style=\"padding: 5px; border-width: 1px; border-style: solid\""
                  + spans(c)
                  + "><p style=\"text-align:center\"><span style=\"font-size:14px\">"
                  + (c.text().isEmpty() ? "&nbsp;" : lines(c))
                  + "</span></p></td>",
          "</tbody></table><p><br/></p>\n");
    }
  },
  /** Lines ended by br inside one block; ideographic spaces indent. */
  BREAKS {
    @Override
    String paragraph(String text) {
      return "　　" + text + "<br>\n";
    }

    @Override
    String heading(String text) {
      return "　　<b>" + text + "</b><br>\n";
    }

    @Override
    String table(SampleTable table) {
      return rows(
          table,
          "<table width=100% border=1>",
          c -> "<TD" + spans(c) + " align=middle>" + lines(c),
          "</table>\n");
    }
  },
  /** Real headings and header cells. */
  SEMANTIC {
    @Override
    String paragraph(String text) {
      return "<p>" + text + "</p>\n";
    }

    @Override
    String heading(String text) {
      return "<h2>" + text + "</h2>\n";
    }

    @Override
    String table(SampleTable table) {
      return rows(
          table,
          "<table>\n<tbody>",
          c ->
              (c.isValue() ? "<td" : "<th scope=\"row\"")
                  + spans(c)
                  + ">"
                  + lines(c)
                  + (c.isValue() ? "</td>" : "</th>"),
          "</tbody></table>\n");
    }
  },
  /** Everything in div and nothing in p. */
  DIVS {
    @Override
    String paragraph(String text) {
      return "<div class=\"para\">" + text + "</div>\n";
    }

    @Override
    String heading(String text) {
      return "<div class=\"para tit\"><span>" + text + "</span></div>\n";
    }

    @Override
    String table(SampleTable table) {
      return rows(
          table,
          "<div class=\"tablebox\"><table>\n",
          c -> "<td" + spans(c) + "><div>" + lines(c) + "</div></td>",
          "</table></div>\n");
    }
  };

  abstract String paragraph(String text);

  abstract String heading(String text);

  abstract String table(SampleTable table);

  /** The filing from its title to its signature. */
  String body(Paper paper) {
    return body(paper, this::table);
  }

  /** The same with tables written in another way. */
  String body(Paper paper, Function<SampleTable, String> table) {
    StringBuilder html = new StringBuilder();
    paper.title().forEach(t -> html.append(title(t)));
    return html + afterTitle(paper, table);
  }

  /** The filing without its title, for a page that prints it itself. */
  String afterTitle(Paper paper, Function<SampleTable, String> table) {
    StringBuilder html = new StringBuilder();
    paper.lead().forEach(p -> html.append(paragraph(p)));
    for (Part part : paper.parts()) {
      html.append(heading(part.heading()));
      part.before().forEach(p -> html.append(paragraph(p)));
      part.table().ifPresent(t -> html.append(table.apply(t)));
      part.after().forEach(p -> html.append(paragraph(p)));
    }
    paper
        .signature()
        .forEach(p -> html.append(paragraph(p).replaceFirst("^<p", "<p align=\"right\"")));
    return html.toString();
  }

  private String title(String line) {
    return "<p style=\"text-align:center\"><strong>" + line + "</strong></p>\n";
  }

  static String spans(SampleCell cell) {
    return (cell.columns() > 1 ? " colspan=\"" + cell.columns() + "\"" : "")
        + (cell.rows() > 1 ? " rowspan=\"" + cell.rows() + "\"" : "");
  }

  static String lines(SampleCell cell) {
    return cell.text().replace("\n", "<br>");
  }

  private static String rows(
      SampleTable table, String open, Function<SampleCell, String> cell, String close) {
    StringBuilder html = new StringBuilder(open);
    for (List<SampleCell> row : table.rows()) {
      html.append("<tr>");
      row.forEach(c -> html.append(cell.apply(c)));
      html.append("</tr>\n");
    }
    return html.append(close).toString();
  }
}
