package org.gongkai.layout;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Pages for the printer: the same report cut at other rows, and ruled in other ways. */
enum PrintLayouts {
  /** Every cell in a frame. */
  RULED_A4("size:A4;margin:20mm 18mm", "10.5pt", "td{border:1px solid #000}"),
  RULED_LETTER_LARGE_PRINT("size:letter;margin:20mm 12mm", "13pt", "td{border:1px solid #000}"),
  RULED_A4_LANDSCAPE("size:A4 landscape;margin:20mm", "12pt", "td{border:1px solid #000}"),
  RULED_SHORT_PAGES("size:210mm 120mm;margin:10mm", "9pt", "td{border:0.5pt solid #444}"),
  /** Lines below the rows, none between the columns. */
  HALF_RULED("size:A4;margin:20mm 18mm", "10.5pt", "td{border-bottom:1px solid #000}"),
  HALF_RULED_SHORT_PAGES(
      "size:210mm 140mm;margin:10mm", "9pt", "td{border-bottom:0.5pt solid #444}"),
  RULED_BETWEEN_COLUMNS(
      "size:A4;margin:20mm 18mm", "10.5pt", "td{border-right:1px solid #000;padding:3px}"),
  RULED_BETWEEN_ROWS_IN_A_FRAME(
      "size:A4;margin:20mm 18mm",
      "10pt",
      "table{border:1px solid #000}td{border-bottom:1px solid #000;padding:2px}"),
  /** No lines at all. */
  WITHOUT_RULES("size:A4;margin:20mm 18mm", "10.5pt", "td{padding:4px 6px}"),
  WITHOUT_RULES_SET_LEFT("size:A4;margin:20mm 18mm", "10pt", "td{padding:4px 6px;text-align:left}");

  private static final Map<String, byte[]> PRINTED = new ConcurrentHashMap<>();

  private final String page;
  private final String size;
  private final String cells;

  PrintLayouts(String page, String size, String cells) {
    this.page = page;
    this.size = size;
    this.cells = cells;
  }

  /** The page printed; once per sample, since text tools ask for the same again. */
  byte[] print(SampleReport report) {
    return PRINTED.computeIfAbsent(this + " " + report.name(), k -> Tool.print(html(report)));
  }

  String html(SampleReport report) {
    return HtmlLayouts.page(
        HtmlLayouts.titled(report, HtmlLayouts.declared("utf-8"))
            + "<style>@page{"
            + page
            + "}body{font-family:'Noto Serif CJK SC';font-size:"
            + size
            + "}table{border-collapse:collapse;width:100%}td{text-align:center;vertical-align:middle}"
            + cells
            + "h1{font-size:1.5em;text-align:center}</style>",
        HtmlLayouts.body(report, HtmlLayouts::table).replace("<table border=\"1\">", "<table>"));
  }
}
