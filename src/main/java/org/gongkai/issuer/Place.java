package org.gongkai.issuer;

/**
 * A place of a path, such as 湖口县 in 江西省 › 九江市 › 湖口县.
 *
 * @param name its full name where one is known (安徽省 for 安徽), else as printed
 * @param level its level
 * @param code its division code, of 6, 9 or 12 digits; empty when none is known for certain
 */
public record Place(String name, Level level, String code) {

  /** A place of which no code is known. */
  public Place(String name, Level level) {
    this(name, level, "");
  }
}
