package org.gongkai.check.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.form.Forms;
import org.gongkai.report.Report;
import org.gongkai.report.Source;
import org.junit.jupiter.api.Test;

class HistoriesTest {
  private static final BodyName FINANCE = BodyName.of("溪口县财政局");

  private final Digester digester = new Digester(Forms.load());

  private Digest digest(String uri, String issuer, OptionalInt year) {
    return digester.digest(
        new Report(
            new Source(uri, "", "", 0, ""),
            Optional.empty(),
            Optional.empty(),
            year,
            Optional.of(issuer),
            Optional.empty(),
            List.of(),
            Map.of(),
            List.of()));
  }

  @Test
  void byBodyAndYear() {
    Histories histories =
        Histories.of(
            List.of(
                digest("b", "溪口县财政局", OptionalInt.of(2022)),
                digest("a", "溪口縣財政局", OptionalInt.of(2022)),
                digest("c", "溪口县财政局", OptionalInt.of(2020)),
                digest("d", "溪口县教育局", OptionalInt.of(2022)),
                digest("e", "水务局", OptionalInt.of(2022)),
                digest("f", "溪口县财政局", OptionalInt.empty())));
    assertThat(histories.of(FINANCE, 2022)).extracting(Digest::uri).containsExactly("a", "b");
    assertThat(histories.of(FINANCE, 2021)).isEmpty();
    assertThat(histories.of(BodyName.of("水务局"), 2022)).isEmpty();
    assertThat(histories.years(FINANCE)).containsExactly(2020, 2022);
    assertThat(histories.years(BodyName.of("柳泉县"))).isEmpty();
    assertThat(histories.homeless()).isEqualTo(2);
  }
}
