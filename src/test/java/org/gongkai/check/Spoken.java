package org.gongkai.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.document.Place;
import org.gongkai.report.Finding;
import org.gongkai.report.Passage;
import org.gongkai.report.Report;
import org.gongkai.report.Section;

/**
 * A filing on 2023 whose text a test writes. Its tables: received 26, carried in 3, concluded 27
 * (granted 10, partly 4, refused 1 + 2, unavailable 5 + 1, not processed 2, otherwise 1 + 1),
 * carried out 2; reconsiderations 7 (3, 1, 1, 2), suits 3 (2, 0, 0, 1) and 2 (1, 1, 0, 0);
 * documents 8 issued, 3 repealed, 40 in force; 1200 licences, 350 penalties, 12 compulsory
 * measures; fees 1.5.
 */
record Spoken(Filing filing, String issuer, List<Section> sections) {
  static final String BUREAU = "溪口县水务局";
  static final String COUNTY = "溪口县人民政府";

  private static final Map<String, String> TABLES =
      Map.ofEntries(
          Map.entry("requests/received/*", "26"),
          Map.entry("requests/carriedIn/*", "3"),
          Map.entry("requests/granted/*", "10"),
          Map.entry("requests/partlyGranted/*", "4"),
          Map.entry("requests/refused.internalAffairs/*", "1"),
          Map.entry("requests/refused.processInformation/*", "2"),
          Map.entry("requests/unavailable.notHeld/*", "5"),
          Map.entry("requests/unavailable.needsCreation/*", "1"),
          Map.entry("requests/notProcessed.repeated/*", "2"),
          Map.entry("requests/otherHandling.notCorrectedInTime/*", "1"),
          Map.entry("requests/otherHandling.other/*", "1"),
          Map.entry("requests/concluded/*", "27"),
          Map.entry("requests/carriedOut/*", "2"),
          Map.entry("disputes/reconsideration/upheld", "3"),
          Map.entry("disputes/reconsideration/corrected", "1"),
          Map.entry("disputes/reconsideration/other", "1"),
          Map.entry("disputes/reconsideration/pending", "2"),
          Map.entry("disputes/reconsideration/total", "7"),
          Map.entry("disputes/litigationDirect/upheld", "2"),
          Map.entry("disputes/litigationDirect/pending", "1"),
          Map.entry("disputes/litigationDirect/total", "3"),
          Map.entry("disputes/litigationAfterReconsideration/upheld", "1"),
          Map.entry("disputes/litigationAfterReconsideration/corrected", "1"),
          Map.entry("disputes/litigationAfterReconsideration/total", "2"),
          Map.entry("disclosure/normativeDocuments/issued", "8"),
          Map.entry("disclosure/normativeDocuments/repealed", "3"),
          Map.entry("disclosure/normativeDocuments/inForce", "40"),
          Map.entry("disclosure/licensing/decisions", "1200"),
          Map.entry("disclosure/penalties/decisions", "350"),
          Map.entry("disclosure/compulsoryMeasures/decisions", "12"),
          Map.entry("disclosure/fees/amount", "1.5"));

  /** A filing by a body, as yet without text. */
  static Spoken by(String issuer) {
    Filing filing = Filing.on("2021").inYear(2023).withAll("requests/", Filing.number("0"));
    TABLES.forEach(
        (cell, number) -> {
          if (cell.endsWith("*")) {
            String row = cell.substring(0, cell.length() - 1);
            filing.with(row + "total", number).with(row + "naturalPerson", number);
          } else {
            filing.with(cell, number);
          }
        });
    return new Spoken(filing, issuer, List.of());
  }

  Spoken with(String cell, String number) {
    filing.with(cell, number);
    return this;
  }

  /** Says something in a section. */
  Spoken says(String section, String text) {
    List<Section> more = new ArrayList<>(sections);
    List<Place> places = new ArrayList<>();
    for (int line = 0; line < text.split("\n", -1).length; line++) {
      places.add(new Place.InText(line + 1, 1));
    }
    more.add(
        new Section(section, OptionalInt.empty(), section, text, new Place.Untracked(), places));
    return new Spoken(filing, issuer, more);
  }

  Report report() {
    Report r = filing.report();
    return new Report(
        r.source(),
        r.form(),
        r.title(),
        r.year(),
        Optional.of(issuer),
        r.issuedOn(),
        Passage.NONE,
        sections,
        r.cells(),
        List.of());
  }

  /** What the rules on the text find. */
  List<Finding> findings() {
    return new Checks(Filing.FORMS, Messages.in(Messages.Language.ENGLISH))
        .run(report()).stream()
            .filter(
                f ->
                    f.rule().startsWith("N-")
                        || f.rule().equals("T2-FEE-GE-PROC")
                        || f.rule().equals("T3-UNPAID-NOFEE"))
            .toList();
  }

  List<String> rules() {
    return findings().stream().map(Finding::rule).toList();
  }
}
