package org.gongkai.check.series;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which bodies an area's report has to cover: all whose figures are part of its figures, the
 * government's own offices among them. A member may be an area itself, whose report then covers its
 * own members.
 */
public final class Roster {
  private final String uri;
  private final Map<BodyName, List<Member>> areas = new LinkedHashMap<>();

  /**
   * A line of a roster.
   *
   * @param area the body that reports for the area
   * @param member a body that its report covers
   * @param name of the member as the roster prints it
   * @param from the first year reported on that it does so
   * @param to the last such year
   * @param line of the roster, from 1
   */
  public record Member(BodyName area, BodyName member, String name, int from, int to, int line) {

    boolean in(int year) {
      return from <= year && year <= to;
    }
  }

  /**
   * A roster.
   *
   * @param uri of the file
   */
  public Roster(String uri, List<Member> members) {
    this.uri = uri;
    members.forEach(m -> areas.computeIfAbsent(m.area(), a -> new ArrayList<>()).add(m));
  }

  /** The file, as the caller named it. */
  public String uri() {
    return uri;
  }

  /** The bodies that report for areas, in the order of the file. */
  public Set<BodyName> areas() {
    return Collections.unmodifiableSet(areas.keySet());
  }

  /** All lines of an area on a year, in the order of the file. */
  public List<Member> members(BodyName area, int year) {
    return areas.getOrDefault(area, List.of()).stream().filter(m -> m.in(year)).toList();
  }

  /** All lines, those of an area together. */
  public List<Member> all() {
    return areas.values().stream().flatMap(List::stream).toList();
  }
}
