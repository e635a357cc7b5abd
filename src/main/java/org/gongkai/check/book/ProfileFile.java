package org.gongkai.check.book;

import java.io.Reader;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A profile as its file has it.
 *
 * <pre>
 * severities:
 *   S-GENERIC: off
 *   P-TITLE: info
 * deadlines:
 *   department: 01-28
 *   township: 01-31
 * longest-overview: 1000
 * </pre>
 *
 * @param severities {@code error}, {@code warning} or {@code info} by the id of a rule; empty to
 *     switch it off
 * @param deadlines month and day of the year after the one reported on, by kind of body
 * @param longestOverview how many characters section one may have
 */
public record ProfileFile(
    Map<String, Optional<String>> severities,
    Map<String, MonthDay> deadlines,
    OptionalInt longestOverview) {
  private static final List<String> FIELDS = List.of("severities", "deadlines", "longest-overview");
  private static final List<String> SEVERITIES = List.of("error", "warning", "info", "off");
  private static final Pattern DAY = Pattern.compile("\\d{2}-\\d{2}");

  public ProfileFile {
    severities = Map.copyOf(severities);
    deadlines = Map.copyOf(deadlines);
  }

  /**
   * Reads a profile.
   *
   * @param name of the file, for messages
   * @param kinds of bodies that may have a deadline
   * @throws RuleBookException for anything that does not follow the format; its message names the
   *     file, the place in it, and what may stand there
   */
  public static ProfileFile read(String name, Reader yaml, List<String> kinds) {
    Node file = Node.read(name, yaml);
    if (file.isNull()) {
      throw file.fault("nothing stands here; the fields are " + String.join(", ", FIELDS));
    }
    file.keys(FIELDS);
    Map<String, Optional<String>> severities = new LinkedHashMap<>();
    Map<String, MonthDay> deadlines = new LinkedHashMap<>();
    OptionalInt longest = OptionalInt.empty();
    if (file.has("severities")) {
      severities.putAll(severities(file.at("severities")));
    }
    if (file.has("deadlines")) {
      Node node = file.at("deadlines");
      node.keys(kinds).forEach(kind -> deadlines.put(kind, day(node.at(kind))));
    }
    if (file.has("longest-overview")) {
      longest = OptionalInt.of(file.at("longest-overview").count());
    }
    return new ProfileFile(severities, deadlines, longest);
  }

  private static Map<String, Optional<String>> severities(Node node) {
    List<String> ids = new ArrayList<>();
    RuleBook.load().entries().forEach(e -> ids.add(e.id()));
    Map<String, Optional<String>> severities = new LinkedHashMap<>();
    for (String id : node.keys()) {
      if (!ids.contains(id)) {
        throw node.fault(
            "there is no rule \"" + id + "\"; gongkai rules lists them, such as " + ids.get(0));
      }
      Node value = node.at(id);
      // YAML takes a plain off for the truth value false.
      String severity = value.text().equals("false") ? "off" : value.oneOf(SEVERITIES);
      severities.put(id, Optional.of(severity).filter(s -> !s.equals("off")));
    }
    return severities;
  }

  private static MonthDay day(Node node) {
    String text = node.text();
    try {
      if (DAY.matcher(text).matches()) {
        return MonthDay.parse("--" + text);
      }
    } catch (DateTimeException e) {
      throw noDay(node, text);
    }
    throw noDay(node, text);
  }

  private static RuleBookException noDay(Node node, String text) {
    return node.fault("\"" + text + "\" is no day of a year; write month and day, such as 01-28");
  }
}
