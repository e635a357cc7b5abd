package org.gongkai.archive.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Holds a do-file against the syntax that Stata's manuals give for the few commands it uses: every
 * line is one of them, names and labels are within their limits, nothing expands as a macro, and
 * only variables of the table imported last are named.
 */
final class DoFileAssert {
  private static final String NAME = "[A-Za-z][A-Za-z0-9_]{0,31}";
  private static final String CODE = "(?:[0-9]+|\\.[a-z])";
  private static final String LABEL = "`\"([^`$]*)\"'";

  private static final Pattern IMPORT =
      Pattern.compile(
          "import delimited using \"(\\w+)\\.csv\", clear delimiters\\(\",\"\\) varnames\\(1\\)"
              + " case\\(preserve\\) encoding\\(\"UTF-8\"\\) bindquote\\(strict\\)"
              + " maxquotedrows\\(unlimited\\) stringcols\\(_all\\)");

  private static final List<Pattern> OTHERS =
      Stream.of(
              "version 14",
              "set more off",
              "destring NAMES, replace",
              "generate long NAME_ = daily\\(NAME, \"YMD\"\\)",
              "order NAME_, before\\(NAME\\)",
              "drop NAME",
              "rename NAME_ NAME",
              "format NAME %td",
              "encode NAME, generate\\(NAME_\\) label\\(NAME\\) noextend",
              "label data LABEL",
              "label variable NAME LABEL",
              "label define NAME CODE LABEL(?:, (?:add|modify))?",
              "label values NAMES NAME",
              "notes NAME: [^`$]+",
              "compress",
              "save \"\\w+\\.dta\", replace")
          .map(
              syntax ->
                  syntax
                      .replace("NAMES", "(?:" + NAME + " ?)+")
                      .replace("NAME", NAME)
                      .replace("CODE", CODE)
                      .replace("LABEL", LABEL))
          .map(Pattern::compile)
          .toList();

  private static final Pattern LABELLED = Pattern.compile("label variable (" + NAME + ") .*");

  private DoFileAssert() {}

  /**
   * Fails unless all is well.
   *
   * @param tables the columns of each table, in the order in which they are imported
   */
  static void assertValid(String text, List<ExportTable> tables) {
    int table = -1;
    Set<String> labelled = new HashSet<>();
    for (String line : text.lines().toList()) {
      assertThat(line).doesNotContain("/*", "//", "\t");
      if (line.isEmpty() || line.startsWith("*")) {
        continue;
      }
      Matcher begun = IMPORT.matcher(line);
      if (begun.matches()) {
        checkAll(labelled, tables, table);
        table++;
        assertThat(begun.group(1)).isEqualTo(tables.get(table).name());
        labelled.clear();
        continue;
      }
      assertThat(OTHERS).as(line).anyMatch(syntax -> syntax.matcher(line).matches());
      Matcher label = Pattern.compile(LABEL).matcher(line);
      if (label.find() && !line.startsWith("label define")) {
        assertThat(label.group(1).codePointCount(0, label.group(1).length()))
            .as(line)
            .isBetween(1, DoFile.LONGEST_LABEL);
      }
      Matcher variable = LABELLED.matcher(line);
      if (variable.matches()) {
        assertThat(tables.get(table).header()).contains(variable.group(1));
        labelled.add(variable.group(1));
      }
    }
    checkAll(labelled, tables, table);
    assertThat(table).isEqualTo(tables.size() - 1);
  }

  private static void checkAll(Set<String> labelled, List<ExportTable> tables, int table) {
    if (table >= 0) {
      assertThat(labelled).containsExactlyInAnyOrderElementsOf(tables.get(table).header());
    }
  }
}
