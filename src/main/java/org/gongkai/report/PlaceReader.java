package org.gongkai.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.document.Place;
import org.gongkai.report.MalformedReportException.Problem;

/** Reads a place: which fields it has says which kind it is. */
final class PlaceReader {
  private PlaceReader() {}

  static Place read(JsonCursor json) throws IOException, MalformedReportException {
    JsonCursor.Spot spot = json.spot();
    Map<String, Integer> numbers = new HashMap<>();
    List<Double> box = new ArrayList<>();
    String[] path = {""};
    json.object(
        List.of("page", "box", "path", "paragraph", "table", "row", "column", "line"),
        field -> {
          switch (field) {
            case "box" -> json.array(() -> box.add(json.decimal().doubleValue()));
            case "path" -> path[0] = json.text();
            case "paragraph" -> numbers.put(field, json.integer(0));
            default -> numbers.put(field, json.integer(1));
          }
        });
    if (numbers.containsKey("page")) {
      if (box.size() != 4) {
        throw spot.fault(Problem.MISSING_FIELD, "box");
      }
      return new Place.OnPage(
          numbers.get("page"), new Place.Box(box.get(0), box.get(1), box.get(2), box.get(3)));
    }
    if (numbers.containsKey("paragraph")) {
      return new Place.InFlow(numbers.get("paragraph"));
    }
    if (numbers.containsKey("table")) {
      return new Place.InTable(
          numbers.get("table"), needed("row", numbers, spot), needed("column", numbers, spot));
    }
    if (numbers.containsKey("line")) {
      return new Place.InText(numbers.get("line"), needed("column", numbers, spot));
    }
    return path[0].isEmpty() ? new Place.Untracked() : new Place.InDom(path[0]);
  }

  private static int needed(String field, Map<String, Integer> numbers, JsonCursor.Spot spot)
      throws MalformedReportException {
    Integer value = numbers.get(field);
    if (value == null) {
      throw spot.fault(Problem.MISSING_FIELD, field);
    }
    return value;
  }
}
