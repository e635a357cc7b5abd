package org.gongkai.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.form.Form;
import org.gongkai.form.FormSection;

/**
 * Finds everything that could be the heading of a section, and says how much speaks for each by its
 * own looks.
 */
final class HeadingFinder {
  /** A heading stands alone on its line up to this length; a longer line may begin with one. */
  private static final int LONGEST_HEADING = 44;

  /** A heading with which a longer text begins ends within so many characters. */
  private static final int LONGEST_PREFIX = 60;

  private static final double ALIKE = 0.72;

  /** A report shows a few dozen; what comes after so many is no report's. */
  private static final int MOST = 2000;

  private static final Pattern INLINE =
      Pattern.compile("(?<top>[一二三四五六七])\\s*[、.．]\\s*(?=[\u4e00-\u9fff])");

  /** 表二：… repeats the heading above the table. */
  private static final Pattern CAPTION = Pattern.compile("附?[表图]\\s*[一二三四1-4]?\\s*[:：、.]");

  /**
   * What parts a heading from text behind it; an addition in parentheses belongs to the heading.
   */
  private static final Pattern PARTED = Pattern.compile("[\\s\u3000]+[^\\s\u3000(（\\[【〔]");

  /**
   * A remark behind a heading, such as an instruction of the template: 一、总体情况（宋体加粗小四号字）. What
   * states a figure, or that there is none, is the section's text; a number begins a sub-heading.
   */
  private static final Pattern REMARK =
      Pattern.compile(
          "[\\s\u3000]*[(（](?![一二三四五六七八九十]{1,3}[)）])[^()（）\\p{Nd}，。；,;无没未]{1,30}[)）](?=[\\s\u3000]|$)");

  private final Map<String, FormSection> keys = new LinkedHashMap<>();

  HeadingFinder(List<Form> forms) {
    for (Form form : forms) {
      for (FormSection section : form.sections()) {
        FormSection known =
            forms.get(0).sections().contains(section)
                ? section
                : forms.get(0).sections().stream()
                    .filter(s -> s.key().equals(section.key()))
                    .findFirst()
                    .orElse(section);
        keys.putIfAbsent(LabelKey.of(section.heading()).text(), known);
        section.aliases().forEach(a -> keys.putIfAbsent(LabelKey.of(a).text(), known));
      }
    }
  }

  /** All candidates in the order of the document. */
  List<HeadingCandidate> find(List<Line> lines) {
    List<HeadingCandidate> candidates = new ArrayList<>();
    for (int i = 0; i < lines.size() && candidates.size() < MOST; i++) {
      Line line = lines.get(i);
      Optional<HeadingCandidate> atStart = atStart(line, i);
      atStart.ifPresent(candidates::add);
      if (line.prose() && line.text().length() > 12) {
        inside(line, i, atStart.map(HeadingCandidate::end).orElse(0), candidates);
      }
    }
    return candidates;
  }

  private Optional<HeadingCandidate> atStart(Line line, int ordinal) {
    if (CAPTION.matcher(line.text()).lookingAt()) {
      return Optional.empty();
    }
    HeadingNumber number = HeadingNumber.of(line.text());
    String body = line.text().substring(number.end());
    if (line.text().length() <= LONGEST_HEADING) {
      boolean marked = number.present() || line.kind() == Line.Kind.HEADING;
      Optional<HeadingCandidate> parted = marked ? parted(line, ordinal, number) : Optional.empty();
      if (parted.isPresent()) {
        return parted;
      }
      Optional<Alike> whole = marked ? whole(body) : exactly(body);
      if (whole.isPresent()) {
        double looks = whole.get().similarity() == 1 ? 3 : 1.5 * whole.get().similarity();
        FormSection section = whole.get().section();
        double score = looks + number.writing().weight + marked(line) + number.right(section);
        return Optional.of(
            new HeadingCandidate(section, ordinal, 0, line.text().length(), number, score));
      }
    }
    if (!line.prose() || !number.present()) {
      return Optional.empty();
    }
    Optional<Prefix> prefix = prefix(body.substring(0, Math.min(body.length(), LONGEST_PREFIX)));
    return prefix.map(
        p ->
            new HeadingCandidate(
                p.section(),
                ordinal,
                0,
                number.end() + p.length(),
                number,
                1.5 + number.writing().weight + number.right(p.section())));
  }

