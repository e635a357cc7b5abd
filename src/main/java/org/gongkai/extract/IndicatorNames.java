package org.gongkai.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormRow;
import org.gongkai.form.StatisticsForm;

/** The labels of the indicators that the form file knows, and of the headings above them. */
final class IndicatorNames {
  /** Labels up to this length say too little without the row that they are a part of. */
  private static final int SAYS_LITTLE = 4;

  /** In shorter labels one character more or less makes another label. */
  private static final int SHORTEST_MISSPELT = 6;

  /** A label may miss or add one of these and mean the opposite. */
  private static final String NEGATIONS = "不非未无";

  /** How sure a label with a misspelling is. */
  private static final double MISSPELT = 0.9;

  /**
   * What a label may stand for.
   *
   * @param code the indicator
   * @param whole the code of the indicator that it is a part of; empty when it is a part of none
   * @param heading the key of the heading right above it; empty when there is none
   */
  record Sense(String code, String whole, String heading) {
    boolean top() {
      return whole.isEmpty() && heading.isEmpty();
    }
  }

  /**
   * A label found.
   *
   * @param senses what it may stand for; empty when it is unknown
   * @param alone whether it says what it counts without the row that it is a part of
   * @param similarity 1, or less for a misspelling
   */
  record Found(List<Sense> senses, boolean alone, double similarity) {
    static final Found NOTHING = new Found(List.of(), false, 1);
  }

  private final Map<String, List<Sense>> senses = new LinkedHashMap<>();
  private final Set<String> headings = new HashSet<>();
  private final Set<String> generic = new HashSet<>();

  IndicatorNames(StatisticsForm form) {
    form.generic().forEach(g -> generic.add(IndicatorLabel.of(g).key()));
    form.families().forEach(this::add);
  }

  private void add(FormBlock family) {
    Map<String, String> codes = new HashMap<>();
    for (FormRow row : family.rows()) {
      codes.put(outside(row.label()), row.code());
    }
    for (FormRow row : family.rows()) {
      Sense sense = sense(row, codes);
      Stream.concat(Stream.of(row.label()), row.aliases().stream())
          .map(IndicatorLabel::of)
          .flatMap(l -> Stream.of(l.key(), l.outsideParentheses().key()))
          .distinct()
          .forEach(key -> add(key, sense));
      row.path().stream()
          .map(IndicatorNames::outside)
          .filter(key -> !codes.containsKey(key))
          .forEach(headings::add);
    }
  }

  private static Sense sense(FormRow row, Map<String, String> codes) {
    if (row.path().isEmpty()) {
      return new Sense(row.code(), "", "");
    }
    String above = outside(row.path().get(row.path().size() - 1));
    String whole = codes.getOrDefault(above, "");
    return new Sense(row.code(), whole, whole.isEmpty() ? above : "");
  }

  private void add(String key, Sense sense) {
    List<Sense> here = senses.computeIfAbsent(key, k -> new ArrayList<>());
    if (!here.contains(sense)) {
      here.add(sense);
    }
  }

  private static String outside(String label) {
    return IndicatorLabel.of(label).outsideParentheses().key();
  }

  /** Looks a label up: as printed, without remarks, without footnote digits, then misspelt. */
  Found find(IndicatorLabel label) {
    for (String key :
        List.of(label.key(), label.outsideParentheses().key(), label.withoutDigits())) {
      List<Sense> exact = senses.getOrDefault(key, List.of());
      if (!exact.isEmpty()) {
        return new Found(exact, alone(key, exact), 1);
      }
    }
    return misspelt(label.outsideParentheses().key());
  }

  /** Whether a label is one of the form's, letter by letter. */
  boolean knows(IndicatorLabel label) {
    Found found = find(label);
    return !found.senses().isEmpty() && found.similarity() == 1 || heading(label).isPresent();
  }

  private boolean alone(String key, List<Sense> meant) {
    return key.length() > SAYS_LITTLE && !generic.contains(key) && oneCode(meant);
  }

  private static boolean oneCode(List<Sense> meant) {
    return meant.stream().map(Sense::code).distinct().count() == 1;
  }

  /** The key of the form's heading that a label is. */
  Optional<String> heading(IndicatorLabel label) {
    String key = label.outsideParentheses().key();
    if (headings.contains(key)) {
      return Optional.of(key);
    }
    List<String> alike = headings.stream().filter(h -> misspells(key, h)).toList();
    return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
  }

  /**
   * The one indicator of whose label a text is a misspelling. Labels such as 同意公开答复数 and 不同意公开答复数
   * are a character apart, so a text that is near to two is neither.
   */
  private Found misspelt(String key) {
    List<Sense> meant = new ArrayList<>();
    boolean alone = true;
    for (Map.Entry<String, List<Sense>> name : senses.entrySet()) {
      if (misspells(key, name.getKey())) {
        name.getValue().stream().filter(s -> !meant.contains(s)).forEach(meant::add);
        alone &= alone(name.getKey(), name.getValue());
      }
    }
    if (meant.isEmpty() || !oneCode(meant) || nearAnother(key, meant)) {
      return Found.NOTHING;
    }
    return new Found(meant, alone, MISSPELT);
  }

  private boolean nearAnother(String key, List<Sense> meant) {
    String code = meant.get(0).code();
    return senses.entrySet().stream()
        .filter(name -> name.getValue().stream().noneMatch(s -> s.code().equals(code)))
        .anyMatch(name -> Similarity.distance(key, name.getKey()) <= 2);
  }

  /** Whether a text is a label with one character wrong or one lost, and not its opposite. */
  private static boolean misspells(String text, String label) {
    int lost = label.length() - text.length();
    if (text.length() < SHORTEST_MISSPELT || lost < 0 || lost > 1) {
      return false;
    }
    int at = 0;
    while (at < text.length() && text.charAt(at) == label.charAt(at)) {
      at++;
    }
    if (at == label.length()) {
      return false;
    }
    boolean rest = text.substring(at + 1 - lost).equals(label.substring(at + 1));
    boolean negated =
        NEGATIONS.indexOf(label.charAt(at)) >= 0
            || lost == 0 && NEGATIONS.indexOf(text.charAt(at)) >= 0;
    return rest && !negated;
  }
}
