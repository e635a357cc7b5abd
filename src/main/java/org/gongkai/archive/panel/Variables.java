package org.gongkai.archive.panel;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.form.Form;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormColumn;
import org.gongkai.form.FormRow;
import org.gongkai.form.FormTable;
import org.gongkai.form.Forms;
import org.gongkai.report.CellKey;

/**
 * The cells of all forms as variables of a panel. A name is ASCII, begins with a letter and has at
 * most {@value #LONGEST} characters, as Stata wants it: {@code req_ref_secret_total}. A cell that
 * several forms have is one variable.
 */
public final class Variables {
  /** The longest name that Stata takes. */
  static final int LONGEST = 32;

  private final Map<CellKey, Variable> byCell;

  private Variables(Map<CellKey, Variable> byCell) {
    this.byCell = Collections.unmodifiableMap(new LinkedHashMap<>(byCell));
  }

  /**
   * A variable.
   *
   * @param name as columns are called
   * @param columnStem the part of the name that stands for the column of the cell
   * @param cell the cell of the forms
   * @param kind what numbers it holds
   * @param unit of the numbers; empty where the forms print none
   * @param forms the forms that have the cell, newest first
   */
  public record Variable(
      String name,
      String columnStem,
      CellKey cell,
      FormColumn.Kind kind,
      String unit,
      List<String> forms) {
    public Variable {
      forms = List.copyOf(forms);
    }

    private Variable alsoIn(String form) {
      return new Variable(
          name,
          columnStem,
          cell,
          kind,
          unit,
          Stream.concat(forms.stream(), Stream.of(form)).distinct().toList());
    }
  }

  /** The variables of all forms: those of the newest first, in the order of its tables. */
  public static Variables of(Forms forms) {
    Map<String, String> stems = stems();
    Map<CellKey, Variable> byCell = new LinkedHashMap<>();
    for (Form form : forms.known()) {
      for (FormTable table : form.tables()) {
        for (FormBlock block : table.blocks()) {
          for (FormRow row : block.rows()) {
            for (FormColumn column : block.columns()) {
              CellKey cell = new CellKey(table.code(), row.code(), column.code());
              String unit = row.unit().isEmpty() ? column.unit() : row.unit();
              byCell.merge(
                  cell,
                  new Variable(
                      name(cell, stems),
                      stem("column.", cell.column(), stems),
                      cell,
                      column.kind(),
                      unit,
                      List.of(form.id())),
                  (known, again) -> known.alsoIn(form.id()));
            }
          }
        }
      }
    }
    return new Variables(byCell);
  }

  /** All of them, in the order of the forms. */
  public List<Variable> all() {
    return List.copyOf(byCell.values());
  }

  /** The variable of a cell; empty for a row that no form knows. */
  public Optional<Variable> of(CellKey cell) {
    return Optional.ofNullable(byCell.get(cell));
  }

  private static String name(CellKey cell, Map<String, String> stems) {
    List<String> parts = new ArrayList<>();
    parts.add(stem("table.", cell.table(), stems));
    for (String part : cell.row().split("\\.", -1)) {
      String here = "row." + cell.table() + ".";
      parts.add(stem(stems.containsKey(here + part) ? here : "row.", part, stems));
    }
    parts.add(stem("column.", cell.column(), stems));
    return String.join("_", parts);
  }

  private static String stem(String kind, String code, Map<String, String> stems) {
    return Optional.ofNullable(stems.get(kind + code))
        .orElseGet(() -> code.replaceAll("(?=[A-Z])", "_").toLowerCase(Locale.ROOT));
  }

  private static Map<String, String> stems() {
    Properties stems = new Properties();
    try (InputStream bytes = Variables.class.getResourceAsStream("/archive/stems.properties")) {
      if (bytes == null) {
        throw new IllegalStateException("/archive/stems.properties is not on the class path");
      }
      Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
      stems.load(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return stems.stringPropertyNames().stream()
        .collect(Collectors.toUnmodifiableMap(key -> key, stems::getProperty));
  }
}
