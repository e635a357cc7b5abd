package org.gongkai.check.series;

import java.math.BigDecimal;
import java.util.List;
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
  private static final int SHOWN = 8;

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
    if (reading.state() != Reading.State.READ) {
      return Optional.empty();
    }
    return key.row().equals("fees") ? reading.number() : reading.singleUnits();
  }

  /** Whether a cell holds nothing, or a sign that stands for nothing: a reader takes it for 0. */
  public boolean blank(CellKey key) {
    return cell(key).unfilled();
  }

  /** Whether both have a number in a cell, and not the same. */
  public boolean differs(CellKey key, Kept other) {
    Optional<BigDecimal> here = number(key);
    Optional<BigDecimal> there = other.number(key);
    return here.isPresent() && there.isPresent() && here.get().compareTo(there.get()) != 0;
  }

  /** The first few of some cells, as evidence beside another report. */
  public List<Finding.Related> related(List<CellKey> keys) {
    return keys.stream().limit(SHOWN).map(this::related).toList();
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