  /**
   * A heading with the section's text behind it on the same line, parted by white space: 六、其他 无.
   */
  private Optional<HeadingCandidate> parted(Line line, int ordinal, HeadingNumber number) {
    String body = line.text().substring(number.end());
    if (exactly(body).isPresent()) {
      return Optional.empty();
    }
    return prefix(body)
        .filter(p -> PARTED.matcher(body).region(p.length(), body.length()).lookingAt())
        .map(
            p ->
                new HeadingCandidate(
                    p.section(),
                    ordinal,
                    0,
                    number.end() + p.length(),
                    number,
                    3 + number.writing().weight + marked(line) + number.right(p.section())));
  }

  private static double marked(Line line) {
    return line.kind() == Line.Kind.HEADING ? 0.5 : 0;
  }

  private record Alike(FormSection section, double similarity) {}

  /** The section whose heading a text is. */
  private Optional<Alike> exactly(String body) {
    // 一、总体情况(宋体加粗小四号字): an instruction of the template left in the heading.
    for (LabelKey key : List.of(LabelKey.of(body), LabelKey.outsideParentheses(body))) {
      FormSection exact = keys.get(key.text());
      if (exact != null) {
        return Optional.of(new Alike(exact, 1));
      }
    }
    return Optional.empty();
  }

  /** The section whose heading a text is, allowing for other wordings. */
  private Optional<Alike> whole(String body) {
    Optional<Alike> exact = exactly(body);
    if (exact.isPresent()) {
      return exact;
    }
    if (body.indexOf('。') >= 0 && body.indexOf('。') < body.length() - 1) {
      return Optional.empty();
    }
    String key = LabelKey.of(body).text();
    double best = 0;
    FormSection section = null;
    for (Map.Entry<String, FormSection> entry : keys.entrySet()) {
      int longer = Math.max(key.length(), entry.getKey().length());
      int shorter = Math.min(key.length(), entry.getKey().length());
      if (shorter < 6 || shorter < ALIKE * longer) {
        continue;
      }
      double similarity = Similarity.of(key, entry.getKey());
      if (similarity > best) {
        best = similarity;
        section = entry.getValue();
      }
    }
    return section != null && best >= ALIKE
        ? Optional.of(new Alike(section, best))
        : Optional.empty();
  }

  /**
   * A heading at the beginning of a text.
   *
   * @param length how many characters of the text it takes
   */
  private record Prefix(FormSection section, int length) {
    Prefix withRemark(String text) {
      Matcher remark = REMARK.matcher(text).region(length, text.length());
      return remark.lookingAt() ? new Prefix(section, remark.end()) : this;
    }
  }

  /**
   * The longest heading with which a text begins, letter by letter, white space and punctuation
   * aside, and the remark behind it.
   */
  private Optional<Prefix> prefix(String text) {
    String simplified = Script.simplified(text);
    if (simplified.length() != text.length()) {
      return Optional.empty();
    }
    Prefix longest = null;
    for (Map.Entry<String, FormSection> entry : keys.entrySet()) {
      int length = prefixLength(simplified, entry.getKey());
      if (length > 0 && (longest == null || length > longest.length())) {
        longest = new Prefix(entry.getValue(), length);
      }
    }
    return Optional.ofNullable(longest).map(p -> p.withRemark(text));
  }

  private static int prefixLength(String text, String key) {
    int matched = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isLetter(c)) {
        if (Character.isDigit(c)) {
          return 0;
        }
        continue;
      }
      if (c != key.charAt(matched)) {
        return 0;
      }
      if (++matched == key.length()) {
        return i + 1;
      }
    }
    return 0;
  }

  private void inside(Line line, int ordinal, int from, List<HeadingCandidate> candidates) {
    Matcher m = INLINE.matcher(line.text());
    int at = Math.max(from, 1);
    while (candidates.size() < MOST && at < line.text().length() && m.find(at)) {
      int start = m.start();
      int bodyStart = m.end();
      at = bodyStart;
      Optional<Prefix> prefix =
          prefix(
              line.text()
                  .substring(
                      bodyStart, Math.min(line.text().length(), bodyStart + LONGEST_PREFIX)));
      if (prefix.isEmpty()) {
        continue;
      }
      HeadingNumber number =
          HeadingNumber.chinese(HeadingNumber.Writing.TOP, m.group("top"), bodyStart);
      int end = bodyStart + prefix.get().length();
      at = end;
      candidates.add(
          new HeadingCandidate(
              prefix.get().section(),
              ordinal,
              start,
              end,
              number,
              1.5 + number.right(prefix.get().section())));
    }
  }
}
