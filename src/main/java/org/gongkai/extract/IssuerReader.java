package org.gongkai.extract;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.document.Document;

/**
 * Finds the body that reports. The title names it before the words 政府信息公开; a signature under the
 * report and the page's own declaration complete a name that the title shortens (水务局, 侯马市凤城乡).
 *
 * <p>Where neither title nor signature names a body, HanLP's recognition of organisations picks the
 * first one of the opening lines that ends like an agency. It is loaded only then.
 */
final class IssuerReader {
  private static final int LONGEST_NAME = 40;

  private static final Pattern YEAR_PART =
      Pattern.compile("20\\d{2}\\s*年?\\s*度?|[二][〇○零一二三四五六七八九]{3}\\s*年\\s*度?");

  private static final Pattern SUBJECT = Pattern.compile("政府信息|信息公开|政务公开|政府資訊|信息公開|政務公開|資訊公開");

  private static final Pattern LEAD =
      Pattern.compile("^(?:【[^】]*】|\\[[^\\]]*\\]|附件[一二三1-9]?[:：]?|关于)+");

  /** 溪口县财政局关于2022年…的报告. */
  private static final Pattern ABOUT = Pattern.compile("(?:关于|關於)$");

  /** What a body calls itself without its name. */
  private static final Pattern NOBODY =
      Pattern.compile("[本我](?:机关|单位|部门|局|厅|委|办|县|市|区|镇|乡|街道|省|级).{0,2}");

  /** How names of public bodies end. */
  private static final Pattern AGENCY =
      Pattern.compile(
          ".*(?:政府|局|厅|廳|委|办|辦|办公室|辦公室|部|署|院|所|处|處|会|會|中心|站|街道|镇|鎮|乡|鄉|社|队|隊|行|司|集团|公司|学校|大学|学院|管委会|区|县|市|省)$");

  private static final Pattern NOT_A_NAME = Pattern.compile("[，。；：、,;:！？!?《》\\d]|情况|工作|报告");

  private IssuerReader() {}

  /** The name in a title; empty when the title has none. */
  static String fromTitle(String title) {
    String name = LEAD.matcher(title).replaceFirst("");
    Matcher subject = SUBJECT.matcher(name);
    if (!subject.find()) {
      return "";
    }
    name = YEAR_PART.matcher(name.substring(0, subject.start())).replaceAll("");
    name = ABOUT.matcher(name.strip()).replaceFirst("");
    return name.length() >= 2
            && !NOBODY.matcher(name).matches()
            && name.length() <= LONGEST_NAME
            && !NOT_A_NAME.matcher(name).find()
        ? name
        : "";
  }

  /**
   * Finds the issuer.
   *
   * @param lines all lines of the document
   */
  static Optional<String> read(
      Document document, Optional<String> title, List<Line> lines, Closing closing) {
    String named = title.map(IssuerReader::fromTitle).orElse("");
    List<String> signatures = closing.names();
    String publisher = document.metadata().getOrDefault(Document.PUBLISHER, "").strip();
    List<String> others = new ArrayList<>(signatures);
    if (!publisher.isEmpty()) {
      others.add(publisher);
    }
    if (!named.isEmpty()) {
      for (String other : others) {
        String completed = completed(named, other);
        if (!completed.equals(named)) {
          return Optional.of(completed);
        }
      }
      return Optional.of(named);
    }
    if (!signatures.isEmpty()) {
      return Optional.of(signatures.get(0));
    }
    return recognised(lines);
  }

  /** Whether a text is the name of a public body and nothing else. */
  static boolean isName(String text) {
    return text.length() >= 3
        && text.length() <= LONGEST_NAME
        && AGENCY.matcher(text).matches()
        && !NOT_A_NAME.matcher(text).find();
  }

  /**
   * Completes a name by another that ends with it (水务局 by 平定县水务局) or begins with its end (侯马市凤城乡 by
   * 凤城乡人民政府); the name itself when the other does neither.
   */
  static String completed(String name, String other) {
    if (other.length() > name.length() && other.endsWith(name) && AGENCY.matcher(other).matches()) {
      return other;
    }
    for (int overlap = Math.min(name.length(), other.length() - 1); overlap >= 2; overlap--) {
      if (name.endsWith(other.substring(0, overlap)) && other.substring(overlap).equals("人民政府")) {
        return name + other.substring(overlap);
      }
    }
    return name;
  }

  private static Optional<String> recognised(List<Line> lines) {
    List<String> opening = lines.stream().filter(Line::prose).limit(6).map(Line::text).toList();
    return opening.isEmpty() ? Optional.empty() : Organisations.first(opening);
  }

  /** Keeps HanLP from loading until it is asked. */
  private static final class Organisations {
    private static final int SHORTEST = 5;

    private static boolean agency(String word) {
      return word.length() >= SHORTEST && isName(word);
    }

    /** 政府信息 is no 政府: the word's end belongs to the next one. */
    private static boolean splits(String text, String word) {
      return text.startsWith("信息", text.indexOf(word) + word.length());
    }

    static Optional<String> first(List<String> lines) {
      var segment = HanLP.newSegment().enableOrganizationRecognize(true).enablePlaceRecognize(true);
      for (String line : lines) {
        String text = line.length() > 400 ? line.substring(0, 400) : line;
        for (Term term : segment.seg(text)) {
          if (term.nature.startsWith("nt") && agency(term.word) && !splits(text, term.word)) {
            return Optional.of(term.word);
          }
        }
      }
      return Optional.empty();
    }
  }
}
