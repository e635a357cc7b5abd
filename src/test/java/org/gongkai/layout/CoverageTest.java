package org.gongkai.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** COVERAGE.md says of every layout what {@link LayoutTest} asks of it, no more and no less. */
class CoverageTest {
  private static final String BEGIN = "<!-- layouts -->\n";
  private static final String END = "<!-- end of layouts -->";

  @Test
  void theTableOfLayoutsSaysWhatTheTestsAsk() throws Exception {
    String page = Files.readString(Path.of("COVERAGE.md"));
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    assertThat(page.substring(begin, page.indexOf(END))).isEqualTo(table());
  }

  private static String table() {
    StringBuilder table =
        new StringBuilder(
            "| layout | cells, none blank | blank cells | samples |\n|---|---|---|---|\n");
    for (Layout layout : Layout.values()) {
      table
          .append("| ")
          .append(layout.name().toLowerCase(Locale.ROOT).replace('_', ' '))
          .append(" | ")
          .append(worst(layout, false))
          .append(" | ")
          .append(worst(layout, true))
          .append(" | ")
          .append(layout.samples().size())
          .append(" |\n");
    }
    return table.toString();
  }

  /** The least that is asked of the samples of a kind. */
  private static String worst(Layout layout, boolean blanks) {
    boolean asked = false;
    for (Sample sample : layout.samples()) {
      if ((sample == Sample.ZEROS_LEFT_BLANK) != blanks) {
        continue;
      }
      asked = true;
      boolean exact =
          switch (layout.fidelity(sample)) {
            case EXACT, EXACT_CELLS -> true;
            case EXACT_WITHOUT_BLANKS, NEVER_WRONG -> false;
          };
      if (!exact) {
        return "🟡";
      }
    }
    return asked ? "✅" : "not tried";
  }
}
