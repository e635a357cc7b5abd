package org.gongkai.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.gongkai.document.Place;
import org.gongkai.report.Passage;
import org.gongkai.report.Report;
import org.gongkai.report.Section;

/**
 * Running text to look for words in: without white space, since files break lines anywhere, in
 * half-width forms, and with the traditional characters of the words that the rules look for as
 * simplified ones. It knows where each of its characters stands in the text as printed.
 */
final class PlainText {
  /** Traditional characters, each with its simplified one. */
  private static final String SCRIPTS =
      "總总體体況况動动開开處处請请複复復复議议訴诉訟讼題题進进報报項项規规條条內内發发廢废現现類类數数許许強强"
          + "會会組组織织機机構构務务與与結结轉转續续辦办過过無无個个統统計计學学級级從从關关執执書书決决審审單单"
          + "價价費费繳缴確确認认還还應应據据實实際际間间長长門门問问導导產产當当縣县鎮镇鄉乡廳厅國国員员屬属這这"
          + "種种樣样經经時时為为於于後后來来對对見见聯联絡络電电話话傳传號号團团黨党區区並并東东環环護护衛卫財财"
          + "農农資资訊讯網网頁页標标稱称碼码評评責责難难優优夠够較较創创積积極极滯滞須须點点專专欄栏眾众號号"
          + "訓训領领組组檢检層层隊队虛虚郵邮箱箱聯联係系圖图讀读關关說说設设覈核績绩滿满羣群衆众佈布爲为諮咨詢询佔占僅仅臺台灣湾";

  private static final char FIRST_IDEOGRAPH = '\u4e00';
  private static final char LAST_IDEOGRAPH = '\u9fff';

  /** What to write for each ideograph. */
  private static final char[] SIMPLIFIED = new char[LAST_IDEOGRAPH - FIRST_IDEOGRAPH + 1];

  static {
    for (char c = FIRST_IDEOGRAPH; c <= LAST_IDEOGRAPH; c++) {
      SIMPLIFIED[c - FIRST_IDEOGRAPH] = c;
    }
    for (int i = 0; i < SCRIPTS.length(); i += 2) {
      SIMPLIFIED[SCRIPTS.charAt(i) - FIRST_IDEOGRAPH] = SCRIPTS.charAt(i + 1);
    }
  }

  private static final int LONGEST_QUOTE = 240;

  private final Passage passage;
  private final String text;

  /** For each character of the text, where it stands in the passage. */
  private final int[] origins;

  /** The characters of the text at which lines begin. */
  private final TreeMap<Integer, Integer> lineStarts = new TreeMap<>();

  private PlainText(Passage passage) {
    this.passage = passage;
    String printed = passage.text();
    StringBuilder plain = new StringBuilder(printed.length());
    int[] from = new int[printed.length()];
    boolean lineBegins = true;
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00A0' || c == '\u3000') {
        lineBegins |= c == '\n';
        continue;
      }
      if (lineBegins) {
        lineStarts.put(plain.length(), i);
        lineBegins = false;
      }
      from[plain.length()] = i;
      plain.append(plain(c));
    }
    text = plain.toString();
    origins = Arrays.copyOf(from, text.length());
  }

  /** The text of a passage. */
  static PlainText of(Passage passage) {
    return new PlainText(passage);
  }

  /** The text of a line. */
  static String of(String line) {
    return new PlainText(new Passage(line, List.of())).text;
  }

  /** The texts of a report: its lead, then its sections. */
  static List<PlainText> all(Report report) {
    List<PlainText> all = new ArrayList<>();
    all.add(of(report.lead()));
    report.sections().stream().map(Section::passage).map(PlainText::of).forEach(all::add);
    return all;
  }

  private static char plain(char c) {
    if (c >= '\uFF01' && c <= '\uFF5E') {
      return (char) (c - 0xFEE0);
    }
    boolean ideograph = c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH;
    return ideograph ? SIMPLIFIED[c - FIRST_IDEOGRAPH] : c;
  }

  String text() {
    return text;
  }

  /** Where a character stands. */
  Place placeAt(int index) {
    return passage.placeAt(origins[index]);
  }

  /** The characters with which lines begin. */
  Set<Integer> lineStarts() {
    return lineStarts.keySet();
  }

  /** Where the paragraph or line behind a character ends. */
  int lineEnd(int index) {
    Integer next = lineStarts.higherKey(index);
    return next == null ? text.length() : next;
  }

  /** The first character of the sentence in which a character stands. */
  int sentenceStart(int index) {
    int start = index;
    while (start > 0 && !ends(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** Behind the last character of the sentence in which a character stands. */
  int sentenceEnd(int index) {
    int end = index;
    while (end < text.length() && !ends(text.charAt(end))) {
      end++;
    }
    return Math.min(end + 1, text.length());
  }

  /** The sentence in which a character stands, as words are looked for. */
  String sentence(int index) {
    return text.substring(sentenceStart(index), sentenceEnd(index));
  }

  /** The sentence in which a character stands, as printed but for line breaks; a long one cut. */
  String quote(int index) {
    int start = Math.max(sentenceStart(index), index - LONGEST_QUOTE / 2);
    int end = Math.min(sentenceEnd(index), start + LONGEST_QUOTE);
    return passage.text().substring(origins[start], origins[end - 1] + 1).replaceAll("\\s+", "");
  }

  private static boolean ends(char c) {
    return c == '。' || c == ';' || c == '!' || c == '?';
  }
}
