package org.gongkai.check.series;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.check.text.Wording;

/**
 * How many bodies a report says that it covers (数据涵盖全县12个乡镇和30个部门).
 *
 * @param bodies the sum of the counts named
 * @param sentence that says so
 */
public record Coverage(int bodies, String sentence) {
  private static final String ENDS = "。；;\n";
  private static final int MOST_AROUND = 100;

  private static final String COUNT =
      "(\\d{1,4})\\s*[个家]\\s*(?:县|市|区|旗|乡|镇|街道|部门|单位|委办局|工作部门|行政机关|政府|直属|所属|垂管)";

  private static final Wording COVERS =
      new Wording(
          "数据|统计|报告|汇总",
          "(?:(?:数据|统计|报告)[^。；;\\n]{0,12}(?:涵盖|覆盖|包含|包括|汇总)|(?:汇总|统计)了)[^。；;\\n]{0,60}?" + COUNT);

  private static final Pattern COUNTS = Pattern.compile(COUNT);

  /** What a text says of it; empty when it says nothing. */
  static Optional<Coverage> in(String text) {
    Optional<MatchResult> covers = COVERS.first(text);
    if (covers.isEmpty()) {
      return Optional.empty();
    }
    String sentence = sentence(text, covers.get().start(), covers.get().end());
    Matcher counts = COUNTS.matcher(sentence);
    int bodies = 0;
    while (counts.find()) {
      bodies += Integer.parseInt(counts.group(1));
    }
    return Optional.of(new Coverage(bodies, sentence));
  }

  /** What stands between the sentence ends around a stretch, no more than a few lines of it. */
  private static String sentence(String text, int from, int to) {
    int start = from;
    while (start > 0 && from - start < MOST_AROUND && ENDS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    int end = to;
    while (end < text.length() && end - to < MOST_AROUND && ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    boolean printsEnd = end < text.length() && text.charAt(end) != '\n' && end - to < MOST_AROUND;
    return text.substring(start, printsEnd ? end + 1 : end).strip();
  }
}
