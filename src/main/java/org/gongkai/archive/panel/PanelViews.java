package org.gongkai.archive.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.archive.panel.Variables.Variable;

/**
 * The SQL of what panels need. The numbers of a report stand in one wide row, written with the
 * report: turning a hundred million cells into rows at every query would take minutes.
 */
public final class PanelViews {
  /**
   * Of the documents of one issuer and year, the one with the most numbers stands for it, then the
   * one with the fewest errors, then the first by hash; none whose names all have become others'. A
   * document of which it is undecided who reports stands for itself.
   */
  private static final String CHOSEN =
      """
      SELECT r.document, r.issuer, r.year, e.certainty,
        row_number() OVER (
          one ORDER BY r.cells_read DESC, r.errors, r.warnings, d.sha256) AS place,
        count(*) OVER one AS documents,
        min(r.values_hash) OVER one <> max(r.values_hash) OVER one AS differing
      FROM reports AS r JOIN documents AS d USING (document)
        JOIN issuer_evidence AS e USING (evidence)
      WHERE r.issuer IS NOT NULL AND r.year IS NOT NULL
        AND EXISTS (SELECT 1 FROM names AS n WHERE n.document = r.document)
      WINDOW one AS (
        PARTITION BY r.issuer, r.year, CASE WHEN e.certainty = 'undecided' THEN r.document END)
      """;

  private static final List<String> IDENTITY =
      List.of(
          "i.issuer_key || CASE WHEN c.certainty = 'undecided'"
              + " THEN '#' || substr(d.sha256, 1, 12) ELSE '' END AS issuer_key",
          "i.name AS issuer",
          "i.kind AS issuer_kind",
          "i.province",
          "i.prefecture",
          "i.county",
          "i.zone",
          "i.township",
          "i.division_code",
          "c.certainty AS issuer_certainty",
          "c.year",
          "r.form",
          "r.issued_on",
          "d.sha256",
          "c.documents",
          "c.differing",
          "r.cells_read",
          "r.cells_blank",
          "r.cells_mark",
          "r.cells_missing",
          "r.cells_unreadable",
          "r.cells_proposed",
          "r.errors",
          "r.warnings");

  private PanelViews() {}

  /** The columns of a panel that say which report a row is of, in order. */
  public static List<String> identity() {
    return IDENTITY.stream().map(column -> column.replaceAll("^.*[ .]", "")).toList();
  }

  /**
   * Makes the table of wide rows, or gives it the columns that it lacks.
   *
   * @param there the columns that it has; empty when there is no such table
   */
  public static List<String> table(Variables variables, Set<String> there) {
    if (there.isEmpty()) {
      String columns =
          variables.all().stream().map(Variable::name).collect(Collectors.joining(",\n  "));
      return List.of(
          "CREATE TABLE panel_values (\n  document INTEGER PRIMARY KEY,\n  " + columns + ")");
    }
    return variables.all().stream()
        .map(Variable::name)
        .filter(name -> !there.contains(name))
        .map(name -> "ALTER TABLE panel_values ADD COLUMN " + name)
        .toList();
  }

  /** Makes the views. */
  public static List<String> views(Variables variables) {
    List<String> own = variables.all().stream().map(v -> "v." + v.name()).toList();
    List<String> common =
        Harmonised.of(variables).stream().map(h -> expression(h) + " AS " + h.name()).toList();
    List<String> views = new ArrayList<>();
    views.addAll(view("panel", own, ""));
    views.addAll(view("panel_harmonised", common, "AND r.form IN ('2019', '2021')\n"));
    return views;
  }

  private static List<String> view(String name, List<String> columns, String condition) {
    List<String> all = new ArrayList<>(IDENTITY);
    all.addAll(columns);
    return List.of(
        "DROP VIEW IF EXISTS " + name,
        "CREATE VIEW "
            + name
            + " AS\nSELECT "
            + String.join(",\n  ", all)
            + "\nFROM (\n"
            + CHOSEN
            + ") AS c\nJOIN reports AS r USING (document)\nJOIN documents AS d USING (document)\n"
            + "JOIN issuers AS i ON i.issuer = c.issuer\nJOIN panel_values AS v USING (document)\n"
            + "WHERE c.place = 1\n"
            + condition);
  }

  /** The first alternative that has a number. A sum with a part that is null is null in SQL. */
  private static String expression(Harmonised variable) {
    List<String> sums =
        variable.alternatives().stream()
            .map(s -> s.stream().map(v -> "v." + v.name()).collect(Collectors.joining(" + ")))
            .toList();
    return sums.size() == 1 ? sums.get(0) : "coalesce(" + String.join(", ", sums) + ")";
  }
}
