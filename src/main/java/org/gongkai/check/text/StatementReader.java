package org.gongkai.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Reads what the running text of a report states in figures. What a sentence leaves unsaid (whose
 * figures, of which year, of what) is taken from the sentences before it in its paragraph, and from
 * a heading right above it.
 *
 * <p>The section on problems is left out: it speaks of the year before and the year to come.
 */
public final class StatementReader {
  private static final String PROBLEMS = "problems";

  /** A line this short without a full stop is a heading, whose subject the next paragraph has. */
  private static final int LONGEST_HEADING = 24;

  private final Years years;
  private final FigureFinder figureFinder;
  private final AbsenceFinder absenceFinder;
  private final List<Figure> figures = new ArrayList<>();
  private final List<Share> shares = new ArrayList<>();
  private final List<Breakdown> breakdowns = new ArrayList<>();
  private final List<Absence> absences = new ArrayList<>();
  private final List<Placeholder> placeholders = new ArrayList<>();

  /**
   * Nothing read yet.
   *
   * @param reported the year that the report is on
   */
  public StatementReader(OptionalInt reported) {
    years = new Years(reported);
    figureFinder = new FigureFinder(years);
    absenceFinder = new AbsenceFinder(years);
  }

  /** What was stated in the texts read so far. */
  public Statements statements() {
    return new Statements(figures, shares, breakdowns, absences, placeholders);
  }

  /**
   * Reads a text.
   *
   * @param section the key of its section, or {@link Sentence#LEAD}
   */
  public void read(PlainText text, String section) {
    Discourse discourse = new Discourse(section, years);
    int paragraph = 0;
    boolean heading = false;
    for (Sentence sentence : Sentences.of(text.passage(), section)) {
      if (sentence.paragraph() != paragraph) {
        if (heading) {
          discourse.endHeading();
        } else {
          discourse.endParagraph();
        }
        paragraph = sentence.paragraph();
      }
      placeholders.addAll(Placeholders.in(sentence));
      if (!section.equals(PROBLEMS)) {
        PlainText.Stretch plain = text.between(sentence.start(), sentence.end());
        read(sentence, plain, discourse);
        discourse.say(plain);
        heading = plain.text().length() <= LONGEST_HEADING && !plain.text().endsWith("。");
      }
    }
  }

  private void read(Sentence sentence, PlainText.Stretch plain, Discourse discourse) {
    List<FigureFinder.Counted> counted = figureFinder.in(sentence, plain, discourse);
    counted.forEach(each -> each.figure().ifPresent(figures::add));
    shares.addAll(ShareFinder.in(counted, plain));
    breakdowns.addAll(BreakdownFinder.in(counted, plain));
    absences.addAll(absenceFinder.in(sentence, plain, discourse));
  }
}
