package org.gongkai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Place;
import org.gongkai.report.Identifiers;

/**
 * Finds what identifies a document beside its title: index number and publisher, which portals
 * print in a line or a table of particulars above the report, and what a page declares of its site.
 */
final class IdentifierReader {
  /**
   * Lines above the report that are looked at; what is longer than a line prints no particulars.
   */
  private static final int MOST_LINES = 80;

  private static final int LONGEST = 300;

  private static final String INDEX_LABEL = "(?:信息)?索\\s*引\\s*(?:号\\s*码|号|编\\s*号|码)";
  private static final String PUBLISHER_LABEL =
      "(?:发\\s*布\\s*(?:机\\s*构|机\\s*关|单\\s*位|部\\s*门)|发\\s*文\\s*(?:机\\s*关|单\\s*位|机\\s*构|部\\s*门)"
          + "|公开(?:责任)?(?:部门|单位|机构|主体)|责任部门|责任单位|制发机关|生成单位|产生单位)";

  /**
   * Letters, digits and what joins them, in a form that no Chinese text has: 014416330/2018-04736.
   */
  private static final String NUMBER =
      "[0-9A-Za-z][0-9A-Za-z/\\-－_—.／〔〕\\[\\]]{4,58}[0-9A-Za-z〕\\]]";

  private static final Pattern INDEX_NUMBER =
      Pattern.compile(INDEX_LABEL + "\\s*[:：|\\s]\\s*(" + NUMBER + ")");
  private static final Pattern INDEX_ALONE = Pattern.compile(INDEX_LABEL + "\\s*[:：]?");
  private static final Pattern VALUE = Pattern.compile(NUMBER);
  private static final Pattern PUBLISHER =
      Pattern.compile(PUBLISHER_LABEL + "\\s*[:：|\\s]\\s*([\\u4e00-\\u9fff（）()]{3,40})");
  private static final Pattern PUBLISHER_ALONE = Pattern.compile(PUBLISHER_LABEL + "\\s*[:：]?");

  private IdentifierReader() {}

  /**
   * What identifies a document.
   *
   * @param opening the lines above the report
   */
  static Identifiers read(Document document, SectionReader.Found found, List<Line> opening) {
    List<Located<String>> particulars = new ArrayList<>();
    for (Line line : opening.subList(0, Math.min(MOST_LINES, opening.size()))) {
      if (line.text().length() <= LONGEST) {
        particulars.add(new Located<>(line.text(), line.place()));
      }
    }
    addCells(document.blocks().subList(0, found.firstBlock()), particulars);
    Located<String> nothing = new Located<>("", Located.NOWHERE);
    Located<String> index =
        find(particulars, '引', INDEX_NUMBER, INDEX_ALONE, VALUE).orElse(nothing);
    Located<String> publisher =
        find(particulars, '发', PUBLISHER, PUBLISHER_ALONE, Pattern.compile(".{3,40}"))
            .or(
                () ->
                    find(particulars, '公', PUBLISHER, PUBLISHER_ALONE, Pattern.compile(".{3,40}")))
            .filter(p -> IssuerReader.isName(TitleReader.oneLine(p.value())))
            .orElse(nothing);
    Map<String, String> declared = document.metadata();
    return new Identifiers(
        index.value(),
        index.place(),
        TitleReader.oneLine(publisher.value()),
        publisher.place(),
        declared.getOrDefault(Document.SITE_CODE, ""),
        declared.getOrDefault(Document.SITE_NAME, ""),
        declared.getOrDefault(Document.SITE_DOMAIN, ""),
        declared.getOrDefault(Document.COLUMN, ""),
        declared.getOrDefault(Document.CONTENT_SOURCE, ""),
        declared.getOrDefault(Document.PUBLISHED, ""),
        declared.getOrDefault(Document.ADDRESS, ""));
  }

  /** The cells of tables of particulars: a label in one, what it labels in the next. */
  private static void addCells(List<Block> blocks, List<Located<String>> particulars) {
    for (Block block : blocks) {
      if (block instanceof Grid grid) {
        for (Cell cell : grid.cells()) {
          String text = cell.text().strip();
          if (particulars.size() < 4 * MOST_LINES && !text.isEmpty() && text.length() <= LONGEST) {
            particulars.add(new Located<>(text, cell.place()));
          }
        }
      }
    }
  }

  /** The first text behind a label, in the text of the label or in the next one. */
  private static Optional<Located<String>> find(
      List<Located<String>> particulars,
      char telltale,
      Pattern both,
      Pattern label,
      Pattern value) {
    for (int i = 0; i < particulars.size(); i++) {
      Located<String> each = particulars.get(i);
      String text = Script.simplified(each.value());
      if (text.indexOf(telltale) < 0) {
        continue;
      }
      Matcher m = both.matcher(text);
      if (m.find()) {
        return Optional.of(new Located<>(m.group(1), each.place()));
      }
      if (label.matcher(text.strip()).matches() && i + 1 < particulars.size()) {
        Located<String> next = particulars.get(i + 1);
        Place place = next.place();
        if (value.matcher(next.value()).matches()) {
          return Optional.of(new Located<>(next.value(), place));
        }
      }
    }
    return Optional.empty();
  }
}
