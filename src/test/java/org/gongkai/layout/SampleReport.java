package org.gongkai.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.report.CellKey;

/**
 * An invented report that knows what a parser must find in it.
 *
 * @param name of the sample, for messages and file names
 * @param form the id that the parser must name
 * @param truth every cell of the form
 */
record SampleReport(
    String name,
    String form,
    String title,
    int year,
    String issuer,
    LocalDate issuedOn,
    List<SampleSection> sections,
    Map<CellKey, Expected> truth) {

  String preface() {
    return "根据《中华人民共和国政府信息公开条例》，编制本报告。所列数据的统计期限自" + year + "年1月1日起至" + year + "年12月31日止。";
  }

  String date() {
    return issuedOn.getYear()
        + "年"
        + issuedOn.getMonthValue()
        + "月"
        + issuedOn.getDayOfMonth()
        + "日";
  }

  SampleTable table(String code) {
    return sections.stream()
        .flatMap(s -> s.table().stream())
        .filter(t -> t.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  boolean hasBlankCells() {
    return truth.values().stream()
        .anyMatch(e -> e.state() == org.gongkai.report.Reading.State.BLANK);
  }

  /** The same report with its tables changed; the truth is the caller's to keep. */
  SampleReport mapTables(java.util.function.UnaryOperator<SampleTable> change) {
    return new SampleReport(
        name,
        form,
        title,
        year,
        issuer,
        issuedOn,
        sections.stream()
            .map(s -> s.table().map(t -> s.withTable(change.apply(t))).orElse(s))
            .toList(),
        truth);
  }

  SampleReport withTruth(Map<CellKey, Expected> newTruth) {
    return new SampleReport(name, form, title, year, issuer, issuedOn, sections, newTruth);
  }

  Optional<Expected> expected(CellKey key) {
    return Optional.ofNullable(truth.get(key));
  }
}
