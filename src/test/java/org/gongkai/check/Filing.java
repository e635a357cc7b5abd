package org.gongkai.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.document.Place;
import org.gongkai.form.Form;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormColumn;
import org.gongkai.form.FormRow;
import org.gongkai.form.FormSection;
import org.gongkai.form.FormTable;
import org.gongkai.form.Forms;
import org.gongkai.report.CellKey;
import org.gongkai.report.ExtraRow;
import org.gongkai.report.Finding;
import org.gongkai.report.IdentityPlaces;
import org.gongkai.report.Passage;
import org.gongkai.report.Reading;
import org.gongkai.report.Report;
import org.gongkai.report.Section;
import org.gongkai.report.Source;
import org.gongkai.report.SourcePage;

/**
 * A filing on a form whose sums hold, into which a test puts its fault. Two requests came in from
 * natural persons and one from a business; one of the first was granted, all else is 0.
 */
final class Filing {
  static final Forms FORMS = Forms.load();

  private final Map<CellKey, Reading> cells = new LinkedHashMap<>();
  private final List<Section> sections = new ArrayList<>();
  private OptionalInt year;
  private Optional<String> title = Optional.of("溪口县人民政府2021年政府信息公开工作年度报告");
  private Optional<String> issuer = Optional.of("溪口县人民政府");
  private Optional<LocalDate> issuedOn = Optional.empty();
  private Passage lead = new Passage("联系电话：0700-6500001。", List.of());

  /** Where its title stands. */
  static final Place TITLE = new Place.InText(1, 1);

  /** Where its date stands. */
  static final Place DATE = new Place.InText(99, 5);

  private final List<ExtraRow> extraRows = new ArrayList<>();
  private Source source = new Source("x.txt", "text/plain", "", 0, "text");
  private Optional<String> named;

  private Filing(Form form) {
    year = OptionalInt.of(form.firstYear());
    named = Optional.of(form.id());
    for (FormSection section : form.sections()) {
      sections.add(section(section.key(), section.heading(), text(section.key())));
    }
    for (FormTable table : form.tables()) {
      for (FormBlock block : table.blocks()) {
        for (FormRow row : block.rows()) {
          for (FormColumn column : block.columns()) {
            cells.put(new CellKey(table.code(), row.code(), column.code()), number("0"));
          }
        }
      }
    }
    with("requests/received/naturalPerson", "2");
    with("requests/received/business", "1");
    with("requests/received/total", "3");
    with("requests/granted/naturalPerson", "1");
    with("requests/granted/total", "1");
    with("requests/concluded/naturalPerson", "1");
    with("requests/concluded/total", "1");
    with("requests/carriedOut/naturalPerson", "1");
    with("requests/carriedOut/business", "1");
    with("requests/carriedOut/total", "2");
  }

  static Filing on(String form) {
    return new Filing(FORMS.byId(form).orElseThrow());
  }

  Filing with(String cell, String number) {
    return with(cell, number(number));
  }

  Filing with(String cell, Reading reading) {
    CellKey key = CellKey.parse(cell);
    if (cells.put(key, reading) == null) {
      throw new IllegalArgumentException("the form has no " + cell);
    }
    return this;
  }

  /** Every cell whose key begins so. */
  Filing withAll(String prefix, Reading reading) {
    cells.replaceAll((key, old) -> key.toString().startsWith(prefix) ? reading : old);
    return this;
  }

  Filing withText(String section, String text) {
    sections.replaceAll(s -> s.key().equals(section) ? section(section, s.heading(), text) : s);
    return this;
  }

  Filing withPictures(String section, Place... places) {
    sections.replaceAll(s -> s.key().equals(section) ? s.withPictures(List.of(places)) : s);
    return this;
  }

  Filing titled(String newTitle) {
    title = Optional.of(newTitle);
    return this;
  }

  Filing by(String newIssuer) {
    issuer = Optional.of(newIssuer);
    return this;
  }

  Filing issuedOn(String date) {
    issuedOn = Optional.of(LocalDate.parse(date));
    return this;
  }

  Filing withLead(String text) {
    lead = new Passage(text, List.of());
    return this;
  }

  Filing from(String mediaType, String... losses) {
    source = new Source("x", mediaType, "", 0, "x", List.of(losses));
    return this;
  }

  Filing on(SourcePage page) {
    source = source.withPage(Optional.of(page));
    return this;
  }

  Filing headed(String section, int number) {
    sections.replaceAll(
        s ->
            s.key().equals(section)
                ? new Section(s.key(), OptionalInt.of(number), s.heading(), s.text(), s.place())
                : s);
    return this;
  }

  /** Nothing but what stands before the first section. */
  Filing withoutContent() {
    sections.clear();
    return withAll("", Reading.missing());
  }

  Filing withoutYear() {
    year = OptionalInt.empty();
    return this;
  }

  Filing withoutSection(String section) {
    sections.removeIf(s -> s.key().equals(section));
    return this;
  }

  Filing inYear(int newYear) {
    year = OptionalInt.of(newYear);
    return this;
  }

  Filing withoutForm() {
    named = Optional.empty();
    return this;
  }

  /** The form that most of its blocks follow, where the table of requests is another's. */
  Filing mostlyOn(String other) {
    named = Optional.of(other);
    return this;
  }

  Filing withExtraRow(String table, String label, String... values) {
    extraRows.add(new ExtraRow(table, label, List.of(values), new Place.InText(7, 1)));
    return this;
  }

  Report report() {
    return new Report(
            source, named, title, year, issuer, issuedOn, lead, sections, cells, List.of())
        .withIdentityPlaces(new IdentityPlaces(TITLE, DATE))
        .withExtraRows(extraRows);
  }

  List<Finding> findings() {
    return findings(Profile.standard());
  }

  List<Finding> findings(Profile profile) {
    return new Checks(FORMS, Messages.in(Messages.Language.ENGLISH), profile).run(report());
  }

  /** The ids of the rules that fired. */
  List<String> rules() {
    return findings().stream().map(Finding::rule).toList();
  }

  static Reading number(String number) {
    return new Reading(
        Reading.State.READ, Optional.of(new BigDecimal(number)), number, 1, "", "", List.of());
  }

  static Reading blank() {
    return new Reading(Reading.State.BLANK, Optional.empty(), "", 1, "", "", List.of());
  }

  static Reading mark() {
    return new Reading(Reading.State.MARK, Optional.empty(), "/", 1, "", "", List.of());
  }

  static Reading unreadable() {
    return Reading.unreadable("6 233 440", "the cell does not hold one number", List.of());
  }

  /** What a section says when it lacks nothing. */
  private static String text(String section) {
    return switch (section) {
      case "overview" ->
          """
          （一）主动公开。全年公开信息20条。
          （二）依申请公开。依法办理收到的申请。
          （三）政府信息管理。审核信息20条。
          （四）平台建设。网站运行平稳。
          （五）监督保障。纳入年度考核，社会评议满意，没有责任追究。""";
      case "problems" -> "公开的深度不够，将加强培训。";
      case "other" -> "没有收取信息处理费。";
      default -> "内容如下。";
    };
  }

  private static Section section(String key, String heading, String text) {
    return new Section(key, OptionalInt.empty(), heading, text, new Place.Untracked());
  }
}
