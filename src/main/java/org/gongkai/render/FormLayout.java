package org.gongkai.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gongkai.form.Form;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormSection;
import org.gongkai.form.FormTable;
import org.gongkai.form.Forms;
import org.gongkai.report.CellKey;
import org.gongkai.report.Reading;
import org.gongkai.report.Reading.State;
import org.gongkai.report.Report;
import org.gongkai.report.Section;

/**
 * Lays reports out on the standard form, and the form itself with nothing filled in.
 *
 * <p>A number is printed as the source prints it where that is the same number; a blank stays a
 * blank, a mark the same mark. A row without a single cell in the report is not printed, so that
 * reading the document gives the report again. What cannot be printed as it is, the {@link
 * PrintedReport#notices} tell.
 */
public final class FormLayout {
  private static final String BLANK_TITLE = "××××年政府信息公开工作年度报告";
  private static final String BLANK_NAME = "（单位名称）";
  private static final String BLANK_DATE = "××××年×月×日";
  private static final String BLANK_TEXT = "（在此填写文字）";
  private static final String BLANK_OTHER = "（在此填写文字，包括收取信息处理费的情况）";
  private static final String TITLE_END = "年政府信息公开工作年度报告";

  /** A title of more characters than one line of the page holds is broken behind the issuer. */
  private static final int LONGEST_LINE = 22;

  private final Forms forms;

  public FormLayout(Forms forms) {
    this.forms = forms;
  }

  /**
   * What is printed of a report.
   *
   * @throws UnprintableException when the report has cells that no block of a form has together
   */
  public PrintedReport layOut(Report report) throws UnprintableException {
    BlockChoice choice = new BlockChoice(forms, report);
    Map<String, FormTable> tables = new LinkedHashMap<>();
    choice.base().tables().forEach(t -> tables.put(t.code(), choice.table(t)));
    refuseHomeless(report, tables);
    Function<CellKey, Reading> readings = k -> report.cell(k.table(), k.row(), k.column());
    Map<String, PrintedTable> printed = new LinkedHashMap<>();
    for (FormTable table : tables.values()) {
      TableLayout.of(
              table,
              key -> PrintedValue.isThere(readings.apply(key)),
              key -> PrintedValue.of(readings.apply(key)))
          .ifPresent(t -> printed.put(t.code(), t));
    }
    return new PrintedReport(
        title(report),
        sections(choice.base(), report, printed),
        report.issuer().map(PrintedText::line),
        report.issuedOn().map(FormLayout::date),
        report.issuedOn(),
        notices(tables.values(), printed, readings));
  }

  /**
   * The tables of a report with all of its cells, the missing ones too, in the form's order: to
   * look at, for {@link #layOut} leaves out rows that the report does not have.
   */
  public List<PrintedTable> everyCell(Report report) {
    BlockChoice choice = new BlockChoice(forms, report);
    return choice.base().tables().stream()
        .map(choice::table)
        .flatMap(
            table ->
                TableLayout.of(
                    table,
                    report.cells()::containsKey,
                    key -> PrintedValue.of(report.cell(key.table(), key.row(), key.column())))
                    .stream())
        .toList();
  }

  /** A form with nothing filled in, headings and all, for people to fill in. */
  public PrintedReport blank(Form form) {
    List<PrintedSection> sections = new ArrayList<>();
    for (FormSection section : form.sections()) {
      Optional<PrintedTable> table =
          form.table(section.key()).flatMap(t -> TableLayout.of(t, key -> true, key -> ""));
      List<String> text =
          table.isPresent()
              ? List.of()
              : List.of(section.key().equals("other") ? BLANK_OTHER : BLANK_TEXT);
      sections.add(new PrintedSection(section.key(), section.heading(), text, table));
    }
    return new PrintedReport(
        List.of(BLANK_NAME + BLANK_TITLE),
        sections,
        Optional.of(BLANK_NAME),
        Optional.of(BLANK_DATE),
        Optional.empty(),
        List.of());
  }

  /** A value that would silently not be printed is worse than no document. */
  private static void refuseHomeless(Report report, Map<String, FormTable> tables)
      throws UnprintableException {
    Set<CellKey> known = new LinkedHashSet<>();
    tables.values().forEach(t -> known.addAll(keys(t)));
    List<CellKey> homeless =
        report.cells().entrySet().stream()
            .filter(cell -> cell.getValue().state() != State.MISSING)
            .map(Map.Entry::getKey)
            .filter(key -> !known.contains(key))
            .toList();
    if (!homeless.isEmpty()) {
      throw new UnprintableException(homeless);
    }
  }

