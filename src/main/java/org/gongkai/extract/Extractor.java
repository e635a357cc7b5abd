package org.gongkai.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.gongkai.document.Document;
import org.gongkai.form.Form;
import org.gongkai.form.Forms;
import org.gongkai.report.CellKey;
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

  private final List<Form> forms;
  private final Vocabulary vocabulary;
  private final SectionReader sections;
  private final TableReader tables;

  /** An extractor for the given forms. */
  public Extractor(Forms forms) {
    this.forms = forms.all();
    vocabulary = new Vocabulary(this.forms);
    sections = new SectionReader(this.forms, vocabulary);
    tables = new TableReader(vocabulary, this.forms);
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
    return first.withSource(source.withLosses(losses));
  }

  private static Map<CellKey, BigDecimal> numbers(Report report) {
    Map<CellKey, BigDecimal> numbers = new LinkedHashMap<>();
    report.cells().forEach((key, reading) -> reading.number().ifPresent(n -> numbers.put(key, n)));
    return numbers;
  }

  private Report extract(
      Document document, List<ObservedTable> observed, List<Line> lines, Source source) {
    SectionReader.Found found = sections.read(lines, SectionReader.tableStarts(observed));
    List<Line> opening = opening(lines, found);
    Optional<String> title = TitleReader.read(document, opening);
    OptionalInt year = year(title, opening, lines, found.sections());
    TableReader.Tables read = tables.read(observed, year);
    Map<CellKey, Reading> cells = new LinkedHashMap<>(read.cells());
    return new Report(
        source,
        read.form(),
        title,
        year,
        IssuerReader.read(document, title, lines, found.closing()),
        IssueDate.read(document, found, opening, year),
        found.sections(),
        cells,
        List.of());
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
