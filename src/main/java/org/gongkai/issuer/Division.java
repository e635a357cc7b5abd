package org.gongkai.issuer;

import java.util.List;

/**
 * A division of a list.
 *
 * @param code of 6, 9 or 12 digits
 * @param name its full name
 * @param level as its code tells
 * @param parent the code of the division that holds it; empty for a province
 * @param periods when it was in force under this name and parent, ascending
 */
public record Division(String code, String name, Level level, String parent, List<Period> periods) {

  public Division {
    periods = List.copyOf(periods);
  }

  /** The place that it is. */
  Place place() {
    return new Place(name, level, code);
  }

  /** Whether it was in force on a day. */
  boolean on(int day) {
    return periods.stream().anyMatch(p -> p.from() <= day && day <= p.to());
  }

  /**
   * A period, both days within it.
   *
   * @param from as yyyymmdd; 0 when open
   * @param to as yyyymmdd; 99999999 when open
   */
  public record Period(int from, int to) implements Comparable<Period> {
    /** Always. */
    public static final Period ALWAYS = new Period(0, 99_999_999);

    @Override
    public int compareTo(Period other) {
      int byFrom = Integer.compare(from, other.from);
      return byFrom != 0 ? byFrom : Integer.compare(to, other.to);
    }
  }
}
