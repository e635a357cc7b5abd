package org.gongkai.corpus;

import com.hankcs.hanlp.HanLP;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongkai.check.Checks;
import org.gongkai.check.Messages;
import org.gongkai.document.Place;
import org.gongkai.form.Form;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormSection;
import org.gongkai.form.Forms;
import org.gongkai.layout.FormNumbers;
import org.gongkai.layout.FormTables;
import org.gongkai.layout.SampleTable;
import org.gongkai.report.CellKey;
import org.gongkai.report.Finding;
import org.gongkai.report.Passage;
import org.gongkai.report.Reading;
import org.gongkai.report.Report;
import org.gongkai.report.Section;
import org.gongkai.report.Source;

/** Draws one filing from a seed. */
final class FilingDraw {
  private static final Forms FORMS = Forms.load();
  private static final Checks CHECKS = new Checks(FORMS, Messages.in(Messages.Language.CHINESE));

  /** How many filings of a hundred have a mistake. */
  private static final int MISTAKEN = 40;

  private final Draw draw;
  private final Set<Wish> wishes;
  private final String mediaType;
  private final Body body;
  private final int year;
  private final FormChoice forms;
  private final Fault fault;
  private final LocalDate issuedOn;

  private FilingDraw(Draw draw, Set<Wish> wishes, String mediaType) {
    this.draw = draw;
    this.wishes = wishes;
    this.mediaType = mediaType;
    body = Body.draw(draw);
    forms = FormChoice.draw(draw);
    int drawn = wishes.contains(Wish.STATISTICS) ? draw.between(2014, 2018) : forms.year(draw);
    fault = fault();
    year = fault.year(drawn);
    issuedOn = issuedOn();
  }

  /**
   * Draws a filing.
   *
   * @param mediaType of the document that it will be; empty when it is not known
   * @param heldOut whether variants kept for the test split may occur
   */
  static Filing filing(long seed, Set<Wish> wishes, String mediaType, boolean heldOut) {
    return new FilingDraw(new Draw(seed, heldOut), wishes, mediaType).draw();
  }

  private Fault fault() {
    if (wishes.contains(Wish.TABLES_LOST)
        || wishes.contains(Wish.STATISTICS)
        || !draw.chance(MISTAKEN)) {
      return Fault.NONE;
    }
    return draw.of(Fault.fitting(body, forms, wishes));
  }

  /** In time, but for a fault. */
  private LocalDate issuedOn() {
    LocalDate march = LocalDate.of(year + 1, 3, 31);
    LocalDate deadline = LocalDate.of(year + 1, 1, 31);
    return switch (fault) {
      case LATE_GOVERNMENT -> march.plusDays(draw.between(1, 90));
      case LATE_DEPARTMENT -> deadline.plusDays(draw.between(1, 150));
      default -> {
        boolean later = body.kind().isGovernment() || body.kind() == Body.Kind.ZONE;
        yield LocalDate.of(year + 1, 1, 3).plusDays(draw.between(0, later ? 80 : 20));
      }
    };
  }

