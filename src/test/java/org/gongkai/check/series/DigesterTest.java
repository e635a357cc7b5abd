package org.gongkai.check.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.document.Place;
import org.gongkai.form.Forms;
import org.gongkai.report.CellKey;
import org.gongkai.report.Finding;
import org.gongkai.report.Passage;
import org.gongkai.report.Reading;
import org.gongkai.report.Report;
import org.gongkai.report.Section;
import org.gongkai.report.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a digest keeps. */
class DigesterTest {
  private static final Forms FORMS = Forms.load();
  private static final CellKey RECEIVED = CellKey.parse("requests/received/total");

  private static Report report(Map<CellKey, Reading> cells, String issuer, String text) {
    Place heading = new Place.InText(3, 1);
    return new Report(
        new Source("目录/a.html", "text/html", "ab".repeat(32), 123_456_789_012L, "html"),
        Optional.of("2021"),
        Optional.of("标题"),
        OptionalInt.of(2023),
        issuer.isEmpty() ? Optional.empty() : Optional.of(issuer),
        Optional.of(LocalDate.of(2024, 1, 15)),
        new Passage("全县共收到申请3件。", List.of()),
        List.of(
            new Section("overview", OptionalInt.of(1), "一、总体情况", text, heading),
            new Section("other", OptionalInt.of(6), "六、其他", "无", heading)),
        cells,
        List.of());
  }

  private static Report report(Map<CellKey, Reading> cells) {
    return report(cells, "溪口县财政局", "第一行\n第二行。");
  }

  private static Digest digest(Report report) {
    return new Digester(FORMS).digest(report);
  }

  private static Kept kept(Report report) {
    return digest(report).kept();
  }

  private static Reading read(String raw, Place place) {
    return new Reading(
        Reading.State.READ, Optional.of(new BigDecimal(raw)), raw, 1, "", "", List.of(place));
  }

  @Test
  void whatTheReportIs() {
    Digest digest = digest(report(Map.of()));
    assertThat(digest.uri()).isEqualTo("目录/a.html");
    assertThat(digest.body()).contains(BodyName.of("溪口县财政局"));
    assertThat(digest.year()).hasValue(2023);
    assertThat(digest.form()).contains("2021");
    assertThat(digest.scope()).isEqualTo(Scope.WHOLE_AREA);
    assertThat(digest.rebuilt()).isFalse();
    Report report = digest.kept().report();
    assertThat(report.source()).isEqualTo(report(Map.of()).source());
    assertThat(report.title()).contains("标题");
    assertThat(report.issuer()).contains("溪口县财政局");
    assertThat(report.issuedOn()).contains(LocalDate.of(2024, 1, 15));
    assertThat(report.sections())
        .containsExactly(
            new Section(
                "overview", OptionalInt.empty(), "一、总体情况", "第一行 第二行。", new Place.InText(3, 1)));
  }

  @Test
  void whatItIsNot() {
    Report bare =
        new Report(
            new Source("x", "", "", 0, ""),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Map.of(),
            List.of());
    assertThat(kept(bare).report()).isEqualTo(bare);
    assertThat(kept(bare).coverage()).isEmpty();
    assertThat(digest(bare).body()).isEmpty();
    assertThat(digest(report(Map.of(), "水务局", "")).body()).isEmpty();
    assertThat(digest(report(Map.of(), "水务局", "")).kept().report().issuer()).contains("水务局");
  }

  static List<Place> places() {
    return List.of(
        new Place.OnPage(7, new Place.Box(-1.5, 20.3, 612.9, 10_000.1)),
        new Place.InDom("body > table:nth-child(7) > tr:nth-child(2)"),
        new Place.InFlow(12),
        new Place.InTable(1, 25, 7),
        new Place.InText(70_000, 2));
  }

  @ParameterizedTest
  @MethodSource("places")
  void placesOfAllKinds(Place place) {
    Kept kept = kept(report(Map.of(RECEIVED, read("3", place))));
    assertThat(kept.cell(RECEIVED).places()).containsExactly(place);
    assertThat(kept.related(RECEIVED))
        .isEqualTo(
            new Finding.Related("目录/a.html", Optional.of(RECEIVED), "3", Optional.of(place)));
  }

