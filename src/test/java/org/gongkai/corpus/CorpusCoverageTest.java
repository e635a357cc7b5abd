package org.gongkai.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gongkai.form.Form;
import org.gongkai.report.CellKey;
import org.gongkai.report.Reading;
import org.gongkai.report.Reading.State;
import org.gongkai.report.Report;
import org.junit.jupiter.api.Test;

/** COVERAGE.md says how many documents of the corpus have what, format by format. */
class CorpusCoverageTest {
  private static final String BEGIN = "<!-- corpus -->\n";
  private static final String END = "<!-- end of corpus -->";

  private static final Map<String, Predicate<Filing>> FEATURES = new LinkedHashMap<>();

  static {
    for (String table : List.of(Form.DISCLOSURE, Form.REQUESTS, Form.DISPUTES, Form.STATISTICS)) {
      FEATURES.put(table, f -> any(f, (key, r) -> key.table().equals(table) && there(r)));
    }
    for (String form : List.of("2021", "2019", "mixed")) {
      FEATURES.put(form, f -> f.form().equals(form));
    }
    FEATURES.put("blank", f -> any(f, (key, r) -> r.state() == State.BLANK));
    FEATURES.put("mark", f -> any(f, (key, r) -> r.state() == State.MARK));
    FEATURES.put("missing", f -> any(f, (key, r) -> r.state() == State.MISSING));
    FEATURES.put("unit", f -> any(f, (key, r) -> !r.unit().isEmpty()));
    FEATURES.put("remark", f -> any(f, (key, r) -> !r.note().isEmpty()));
    FEATURES.put("mistake", f -> !f.rules().isEmpty());
    FEATURES.put("no title", f -> f.truth().title().isEmpty());
    FEATURES.put("no date", f -> f.truth().issuedOn().isEmpty());
  }

  private interface CellTest {
    boolean holds(CellKey key, Reading reading);
  }

  private static boolean any(Filing filing, CellTest test) {
    Report truth = filing.truth();
    return truth.cells().entrySet().stream().anyMatch(c -> test.holds(c.getKey(), c.getValue()));
  }

  private static boolean there(Reading reading) {
    return reading.state() != State.MISSING;
  }

  @Test
  void theTableSaysWhatTheCorpusHas() throws Exception {
    String page = Files.readString(Path.of("COVERAGE.md"));
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    assertThat(page.substring(begin, page.indexOf(END))).isEqualTo(table());
  }

  static String table() throws Exception {
    Map<String, Integer> cut = new TreeMap<>();
    List<String> lines = Files.readAllLines(Path.of("corpus", "documents.csv"));
    for (String line : lines.subList(1, lines.size())) {
      String[] values = line.split(",", -1);
      boolean isCut = !values[Entry.COLUMNS.indexOf("cuts")].equals("0");
      cut.merge(values[Entry.COLUMNS.indexOf("format")], isCut ? 1 : 0, Integer::sum);
    }
    Map<String, List<Filing>> formats =
        Plan.ofRepository(Integer.MAX_VALUE).stream()
            .collect(
                Collectors.groupingBy(
                    p -> p.house().format(),
                    TreeMap::new,
                    Collectors.mapping(Plan::filing, Collectors.toList())));
    StringBuilder table = new StringBuilder("| format | documents | tables cut |");
    FEATURES.keySet().forEach(feature -> table.append(" ").append(feature).append(" |"));
    table.append("\n").append("|---".repeat(FEATURES.size() + 3)).append("|\n");
    formats.forEach(
        (format, filings) -> {
          table.append("| " + format + " | " + filings.size() + " | " + cut.get(format) + " |");
          FEATURES
              .values()
              .forEach(f -> table.append(" " + filings.stream().filter(f).count() + " |"));
          table.append("\n");
        });
    return table.toString();
  }
}