  private static List<CellKey> keys(FormTable table) {
    List<CellKey> keys = new ArrayList<>();
    for (FormBlock block : table.blocks()) {
      keys.addAll(BlockChoice.keys(table.code(), block));
    }
    return keys;
  }

  private static List<String> title(Report report) {
    String issuer = report.issuer().map(PrintedText::line).orElse("");
    String title = report.title().map(PrintedText::line).orElse("");
    if (title.isEmpty() && !issuer.isEmpty() && report.year().isPresent()) {
      title = issuer + report.year().getAsInt() + TITLE_END;
    }
    if (title.isEmpty()) {
      return List.of();
    }
    boolean broken =
        title.length() > LONGEST_LINE && !issuer.isEmpty() && title.startsWith(issuer + "20");
    return broken ? List.of(issuer, title.substring(issuer.length())) : List.of(title);
  }

  private static String date(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }

  /** The report's sections, or the form's where it has none; a table never lacks its section. */
  private static List<PrintedSection> sections(
      Form form, Report report, Map<String, PrintedTable> tables) {
    Map<String, Section> own = new LinkedHashMap<>();
    report.sections().forEach(s -> own.putIfAbsent(s.key(), s));
    List<PrintedSection> sections = new ArrayList<>();
    Set<String> done = new LinkedHashSet<>();
    for (Section section : report.sections()) {
      addMissing(form, section.key(), own.keySet(), tables, done, sections);
      boolean first = done.add(section.key());
      sections.add(
          new PrintedSection(
              section.key(),
              heading(form, section),
              PrintedText.paragraphs(section.text()),
              first ? Optional.ofNullable(tables.get(section.key())) : Optional.empty()));
    }
    for (FormSection section : form.sections()) {
      boolean wanted = own.isEmpty() || tables.containsKey(section.key());
      if (wanted && done.add(section.key())) {
        sections.add(empty(section, tables));
      }
    }
    return sections;
  }

  /** Puts the sections with tables that come before a section of the report in their place. */
  private static void addMissing(
      Form form,
      String before,
      Set<String> own,
      Map<String, PrintedTable> tables,
      Set<String> done,
      List<PrintedSection> sections) {
    if (form.sections().stream().noneMatch(s -> s.key().equals(before))) {
      return;
    }
    for (FormSection section : form.sections()) {
      if (section.key().equals(before)) {
        return;
      }
      if (tables.containsKey(section.key())
          && !own.contains(section.key())
          && done.add(section.key())) {
        sections.add(empty(section, tables));
      }
    }
  }

  private static PrintedSection empty(FormSection section, Map<String, PrintedTable> tables) {
    return new PrintedSection(
        section.key(),
        section.heading(),
        List.of(),
        Optional.ofNullable(tables.get(section.key())));
  }

  private static String heading(Form form, Section section) {
    String heading = PrintedText.line(section.heading());
    return heading.isEmpty()
        ? form.sections().stream()
            .filter(s -> s.key().equals(section.key()))
            .findFirst()
            .map(FormSection::heading)
            .orElse("")
        : heading;
  }

  private static List<Notice> notices(
      Iterable<FormTable> tables,
      Map<String, PrintedTable> printed,
      Function<CellKey, Reading> readings) {
    Set<CellKey> shown = new LinkedHashSet<>();
    printed
        .values()
        .forEach(t -> t.rows().forEach(r -> r.cells().forEach(c -> c.key().ifPresent(shown::add))));
    Map<Notice.Kind, List<CellKey>> cells = new EnumMap<>(Notice.Kind.class);
    for (FormTable table : tables) {
      for (CellKey key : keys(table)) {
        kind(readings.apply(key).state(), shown.contains(key))
            .ifPresent(kind -> cells.computeIfAbsent(kind, k -> new ArrayList<>()).add(key));
      }
    }
    return cells.entrySet().stream().map(e -> new Notice(e.getKey(), e.getValue())).toList();
  }

  private static Optional<Notice.Kind> kind(State state, boolean shown) {
    return switch (state) {
      case UNREADABLE -> Optional.of(Notice.Kind.UNREADABLE);
      case PROPOSED -> Optional.of(Notice.Kind.PROPOSED);
      case MISSING -> Optional.of(shown ? Notice.Kind.BLANK_FOR_MISSING : Notice.Kind.LEFT_OUT);
      case READ, BLANK, MARK -> Optional.empty();
    };
  }
}