  @Test
  void pathsThatShareTheirBeginning() {
    Map<CellKey, Reading> cells = new LinkedHashMap<>();
    for (int i = 1; i <= 5; i++) {
      String column =
          List.of("naturalPerson", "business", "research", "publicInterest", "legalService")
              .get(i - 1);
      cells.put(
          new CellKey("requests", "received", column),
          read(i + "", new Place.InDom("body > tr:nth-child(2) > td:nth-child(" + i + ")")));
    }
    cells.put(RECEIVED, read("15", new Place.InDom("body")));
    assertThat(kept(report(cells)).report().cells()).isEqualTo(cells);
  }

  @Test
  void cellsOfAllStates() {
    Map<CellKey, Reading> cells = new LinkedHashMap<>();
    Place place = new Place.InText(1, 1);
    cells.put(
        CellKey.parse("disclosure/fees/amount"),
        new Reading(
            Reading.State.READ,
            Optional.of(new BigDecimal("1234.50")),
            "1,234.50万元",
            1,
            "",
            "万元",
            List.of(place)));
    cells.put(
        CellKey.parse("requests/received/business"),
        new Reading(Reading.State.BLANK, Optional.empty(), "", 1, "", "", List.of(place)));
    cells.put(
        CellKey.parse("requests/received/research"),
        new Reading(Reading.State.MARK, Optional.empty(), "/", 1, "", "", List.of(place)));
    cells.put(
        CellKey.parse("requests/received/legalService"),
        Reading.unreadable("6 2", "", List.of(place)));
    cells.put(
        RECEIVED,
        new Reading(
            Reading.State.PROPOSED, Optional.of(BigDecimal.TEN), "1O", 1, "", "", List.of(place)));
    Kept kept = kept(report(cells));
    assertThat(kept.report().cells()).isEqualTo(cells);
    assertThat(kept.number(CellKey.parse("disclosure/fees/amount")))
        .contains(new BigDecimal("1234.50"));
    assertThat(kept.number(RECEIVED)).isEmpty();
    assertThat(kept.blank(CellKey.parse("requests/received/business"))).isTrue();
    assertThat(kept.blank(CellKey.parse("requests/received/research"))).isTrue();
    assertThat(kept.blank(CellKey.parse("requests/received/legalService"))).isFalse();
  }

  @Test
  void whatIsNotThereIsNotKept() {
    Map<CellKey, Reading> cells = new LinkedHashMap<>();
    cells.put(RECEIVED, Reading.missing());
    cells.put(CellKey.parse("statistics/01/year"), read("3", new Place.InFlow(1)));
    assertThat(kept(report(cells)).report().cells()).isEmpty();
  }

  @Test
  void aLongTextIsKeptByItsOpening() {
    String text = "公开".repeat(100);
    Digest digest = digest(report(Map.of(), "", text));
    assertThat(digest.kept().report().sections().get(0).text()).isEqualTo("公开".repeat(20) + "…");
    assertThat(digest.signature(Digest.Text.OVERVIEW)).isPresent();
    assertThat(digest.signature(Digest.Text.PROBLEMS)).isEmpty();
  }

  @Test
  void aTextNoLongerThanItsOpeningIsKeptWhole() {
    for (String text : List.of("公开".repeat(20), "公开".repeat(19))) {
      assertThat(kept(report(Map.of(), "", text)).report().sections().get(0).text())
          .isEqualTo(text);
    }
    assertThat(kept(report(Map.of(), "", "公开".repeat(20) + "。")).report().sections().get(0).text())
        .isEqualTo("公开".repeat(20) + "…");
  }

  @Test
  void coverageIsKept() {
    String text = "本报告数据涵盖全县12个乡镇。";
    assertThat(kept(report(Map.of(), "", text)).coverage()).contains(new Coverage(12, text));
  }

  /** Of a form full of numbers on a page: a digest in all takes this and about 900 bytes more. */
  @Test
  void itIsSmall() {
    Map<CellKey, Reading> cells = new LinkedHashMap<>();
    for (CellKey key : CellKey.of(Forms.load().current().table("requests").orElseThrow())) {
      int i = cells.size();
      double left = 180 + i % 7 * 43.7;
      double top = 90 + i / 7 * 21.3;
      Place place = new Place.OnPage(4, new Place.Box(left, top, left + 5.2, top + 10.5));
      cells.put(key, read(i % 9 == 0 ? i + "" : "0", place));
    }
    assertThat(digest(report(cells)).packedBytes()).isLessThan(1500);
  }
}
