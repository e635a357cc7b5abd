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
import org.gongkai.report.Reading;
import org.gongkai.report.Report;
import org.gongkai.report.Section;
import org.gongkai.report.Source;

/** Draws one filing from a seed. */
final class FilingDraw {
  private static final Forms FORMS = Forms.load();
  private static final Checks CHECKS = new Checks(FORMS, Messages.in(Messages.Language.CHINESE));
  private static final Source UNNAMED = new Source("", "", "", 0, "");

  private final Draw draw;
  private final Set<Wish> wishes;
  private final Body body;
  private final int year;
  private final FormChoice forms;
  private final Fault fault;
  private final LocalDate issuedOn;

  private FilingDraw(Draw draw, Set<Wish> wishes) {
    this.draw = draw;
    this.wishes = wishes;
    body = Body.draw(draw);
    forms = FormChoice.draw(draw);
    year = wishes.contains(Wish.STATISTICS) ? draw.between(2014, 2018) : forms.year(draw);
    fault = fault();
    issuedOn = LocalDate.of(year + 1, 1, 3).plusDays(draw.between(0, 84));
  }

  /**
   * Draws a filing.
   *
   * @param heldOut whether variants kept for the test split may occur
   */
  static Filing filing(long seed, Set<Wish> wishes, boolean heldOut) {
    return new FilingDraw(new Draw(seed, heldOut), wishes).draw();
  }

  private Fault fault() {
    if (wishes.contains(Wish.TABLES_LOST) || wishes.contains(Wish.STATISTICS) || !draw.chance(22)) {
      return Fault.NONE;
    }
    if (forms != FormChoice.CURRENT) {
      return forms == FormChoice.OLD && draw.chance(50)
          ? Fault.NEGATIVE_DECISIONS_OF_2019
          : draw.of(List.of(Fault.BALANCE, Fault.TOTAL_OF_A_ROW, Fault.REVIEWS));
    }
    return draw.of(draw.chance(70) ? Fault.OF_NUMBERS : Fault.OF_STRUCTURE);
  }

  private Filing draw() {
    Values values = values();
    List<Part> parts = parts(values);
    TitleStyle titled = titleStyle();
    List<String> title = titled.lines(body, year);
    boolean contents = !wishes.contains(Wish.PLAIN_HEADINGS) && draw.chance(12);
    Set<Preface.Must> musts = EnumSet.noneOf(Preface.Must.class);
    if (contents) {
      musts.add(Preface.Must.LIST_SECTIONS);
    }
    if (titled == TitleStyle.NONE) {
      musts.add(Preface.Must.TELL_YEAR);
    }
    List<String> lead = new ArrayList<>(Preface.draw(draw, body, year, musts));
    if (parts.get(0).heading().startsWith("（")) {
      lead.add("一、报告内容");
    }
    boolean mustSign =
        wishes.contains(Wish.SIGNATURE)
            || titled == TitleStyle.SHORT_NAME
            || titled == TitleStyle.NONE;
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
    return new Filing(paper, checked(truth), forms.name(wishes), fault.rules(), List.of());
  }

  private TitleStyle titleStyle() {
    if (!wishes.contains(Wish.TITLE) && draw.chance(10)) {
      return TitleStyle.NONE;
    }
    return draw.of(TitleStyle.COMMON, TitleStyle.ONLY_IN_TEST);
  }

  private Paper.Card card() {
    LocalDate published = issuedOn.plusDays(draw.between(0, 9));
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
    fault.befall(numbers);
    Map<CellKey, Printed> printed =
        new ValueStyle(draw, wishes, fault != Fault.NONE).print(numbers);
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
    Prose.Facts facts =
        new Prose.Facts(body, year, new Narrative(body, year, values.numbers(), draw).requests());
    List<Part> parts = new ArrayList<>();
    for (FormSection section : FORMS.byId(forms.mainForm()).orElseThrow().sections()) {
      String key = section.key();
      if (key.equals("other") && fault == Fault.NO_OTHER_SECTION) {
        continue;
      }
      String words = section.heading().substring(2);
      List<String> before =
          switch (key) {
            case "overview" -> Prose.overview(draw, facts);
            case "problems" -> fault == Fault.NO_PROBLEMS ? List.of() : Prose.problems(draw, facts);
            case "other" -> Prose.other(draw, facts);
            default -> aside(key, values);
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
  private List<String> aside(String key, Values values) {
    if (wishes.contains(Wish.NO_ASIDES) || !draw.chance(12) || values.numbers().isEmpty()) {
      return List.of();
    }
    Narrative narrative = new Narrative(body, year, values.numbers(), draw);
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
        UNNAMED,
        tables ? Optional.of(form()) : Optional.empty(),
        paper.declaredTitle().isEmpty() ? Optional.empty() : Optional.of(paper.declaredTitle()),
        OptionalInt.of(year),
        Optional.of(issuer),
        issuedOn(paper, signature),
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

  /**
   * The truth with the findings that must be made.
   *
   * @throws IllegalStateException when other rules fire than the seeded fault says
   */
  private Report checked(Report truth) {
    List<Finding> errors =
        CHECKS.run(truth).stream()
            .filter(f -> f.severity() == Finding.Severity.ERROR && Fault.governs(f.rule()))
            .toList();
    Set<String> fired = new TreeSet<>();
    errors.forEach(
        f -> fired.add(f.cells().isEmpty() ? f.rule() : f.rule() + "@" + f.cells().get(0)));
    boolean lost = wishes.contains(Wish.TABLES_LOST);
    if (!lost && !fired.equals(fault.rules())) {
      throw new IllegalStateException(
          fault + " should fire " + fault.rules() + " but " + fired + " do");
    }
    return truth.withFindings(errors);
  }
}
