package org.gongkai.corpus;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.corpus.PdfPage.Font;
import org.gongkai.corpus.PdfPage.Habit;

/** PDF in many page sizes, rulings and furniture. */
final class PdfHouses {
  private static final String A4 = "@page{size:A4;margin:22mm 20mm}";
  private static final String RULED = "table,td{border:0.6pt solid #000}";

  private PdfHouses() {}

  static List<House> all() {
    List<House> houses = new ArrayList<>();
    houses.add(pdf("pdf-ruled", "the template printed on A4", Font.SONG, A4 + RULED));
    houses.add(
        pdf(
            "pdf-ruled-sans-large",
            "large print on letter paper",
            Font.SANS,
            "@page{size:letter;margin:20mm 14mm}body{font-size:12pt}" + RULED));
    houses.add(
        pdf(
            "pdf-ruled-landscape",
            "A4 across",
            Font.SONG,
            "@page{size:A4 landscape;margin:18mm}" + RULED));
    houses.add(
        pdf(
            "pdf-short-pages",
            "pages so short that every table is cut many times",
            Font.SANS,
            "@page{size:210mm 125mm;margin:12mm}body{font-size:9pt}" + RULED));
    houses.add(
        pdf(
            "pdf-slides",
            "pages of a presentation",
            Font.SANS,
            "@page{size:254mm 143mm;margin:10mm}body{font-size:9.5pt}" + RULED));
    houses.add(
        pdf(
            "pdf-repeated-header",
            "header rows repeated on each page",
            Font.SONG,
            "@page{size:A4;margin:30mm 20mm 60mm 20mm}" + RULED,
            Habit.REPEATED_HEADER));
    houses.add(
        pdf(
            "pdf-page-numbers",
            "page numbers below",
            Font.SONG,
            A4
                + "@page{@bottom-center{content:'— ' counter(page) ' —';font-family:f;font-size:10.5pt}}"
                + RULED));
    houses.add(
        pdf(
            "pdf-running-head",
            "a running head and page x of y",
            Font.SANS,
            A4
                + "@page{@top-center{content:'政府信息公开工作年度报告';font-family:f;font-size:9pt}@bottom-right{content:'第 ' counter(page) ' 页 共 ' counter(pages) ' 页';font-family:f;font-size:9pt}}"
                + RULED));
    houses.add(
        pdf(
            "pdf-vertical-labels",
            "labels over several rows one character a line",
            Font.SONG,
            A4 + RULED,
            Habit.VERTICAL_LABELS));
    houses.add(
        pdf(
            "pdf-shaded",
            "shaded header and every cell of values tinted",
            Font.SANS,
            A4
                + "tr.h td{background-color:#d9e2f3}td.v{background-color:#f7f7f7}table,td{border:0.5pt solid #8ea9db}"));
    houses.add(
        pdf(
            "pdf-hairlines",
            "grey hairlines",
            Font.SANS,
            A4 + "table,td{border:0.25pt solid #999}"));
    houses.add(
        pdf(
            "pdf-heavy-frame",
            "a heavy frame round thin lines",
            Font.SANS,
            A4 + "td{border:0.5pt solid #000}table{border:2pt solid #000}"));
    houses.add(
        pdf(
            "pdf-boxed-cells",
            "each cell in a box of its own",
            Font.SANS,
            A4
                + "table{border-collapse:separate;border-spacing:1.5pt}td{border:0.5pt solid #000}"));
    houses.add(
        pdf(
            "pdf-split-rows",
            "rows cut through by the end of a page",
            Font.SONG,
            "@page{size:A4;margin:40mm 25mm 70mm 25mm}tr{page-break-inside:auto}td{padding:5pt 2pt}"
                + RULED));
    houses.add(
        pdf(
            "pdf-narrow",
            "a narrow page with labels over many lines",
            Font.SANS,
            "@page{size:A5;margin:12mm 10mm}body{font-size:8pt}" + RULED));
    houses.add(
        pdf(
            "pdf-aligned-edges",
            "labels left, numbers right",
            Font.SONG,
            A4 + "td{text-align:left}td.v{text-align:right;padding-right:5pt}" + RULED));
    houses.add(
        pdf("pdf-red-head", "a letter with a red head", Font.SONG, A4 + RULED, Habit.RED_HEAD));
    houses.add(
        pdf(
                "pdf-cover-contents",
                "a cover and a table of contents",
                Font.SONG,
                A4 + RULED,
                Habit.COVER_AND_CONTENTS)
            .wishing(Wish.TITLE));
    houses.add(
        pdf(
            "pdf-metadata-table",
            "a ruled table of metadata above the title",
            Font.SANS,
            A4 + RULED,
            Habit.METADATA_TABLE));
    houses.add(
        pdf(
                "pdf-coloured-lines",
                "blue lines, values at the foot of their cells",
                Font.SANS,
                A4 + "table,td{border:0.75pt solid #1f4e79}td.v{vertical-align:bottom}")
            .keptForTest());
    houses.add(
        pdf(
                "pdf-short-numbered-pages",
                "short pages with numbers and a repeated header",
                Font.SONG,
                "@page{size:210mm 160mm;margin:15mm;@bottom-center{content:counter(page);font-family:f;font-size:9pt}}body{font-size:9pt}"
                    + RULED,
                Habit.REPEATED_HEADER)
            .keptForTest());
    houses.add(
        pdf(
                "pdf-rows-ruled",
                "lines below rows, none between columns",
                Font.SANS,
                A4 + "td{border-bottom:0.5pt solid #000}")
            .losing("no lines between columns"));
    houses.add(
        pdf(
                "pdf-columns-ruled",
                "lines between columns, none between rows",
                Font.SANS,
                A4 + "td{border-left:0.5pt solid #000;border-right:0.5pt solid #000}")
            .losing("no lines between rows"));
    houses.add(
        pdf(
                "pdf-three-lines",
                "a table of three lines",
                Font.SONG,
                A4
                    + "table{border-top:1.2pt solid #000;border-bottom:1.2pt solid #000}tr.h td{border-bottom:0.4pt solid #000}")
            .losing("hardly any lines"));
    houses.add(
        pdf("pdf-borderless", "no lines", Font.SANS, A4 + "td{padding:4pt 6pt}")
            .wishing(Wish.NO_BLANKS));
    houses.add(
        pdf(
                "pdf-borderless-blanks",
                "no lines and blank cells",
                Font.SANS,
                A4 + "td{padding:4pt 6pt}")
            .wishing(Wish.BLANKS)
            .losing("no lines: blank cells leave no trace"));
    houses.add(
        pdf("pdf-statistics", "the statistics table of 2014 to 2018", Font.SANS, A4 + RULED)
            .wishing(Wish.STATISTICS));
    return houses;
  }

