package org.gongkai.layout;

import com.hankcs.hanlp.HanLP;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A way in which a report comes. */
enum Layout {
  TEXT_WORD_EXPORT(r -> TextLayouts.report(r, TextLayouts::wordExport)),
  TEXT_TABS(r -> TextLayouts.report(r, TextLayouts::tabs)),
  TEXT_PIPES(r -> TextLayouts.report(r, TextLayouts::pipes)),
  TEXT_PIPES_WITHOUT_LEADING_PIPE(r -> TextLayouts.report(r, TextLayouts::pipesWithoutLeadingPipe)),
  TEXT_PIPES_WITH_COLLAPSED_SPANS(r -> TextLayouts.report(r, TextLayouts::pipesWithCollapsedSpans)),
  TEXT_PIPES_WITH_SURPLUS_COLUMNS(r -> TextLayouts.report(r, TextLayouts::pipesWithSurplusColumns)),
  TEXT_PIPES_WITHOUT_EMPTIES_FOR_SPANS(
      r -> TextLayouts.report(r, TextLayouts::pipesWithoutEmptiesForSpans)),
  TEXT_CELL_PER_LINE_WITH_TRAILING_PIPE(
      Fidelity.EXACT_WITHOUT_BLANKS,
      r -> TextLayouts.report(r, TextLayouts::cellPerLineWithTrailingPipe)),
  TEXT_PIPE_ALONE_ON_ITS_LINE(r -> TextLayouts.report(r, TextLayouts::pipeAloneOnItsLine)),
  TEXT_PIPES_WITH_NEWLINES_INSIDE(
      Fidelity.EXACT_WITHOUT_BLANKS,
      r -> TextLayouts.report(r, TextLayouts::pipesWithNewlinesInside)),
  TEXT_CELL_PER_LINE(
      Fidelity.EXACT_WITHOUT_BLANKS, r -> TextLayouts.report(r, TextLayouts::cellPerLine)),
  TEXT_ALIGNED_BY_BLANKS(
      Fidelity.EXACT_WITHOUT_BLANKS, r -> TextLayouts.report(r, TextLayouts::aligned)),
  TEXT_MARKDOWN_FRAGMENTS(
      Fidelity.EXACT_WITHOUT_BLANKS, r -> TextLayouts.report(r, TextLayouts::markdownFragments)),
  HTML_CLEAN(r -> HtmlLayouts.utf8(HtmlLayouts.clean(r))),
  HTML_PASTED_FROM_WORD(r -> HtmlLayouts.utf8(HtmlLayouts.pastedFromWord(r))),
  HTML_WITHOUT_SPANS(r -> html(r, HtmlLayouts::spanless)),
  HTML_RAGGED(r -> html(r, HtmlLayouts::ragged)),
  HTML_IN_LAYOUT_TABLES(r -> HtmlLayouts.utf8(HtmlLayouts.inLayoutTables(r))),
  HTML_IN_ONE_TABLE(r -> HtmlLayouts.utf8(HtmlLayouts.inOneTable(r))),
  HTML_HEADINGS_IN_CELLS(r -> HtmlLayouts.utf8(HtmlLayouts.headingsInCells(r))),
  HTML_GBK_UNDECLARED(r -> HtmlLayouts.gbk(HtmlLayouts.clean(r, ""))),
  HTML_GBK_DECLARED_AS_UTF8(
      r -> HtmlLayouts.gbk(HtmlLayouts.clean(r, HtmlLayouts.declared("utf-8")))),
  HTML_GBK_DECLARED_AS_GB2312(
      r -> HtmlLayouts.gbk(HtmlLayouts.clean(r, HtmlLayouts.declared("gb2312")))),
  HTML_SPANS_TOO_LARGE(r -> html(r, HtmlLayouts::spansTooLarge)),
  HTML_TRADITIONAL_SCRIPT(
      Fidelity.EXACT_CELLS,
      r -> HtmlLayouts.utf8(HanLP.convertToTraditionalChinese(HtmlLayouts.clean(r)))),
  HTML_HEADER_WORDS_IN_TWO_ROWS(r -> html(r, HtmlLayouts::headerWordsInTwoRows)),
  HTML_BREAKS_UNITS_AND_REMARKS(r -> html(r, HtmlLayouts::breaksUnitsAndRemarks)),
  HTML_WITH_HIDDEN_DECOY(r -> HtmlLayouts.utf8(HtmlLayouts.withHiddenDecoy(r))),
  HTML_TABLE_PER_BLOCK(r -> html(r, HtmlLayouts::tablePerBlock)),
  DOCX(r -> DocxWriter.write(r, DocxWriter.Style.PLAIN)),
  DOCX_NUMBERED_HEADINGS(r -> DocxWriter.write(r, DocxWriter.Style.NUMBERED_HEADINGS)),
  DOCX_HEADINGS_IN_TEXT_BOXES(r -> DocxWriter.write(r, DocxWriter.Style.HEADINGS_IN_TEXT_BOXES)),
  DOCX_NESTED_TABLES(r -> DocxWriter.write(r, DocxWriter.Style.NESTED_TABLES)),
  XLSX(r -> WorkbookWriter.write(r, new XSSFWorkbook())),
  XLS(r -> WorkbookWriter.write(r, new HSSFWorkbook())),
  CSV_BY_EXCEL(SheetLayouts::csvByExcel),
  CSV_IN_GBK(SheetLayouts::csvInGbk),
  CSV_WITH_SEMICOLONS(SheetLayouts::csvWithSemicolons),
  TABS_BY_EXCEL(SheetLayouts::tabsByExcel),
  CSV_RAGGED(SheetLayouts::csvRagged),
  DOC_BY_LIBREOFFICE(Tool.SOFFICE, Fidelity.EXACT, r -> fromDocx(r, "doc")),
  RTF_BY_LIBREOFFICE(Tool.SOFFICE, Fidelity.EXACT, r -> fromDocx(r, "rtf")),
  ODT_BY_LIBREOFFICE(Tool.SOFFICE, Fidelity.EXACT, r -> fromDocx(r, "odt")),
  PDF_OF_DOCX_BY_LIBREOFFICE(Tool.SOFFICE, Fidelity.EXACT, r -> fromDocx(r, "pdf")),
  PDF_OF_HTML_BY_LIBREOFFICE(
      Tool.SOFFICE, Fidelity.EXACT, r -> Tool.office(r, "html", "pdf", HTML_CLEAN.writer)),
  PDF_RULED_A4(PrintLayouts.RULED_A4),
  PDF_RULED_LETTER_LARGE_PRINT(PrintLayouts.RULED_LETTER_LARGE_PRINT),
  PDF_RULED_A4_LANDSCAPE(PrintLayouts.RULED_A4_LANDSCAPE),
  PDF_RULED_SHORT_PAGES(PrintLayouts.RULED_SHORT_PAGES),
  PDF_HALF_RULED(PrintLayouts.HALF_RULED),
  PDF_HALF_RULED_SHORT_PAGES(PrintLayouts.HALF_RULED_SHORT_PAGES),
  PDF_RULED_BETWEEN_COLUMNS(PrintLayouts.RULED_BETWEEN_COLUMNS),
  PDF_RULED_BETWEEN_ROWS_IN_A_FRAME(PrintLayouts.RULED_BETWEEN_ROWS_IN_A_FRAME),
  PDF_WITHOUT_RULES(PrintLayouts.WITHOUT_RULES),
  PDF_WITHOUT_RULES_SET_LEFT(PrintLayouts.WITHOUT_RULES_SET_LEFT),
  OFD_LINES(r -> OfdWriter.write(r, OfdWriter.Style.LINES)),
  OFD_CHARACTERS_AND_BARS(r -> OfdWriter.write(r, OfdWriter.Style.CHARACTERS_AND_BARS)),
  OFD_TEXT_CODES_AND_BOXES(r -> OfdWriter.write(r, OfdWriter.Style.TEXT_CODES_AND_BOXES)),
  OFD_TEMPLATE_AND_SCALE(r -> OfdWriter.write(r, OfdWriter.Style.TEMPLATE_AND_SCALE)),
  OFD_GLYPHS(r -> OfdWriter.write(r, OfdWriter.Style.GLYPHS)),
  PDFTOTEXT_LAYOUT(
      Tool.POPPLER_AND_CHROMIUM,
      Fidelity.NEVER_WRONG,
      r -> Tool.poppler(PrintLayouts.RULED_A4.print(r), "pdftotext", "-layout")),
  PDFTOTEXT(
      Tool.POPPLER_AND_CHROMIUM,
      Fidelity.NEVER_WRONG,
      r -> Tool.poppler(PrintLayouts.RULED_A4.print(r), "pdftotext")),
  PDFTOTEXT_RAW(
      Tool.POPPLER_AND_CHROMIUM,
      Fidelity.NEVER_WRONG,
      r -> Tool.poppler(PrintLayouts.RULED_A4.print(r), "pdftotext", "-raw")),
  PDFTOHTML(
      Tool.POPPLER_AND_CHROMIUM,
      Fidelity.NEVER_WRONG,
      r -> Tool.poppler(PrintLayouts.RULED_A4.print(r), "pdftohtml", "-s", "-i"));