  private Filing draw() {
    Values values = values();
    List<Part> parts = parts(values);
    TitleStyle titled = titleStyle();
    List<String> title = titled.lines(body, year);
    List<String> lead = new ArrayList<>(lead(titled));
    if (parts.get(0).heading().startsWith("（")) {
      lead.add("一、报告内容");
    }
    boolean mustSign =
        wishes.contains(Wish.SIGNATURE)
            || titled == TitleStyle.SHORT_NAME
            || titled == TitleStyle.NONE
            || fault.needsIssuer();
    Signature signature = draw.of(mustSign ? Signature.NAMING : Signature.ANY);
    boolean untitled = titled == TitleStyle.NONE;
    List<String> declaring =
        untitled && wishes.contains(Wish.DECLARES) ? TitleStyle.STANDARD.lines(body, year) : title;
    String declared = String.join("", declaring).replace(" ", "");
    Paper paper =
        new Paper(
            title, declared, lead, parts, signature.lines(body.name(), issuedOn), card(), year);
    if (wishes.contains(Wish.TRADITIONAL)) {
      paper = traditional(paper);
    }
    Map<CellKey, Reading> readings =
        wishes.contains(Wish.STATISTICS) ? StatisticsTable.readings(parts) : values.readings();
    Report truth = truth(paper, readings, signature);
    Set<String> quirks = Quirks.of(truth, titled, forms);
    List<Finding> findings = flagged(truth);
    Set<String> fired = fired(findings);
    fired.removeIf(f -> quirks.contains(f.replaceFirst("@.*", "")));
    if (!wishes.contains(Wish.TABLES_LOST)) {
      compare(fired, truth, findings, quirks);
    }
    return new Filing(
        paper,
        truth.withFindings(findings),
        forms.name(wishes),
        fired,
        fault.togetherWithOthers(),
        quirks);
  }

  private List<String> lead(TitleStyle titled) {
    Set<Preface.Must> musts = EnumSet.noneOf(Preface.Must.class);
    if (!wishes.contains(Wish.PLAIN_HEADINGS) && draw.chance(12)) {
      musts.add(Preface.Must.LIST_SECTIONS);
    }
    if (titled == TitleStyle.NONE) {
      musts.add(Preface.Must.TELL_YEAR);
    }
    switch (fault) {
      case CITES_OLD_LAW -> musts.add(Preface.Must.CITE_OLD_LAW);
      case LAST_YEAR_IN_PERIOD -> musts.add(Preface.Must.STATE_YEAR_BEFORE);
      case CUT_PERIOD -> musts.add(Preface.Must.CUT_PERIOD);
      default -> {
        // Nothing that it must say.
      }
    }
    List<String> lead = Preface.draw(draw, body, year, musts);
    return wishes.contains(Wish.NO_LEAD) ? List.of() : lead;
  }

  private TitleStyle titleStyle() {
    if (!wishes.contains(Wish.TITLE) && !fault.isOfLead() && draw.chance(10)) {
      return TitleStyle.NONE;
    }
    return draw.of(TitleStyle.COMMON, TitleStyle.ONLY_IN_TEST);
  }

  private Paper.Card card() {
    LocalDate published = issuedOn.plusDays(draw.between(0, 7));
    String host = "www." + body.site(draw) + ".example.cn";
    String index =
        "1"
            + draw.figures("#################")
            + "/"
            + published.getYear()
            + "-"
            + draw.figures("0####");
    return new Paper.Card(
        body.region() + "人民政府门户网站",
        host,
        index,
        body.name(),
        published,
        draw.between(100_000, 9_999_999));
  }

  /** What the cells show, and the readings that the truth has. */
  private record Values(Map<CellKey, Printed> printed, Map<CellKey, BigDecimal> numbers) {
    Map<CellKey, Reading> readings() {
      Map<CellKey, Reading> readings = new LinkedHashMap<>();
      printed.forEach((key, cell) -> readings.put(key, cell.reading()));
      return readings;
    }
  }

  private Values values() {
    if (wishes.contains(Wish.STATISTICS) || wishes.contains(Wish.TABLES_LOST)) {
      return new Values(Map.of(), Map.of());
    }
    FormNumbers.Magnitude magnitude = Magnitudes.draw(draw, wishes);
    Map<CellKey, BigDecimal> numbers =
        FormNumbers.fill(
            forms.disclosure(FORMS),
            forms.requests(FORMS),
            forms.disputes(FORMS),
            magnitude,
            draw.random());
    Plausible.mend(numbers, body, year);
    fault.befall(numbers);
    Map<CellKey, Printed> printed =
        new ValueStyle(draw, wishes, fault.needsNumbers()).print(numbers);
    if (fault == Fault.NO_DISPUTES) {
      printed.replaceAll((k, v) -> k.table().equals(Form.DISPUTES) ? Printed.MISSING : v);
    }
    if (fault == Fault.NO_FEES) {
      printed.replaceAll((k, v) -> k.row().equals("fees") ? Printed.MISSING : v);
    }
    return new Values(printed, numbers);
  }

