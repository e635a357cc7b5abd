package org.gongkai.corpus;

import static org.gongkai.corpus.House.of;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.corpus.WordPage.Habit;

/** Word documents and workbooks, and what LibreOffice makes of them. */
final class WordHouses {
  private static final String FONT = "Noto Sans CJK SC";

  private WordHouses() {}

  static List<House> all() {
    List<House> houses = new ArrayList<>();
    House plain = docx("docx-plain", "the official template filled in");
    houses.add(plain);
    houses.add(
        docx(
                "docx-numbered-headings",
                "numerals of headings from a numbered list",
                Habit.NUMBERED_HEADINGS)
            .wishing(Wish.PLAIN_HEADINGS));
    houses.add(docx("docx-text-boxes", "headings in text boxes", Habit.TEXT_BOXES));
    houses.add(
        docx(
            "docx-heading-styles",
            "heading styles, running head and page numbers",
            Habit.HEADING_STYLES,
            Habit.HEADER_AND_FOOTER));
    houses.add(docx("docx-nested-tables", "tables in the cells of tables", Habit.NESTED_TABLES));
    houses.add(
        docx(
            "docx-split-runs",
            "runs that end in the midst of words and numbers",
            Habit.SPLIT_RUNS));
    houses.add(docx("docx-tracked-changes", "corrections not yet accepted", Habit.TRACKED_CHANGES));
    houses.add(
        docx(
            "docx-content-controls",
            "a form of content controls",
            Habit.CONTENT_CONTROLS,
            Habit.HEADING_STYLES));
    houses.add(
        docx(
            "docx-horizontal-merges",
            "merges across the way of old files",
            Habit.HORIZONTAL_MERGES));
    houses.add(
        docx(
            "docx-uneven-grid",
            "a grid finer than its cells",
            Habit.UNEVEN_GRID,
            Habit.SPLIT_RUNS));
    houses.add(
        docx("docx-cut-tables", "tables cut in two by hand", Habit.CUT_TABLES)
            .wishing(Wish.NO_LINE_BREAKS)
            .cutting(t -> t.rows().size() > 6 ? 1 : 0));
    houses.add(
        docx(
                "docx-controls-in-nested",
                "content controls in nested tables",
                Habit.CONTENT_CONTROLS,
                Habit.NESTED_TABLES)
            .keptForTest());
    houses.add(
        docx("docx-statistics", "the statistics table of 2014 to 2018").wishing(Wish.STATISTICS));
    houses.add(
        of(
            "xlsx-one-sheet",
            "xlsx",
            "a filing in one sheet of a workbook",
            (p, d) -> SheetPage.write(p, new XSSFWorkbook(), false)));
    houses.add(
        of(
            "xlsx-sheet-per-section",
            "xlsx",
            "each section a sheet of its own",
            (p, d) -> SheetPage.write(p, new XSSFWorkbook(), true)));
    houses.add(
        of(
            "xls-one-sheet",
            "xls",
            "the same in the old format",
            (p, d) -> SheetPage.write(p, new HSSFWorkbook(), false)));
    houses.add(
        plain.converted("doc-libreoffice", "docx", "doc", "Word 97 as LibreOffice writes it"));
    houses.add(
        docx("rtf", "heading styles", Habit.HEADING_STYLES)
            .converted("rtf-libreoffice", "docx", "rtf", "RTF as LibreOffice writes it"));
    houses.add(plain.converted("odt-libreoffice", "docx", "odt", "ODT as LibreOffice writes it"));
    houses.add(
        docx("doc", "", Habit.NUMBERED_HEADINGS)
            .wishing(Wish.PLAIN_HEADINGS)
            .converted(
                "doc-libreoffice-numbered",
                "docx",
                "doc",
                "Word 97 with numbered headings, as LibreOffice writes it")
            .keptForTest());
    houses.add(
        plain.converted("html-libreoffice", "docx", "html", "HTML as LibreOffice writes it"));
    houses.add(
        docx("pdf", "", Habit.REPEATED_HEADER)
            .converted(
                "pdf-libreoffice-docx",
                "docx",
                "pdf",
                "PDF of a Word document by LibreOffice, header rows repeated")
            .wishing(Wish.SHORT_NUMBERS, Wish.NO_LINE_BREAKS));
    houses.add(
        docx("pdf", "", Habit.HEADER_AND_FOOTER, Habit.HEADING_STYLES)
            .converted(
                "pdf-libreoffice-furniture",
                "docx",
                "pdf",
                "PDF of a Word document by LibreOffice, running head and page numbers")
            .wishing(Wish.SHORT_NUMBERS, Wish.NO_LINE_BREAKS));
    return houses;
  }

  private static House docx(String id, String imitates, Habit... habits) {
    return of(id, "docx", imitates, (p, d) -> new WordPage(Set.of(habits), FONT).write(p));
  }
}
