package org.gongkai.archive.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A do-file for Stata 14 and newer (the first that knows UTF-8) that imports tables, gives every
 * variable its type, label and notes, names the reasons why numbers are missing, and saves a {@code
 * .dta} of each.
 */
final class DoFile {
  /** The longest label that Stata takes, in characters. */
  static final int LONGEST_LABEL = 80;

  /** Variables on one line. */
  private static final int ON_A_LINE = 8;

  /** Texts of which there are few, as numbers with labels. Their order is that of the numbers. */
  private static final Map<String, Map<String, String>> CATEGORIES =
      Map.of(
          "cells.state",
          categories(
              "read 数字",
              "blank 空白",
              "mark 写有符号",
              "missing 文件中没有",
              "unreadable 无法辨认",
              "proposed 由扫描件推定"),
          "findings.severity",
          categories("error 错误", "warning 警告", "info 提示"),
          "documents.outcome",
          categories("report 报告", "failure 读不了"));

  private final StringBuilder text = new StringBuilder();

  DoFile() {
    line("* 导入本文件夹中的各表，为每个变量加标签，存为 .dta。请在本文件夹中运行：do import.do");
    line("* Imports the tables of this folder, labels every variable and saves each as .dta.");
    line("* Run it in this folder, with Stata 14 or newer.");
    line("* 面板中没有数字的原因 / why a number of a panel is missing:");
    for (MissingCode code : MissingCode.values()) {
      line(
          "*   %s  %s / %s".formatted(code.code(), code.label().chinese(), code.label().english()));
    }
    line("*   .   该报告所用的格式没有这一格 / the form of the report has no such cell");
    line("version 14");
    line("set more off");
  }

  private static Map<String, String> categories(String... codesAndLabels) {
    return Stream.of(codesAndLabels)
        .collect(
            Collectors.toMap(
                each -> each.substring(0, each.indexOf(' ')),
                each -> each,
                (one, other) -> one,
                LinkedHashMap::new));
  }

  /** Adds a table, which stands in a file of its name. */
  void add(ExportTable table) {
    List<Field> fields = table.fields();
    line("");
    line(harmless("* " + table.title().chinese() + " / " + table.title().english()));
    line(
        "import delimited using \"%s.csv\", clear delimiters(\",\") varnames(1) case(preserve)"
                .formatted(table.name())
            + " encoding(\"UTF-8\") bindquote(strict) maxquotedrows(unlimited) stringcols(_all)");
    eachLine("destring %s, replace", names(fields, FieldType::isNumeric));
    for (String date : names(fields, type -> type == FieldType.DATE)) {
      line("generate long %s_ = daily(%s, \"YMD\")".formatted(date, date));
      replace(date);
      line("format %s %%td".formatted(date));
    }
    for (Field field : fields) {
      category(table.name(), field.name());
    }
    line("label data " + quoted(table.title().chinese()));
    for (Field field : fields) {
      line("label variable %s %s".formatted(field.name(), quoted(label(field))));
    }
    missing(fields);
    for (Field field : fields) {
      note(field);
    }
    line("compress");
    line("save \"%s.dta\", replace".formatted(table.name()));
  }

  /** The text of the do-file. */
  String text() {
    return text.toString();
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private void eachLine(String command, List<String> names) {
    for (int i = 0; i < names.size(); i += ON_A_LINE) {
      List<String> some = names.subList(i, Math.min(names.size(), i + ON_A_LINE));
      line(command.formatted(String.join(" ", some)));
    }
  }

  private static List<String> names(List<Field> fields, Predicate<FieldType> wanted) {
    return fields.stream().filter(f -> wanted.test(f.type())).map(Field::name).toList();
  }

  /** Puts what was made of a variable in its place. */
  private void replace(String name) {
    line("order %s_, before(%s)".formatted(name, name));
    line("drop %s".formatted(name));
    line("rename %s_ %s".formatted(name, name));
  }

  private void category(String table, String name) {
    Map<String, String> categories = CATEGORIES.get(table + "." + name);
    if (categories == null) {
      return;
    }
    int number = 0;
    for (String code : categories.keySet()) {
      line(
          "label define %s %d %s%s"
              .formatted(name, ++number, quoted(code), number == 1 ? "" : ", add"));
    }
    line("encode %s, generate(%s_) label(%s) noextend".formatted(name, name, name));
    replace(name);
    number = 0;
    for (String label : categories.values()) {
      line("label define %s %d %s, modify".formatted(name, ++number, quoted(label)));
    }
  }

  private void missing(List<Field> fields) {
    List<String> variables = fields.stream().filter(Field::isVariable).map(Field::name).toList();
    if (variables.isEmpty()) {
      return;
    }
    boolean first = true;
    for (MissingCode code : MissingCode.values()) {
      line(
          "label define why_missing %s %s%s"
              .formatted(
                  code.code(),
                  quoted(code.label().chinese() + " " + code.label().english()),
                  first ? "" : ", add"));
      first = false;
    }
    eachLine("label values %s why_missing", variables);
  }

  private void note(Field field) {
    String unit = field.origin().unit();
    String cells = field.origin().cells();
    StringBuilder note = new StringBuilder();
    if (field.isVariable()) {
      note.append(field.label().english());
      if (!unit.isEmpty()) {
        note.append("; 单位 unit: ").append(unit);
      }
      note.append("; forms: ").append(String.join(" ", field.origin().forms()));
      note.append("; cells: ").append(cells);
      if (!field.origin().comparability().isEmpty()) {
        note.append("; comparable: ").append(field.origin().comparability());
      }
    }
    // That a number may be missing for its unit is said by its code.
    if (!field.note().isEmpty() && (!field.isVariable() || unit.equals(PanelFields.MONEY))) {
      note.append(note.isEmpty() ? "" : "; ")
          .append(field.note().chinese())
          .append(" / ")
          .append(field.note().english());
    }
    if (!note.isEmpty()) {
      line("notes %s: %s".formatted(field.name(), harmless(note.toString())));
    }
  }

  private static String label(Field field) {
    String label = field.label().chinese();
    int characters = label.codePointCount(0, label.length());
    return characters <= LONGEST_LABEL
        ? label
        : label.substring(0, label.offsetByCodePoints(0, LONGEST_LABEL - 1)) + "…";
  }

  private static String quoted(String text) {
    return "`\"" + harmless(text) + "\"'";
  }

  /** Without what Stata would expand as a macro, or take for a comment. */
  private static String harmless(String text) {
    return text.replace('`', '\'').replace('$', '＄').replace("/*", "/ *").replace("//", "/ /");
  }
}
