package org.gongkai.check.text;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern of which every match begins with one of a few words. To look only where those stand
 * takes a tenth of the time of a search by the pattern alone.
 */
public final class Wording {
  private final WordSet beginnings;
  private final Pattern pattern;

  /**
   * The pattern of some words.
   *
   * @param beginnings the words or characters with one of which all that the pattern matches
   *     begins, separated by {@code |}
   */
  public Wording(String beginnings, String pattern) {
    this.beginnings = WordSet.of(beginnings);
    this.pattern = Pattern.compile(pattern);
  }

  /** The first match in a text. */
  public Optional<MatchResult> first(String text) {
    if (!beginnings.occursIn(text)) {
      return Optional.empty();
    }
    Search search = in(text);
    return search.find() ? Optional.of(search.match().toMatchResult()) : Optional.empty();
  }

  /** Whether a text has it. */
  public boolean occursIn(String text) {
    return beginnings.occursIn(text) && in(text).find();
  }

  /** Looks for all matches in a text, one after the other. */
  public Search in(String text) {
    return new Search(text);
  }

  /** A search through a text. */
  public final class Search {
    private final String text;
    private final Matcher matcher;
    private int from;

    private Search(String text) {
      this.text = text;
      // What stands before and behind a place is seen by the pattern's conditions as ever.
      matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** Goes to the next match; false when there is none. */
    public boolean find() {
      for (int i = beginnings.next(text, from); i >= 0; i = beginnings.next(text, i + 1)) {
        if (matcher.region(i, text.length()).lookingAt()) {
          from = Math.max(matcher.end(), i + 1);
          return true;
        }
      }
      from = text.length();
      return false;
    }

    /** The match that was found last. */
    public Matcher match() {
      return matcher;
    }
  }
}
