package org.gongkai.render.findings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.report.CellKey;
import org.gongkai.report.Failure;
import org.gongkai.report.Finding;
import org.gongkai.report.Fingerprint;
import org.gongkai.report.ParseResult;
import org.gongkai.report.Report;

/** Makes rows of findings; an input that could not be read has one too. */
final class FindingRows {
  private final Wording wording;
  private final Map<String, String> mends = new HashMap<>();

  FindingRows(RuleTexts rules, Wording wording) {
    this.wording = wording;
    rules.all().forEach(rule -> mends.put(rule.id(), rule.mend()));
  }

  /** The headings of the columns. */
  List<String> headings() {
    return Arrays.stream(FindingColumn.values()).map(c -> wording.say(c.key())).toList();
  }

  /** The rows of a result. */
  List<FindingRow> of(ParseResult result) {
    List<FindingRow> rows = new ArrayList<>();
    if (result instanceof Failure failure) {
      rows.add(
          new FindingRow()
              .put(FindingColumn.FILE, failure.source().uri())
              .put(FindingColumn.RULE, failure.code())
              .put(FindingColumn.SEVERITY, wording.say("findings.unreadable"))
              .put(FindingColumn.MESSAGE, failure.message()));
    } else if (result instanceof Report report) {
      report.findings().forEach(finding -> rows.add(row(finding, report)));
    }
    return rows;
  }

  private FindingRow row(Finding finding, Report report) {
    FindingRow row =
        new FindingRow()
            .put(FindingColumn.FILE, report.source().uri())
            .put(FindingColumn.TITLE, report.title().orElse(""))
            .put(FindingColumn.ISSUER, report.issuer().orElse(""))
            .put(FindingColumn.RULE, finding.rule())
            .put(FindingColumn.SEVERITY, wording.say("severity." + finding.severity().code()))
            .put(FindingColumn.MESSAGE, finding.message())
            .put(FindingColumn.QUOTE, finding.quote())
            .put(FindingColumn.MEND, mends.getOrDefault(finding.rule(), ""))
            .put(FindingColumn.UNCERTAIN, cells(finding.uncertain()))
            .put(FindingColumn.RELATED, related(finding.related()))
            .put(FindingColumn.FINGERPRINT, Fingerprint.of(report, finding));
    report.year().ifPresent(year -> row.put(FindingColumn.YEAR, BigDecimal.valueOf(year)));
    finding.expected().ifPresent(number -> row.put(FindingColumn.EXPECTED, number));
    finding.actual().ifPresent(number -> row.put(FindingColumn.ACTUAL, number));
    finding.cells().stream()
        .findFirst()
        .ifPresent(
            cell ->
                row.put(FindingColumn.CELL, cell.toString())
                    .put(FindingColumn.LABEL, wording.label(cell).orElse("")));
    Whereabouts.of(finding, report)
        .ifPresent(place -> row.put(FindingColumn.PLACE, wording.place(place)));
    finding
        .verdict()
        .ifPresent(
            v ->
                row.put(
                    FindingColumn.VERDICT,
                    wording.say(
                        "verdict." + v.decision().code(), v.by(), v.on().toString(), v.why())));
    return row;
  }

  private static String cells(List<CellKey> cells) {
    return String.join("; ", cells.stream().map(CellKey::toString).toList());
  }

  private static String related(List<Finding.Related> related) {
    return String.join(
        "; ",
        related.stream()
            .map(r -> r.uri() + r.cell().map(c -> " " + c).orElse("") + ": " + r.raw())
            .toList());
  }
}
