package org.gongkai.issuer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The words of names of bodies, from {@code src/main/resources/issuer}. */
final class BodyWords {
  private static final String CONJUNCTIONS = "和与及、";
  private static final int LONGEST_WORD = 8;

  private final Set<String> words = new HashSet<>();
  private final Map<String, String> fullNames = new HashMap<>();
  private final Map<String, String> central = new HashMap<>();

  private BodyWords() {}

  static BodyWords load() {
    BodyWords words = new BodyWords();
    for (String line : lines("words.txt")) {
      words.words.addAll(List.of(line.split(" +")));
    }
    for (String line : lines("bodies.txt")) {
      int sign = line.indexOf('=');
      words.fullNames.put(line.substring(0, sign), line.substring(sign + 1));
    }
    for (String line : lines("central.txt")) {
      String[] names = line.split(" +");
      for (String name : names) {
        words.central.put(name, names[0]);
      }
    }
    return words;
  }

  /** The lines of a resource without comments. */
  static List<String> lines(String resource) {
    try (InputStream in =
            Objects.requireNonNull(
                BodyWords.class.getResourceAsStream("/issuer/" + resource), resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The full name of a department that is named in short. */
  Optional<String> fullName(String body) {
    return Optional.ofNullable(fullNames.get(body));
  }

  /** The name of a body of the State Council or of the centre. */
  Optional<String> central(String name) {
    String stripped = name.startsWith("中华人民共和国") ? name.substring(7) : name;
    return Optional.ofNullable(central.get(stripped));
  }

  /** Whether a text is made of the words of departments and conjunctions, and of nothing else. */
  boolean cover(String text) {
    int n = text.length();
    if (n == 0) {
      return false;
    }
    boolean[] reached = new boolean[n + 1];
    reached[0] = true;
    for (int i = 0; i < n; i++) {
      if (!reached[i]) {
        continue;
      }
      if (i > 0 && i < n - 1 && CONJUNCTIONS.indexOf(text.charAt(i)) >= 0) {
        reached[i + 1] = true;
      }
      for (int end = i + 1; end <= Math.min(n, i + LONGEST_WORD); end++) {
        if (words.contains(text.substring(i, end))) {
          reached[end] = true;
        }
      }
    }
    return reached[n];
  }
}
