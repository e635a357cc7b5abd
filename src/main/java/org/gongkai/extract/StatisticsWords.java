package org.gongkai.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.extract.StatisticsHeader.Head;
import org.gongkai.extract.StatisticsHeader.Kind;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormColumn;
import org.gongkai.form.StatisticsForm;

/** The words around the numbers of an indicator table: heads of columns, units, closing rows. */
final class StatisticsWords {
  /** How the key of a row or column begins that the form file does not know. */
  static final String LABEL = "label:";

  static final String YEAR = "year";
  private static final String CUMULATIVE = "cumulative";

  private static final Pattern OF_YEAR =
      Pattern.compile("(?<year>(?:19|20)\\d\\d)年?度?(?:统计)?(?:数|数量|数据|合计|累计|累计数|实际)?");

  private static final Pattern A_YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /** Over all years, not over the one reported on. */
  private static final Pattern OVER_YEARS =
      Pattern.compile(".*(?:历年|历史|以来|截至|截止).*(?:累计|合计|总计|总数).*");

  private static final Set<String> CUMULATED = Set.of("累计", "累计数", "累计统计数");

  private final Map<String, Kind> heads = new HashMap<>();
  private final Set<String> weak = new HashSet<>();
  private final Map<String, String> columns = new HashMap<>();
  private final Set<String> units = new HashSet<>();
  private final List<String> closings;

  StatisticsWords(StatisticsForm form) {
    add(form.heads().indicator(), Kind.INDICATOR);
    add(form.heads().weakIndicator(), Kind.INDICATOR);
    form.heads().weakIndicator().forEach(w -> weak.add(key(w)));
    add(form.heads().unit(), Kind.UNIT);
    add(form.heads().ordinal(), Kind.ORDINAL);
    add(form.heads().remark(), Kind.REMARK);
    units.addAll(form.units());
    closings = form.closings().stream().map(StatisticsWords::key).toList();
    for (FormBlock family : form.families()) {
      for (FormColumn column : family.columns()) {
        Stream.concat(Stream.of(column.label()), column.aliases().stream())
            .forEach(l -> columns.put(key(l), column.code()));
      }
    }
  }

  private void add(List<String> words, Kind kind) {
    words.forEach(w -> heads.put(key(w), kind));
  }

  private static String key(String text) {
    return IndicatorLabel.of(text).outsideParentheses().key();
  }

  /** What a text in a header says of its column; a column of values when it is no known word. */
  Kind kind(String text) {
    String key = key(text);
    return key.isEmpty() ? Kind.NONE : heads.getOrDefault(key, Kind.VALUE);
  }

  boolean indicator(String text) {
    return kind(text) == Kind.INDICATOR;
  }

  /** Whether a text stands above the labels of indicators and of nothing else. */
  boolean strong(String text) {
    return indicator(text) && !weak.contains(key(text));
  }

  /** Whether a text is a word of a header that stands above the unit or the numbers. */
  boolean headWord(String text) {
    String key = key(text);
    return heads.containsKey(key)
        || columns.containsKey(key)
        || CUMULATED.contains(key)
        || OF_YEAR.matcher(key).matches()
        || OVER_YEARS.matcher(key).matches();
  }

  /** The unit that a text is; empty when it is none. */
  String unit(String text) {
    String plain = IndicatorLabel.of(text).text().replaceAll("[()\\[\\]]", "");
    return units.contains(plain) ? plain : "";
  }

  /** Whether a label is none but begins what stands below a table: names, telephones, notes. */
  boolean closes(String label) {
    String key = IndicatorLabel.of(label).key();
    return closings.stream()
        .anyMatch(c -> key.equals(c) || c.length() > 2 && key.startsWith(c) || isNote(label, c));
  }

  private static boolean isNote(String label, String word) {
    String text = IndicatorLabel.of(label).text();
    return text.startsWith(word + ":") || text.startsWith(word + "1");
  }

  /** A label as the key of a row or column. */
  static String labelKey(String printed) {
    return LABEL + IndicatorLabel.of(printed).printed().replace('/', '／');
  }

  /**
   * Names the columns of values. A heading such as 2018年度 names the year only if that is the
   * report's; 累计 alone is the sum over all years only beside the year's numbers. Columns that would
   * have the same key keep their labels.
   *
   * @param printed the labels of the columns of values, in order
   * @param year the year reported on
   */
  List<String> columns(List<String> printed, OptionalInt year) {
    List<String> named = new ArrayList<>();
    long years = printed.stream().filter(p -> OF_YEAR.matcher(key(p)).matches()).count();
    for (String text : printed) {
      named.add(OVER_YEARS.matcher(key(text)).matches() ? CUMULATIVE : column(text, years, year));
    }
    for (int i = 0; i < named.size(); i++) {
      if (CUMULATED.contains(key(printed.get(i))) && named.contains(YEAR)) {
        named.set(i, CUMULATIVE);
      }
    }
    return apart(named, printed);
  }

  private String column(String text, long years, OptionalInt year) {
    Matcher named = A_YEAR.matcher(IndicatorLabel.of(text).text());
    boolean right = true;
    while (named.find()) {
      right &= year.isPresent() ? named.group().equals("" + year.getAsInt()) : years <= 1;
    }
    if (!right) {
      return labelKey(text);
    }
    String plain =
        OF_YEAR.matcher(key(text)).matches() ? YEAR : columns.getOrDefault(key(text), "");
    return plain.isEmpty() ? labelKey(text) : plain;
  }

  private static List<String> apart(List<String> named, List<String> printed) {
    List<String> apart = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      String name = named.get(i);
      long same = named.stream().filter(name::equals).count();
      String own = same > 1 ? labelKey(printed.get(i)) : name;
      int ordinal = 2;
      while (apart.contains(own)) {
        own = (same > 1 ? labelKey(printed.get(i)) : name) + "#" + ordinal++;
      }
      apart.add(own);
    }
    return apart;
  }

  /** The heads with their columns of values named. */
  List<Head> named(List<Head> heads, List<String> texts, OptionalInt year) {
    List<String> printed = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      if (heads.get(i).kind() == Kind.VALUE) {
        printed.add(texts.get(i));
      }
    }
    List<String> codes = columns(printed, year);
    List<Head> named = new ArrayList<>();
    int at = 0;
    for (Head head : heads) {
      named.add(
          head.kind() == Kind.VALUE
              ? new Head(Kind.VALUE, codes.get(at++), head.first(), head.last())
              : head);
    }
    return named;
  }
}