  /** Styles of the same kind as OFD. */
  static List<House> ofd() {
    return List.of(
        ofd("ofd-ruled", "the template as a virtual printer writes it", Font.SONG, A4 + RULED),
        ofd(
            "ofd-page-numbers",
            "running head and page numbers",
            Font.SANS,
            A4
                + "@page{@top-center{content:'政府信息公开年报';font-family:f;font-size:9pt}@bottom-center{content:'— ' counter(page) ' —';font-family:f;font-size:10.5pt}}"
                + RULED),
        ofd(
            "ofd-landscape",
            "A4 across",
            Font.SONG,
            "@page{size:A4 landscape;margin:18mm}" + RULED),
        ofd(
            "ofd-short-pages",
            "pages so short that every table is cut many times",
            Font.SANS,
            "@page{size:210mm 125mm;margin:12mm}body{font-size:9pt}" + RULED),
        ofd(
            "ofd-vertical-labels",
            "labels over several rows one character a line",
            Font.SONG,
            A4 + RULED,
            Habit.VERTICAL_LABELS),
        ofd(
                "ofd-repeated-header",
                "a red head, header rows repeated on each page",
                Font.SANS,
                "@page{size:A4;margin:30mm 20mm 60mm 20mm}" + RULED,
                Habit.REPEATED_HEADER,
                Habit.RED_HEAD)
            .keptForTest(),
        ofd("ofd-borderless", "no lines", Font.SANS, A4 + "td{padding:4pt 6pt}")
            .wishing(Wish.NO_BLANKS));
  }

  private static House ofd(String id, String imitates, Font font, String css, Habit... habits) {
    return House.pages(
            id,
            "ofd",
            imitates,
            (f, d) -> {
              House.Made pdf = new PdfPage(font, css, habits).write(f.paper());
              return new House.Made(OfdPage.of(pdf.bytes()), pdf.cuts());
            })
        .wishing(Wish.SHORT_NUMBERS);
  }

  private static House pdf(String id, String imitates, Font font, String css, Habit... habits) {
    return House.pages(
            id, "pdf", imitates, (f, d) -> new PdfPage(font, css, habits).write(f.paper()))
        .wishing(Wish.SHORT_NUMBERS);
  }
}