  private Map<String, SampleTable> tables(Values values) {
    Map<String, SampleTable> tables = new LinkedHashMap<>();
    if (values.printed().isEmpty()) {
      return tables;
    }
    List<FormBlock> blocks = new ArrayList<>(forms.disclosure(FORMS));
    if (fault == Fault.NO_FEES) {
      blocks.remove(blocks.size() - 1);
    }
    FormTables printer =
        new FormTables(key -> values.printed().getOrDefault(key, Printed.MISSING).text());
    tables.put(Form.DISCLOSURE, printer.disclosure(blocks));
    tables.put(Form.REQUESTS, printer.requests(forms.requests(FORMS)));
    if (fault != Fault.NO_DISPUTES) {
      tables.put(Form.DISPUTES, printer.disputes(forms.disputes(FORMS)));
    }
    List<LabelStyle> styles =
        draw.chance(50)
            ? draw.some(draw.between(1, 4), LabelStyle.of(forms.mainForm()))
            : List.of();
    tables.replaceAll(
        (code, table) ->
            table.map(
                cell -> {
                  String text = cell.text();
                  for (LabelStyle style : cell.isValue() ? List.<LabelStyle>of() : styles) {
                    text = style.apply(text, year);
                  }
                  return cell.withText(text);
                }));
    if (draw.chance(8) && !wishes.contains(Wish.NO_ASIDES)) {
      tables.computeIfPresent(
          Form.DISCLOSURE, (code, table) -> ExtraRow.under("规范性文件", table, draw));
    }
    return tables;
  }

  private List<Part> parts(Values values) {
    Map<String, SampleTable> tables = tables(values);
    HeadingStyle style =
        wishes.contains(Wish.PLAIN_HEADINGS)
            ? HeadingStyle.STANDARD
            : draw.of(HeadingStyle.COMMON, HeadingStyle.ONLY_IN_TEST);
    Narrative narrative = new Narrative(body, year, fault.told(values.numbers()), draw);
    // In the years of the old table section three tells of requests.
    Fault ofText = wishes.contains(Wish.STATISTICS) ? Fault.NO_ASPECT : fault;
    Prose prose = new Prose(draw, body, year, narrative, ofText);
    List<Part> parts = new ArrayList<>();
    for (FormSection section : FORMS.byId(forms.mainForm()).orElseThrow().sections()) {
      String key = section.key();
      if (key.equals("other") && fault == Fault.NO_OTHER_SECTION) {
        continue;
      }
      String words = section.heading().substring(2);
      List<String> before =
          switch (key) {
            case "overview" -> prose.overview();
            case "problems" -> prose.problems();
            case "other" -> prose.other();
            default -> aside(key, narrative, values);
          };
      List<String> after =
          key.equals(Form.DISPUTES)
                  && tables.containsKey(key)
                  && draw.chance(10)
                  && !wishes.contains(Wish.NO_ASIDES)
              ? List.of("注：行政复议、行政诉讼数量含上年度结转数量。")
              : List.of();
      OptionalInt number =
          style.printsNumber(section.number())
              ? OptionalInt.of(section.number())
              : OptionalInt.empty();
      parts.add(
          new Part(
              key,
              number,
              style.heading(draw, key, section.number(), words),
              before,
              Optional.ofNullable(tables.get(key)),
              after));
    }
    return wishes.contains(Wish.STATISTICS) ? StatisticsTable.append(parts, year, draw) : parts;
  }

