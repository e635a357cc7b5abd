package org.gongkai.render.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.document.Place;
import org.gongkai.render.FormLayout;
import org.gongkai.render.PrintedCell;
import org.gongkai.render.PrintedCell.Kind;
import org.gongkai.render.PrintedRow;
import org.gongkai.render.PrintedTable;
import org.gongkai.report.CellKey;
import org.gongkai.report.Finding;
import org.gongkai.report.Reading;
import org.gongkai.report.Report;

/** The tables of a report as the form prints them, with what findings make of their cells. */
final class FormTables {
  /** Of so many characters a number takes smaller type, and of so many more smaller still. */
  private static final int LONG = 4;

  private static final int LONGER = 6;
  private static final int LONGEST_NUMBER = 10;

  private final ReviewWords words;
  private final Report report;
  private final Ids ids;
  private final PrintedLabels names;
  private final Flags flags;
  private final Evidence evidence;

  FormTables(
      ReviewWords words,
      Report report,
      Ids ids,
      PrintedLabels names,
      Flags flags,
      Evidence evidence) {
    this.words = words;
    this.report = report;
    this.ids = ids;
    this.names = names;
    this.flags = flags;
    this.evidence = evidence;
  }

  /** All tables; cells that no form has, in a table of their own. */
  Markup all(FormLayout layout) {
    Markup html = new Markup();
    Set<CellKey> shown = new HashSet<>();
    for (PrintedTable table : layout.everyCell(report)) {
      table.rows().stream()
          .flatMap(row -> row.cells().stream())
          .forEach(cell -> cell.key().ifPresent(shown::add));
      table(table, html);
    }
    List<CellKey> others =
        report.cells().entrySet().stream()
            .filter(e -> !shown.contains(e.getKey()))
            .filter(e -> flags.of(e.getKey()).isPresent() || isThere(e.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    if (!others.isEmpty()) {
      others(others, html);
    }
    return html;
  }

  private static boolean isThere(Reading reading) {
    return reading.state() != Reading.State.MISSING;
  }

  private void table(PrintedTable table, Markup html) {
    String name = words.say("table." + table.code());
    html.element("h4", name);
    boolean there =
        report.cells().entrySet().stream()
            .anyMatch(e -> e.getKey().table().equals(table.code()) && isThere(e.getValue()));
    if (!there) {
      html.element("p", words.say("table.missing"), "class", "notice");
    }
    html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", name);
    html.open("table", "class", "form " + table.code(), "lang", "zh-CN").open("colgroup");
    for (int twips : table.columnTwips()) {
      html.open("col", "class", "w" + Math.round(100.0 * twips / table.widthTwips()));
    }
    html.close("colgroup");
    rows("thead", table.rows().subList(0, table.headerRows()), html);
    rows("tbody", table.rows().subList(table.headerRows(), table.rows().size()), html);
    html.close("table").close("div").line();
  }

  private void rows(String group, List<PrintedRow> rows, Markup html) {
    if (rows.isEmpty()) {
      return;
    }
    html.open(group);
    for (PrintedRow row : rows) {
      html.open("tr");
      row.cells().forEach(cell -> cell(cell, html));
      html.close("tr").line();
    }
    html.close(group);
  }

  private void cell(PrintedCell cell, Markup html) {
    String columns = cell.columnSpan() > 1 ? Integer.toString(cell.columnSpan()) : "";
    String rows = cell.rowSpan() > 1 ? Integer.toString(cell.rowSpan()) : "";
    if (cell.kind() == Kind.VALUE) {
      cell.key().ifPresent(key -> value(key, columns, html));
    } else {
      html.element(
          "th",
          cell.text(),
          "class",
          cell.kind().name().toLowerCase(Locale.ROOT),
          "scope",
          cell.scope(),
          "colspan",
          columns,
          "rowspan",
          rows);
    }
  }

  private void value(CellKey key, String columns, Markup html) {
    Reading reading = report.cell(key.table(), key.row(), key.column());
    boolean read = reading.state() == Reading.State.READ;
    String state = (read ? "" : reading.state().code() + " ") + size(reading.raw().strip());
    Flags.Flag flag = flags.of(key).orElse(null);
    if (flag == null) {
      html.open("td", "class", state.strip(), "colspan", columns, "data-at", at(reading));
      CellContent.write(reading, words, html);
      note(reading, html);
      html.close("td");
      return;
    }
    int ordinal = flags.ordinal(key);
    String mark = ids.cellMark(ordinal);
    boolean marked = evidence.marks().contains(mark);
    html.open(
        "td",
        "class",
        ("flag " + look(flag) + " " + state).strip(),
        "colspan",
        columns,
        "id",
        ids.cell(ordinal),
        "title",
        names.of(key).toString(),
        "data-findings",
        flag.findings().stream().map(ids::finding).collect(Collectors.joining(" ")));
    html.open("a", "href", "#" + (marked ? mark : ids.finding(flag.findings().get(0))));
    CellContent.write(reading, words, html);
    html.element("span", spoken(flag), "class", "spoken").close("a");
    note(reading, html);
    html.close("td");
  }

  /** A number never goes on in a second line, where it would look like two; words may. */
  private static String size(String raw) {
    int length = raw.length();
    if (length > LONGEST_NUMBER || raw.chars().anyMatch(Character::isWhitespace)) {
      return "words";
    }
    return length > LONG ? length > LONGER ? "longer" : "long" : "";
  }

  private static String look(Flags.Flag flag) {
    return flag.severity().code() + " " + flag.role().name().toLowerCase(Locale.ROOT);
  }

  /** What colours say to those who see them. */
  private String spoken(Flags.Flag flag) {
    String rules =
        flag.findings().stream()
            .map(report.findings()::get)
            .map(Finding::rule)
            .distinct()
            .collect(Collectors.joining(" "));
    String role = flag.role().name().toLowerCase(Locale.ROOT);
    return words.say("flag." + role, words.say("severity." + flag.severity().code()), rules);
  }

  /** Text beside a number, unless the cell shows it already. */
  private static void note(Reading reading, Markup html) {
    boolean apart = !reading.note().isEmpty() && !reading.raw().contains(reading.note());
    if (apart && reading.state() == Reading.State.READ) {
      html.element("small", reading.note());
    }
  }

  /** Where a cell stands on a page that is shown: the page, then the box in points. */
  private String at(Reading reading) {
    if (reading.places().size() == 1 && reading.places().get(0) instanceof Place.OnPage place) {
      String page = ids.report() + "p" + place.page();
      Place.Box box = place.box();
      if (evidence.marks().contains(page)) {
        return String.format(
            Locale.ROOT,
            "%d %.0f %.0f %.0f %.0f",
            place.page(),
            box.left(),
            box.top(),
            box.right(),
            box.bottom());
      }
    }
    return "";
  }

  /** Rows of an indicator table, and whatever no form has together. */
  private void others(List<CellKey> keys, Markup html) {
    Map<String, List<CellKey>> rows = new LinkedHashMap<>();
    keys.forEach(
        key ->
            rows.computeIfAbsent(key.table() + "/" + key.row(), r -> new ArrayList<>()).add(key));
    Map<String, String> heads = new LinkedHashMap<>();
    keys.forEach(key -> heads.putIfAbsent(key.column(), names.of(key).column()));
    String name = words.say("table.others");
    html.element("h4", name);
    html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", name);
    html.open("table", "class", "form others", "lang", "zh-CN").open("thead").open("tr");
    html.element("th", words.say("table.indicator"), "scope", "col");
    heads.values().forEach(head -> html.element("th", head, "scope", "col"));
    html.close("tr").close("thead").open("tbody");
    for (List<CellKey> row : rows.values()) {
      html.open("tr");
      html.element("th", names.of(row.get(0)).row(), "scope", "row", "class", "label");
      for (String column : heads.keySet()) {
        row.stream()
            .filter(key -> key.column().equals(column))
            .findFirst()
            .ifPresentOrElse(
                key -> value(key, "", html), () -> html.element("td", "", "class", "none"));
      }
      html.close("tr").line();
    }
    html.close("tbody").close("table").close("div").line();
  }
}
