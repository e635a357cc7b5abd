package org.gongkai.corpus;

import static org.gongkai.corpus.House.of;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.gongkai.layout.SampleCell;
import org.gongkai.layout.SampleTable;
import org.gongkai.layout.TextLayouts;

/**
 * The shapes in which reports come as text: exports of Word, extractions of pages, conversions of
 * PDF.
 */
final class TextHouses {
  private static final Wish[] LINES = {Wish.NO_LINE_BREAKS};

  private TextHouses() {}

  static List<House> all() {
    List<House> houses = new ArrayList<>();
    houses.add(
        text(
            "text-word-export", "txt", "Word's own export as plain text", TextLayouts::wordExport));
    houses.add(text("text-tabs", "tsv", "a table pasted from a spreadsheet", TextLayouts::tabs));
    houses.add(text("text-pipes", "md", "a page extracted as Markdown", TextLayouts::pipes));
    houses.add(
        text(
            "text-pipes-no-lead",
            "txt",
            "an extraction without the leading pipe",
            TextLayouts::pipesWithoutLeadingPipe));
    houses.add(
        text(
            "text-pipes-collapsed",
            "md",
            "an extraction with spans collapsed to empties",
            TextLayouts::pipesWithCollapsedSpans));
    houses.add(
        text(
            "text-pipes-surplus",
            "txt",
            "an extraction with surplus empty columns",
            TextLayouts::pipesWithSurplusColumns));
    houses.add(
        text(
            "text-pipes-no-empties",
            "txt",
            "an extraction without empties for spans",
            TextLayouts::pipesWithoutEmptiesForSpans));
    houses.add(
        text(
            "text-cell-trailing-pipe",
            "txt",
            "an extraction with a line per cell, pipe behind it",
            TextLayouts::cellPerLineWithTrailingPipe));
    houses.add(
        text(
            "text-pipe-alone",
            "txt",
            "an extraction with each pipe on its own line",
            TextLayouts::pipeAloneOnItsLine));
    houses.add(
        text(
            "text-pipes-newlines",
            "txt",
            "an extraction with line breaks inside cells",
            TextLayouts::pipesWithNewlinesInside));
    houses.add(
        text(
                "text-md-fragments",
                "md",
                "a PDF converted to Markdown: fragments, each with a rule of its own",
                TextLayouts::markdownFragments)
            .cutting(t -> (t.rows().size() - 1) / 7));
    houses.add(
        text(
            "text-header-words-split",
            "md",
            "header words over two rows: 商业 above 企业",
            t -> TextLayouts.pipes(TableShapes.headerWordsInTwoRows(t))));
    houses.add(
        text(
                "text-groups-in-rows",
                "txt",
                "groups of rows in rows of their own",
                t -> TextLayouts.pipesWithoutLeadingPipe(TableShapes.groupsInOwnRows(t)))
            .keptForTest());
    houses.add(
        text(
                "text-cell-per-line",
                "txt",
                "an extraction with a line per cell, blank lines between",
                TextLayouts::cellPerLine)
            .wishing(Wish.NO_BLANKS));
    houses.add(
        text(
                "text-cell-per-line-blanks",
                "txt",
                "the same with blank cells, which do not show",
                TextLayouts::cellPerLine)
            .wishing(Wish.BLANKS)
            .losing("blank cells leave no trace, so which of a row's cells are blank is not told"));
    houses.add(
        text(
                "text-aligned",
                "txt",
                "columns of blanks, as pdftotext -layout writes",
                TextLayouts::aligned)
            .wishing(Wish.NO_BLANKS));
    houses.add(
        text("text-aligned-blanks", "txt", "the same with blank cells", TextLayouts::aligned)
            .wishing(Wish.BLANKS)
            .losing("which column a number stands in shows only by its place in the line"));
    houses.add(
        text(
                "text-flattened",
                "txt",
                "an extraction that prints each text once",
                TextHouses::flattened)
            .losing("repeated numbers are gone"));
    houses.add(
        text("text-glued", "txt", "an extraction that glues all cells", TextHouses::glued)
            .losing("where one number ends and the next begins is not told"));
    houses.add(
        text(
                "text-labels-apart",
                "md",
                "a PDF converted to Markdown with labels apart from their numbers",
                TextHouses::labelsApart)
            .losing("rows of numbers have no label"));
    houses.add(
        encoded(
            "text-word-export-gbk",
            "Word's export in GBK with Windows line ends",
            Charset.forName("GB18030"),
            s -> s.replace("\n", "\r\n")));
    houses.add(
        encoded(
            "text-word-export-utf16",
            "Notepad's Unicode text",
            StandardCharsets.UTF_16LE,
            s -> "\uFEFF" + s));
    houses.add(
        prose(
            "text-sections-in-one-line",
            "an extraction with spaces for line ends in running text",
            TextPage.Prose.ONE_LINE));
    houses.add(
        prose(
            "text-hard-line-breaks",
            "an extraction with line ends in the midst of sentences",
            TextPage.Prose.HARD_BREAKS));
    houses.add(
        of(
                "text-tables-lost",
                "txt",
                "a page whose tables were pictures",
                (p, d) -> new TextPage(p, d).write(t -> "").getBytes(StandardCharsets.UTF_8))
            .wishing(Wish.TABLES_LOST));
    houses.add(
        text(
                "text-statistics",
                "txt",
                "the statistics table of 2014 to 2018 with pipes",
                TextLayouts::pipesWithoutLeadingPipe)
            .wishing(Wish.STATISTICS));
    return houses;
  }

  private static House text(
      String id, String format, String imitates, Function<SampleTable, String> table) {
    return of(
            id,
            format,
            imitates,
            (p, d) -> new TextPage(p, d).write(table).getBytes(StandardCharsets.UTF_8))
        .wishing(LINES);
  }

  private static House encoded(
      String id, String imitates, Charset charset, Function<String, String> change) {
    return of(
            id,
            "txt",
            imitates,
            (p, d) ->
                change.apply(new TextPage(p, d).write(TextLayouts::wordExport)).getBytes(charset))
        .wishing(LINES);
  }

  private static House prose(String id, String imitates, TextPage.Prose prose) {
    return of(
            id,
            "txt",
            imitates,
            (p, d) ->
                new TextPage(p, d, prose)
                    .write(TextLayouts::pipesWithoutLeadingPipe)
                    .getBytes(StandardCharsets.UTF_8))
        .wishing(LINES);
  }

  private static String flattened(SampleTable table) {
    Set<String> once = new LinkedHashSet<>();
    table.rows().forEach(r -> r.forEach(c -> once.add(c.text())));
    once.remove("");
    return String.join("\n", once) + "\n";
  }

  private static String glued(SampleTable table) {
    StringBuilder text = new StringBuilder();
    table.rows().forEach(r -> r.forEach(c -> text.append(c.text())));
    return text.append('\n').toString();
  }

  private static String labelsApart(SampleTable table) {
    StringBuilder text = new StringBuilder();
    for (List<SampleCell> row : table.rows()) {
      StringBuilder numbers = new StringBuilder();
      for (SampleCell cell : row) {
        if (cell.isValue()) {
          numbers.append("| ").append(cell.text()).append(' ');
        } else {
          text.append(cell.text()).append("\n\n");
        }
      }
      if (numbers.length() > 0) {
        text.append(numbers).append("|\n\n");
      }
    }
    return text.toString();
  }
}
