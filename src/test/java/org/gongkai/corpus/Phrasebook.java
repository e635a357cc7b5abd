package org.gongkai.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pools of sentences of {@code corpus/prose.txt}. */
final class Phrasebook {
  private static final String NAME = "/corpus/prose.txt";
  private static final Pattern CHOICE = Pattern.compile("\\{([^{}]*)\\}");
  private static final Phrasebook BOOK = load();

  private final Map<String, List<String>> pools;

  private Phrasebook(Map<String, List<String>> pools) {
    this.pools = pools;
  }

  private static Phrasebook load() {
    try (InputStream in = Phrasebook.class.getResourceAsStream(NAME)) {
      if (in == null) {
        throw new IllegalStateException("no " + NAME);
      }
      Map<String, List<String>> pools = new LinkedHashMap<>();
      List<String> pool = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (line.startsWith("[")) {
          pool = new ArrayList<>();
          pools.put(line.substring(1, line.length() - 1), pool);
        } else if (!line.isBlank() && !line.startsWith("# ")) {
          pool.add(line);
        }
      }
      return new Phrasebook(pools);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Some sentences of a pool, in random order, each in one of its wordings; figures and names are
   * still to be filled in.
   *
   * @param may which sentences may be drawn; at least one of the pool
   */
  static List<String> some(String pool, int count, Predicate<String> may, Draw draw) {
    List<String> lines = BOOK.pools.getOrDefault(pool, List.of()).stream().filter(may).toList();
    return draw.some(count, lines).stream().map(line -> worded(line, draw)).toList();
  }

  /** One sentence of a pool. */
  static String one(String pool, Predicate<String> may, Draw draw) {
    return some(pool, 1, may, draw).get(0);
  }

  private static String worded(String line, Draw draw) {
    Matcher choice = CHOICE.matcher(line);
    StringBuilder worded = new StringBuilder();
    while (choice.find()) {
      String drawn = draw.of(List.of(choice.group(1).split("\\|", -1)));
      choice.appendReplacement(worded, Matcher.quoteReplacement(drawn));
    }
    return choice.appendTail(worded).toString();
  }
}