  /** Running text between a heading and its table, in some filings. */
  private List<String> aside(String key, Narrative narrative, Values values) {
    boolean must = fault == Fault.REVIEWS_IN_TEXT && key.equals(Form.DISPUTES);
    boolean may =
        must || !wishes.contains(Wish.NO_ASIDES) && draw.chance(12) && !values.numbers().isEmpty();
    if (!may) {
      return List.of();
    }
    return switch (key) {
      case Form.REQUESTS -> List.of(narrative.requests());
      case Form.DISPUTES -> List.of(narrative.disputes());
      default -> List.of("单位：" + body.name() + "　　" + year + "年度");
    };
  }

  private static Paper traditional(Paper paper) {
    return new Paper(
        paper.title().stream().map(HanLP::convertToTraditionalChinese).toList(),
        HanLP.convertToTraditionalChinese(paper.declaredTitle()),
        paper.lead().stream().map(HanLP::convertToTraditionalChinese).toList(),
        paper.parts().stream().map(p -> p.map(HanLP::convertToTraditionalChinese)).toList(),
        paper.signature().stream().map(HanLP::convertToTraditionalChinese).toList(),
        paper.card(),
        paper.year());
  }

  private Report truth(Paper paper, Map<CellKey, Reading> readings, Signature signature) {
    List<Section> sections = new ArrayList<>();
    for (Part part : paper.parts()) {
      sections.add(
          new Section(
              part.key(), part.number(), part.heading(), part.text(), new Place.Untracked()));
    }
    Map<CellKey, Reading> cells = new LinkedHashMap<>(readings);
    boolean tables = !cells.isEmpty();
    if (!tables) {
      for (var table : FORMS.current().tables()) {
        for (FormBlock block : table.blocks()) {
          block
              .rows()
              .forEach(
                  r ->
                      block
                          .columns()
                          .forEach(
                              c ->
                                  cells.put(
                                      new CellKey(table.code(), r.code(), c.code()),
                                      Reading.missing())));
        }
      }
    }
    String issuer =
        wishes.contains(Wish.TRADITIONAL)
            ? HanLP.convertToTraditionalChinese(body.name())
            : body.name();
    return new Report(
        new Source("", mediaType, "", 0, ""),
        tables ? Optional.of(form()) : Optional.empty(),
        paper.declaredTitle().isEmpty() ? Optional.empty() : Optional.of(paper.declaredTitle()),
        OptionalInt.of(year),
        Optional.of(issuer),
        issuedOn(paper, signature),
        new Passage(String.join("\n", paper.lead()), List.of()),
        sections,
        cells,
        List.of());
  }

  /** The form as the output names it. */
  private String form() {
    return wishes.contains(Wish.STATISTICS) ? Form.STATISTICS : forms.mainForm();
  }

  private Optional<LocalDate> issuedOn(Paper paper, Signature signature) {
    if (signature != Signature.NONE) {
      return Optional.of(issuedOn);
    }
    return wishes.contains(Wish.DATED) ? Optional.of(paper.card().published()) : Optional.empty();
  }

  /** The errors and warnings of the rules. */
  private static List<Finding> flagged(Report truth) {
    return CHECKS.run(truth).stream().filter(f -> f.severity() != Finding.Severity.INFO).toList();
  }

  private static Set<String> fired(List<Finding> findings) {
    Set<String> fired = new TreeSet<>();
    findings.forEach(
        f -> fired.add(f.cells().isEmpty() ? f.rule() : f.rule() + "@" + f.cells().get(0)));
    return fired;
  }

  /**
   * @throws IllegalStateException when other rules fire than the seeded fault and the quirks say
   */
  private void compare(
      Set<String> fired, Report truth, List<Finding> findings, Set<String> quirks) {
    Set<String> expected = new TreeSet<>(fired);
    expected.retainAll(fault.mayFire());
    expected.addAll(fault.rules());
    Set<String> rules = findings.stream().map(Finding::rule).collect(Collectors.toSet());
    if (!fired.equals(expected) || !rules.containsAll(quirks)) {
      throw new IllegalStateException(
          String.format(
              "%s should fire %s and %s, but %s do: %s",
              fault, expected, quirks, fired, truth.issuer()));
    }
  }
}
