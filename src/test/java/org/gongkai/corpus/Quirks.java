package org.gongkai.corpus;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.form.Form;
import org.gongkai.report.CellKey;
import org.gongkai.report.Reading;
import org.gongkai.report.Report;

/**
 * What filings that are otherwise sound are like, on purpose, and a rule warns of. Each belongs to
 * a way of printing or wording that a parser must be able to read.
 */
final class Quirks {
  /** Every rule that a quirk can make fire. */
  static final Set<String> RULES =
      Set.of("T3-BLANK-TOKEN", "T3-TOTAL-BLANK", "T2-FORM-MISMATCH", "P-TITLE", "P-DATE-MISSING");

  /** From this year on the form of 2021 is to be used. */
  private static final int NEW_FORM = 2021;

  private static final Set<String> PAGES = Set.of("text/html", "multipart/related");

  private Quirks() {}

  /** The rules of the quirks that a filing has. */
  static Set<String> of(Report truth, TitleStyle titled, FormChoice forms) {
    Set<String> quirks = new TreeSet<>();
    if (truth.form().filter(Form.STATISTICS::equals).isPresent()) {
      return quirks;
    }
    if (mixesBlanksAndZeros(truth)) {
      quirks.add("T3-BLANK-TOKEN");
    }
    if (leavesTotalsBlank(truth)) {
      quirks.add("T3-TOTAL-BLANK");
    }
    boolean tables = truth.form().isPresent();
    if (tables && forms == FormChoice.OLD && truth.year().orElse(0) >= NEW_FORM) {
      quirks.add("T2-FORM-MISMATCH");
    }
    if (titled == TitleStyle.WORK_REPORT) {
      quirks.add("P-TITLE");
    }
    if (PAGES.contains(truth.source().mediaType()) && truth.issuedOn().isEmpty()) {
      quirks.add("P-DATE-MISSING");
    }
    return quirks;
  }

  private static boolean mixesBlanksAndZeros(Report truth) {
    boolean blanks = false;
    boolean zeros = false;
    for (Map.Entry<CellKey, Reading> cell : truth.cells().entrySet()) {
      if (cell.getKey().table().equals(Form.REQUESTS)) {
        blanks |= unfilled(cell.getValue());
        zeros |= cell.getValue().number().filter(n -> n.signum() == 0).isPresent();
      }
    }
    return blanks && zeros;
  }

  private static boolean leavesTotalsBlank(Report truth) {
    Set<String> blank = new HashSet<>();
    Set<String> filled = new HashSet<>();
    truth
        .cells()
        .forEach(
            (key, reading) -> {
              boolean total = key.column().equals("total");
              if (key.table().equals(Form.REQUESTS) && total && unfilled(reading)) {
                blank.add(key.row());
              }
              boolean some = reading.number().filter(n -> n.signum() > 0).isPresent();
              if (key.table().equals(Form.REQUESTS) && !total && some) {
                filled.add(key.row());
              }
            });
    blank.retainAll(filled);
    return !blank.isEmpty();
  }

  private static boolean unfilled(Reading reading) {
    return reading.state() == Reading.State.BLANK || reading.state() == Reading.State.MARK;
  }
}
