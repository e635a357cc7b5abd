package org.gongkai.check.series;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern of words that begin with one of a few characters. To look only where those stand takes
 * a tenth of the time of a search by the pattern alone.
 */
final class Wording {
  private final String beginnings;
  private final Pattern pattern;

  /**
   * @param beginnings the characters with which all that the pattern matches begins
   */
  Wording(String beginnings, String pattern) {
    this.beginnings = beginnings;
    this.pattern = Pattern.compile(pattern);
  }

  /** The first match in a text. */
  Optional<MatchResult> first(String text) {
    Matcher matcher = pattern.matcher(text);
    for (int i = 0; i < text.length(); i++) {
      if (beginnings.indexOf(text.charAt(i)) >= 0 && matcher.region(i, text.length()).lookingAt()) {
        return Optional.of(matcher.toMatchResult());
      }
    }
    return Optional.empty();
  }

  /** Whether a text has it. */
  boolean in(String text) {
    return first(text).isPresent();
  }
}
