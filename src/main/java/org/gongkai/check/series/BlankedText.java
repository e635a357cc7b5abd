package org.gongkai.check.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.issuer.Simplified;

/**
 * Text of which only the wording is left, for a comparison of wordings: letters alone, without
 * numbers and years, the names of the body that reports, and what it calls itself (我局, 全市).
 */
final class BlankedText {
  /** Numerals stand in words too (统一); they are left out of both texts alike. */
  private static final String NUMERALS = "〇零一二三四五六七八九十百千万亿两";

  /** What a body calls itself or its area. */
  private static final Pattern SELF =
      Pattern.compile("[我本全](?:省|市|州|盟|县|旗|区|乡|镇|街道|局|委|办|厅|部|署|院|所|处|会|中心|站|机关|单位|部门|系统|行|司)");

  private BlankedText() {}

  /**
   * Blanks a text.
   *
   * @param issuer the body whose text it is
   */
  static String of(String text, Optional<BodyName> issuer) {
    String blanked = letters(text);
    for (String name : issuer.map(BlankedText::names).orElse(List.of())) {
      blanked = blanked.replace(name, "");
    }
    return SELF.matcher(blanked).replaceAll("");
  }

  /** The names by which a body may be called, the longest first. */
  private static List<String> names(BodyName body) {
    Set<String> names = new LinkedHashSet<>();
    names.add(body.key());
    names.add(body.office());
    for (String place : body.places()) {
      names.add(place);
      names.add(place.replaceFirst("(?:自治区|自治州|自治县|自治旗|地区|新区|.)$", ""));
    }
    List<String> longest = new ArrayList<>(names.stream().map(BlankedText::letters).toList());
    // A single character is a part of words.
    longest.removeIf(name -> name.length() < 2);
    longest.sort(Comparator.comparingInt(String::length).reversed());
    return longest;
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c) && NUMERALS.indexOf(c) < 0) {
        letters.append(Simplified.of(c));
      }
    }
    return letters.toString();
  }
}
