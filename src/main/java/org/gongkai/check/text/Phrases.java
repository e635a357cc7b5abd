package org.gongkai.check.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of {@code narrative/phrases.txt} that name what a number counts. */
final class Phrases {
  private static final String NAME = "/narrative/phrases.txt";
  private static final Pattern LINE =
      Pattern.compile("([A-Z_]+) ([<>])([ropn]?) \\[([^\\]]+)\\] (.+)");
  private static final Pattern PIECE = Pattern.compile("(\\{[a-z]+\\}) = (.+)");

  /** Where words are taken. */
  enum Where {
    ANYWHERE,
    /** Where the talk is of requests. */
    REQUESTS,
    /** Where the talk is not of something else than requests. */
    NOT_ELSEWHERE,
    /** Where the talk is of open information. */
    OPENNESS,
    /** Behind a figure of the same kind. */
    PART
  }

  /**
   * Words that name a subject.
   *
   * @param subject the name of a {@link Subject}, or of a part of one
   * @param before whether they stand before the number
   * @param needs the words of which one occurs wherever the phrase does, a bit for each
   * @param lastYear whether it can name the year that requests come from, in a group of that name
   * @param nextYear whether it can name the year that requests go to
   */
  record Phrase(
      String subject,
      boolean before,
      Where where,
      long needs,
      Pattern words,
      boolean lastYear,
      boolean nextYear) {
    /** The words in a text; empty where they do not occur. */
    Optional<Matcher> in(Words text) {
      if ((needs & text.needs) == 0) {
        return Optional.empty();
      }
      Matcher m = words.matcher(text.text);
      return m.find() ? Optional.of(m) : Optional.empty();
    }
  }

  /** A text in which phrases are looked for; most lack the words that a phrase needs. */
  static final class Words {
    private final String text;
    private final long needs;

    Words(String text) {
      this.text = text;
      needs = Loaded.NEEDS.foundIn(text, 0, text.length());
    }

    /** Whether it has no word that any phrase needs. */
    boolean blank() {
      return needs == 0;
    }
  }

  /** Read when first asked for: most reports have a sentence that needs them, a blank one none. */
  private static final class Loaded {
    static final List<Phrase> PHRASES;

    /** What phrases need, each once. */
    static final WordSet NEEDS;

    static {
      List<String> needed = new ArrayList<>();
      PHRASES = load(needed);
      NEEDS = WordSet.of(needed);
    }
  }

  private Phrases() {}

  /** In the order in which they are tried. */
  static List<Phrase> all() {
    return Loaded.PHRASES;
  }

  private static List<Phrase> load(List<String> needs) {
    List<Phrase> phrases = new ArrayList<>();
    Map<String, String> pieces = new LinkedHashMap<>();
    for (String line : lines()) {
      Matcher piece = PIECE.matcher(line);
      Matcher phrase = LINE.matcher(line);
      if (piece.matches()) {
        pieces.put(piece.group(1), expand(piece.group(2), pieces));
      } else if (phrase.matches()) {
        boolean before = phrase.group(2).equals("<");
        String words = expand(phrase.group(5), pieces);
        phrases.add(
            new Phrase(
                phrase.group(1),
                before,
                where(phrase.group(3)),
                Stream.of(phrase.group(4).split(" ")).mapToLong(n -> bit(n, needs)).sum(),
                Pattern.compile(before ? "(?:" + words + ")$" : "^(?:" + words + ")"),
                words.contains("(?<lastyear>"),
                words.contains("(?<nextyear>")));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        throw new IllegalStateException(NAME + ": " + line);
      }
    }
    return List.copyOf(phrases);
  }

  private static long bit(String need, List<String> needs) {
    if (!needs.contains(need)) {
      needs.add(need);
    }
    return 1L << needs.indexOf(need);
  }

  private static Where where(String sign) {
    return switch (sign) {
      case "r" -> Where.REQUESTS;
      case "n" -> Where.NOT_ELSEWHERE;
      case "o" -> Where.OPENNESS;
      case "p" -> Where.PART;
      default -> Where.ANYWHERE;
    };
  }

  private static String expand(String words, Map<String, String> pieces) {
    String expanded = words;
    for (Map.Entry<String, String> piece : pieces.entrySet()) {
      expanded = expanded.replace(piece.getKey(), piece.getValue());
    }
    return expanded;
  }

  private static List<String> lines() {
    try (InputStream in = Phrases.class.getResourceAsStream(NAME)) {
      if (in == null) {
        throw new IllegalStateException(NAME + " is not on the class path");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