  /** How much of a report a layout keeps. */
  enum Fidelity {
    /** Everything. */
    EXACT,
    /** Every cell; title and issuer in other characters. */
    EXACT_CELLS,
    /** Everything; where cells are blank, which of a row they are may not show. */
    EXACT_WITHOUT_BLANKS,
    /** Too little to ask for more than that no wrong number comes out. */
    NEVER_WRONG
  }

  /** Writes a report. */
  interface Writer {
    byte[] write(SampleReport report) throws Exception;
  }

  final Tool tool;
  private final Fidelity fidelity;
  private final Writer writer;

  Layout(Writer writer) {
    this(Fidelity.EXACT, writer);
  }

  Layout(Fidelity fidelity, Writer writer) {
    this(Tool.NONE, fidelity, writer);
  }

  Layout(PrintLayouts pages) {
    this(Fidelity.EXACT, pages);
  }

  Layout(Fidelity fidelity, PrintLayouts pages) {
    this(Tool.CHROMIUM, fidelity, pages::print);
  }

  Layout(Tool tool, Fidelity fidelity, Writer writer) {
    this.tool = tool;
    this.fidelity = fidelity;
    this.writer = writer;
  }

  byte[] write(SampleReport report) throws Exception {
    return writer.write(report);
  }

  /** How much of a sample comes through. */
  Fidelity fidelity(Sample sample) {
    boolean printedByOffice =
        this == PDF_OF_DOCX_BY_LIBREOFFICE || this == PDF_OF_HTML_BY_LIBREOFFICE;
    if (printedByOffice && sample == Sample.LARGE_WITH_THOUSANDS_SEPARATORS) {
      // The numbers are wider than their columns: cut over lines, and over the edge of the page.
      return Fidelity.NEVER_WRONG;
    }
    if (fidelity == Fidelity.EXACT_WITHOUT_BLANKS) {
      return sample.report().hasBlankCells() ? Fidelity.NEVER_WRONG : Fidelity.EXACT;
    }
    return fidelity;
  }

  /** A start of the browser for each sample would take minutes: three samples show it. */
  List<Sample> samples() {
    return switch (tool) {
      case NONE, SOFFICE -> List.of(Sample.values());
      case CHROMIUM, POPPLER_AND_CHROMIUM ->
          List.of(Sample.ORDINARY, Sample.ZEROS_LEFT_BLANK, Sample.FORM_OF_2019);
    };
  }

  private static byte[] fromDocx(SampleReport report, String extension) {
    return Tool.office(report, "docx", extension, DOCX.writer);
  }

  private static byte[] html(
      SampleReport report, java.util.function.Function<SampleTable, String> table) {
    return HtmlLayouts.utf8(
        HtmlLayouts.page(
            HtmlLayouts.titled(report, HtmlLayouts.declared("utf-8")),
            HtmlLayouts.body(report, table)));
  }
}
