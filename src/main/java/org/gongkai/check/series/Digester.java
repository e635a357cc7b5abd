package org.gongkai.check.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.gongkai.document.Place;
import org.gongkai.form.Forms;
import org.gongkai.report.CellKey;
import org.gongkai.report.Passage;
import org.gongkai.report.Reading;
import org.gongkai.report.Report;
import org.gongkai.report.Section;
import org.gongkai.report.Source;

/**
 * Makes digests of reports. Any number of threads may use it.
 *
 * <p>The indicator tables of the years before 2019 are not kept: no rule compares them.
 */
public final class Digester {
  /** How much of a section's text is kept, to show it. */
  private static final int OPENING = 40;

  private static final List<Reading.State> STATES = List.of(Reading.State.values());

  /** All cells of all forms; a packed cell says its index here. */
  private final List<CellKey> keys;

  private final Map<CellKey, Integer> indexes = new HashMap<>();

  public Digester(Forms forms) {
    keys =
        forms.all().stream()
            .flatMap(form -> form.tables().stream())
            .flatMap(table -> CellKey.of(table).stream())
            .distinct()
            .toList();
    for (CellKey key : keys) {
      indexes.put(key, indexes.size());
    }
  }

  /** The digest of a report. */
  public Digest digest(Report report) {
    String text =
        report.lead().text()
            + "\n"
            + report.sections().stream().map(Section::text).collect(Collectors.joining("\n"));
    Optional<BodyName> named = report.issuer().map(BodyName::of);
    Digest.Told told =
        new Digest.Told(
            Scope.of(text),
            Rebuilt.saidIn(text),
            signature(report, Digest.Text.OVERVIEW, named),
            signature(report, Digest.Text.PROBLEMS, named));
    return new Digest(
        report.source().uri(),
        named.filter(BodyName::tellsApart),
        report.year(),
        report.form(),
        told,
        this,
        pack(report, Coverage.in(text)));
  }

  private static Optional<Section> section(Report report, Digest.Text text) {
    return report.sections().stream().filter(s -> s.key().equals(text.section())).findFirst();
  }

  private static Optional<Signature> signature(
      Report report, Digest.Text text, Optional<BodyName> issuer) {
    return section(report, text)
        .map(section -> BlankedText.of(section.text(), issuer))
        .flatMap(Shingles::of)
        .map(Signature::of);
  }

  private byte[] pack(Report report, Optional<Coverage> coverage) {
    PackedWriter out = new PackedWriter();
    Source source = report.source();
    out.text(source.mediaType());
    out.text(source.sha256());
    out.number(source.bytes());
    out.text(source.reader());
    out.text(report.title().orElse(""));
    out.text(report.issuer().orElse(""));
    out.number(report.issuedOn().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE));
    out.number(coverage.map(Coverage::bodies).orElse(-1));
    out.text(coverage.map(Coverage::sentence).orElse(""));
    for (Digest.Text text : Digest.Text.values()) {
      Optional<Section> section = section(report, text);
      out.text(section.map(Section::heading).orElse(""));
      out.text(section.map(Section::text).map(Digester::opening).orElse(""));
      out.place(section.map(Section::place).orElse(new Place.Untracked()));
    }
    List<Map.Entry<CellKey, Reading>> cells = new ArrayList<>();
    for (Map.Entry<CellKey, Reading> cell : report.cells().entrySet()) {
      if (indexes.containsKey(cell.getKey()) && cell.getValue().state() != Reading.State.MISSING) {
        cells.add(cell);
      }
    }
    packCells(cells, out);
    return out.packed();
  }

  private static String opening(String text) {
    String line = text.replace('\n', ' ').strip();
    return line.length() <= OPENING ? line : line.substring(0, OPENING) + "…";
  }

  /** Like by like, which compresses best. */
  private void packCells(List<Map.Entry<CellKey, Reading>> cells, PackedWriter out) {
    out.number(cells.size());
    int before = -1;
    for (Map.Entry<CellKey, Reading> cell : cells) {
      int index = indexes.getOrDefault(cell.getKey(), 0);
      out.number(index - before);
      before = index;
    }
    for (Map.Entry<CellKey, Reading> cell : cells) {
      Reading reading = cell.getValue();
      out.number(STATES.indexOf(reading.state()));
      out.text(reading.raw());
      String number = reading.number().map(BigDecimal::toPlainString).orElse("");
      out.text(number.equals(reading.raw()) ? "" : number);
      out.text(reading.unit());
    }
    for (Map.Entry<CellKey, Reading> cell : cells) {
      out.place(cell.getValue().places().stream().findFirst().orElse(new Place.Untracked()));
    }
  }

  Kept unpack(Digest digest, byte[] packed) {
    PackedReader in = new PackedReader(packed);
    Source source = new Source(digest.uri(), in.text(), in.text(), in.number(), in.text());
    Optional<String> title = unlessEmpty(in.text());
    Optional<String> issuer = unlessEmpty(in.text());
    long issuedOn = in.number();
    int bodies = in.count();
    String sentence = in.text();
    List<Section> sections = new ArrayList<>();
    for (Digest.Text text : Digest.Text.values()) {
      Section section =
          new Section(text.section(), OptionalInt.empty(), in.text(), in.text(), in.place());
      if (!section.heading().isEmpty() || !section.text().isEmpty()) {
        sections.add(section);
      }
    }
    Report report =
        new Report(
            source,
            digest.form(),
            title,
            digest.year(),
            issuer,
            issuedOn == Long.MIN_VALUE
                ? Optional.empty()
                : Optional.of(LocalDate.ofEpochDay(issuedOn)),
            Passage.NONE,
            sections,
            unpackCells(in),
            List.of());
    return new Kept(
        digest,
        report,
        bodies < 0 ? Optional.empty() : Optional.of(new Coverage(bodies, sentence)));
  }

  private static Optional<String> unlessEmpty(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** A cell without its place. */
  private record Bare(CellKey key, Reading.State state, String raw, String number, String unit) {}

  private Map<CellKey, Reading> unpackCells(PackedReader in) {
    int[] order = new int[in.count()];
    int before = -1;
    for (int i = 0; i < order.length; i++) {
      before += in.count();
      order[i] = before;
    }
    List<Bare> bare = new ArrayList<>(order.length);
    for (int index : order) {
      Reading.State state = STATES.get(in.count());
      bare.add(new Bare(keys.get(index), state, in.text(), in.text(), in.text()));
    }
    Map<CellKey, Reading> cells = new LinkedHashMap<>();
    for (Bare cell : bare) {
      Place place = in.place();
      boolean carriesNumber =
          cell.state() == Reading.State.READ || cell.state() == Reading.State.PROPOSED;
      String number = cell.number().isEmpty() ? cell.raw() : cell.number();
      cells.put(
          cell.key(),
          new Reading(
              cell.state(),
              carriesNumber ? Optional.of(new BigDecimal(number)) : Optional.empty(),
              cell.raw(),
              cell.state() == Reading.State.UNREADABLE ? 0 : 1,
              "",
              cell.unit(),
              place instanceof Place.Untracked ? List.of() : List.of(place)));
    }
    return cells;
  }
}
