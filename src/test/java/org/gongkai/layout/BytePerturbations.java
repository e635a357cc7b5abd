package org.gongkai.layout;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Ways to spoil the bytes of a document; the report that was written into it stays the truth. */
final class BytePerturbations {
  private static final Pattern TAG =
      Pattern.compile("</?(?:td|tr|table|p)(?: [^>]*)?>\n?", Pattern.CASE_INSENSITIVE);
  private static final Pattern SPAN = Pattern.compile("(?<=(?:col|row)span=\")\\d+(?=\")");

  private BytePerturbations() {}

  static List<Perturbation> all() {
    return List.of(
        Perturbation.ofBytes(
            "truncated",
            (bytes, r) -> Arrays.copyOf(bytes, bytes.length / 5 + r.nextInt(bytes.length * 4 / 5))),
        Perturbation.ofBytes("tag-lost", (bytes, r) -> replaceOne(bytes, r, TAG, ""))
            .shownIn(Family.HTML),
        Perturbation.ofBytes("row-end-and-start-lost", BytePerturbations::loseRowEnd)
            .shownIn(Family.HTML),
        Perturbation.ofBytes(
                "span-that-is-no-number",
                (bytes, r) ->
                    replaceOne(
                        bytes, r, SPAN, List.of("0", "100%", "-1", "", "x").get(r.nextInt(5))))
            .shownIn(Family.HTML));
  }

  private static byte[] loseRowEnd(byte[] bytes, Random random) {
    return replaceOne(bytes, random, Pattern.compile("</tr>\\s*<tr>"), "");
  }

  /** Tags are the same bytes in every encoding that a page here has. */
  private static byte[] replaceOne(byte[] bytes, Random random, Pattern what, String by) {
    String page = new String(bytes, StandardCharsets.ISO_8859_1);
    List<MatchResult> found = what.matcher(page).results().toList();
    if (found.isEmpty()) {
      return bytes;
    }
    MatchResult one = found.get(random.nextInt(found.size()));
    return (page.substring(0, one.start()) + by + page.substring(one.end()))
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
