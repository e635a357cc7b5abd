package org.gongkai.corpus;

import static org.gongkai.corpus.House.of;

import java.util.List;
import java.util.function.Function;
import org.gongkai.corpus.House.Maker;
import org.gongkai.layout.Tool;

/** What Chromium prints, LibreOffice prints of web pages, and Poppler's tools extract from that. */
final class ForeignHouses {
  private static final String RULED = "td{border:1px solid #000}";

  /** Bold print of a font without bold outlines is what makes Chromium's files large. */
  private static final String LIGHT = "*{font-weight:400!important}";

  private ForeignHouses() {}

  static List<House> all() {
    return List.of(
        printed(
            "pdf-chromium-a4",
            "a page printed by Chromium",
            "size:A4;margin:20mm 18mm",
            "10.5pt",
            RULED),
        printed(
            "pdf-chromium-large",
            "the same in large print",
            "size:letter;margin:20mm 12mm",
            "13pt",
            RULED),
        printed(
            "pdf-chromium-landscape",
            "the same on A4 across",
            "size:A4 landscape;margin:20mm",
            "12pt",
            LIGHT + RULED),
        printed(
            "pdf-chromium-short",
            "the same on short pages",
            "size:210mm 120mm;margin:10mm",
            "9pt",
            LIGHT + RULED),
        printed(
                "pdf-chromium-borderless",
                "the same without lines",
                "size:A4;margin:20mm 18mm",
                "10.5pt",
                LIGHT + "td{padding:4px 6px}")
            .wishing(Wish.NO_BLANKS),
        of(
                "pdf-chromium-portal",
                "pdf",
                "a portal's page printed by Chromium, menus and all",
                (p, d) ->
                    Tool.print(
                        Portal.TRS
                            .page(p, HtmlText.WPS)
                            .replace(
                                "<title>",
                                "<style>@page{size:A4}*{font-family:'WenQuanYi Micro Hei'!important;font-weight:400!important}</style><title>")))
            .madeBy(Maker.CHROMIUM)
            .wishing(Wish.SHORT_NUMBERS, Wish.DATED),
        of("pdf", "html", "", (p, d) -> PageHouses.utf8(page(p, "size:A4", "10.5pt", RULED)))
            .converted("pdf-libreoffice-html", "html", "pdf", "PDF of a web page by LibreOffice")
            .wishing(Wish.SHORT_NUMBERS, Wish.NO_LINE_BREAKS),
        extracted(
                "text-pdftotext-layout",
                "txt",
                "pdftotext -layout of a ruled PDF",
                pdf -> Tool.poppler(pdf, "pdftotext", "-layout"))
            .losing("lines of the table are gone, header words are broken over lines"),
        extracted(
                "text-pdftotext",
                "txt",
                "pdftotext of a ruled PDF",
                pdf -> Tool.poppler(pdf, "pdftotext"))
            .losing("which cell a text was in is gone"),
        extracted(
                "text-pdftotext-raw",
                "txt",
                "pdftotext -raw of a ruled PDF",
                pdf -> Tool.poppler(pdf, "pdftotext", "-raw"))
            .losing("which cell a text was in is gone"),
        extracted(
                "html-pdftohtml",
                "html",
                "pdftohtml of a ruled PDF",
                pdf -> Tool.poppler(pdf, "pdftohtml", "-s", "-i"))
            .losing("lines of text at places of the page, no tables"));
  }

  private static House printed(String id, String imitates, String page, String size, String cells) {
    return of(id, "pdf", imitates, (p, d) -> Tool.print(page(p, page, size, cells)))
        .madeBy(Maker.CHROMIUM)
        .wishing(Wish.SHORT_NUMBERS);
  }

  /** Extracted from a page that we lay out ourselves, so that no second program takes part. */
  private static House extracted(
      String id, String format, String imitates, Function<byte[], byte[]> tool) {
    PdfPage page =
        new PdfPage(
            PdfPage.Font.SONG, "@page{size:A4;margin:22mm 20mm}table,td{border:0.6pt solid #000}");
    return of(id, format, imitates, (p, d) -> tool.apply(page.write(p).bytes()))
        .madeBy(Maker.POPPLER)
        .wishing(Wish.SHORT_NUMBERS, Wish.NO_LINE_BREAKS);
  }

  private static String page(Paper paper, String page, String size, String cells) {
    return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>"
        + paper.declaredTitle()
        + "</title><style>@page{"
        + page
        + "}body{font-family:'WenQuanYi Micro Hei';font-size:"
        + size
        + "}table{border-collapse:collapse;width:100%}td{text-align:center;vertical-align:middle}"
        + cells
        + "</style></head><body>"
        + HtmlText.PLAIN.body(paper).replace(" border=\"1\" cellspacing=\"0\"", "")
        + "</body></html>";
  }
}
