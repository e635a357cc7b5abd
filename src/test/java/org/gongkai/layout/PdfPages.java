package org.gongkai.layout;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;

/** Prints a report to PDF inside this process: fast enough for hundreds of spoilt reports. */
enum PdfPages {
  RULED("size:A4;margin:20mm 18mm", 11, "td{border:1px solid #000}"),
  /** Pages so short that every table is cut, mostly more than once. */
  RULED_SHORT_PAGES("size:210mm 110mm;margin:10mm", 9, "td{border:0.5pt solid #444}"),
  RULED_NARROW("size:150mm 210mm;margin:10mm", 8, "td{border:0.5pt solid #000}"),
  HALF_RULED("size:A4;margin:20mm 18mm", 10, "td{border-bottom:1px solid #000}"),
  WITHOUT_RULES("size:A4;margin:20mm 18mm", 8, "td{padding:2px 4px}"),
  /** Columns too narrow for their numbers, whose digits then stand one below the other. */
  WITHOUT_RULES_NARROW("size:A4;margin:20mm 18mm", 10, "td{padding:3px 6px}");

  /** Fonts with Chinese characters in TrueType outlines, which this printer needs. */
  private static final List<Path> FONTS =
      List.of(
          Path.of("/usr/share/fonts/truetype/arphic-gbsn00lp/gbsn00lp.ttf"),
          Path.of("/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf"));

  private final String page;
  private final int points;
  private final String cells;

  PdfPages(String page, int points, String cells) {
    this.page = page;
    this.points = points;
    this.cells = cells;
  }

  /** Whether every cell stands in a frame. */
  boolean ruled() {
    return name().startsWith("RULED");
  }

  static Optional<Path> font() {
    return FONTS.stream().filter(Files::isReadable).findFirst();
  }

  /**
   * The report printed.
   *
   * @param shift how far down the first page the report begins, in points: it moves the page breaks
   */
  byte[] print(SampleReport report, int shift) throws IOException {
    String html =
        HtmlLayouts.page(
            HtmlLayouts.titled(report, HtmlLayouts.declared("utf-8"))
                + "<style>@page{"
                + page
                + "}body{font-family:cjk;padding-top:"
                + shift
                + "pt;font-size:"
                + points
                + "pt}table{border-collapse:collapse;width:100%}tr{page-break-inside:avoid}"
                + "td{text-align:center;vertical-align:middle;word-wrap:break-word}"
                + cells
                + "h1{font-size:1.5em;text-align:center}</style>",
            HtmlLayouts.body(report, HtmlLayouts::table)
                .replace("<table border=\"1\">", "<table>"));
    XRLog.setLoggingEnabled(false);
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    new PdfRendererBuilder()
        .useFastMode()
        .useFont(font().orElseThrow().toFile(), "cjk")
        .withW3cDocument(new W3CDom().fromJsoup(Jsoup.parse(html)), "")
        .toStream(pdf)
        .run();
    return pdf.toByteArray();
  }
}
