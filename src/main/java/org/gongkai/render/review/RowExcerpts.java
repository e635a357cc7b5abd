package org.gongkai.render.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.report.CellKey;
import org.gongkai.report.Reading;
import org.gongkai.report.Report;

/** The row of a table in which a cell stands, as the report holds it. */
final class RowExcerpts {
  private final ReviewWords words;
  private final Report report;
  private final PrintedLabels names;
  private final PlaceWords places;

  RowExcerpts(ReviewWords words, Report report, PrintedLabels names) {
    this.words = words;
    this.report = report;
    this.names = names;
    places = new PlaceWords(words);
  }

  /** One excerpt for each row that has spots. */
  Markup of(List<Spot> spots) {
    Map<CellKey, List<Spot>> rows = new LinkedHashMap<>();
    for (Spot spot : spots) {
      CellKey key = spot.cell().orElseThrow();
      rows.computeIfAbsent(new CellKey(key.table(), key.row(), ""), r -> new ArrayList<>())
          .add(spot);
    }
    Markup html = new Markup();
    rows.forEach((row, found) -> row(row, found, html));
    return html;
  }

  private void row(CellKey row, List<Spot> spots, Markup html) {
    Map<CellKey, Spot> marks = new LinkedHashMap<>();
    spots.forEach(spot -> marks.put(spot.cell().orElseThrow(), spot));
    List<CellKey> cells =
        report.cells().keySet().stream()
            .filter(k -> k.table().equals(row.table()) && k.row().equals(row.row()))
            .toList();
    String label = names.of(cells.get(0)).row();
    html.open("figure", "class", "place row");
    html.element("figcaption", words.say("evidence.row", label));
    html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", label);
    html.open("table", "lang", "zh-CN").open("thead").open("tr");
    cells.forEach(key -> html.element("th", names.of(key).column(), "scope", "col"));
    html.close("tr").close("thead").open("tbody").open("tr");
    for (CellKey key : cells) {
      html.open("td");
      Reading reading = report.cell(key.table(), key.row(), key.column());
      Spot spot = marks.get(key);
      if (spot == null) {
        CellContent.write(reading, words, html);
      } else {
        html.open("mark", "id", spot.id(), "class", spot.look());
        CellContent.write(reading, words, html);
        html.close("mark");
      }
      html.close("td");
    }
    html.close("tr").close("tbody").close("table").close("div");
    for (Spot spot : spots) {
      String where = places.of(spot.places());
      if (!where.isEmpty() && spot.role() == Flags.Role.SUBJECT) {
        html.element("p", words.say("evidence.at", spot.name(), where), "class", "where");
      }
    }
    html.close("figure").line();
  }
}
