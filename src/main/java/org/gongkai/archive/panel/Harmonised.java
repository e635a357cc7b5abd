package org.gongkai.archive.panel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.archive.panel.Variables.Variable;
import org.gongkai.report.CellKey;

/**
 * Variables that several forms have in common, as {@code archive/harmonised.tsv} says. What counts
 * different things on different forms is none of them.
 *
 * @param name as the column is called
 * @param alternatives the sums of variables that give it; the first that has a number counts
 * @param comparability how far
 */
public record Harmonised(
    String name, List<List<Variable>> alternatives, Comparability comparability) {

  /** How far the numbers of different forms may be compared. */
  public enum Comparability {
    /** They count the same. */
    SAME,
    /** They count nearly the same: the row was renamed. */
    ROUGHLY
  }

  private static final String FILE = "/archive/harmonised.tsv";

  public Harmonised {
    alternatives = alternatives.stream().map(List::copyOf).toList();
  }

  /** All of them, in the order of the file. */
  public static List<Harmonised> of(Variables variables) {
    Map<String, List<Variable>> byRow = new LinkedHashMap<>();
    for (Variable variable : variables.all()) {
      byRow.computeIfAbsent(row(variable.cell()), row -> new ArrayList<>()).add(variable);
    }
    List<Harmonised> all = new ArrayList<>();
    for (String line : lines()) {
      String[] fields = line.split("\t", -1);
      Comparability comparability =
          fields[2].equals("same") ? Comparability.SAME : Comparability.ROUGHLY;
      List<List<String>> sums = new ArrayList<>();
      for (String alternative : fields[1].split("\\|", -1)) {
        sums.add(List.of(alternative.strip().split("\\s*\\+\\s*", -1)));
      }
      String first = sums.get(0).get(0);
      if (!byRow.containsKey(first)) {
        all.add(new Harmonised(fields[0], cells(sums, "", variables), comparability));
        continue;
      }
      for (Variable each : byRow.get(first)) {
        String column = each.cell().column();
        String name = fields[0] + "_" + each.columnStem();
        all.add(new Harmonised(name, cells(sums, "/" + column, variables), comparability));
      }
    }
    return List.copyOf(all);
  }

  private static List<List<Variable>> cells(
      List<List<String>> sums, String column, Variables variables) {
    return sums.stream()
        .map(sum -> sum.stream().map(cell -> variable(cell + column, variables)).toList())
        .toList();
  }

  private static Variable variable(String cell, Variables variables) {
    return variables
        .of(CellKey.parse(cell))
        .orElseThrow(() -> new IllegalStateException(FILE + ": no form has the cell " + cell));
  }

  private static String row(CellKey cell) {
    return cell.table() + "/" + cell.row();
  }

  private static List<String> lines() {
    try (InputStream bytes = Harmonised.class.getResourceAsStream(FILE)) {
      if (bytes == null) {
        throw new IllegalStateException(FILE + " is not on the class path");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      return lines.lines().filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
