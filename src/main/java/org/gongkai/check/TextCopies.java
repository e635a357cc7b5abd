package org.gongkai.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.check.series.BodyName;
import org.gongkai.check.series.Digest;
import org.gongkai.check.series.Histories;
import org.gongkai.check.series.Kept;
import org.gongkai.check.series.NearDuplicates;
import org.gongkai.check.series.Signature;
import org.gongkai.report.Finding;
import org.gongkai.report.Section;

/**
 * Text that is near-identical to the same body's of an earlier year, or to another body's of the
 * same or an earlier one (内容雷同). Nothing is said of reports whose body or year is not known: they
 * may be one and the same.
 */
final class TextCopies {
  /** How many of the texts that one is like a finding names. */
  private static final int SHOWN = 3;

  /** How many a text is held against before the search is given up. */
  private static final int MOST_TRIED = 200;

  private final Histories histories;
  private final Map<Digest.Text, Compared> compared = new EnumMap<>(Digest.Text.class);

  /** All texts of one kind, by the order of their sources. */
  private record Compared(List<Digest> digests, Map<Digest, Integer> indexes, NearDuplicates near) {

    Stream<Copy> copies(Digest digest) {
      return Optional.ofNullable(indexes.get(digest)).stream()
          .flatMap(near::matches)
          .limit(MOST_TRIED)
          .map(match -> new Copy(digests.get(match.index()), match.similarity()));
    }
  }

  /** Another report with a text like one's own. */
  private record Copy(Digest digest, double similarity) {}

  TextCopies(List<Digest> digests, Histories histories) {
    this.histories = histories;
    for (Digest.Text text : Digest.Text.values()) {
      List<Digest> texts =
          digests.stream()
              .filter(d -> d.body().isPresent() && d.year().isPresent())
              .filter(d -> d.signature(text).isPresent())
              .sorted(Comparator.comparing(Digest::uri))
              .toList();
      Map<Digest, Integer> indexes = new HashMap<>();
      texts.forEach(d -> indexes.put(d, indexes.size()));
      List<Signature> signatures =
          texts.stream().map(d -> d.signature(text).orElseThrow()).toList();
      compared.put(text, new Compared(texts, indexes, NearDuplicates.among(signatures)));
    }
  }

  /** Says of which reports the texts of a report are copies. */
  void check(Kept now, Findings findings) {
    for (Digest.Text text : Digest.Text.values()) {
      List<Copy> copies = ownEarlier(now.digest(), text).map(List::of).orElseGet(List::of);
      String key = "own";
      if (copies.isEmpty()) {
        copies = others(now, text);
        key = "other";
      }
      if (!copies.isEmpty()) {
        say(key, now, text, copies, findings);
      }
    }
  }

  /** The nearest earlier year of the same body whose text is like that of a report. */
  private Optional<Copy> ownEarlier(Digest now, Digest.Text text) {
    Optional<Signature> signature = now.signature(text);
    if (signature.isEmpty() || now.body().isEmpty() || now.year().isEmpty()) {
      return Optional.empty();
    }
    BodyName body = now.body().get();
    return histories.years(body).headSet(now.year().getAsInt(), false).descendingSet().stream()
        .flatMap(year -> histories.of(body, year).stream())
        .filter(d -> d.signature(text).isPresent())
        .map(d -> new Copy(d, d.signature(text).orElseThrow().similarity(signature.get())))
        .filter(copy -> copy.similarity() >= NearDuplicates.THRESHOLD)
        .findFirst();
  }

  private List<Copy> others(Kept now, Digest.Text text) {
    return Optional.ofNullable(compared.get(text)).stream()
        .flatMap(all -> all.copies(now.digest()))
        .filter(copy -> isOther(now, copy.digest()))
        .limit(SHOWN)
        .toList();
  }

  /** Whether the text of another report is another body's, of no later year. */
  private static boolean isOther(Kept now, Digest other) {
    BodyName own = now.digest().body().orElseThrow();
    BodyName others = other.body().orElseThrow();
    int year = now.digest().year().orElseThrow();
    int otherYear = other.year().orElseThrow();
    if (own.equals(others) || otherYear > year) {
      return false;
    }
    // 溪口县 and 溪口县人民政府办公室 on one year with one set of figures: one report, named in two ways.
    boolean nested = own.key().startsWith(others.key()) || others.key().startsWith(own.key());
    return !(nested && otherYear == year && sameFigures(now, other.kept()));
  }

  private static boolean sameFigures(Kept one, Kept other) {
    return one.report().cells().keySet().stream()
        .allMatch(key -> one.number(key).equals(other.number(key)));
  }

  private static void say(
      String key, Kept now, Digest.Text text, List<Copy> copies, Findings findings) {
    Optional<Section> own = section(now, text);
    List<Finding.Related> related = new ArrayList<>();
    for (Copy copy : copies) {
      Optional<Section> section = section(copy.digest().kept(), text);
      related.add(
          new Finding.Related(
              copy.digest().uri(),
              Optional.empty(),
              section.map(Section::text).orElse(""),
              section.map(Section::place)));
    }
    Copy first = copies.get(0);
    Findings.Draft draft = findings.of(Rule.X_TEXT_COPY).related(related);
    own.ifPresent(section -> draft.quoting(section.text(), section.place()));
    draft.sayAs(
        key,
        own.map(Section::heading).orElse(text.section()),
        first.digest().body().orElseThrow(),
        first.digest().year().orElseThrow(),
        Math.round(first.similarity() * 100));
  }

  private static Optional<Section> section(Kept kept, Digest.Text text) {
    return kept.report().sections().stream()
        .filter(s -> s.key().equals(text.section()))
        .findFirst();
  }
}
