package org.gongkai.extract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.document.Document;
import org.gongkai.document.Place;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.report.CellKey;
import org.gongkai.report.IdentityPlaces;
import org.gongkai.report.Reading;
import org.gongkai.report.Report;
import org.gongkai.report.Section;
import org.gongkai.report.Source;

/**
 * Makes a report of a document. Holds no state of a document and may be used by any number of
 * threads.
 */
public final class Extractor {
  /** Where a title is looked for in a document without sections. */
  private static final int OPENING_LINES = 40;

  /**
   * Years and dates are looked for in so many characters of a line, which may be a whole report.
   */
  private static final int OPENING_CHARACTERS = 10_000;

  /** Reports on earlier years followed no unified form. */
  private static final int FIRST_UNIFIED = 2019;

  private final Vocabulary vocabulary;
  private final SectionReader sections;
  private final TableReader tables;

  /** For reports on the years before the unified forms. */
  private final SectionReader earlierSections;

  private final StatisticsMatcher statistics;

  /** An extractor for the given forms. */
  public Extractor(Forms forms) {
    vocabulary = new Vocabulary(forms.all());
    sections = new SectionReader(forms.all(), vocabulary);
    tables = new TableReader(vocabulary, forms.all());
    earlierSections = new SectionReader(List.of(forms.statistics().form()), vocabulary);
    statistics = new StatisticsMatcher(forms.statistics());
  }

  /**
   * Extracts a report; never fails, whatever the document holds. Findings are left to the checks.
   */
  public Report extract(Document document, Source source) {
    List<ObservedTable> observed = RowStream.of(document, vocabulary);
    List<Line> lines = Line.of(document);
    Optional<Integer> second = SecondReport.begins(lines, observed);
    return second.isPresent()
        ? first(document, second.get(), source)
        : extract(document, observed, lines, source);
  }

  /** The first of two reports; that there is a second one is said unless it is the same again. */
  private Report first(Document document, int secondBegins, Source source) {
    Report first = extract(SecondReport.before(document, secondBegins), source);
    Report second = extract(SecondReport.from(document, secondBegins), source);
    if (numbers(first).equals(numbers(second))) {
      return first;
    }
    List<String> losses = new ArrayList<>(first.source().losses());
    losses.add(
        "another report stands in the file and was not read: "
            + second.title().orElse("without a title"));
    return first.withSource(first.source().withLosses(losses));
  }

  private static Map<CellKey, BigDecimal> numbers(Report report) {
    Map<CellKey, BigDecimal> numbers = new LinkedHashMap<>();
    report.cells().forEach((key, reading) -> reading.number().ifPresent(n -> numbers.put(key, n)));
    return numbers;
  }

  private Report extract(
      Document document, List<ObservedTable> observed, List<Line> lines, Source source) {
    SectionReader.Found found =
        sections.read(lines, SectionReader.tableStarts(observed), document.pictures());
    List<Line> opening = opening(lines, found);
    Optional<Located<String>> titled = TitleReader.read(document, opening);
    Optional<String> title = titled.map(Located::value);
    OptionalInt year = year(title, opening, lines, found.sections());
    List<ObservedTable> ofYear = TablesOfYear.of(observed, year, lines, found.sections());
    TableReader.Tables read = tables.read(ofYear, observed, year);
    Optional<Located<LocalDate>> issued = IssueDate.read(document, found, opening, year);
    Report report =
        new Report(
            source,
            read.form(),
            title,
            year,
            IssuerReader.read(document, title, lines, found.closing()),
            issued.map(Located::value),
            new IdentityPlaces(
                titled.map(Located::place).orElse(Located.NOWHERE),
                issued.map(Located::place).orElse(Located.NOWHERE)),
            IdentifierReader.read(document, found, opening),
            Lead.of(opening, title),
            found.sections(),
            read.cells(),
            read.extraRows(),
            List.of());
    return mayBeEarlier(report) ? earlier(report, document, lines) : report;
  }

  /** Whether a report may be on a year before the unified forms. */
  private static boolean mayBeEarlier(Report report) {
    return report.year().isEmpty() || report.year().getAsInt() < FIRST_UNIFIED;
  }

  /** The report with its indicator table, if it has one, and under the headings of its time. */
  private Report earlier(Report report, Document document, List<Line> lines) {
    Optional<StatisticsMatcher.Found> table =
        statistics.match(document, report.year()).filter(t -> standsAlone(t, report));
    if (table.isEmpty() && report.year().isEmpty()) {
      return report;
    }
    Set<Place> inTable = table.map(StatisticsMatcher.Found::places).orElse(Set.of());
    List<Line> text = lines.stream().filter(l -> !inTable.contains(l.place())).toList();
    return new Report(
        report.source(),
        table.map(t -> Form.STATISTICS).or(report::form),
        report.title(),
        report.year(),
        report.issuer(),
        report.issuedOn(),
        report.identityPlaces(),
        report.identifiers(),
        report.lead(),
        earlierSections.read(text, Map.of(), document.pictures()).sections(),
        table.map(StatisticsMatcher.Found::cells).orElse(report.cells()),
        List.of(),
        List.of());
  }

  /**
   * Whether no cell of a unified form was found but in the indicator table, whose labels resemble
   * theirs.
   */
  private static boolean standsAlone(StatisticsMatcher.Found table, Report report) {
    return report.cells().values().stream()
        .filter(r -> r.state() != Reading.State.MISSING && r.state() != Reading.State.UNREADABLE)
        .allMatch(r -> table.places().containsAll(r.places()));
  }

  /**
   * The lines before the first section, its own when nothing stands before it; without sections,
   * the first lines.
   */
  private static List<Line> opening(List<Line> lines, SectionReader.Found found) {
    int end =
        found.sections().isEmpty()
            ? Math.min(lines.size(), OPENING_LINES)
            : Math.max(1, found.firstLine());
    return lines.subList(0, end);
  }

  private static OptionalInt year(
      Optional<String> title, List<Line> opening, List<Line> lines, List<Section> sections) {
    Stream<OptionalInt> fromTitle = title.stream().map(Dates::year);
    // Several such lines are the menu of a page.
    List<OptionalInt> ofLines =
        opening.stream()
            .map(l -> Dates.yearAlone(head(l.text())))
            .filter(OptionalInt::isPresent)
            .distinct()
            .toList();
    Stream<OptionalInt> fromLine = ofLines.stream().filter(y -> ofLines.size() == 1);
    Stream<OptionalInt> fromPeriod =
        lines.stream().filter(Line::prose).limit(60).map(l -> Dates.period(head(l.text())));
    Stream<OptionalInt> fromText =
        sections.stream().limit(1).map(s -> Dates.mostNamedYear(head(s.text())));
    return Stream.of(fromTitle, fromLine, fromPeriod, fromText)
        .flatMap(s -> s)
        .filter(OptionalInt::isPresent)
        .findFirst()
        .orElse(OptionalInt.empty());
  }

  private static String head(String text) {
    return text.substring(0, Math.min(text.length(), OPENING_CHARACTERS));
  }
}
