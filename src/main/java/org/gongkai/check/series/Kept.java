package org.gongkai.check.series;

import java.math.BigDecimal;
import java.util.Optional;
import org.gongkai.report.CellKey;
import org.gongkai.report.Finding;
import org.gongkai.report.Reading;
import org.gongkai.report.Report;

/**
 * A digest unpacked.
 *
 * @param digest what it was unpacked from
 * @param report the report with the cells of its three tables that the document has, each with the
 *     first of its places, and with the opening words only of sections one and five; without lead
 *     and findings
 * @param coverage how many bodies it says that it covers
 */
public record Kept(Digest digest, Report report, Optional<Coverage> coverage) {

  /** The reading of a cell. */
  public Reading cell(CellKey key) {
    return report.cell(key.table(), key.row(), key.column());
  }

  /**
   * The number that was read in a cell; empty for a repair that is only proposed and for a number
   * of another size (1.2万件), which rules cannot lean on.
   */
  public Optional<BigDecimal> number(CellKey key) {
    Reading reading = cell(key);
    boolean scaled =
        (reading.unit().startsWith("万") || reading.unit().startsWith("亿"))
            && !key.row().equals("fees");
    return reading.state() == Reading.State.READ && !scaled ? reading.number() : Optional.empty();
  }

  /** Whether a cell holds nothing, or a sign that stands for nothing: a reader takes it for 0. */
  public boolean blank(CellKey key) {
    Reading.State state = cell(key).state();
    return state == Reading.State.BLANK || state == Reading.State.MARK;
  }

  /** A cell, as evidence beside another report. */
  public Finding.Related related(CellKey key) {
    Reading reading = cell(key);
    return new Finding.Related(
        report.source().uri(),
        Optional.of(key),
        reading.raw(),
        reading.places().stream().findFirst());
  }
}
