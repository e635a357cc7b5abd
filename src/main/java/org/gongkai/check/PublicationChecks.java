package org.gongkai.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.check.text.PlainText;
import org.gongkai.check.text.Wording;
import org.gongkai.document.Place;
import org.gongkai.report.Finding.Severity;
import org.gongkai.report.Report;
import org.gongkai.report.Section;

/** The title, the year and period, the date, the contact, and whether the tables can be read. */
final class PublicationChecks implements ReportCheck {
  private static final Pattern REPORT_OF_YEAR = Pattern.compile("年度(?:工作|总结)?报告|年报");
  private static final Pattern OTHER_KIND = Pattern.compile("工作总结|工作报告|总结报告|政务公开(?!.*信息公开)");
  private static final Pattern YEAR =
      Pattern.compile("(?<!\\d)20\\d{2}(?!\\d)|二[〇○零O][〇○零O一二三四五六七八九]{2}");
  private static final Pattern DIGITS = Pattern.compile("(?<!\\d)20\\d{2}(?!\\d)");

  private static final Wording CONTACT =
      new Wording(
          "电话|邮箱|邮编|邮政编码|地址|联系人|传真|@|0|1|2|3|4|5|6|7|8|9",
          "电话|邮箱|邮编|邮政编码|地址|联系人|传真|@|\\d{3,4}[-—－]+\\d{7,8}");

  /** What readers say of a file that shows pictures. */
  private static final Pattern PICTURES = Pattern.compile("\\d pictures\\b|is a picture");

  private static final Set<String> PAGES =
      Set.of("text/html", "application/xhtml+xml", "multipart/related", "message/rfc822");

  /** Formats of documents that are signed and dated, as plain text and sheets are not. */
  private static final Pattern FILES = Pattern.compile("pdf|word|ofd|rtf|opendocument\\.text");

  @Override
  public void check(CheckedReport checked, Findings findings) {
    Report report = checked.report();
    Place titled = report.identityPlaces().title();
    report.title().ifPresent(t -> title(t, titled, findings));
    years(checked, findings);
    if (report.sections().size() >= StructureChecks.WHOLE) {
      Place first = report.sections().get(0).place();
      date(report, first, findings);
      contact(checked, first, findings);
      pictures(checked, findings);
    }
  }

  private static void title(String printed, Place place, Findings findings) {
    String title = PlainText.of(printed);
    Matcher other = OTHER_KIND.matcher(title);
    boolean named = REPORT_OF_YEAR.matcher(title).find() && title.contains("信息公开");
    if (!named && other.find()) {
      findings.of(Rule.P_TITLE).quoting(printed, place).say(printed, other.group());
    } else if (!YEAR.matcher(title).find()) {
      findings.of(Rule.P_TITLE).quoting(printed, place).sayAs("year", printed);
    } else if (!title.contains("政府信息公开")) {
      findings
          .of(Rule.P_TITLE)
          .severity(Severity.INFO)
          .quoting(printed, place)
          .sayAs("government", printed);
    }
  }

  private static void years(CheckedReport checked, Findings findings) {
    Report report = checked.report();
    Optional<Period> period = Period.of(checked);
    OptionalInt titled = titled(report);
    if (period.isPresent()) {
      Period stated = period.get();
      if (!stated.calendarYear()) {
        findings
            .of(Rule.P_PERIOD)
            .quoting(stated.quote(), stated.place())
            .say(stated.first(), stated.last());
      } else if (titled.isPresent() && stated.first().getYear() != titled.getAsInt()) {
        findings
            .of(Rule.P_YEAR)
            .quoting(stated.quote(), stated.place())
            .say(titled.getAsInt(), stated.first().getYear());
      }
    }
    if (report.year().isPresent() && report.issuedOn().isPresent()) {
      issuedTooEarly(
          report.year().getAsInt(),
          report.issuedOn().get(),
          report.identityPlaces().issuedOn(),
          findings);
    }
  }

  /** The year in the title; none when it names several. */
  private static OptionalInt titled(Report report) {
    Set<Integer> years = new TreeSet<>();
    Matcher m = DIGITS.matcher(PlainText.of(report.title().orElse("")));
    while (m.find()) {
      years.add(Integer.parseInt(m.group()));
    }
    return years.size() == 1 ? OptionalInt.of(years.iterator().next()) : OptionalInt.empty();
  }

  /**
   * A report of a year that is not over. In its last month some bodies write ahead; a date before
   * the year is rather one of the page, which showed something else before.
   */
  private static void issuedTooEarly(int year, LocalDate issued, Place place, Findings findings) {
    if (issued.getYear() > year) {
      return;
    }
    boolean within = issued.getYear() == year && issued.getMonthValue() < 12;
    Findings.Draft draft = findings.of(Rule.P_YEAR).at(place);
    (within ? draft : draft.severity(Severity.WARNING)).sayAs("issued", issued, year);
  }

  private static void date(Report report, Place first, Findings findings) {
    String type = report.source().mediaType();
    if (report.issuedOn().isPresent()) {
      return;
    }
    if (PAGES.contains(type)) {
      findings.of(Rule.P_DATE_MISSING).at(first).say();
    } else if (FILES.matcher(type).find()) {
      findings.of(Rule.P_DATE_MISSING).severity(Severity.INFO).at(first).sayAs("file");
    }
  }

  private static void contact(CheckedReport checked, Place first, Findings findings) {
    boolean stated = checked.texts().stream().anyMatch(t -> CONTACT.occursIn(t.text()));
    if (!stated) {
      findings.of(Rule.P_CONTACT).at(first).say();
    }
  }

  /**
   * Tables that are pictures. S-EMPTY says that a section's table cannot be read, this says why,
   * once, where the file is known to show pictures.
   */
  private static void pictures(CheckedReport checked, Findings findings) {
    List<Section> without =
        checked.report().sections().stream().filter(s -> lacksTable(checked, s)).toList();
    List<Section> shown = without.stream().filter(s -> !s.pictures().isEmpty()).toList();
    if (!shown.isEmpty()) {
      findings
          .of(Rule.P_IMAGE_TABLE)
          .at(shown.get(0).pictures().get(0))
          .sayAs(
              "section", headings(shown), shown.stream().mapToInt(s -> s.pictures().size()).sum());
      return;
    }
    checked.report().source().losses().stream()
        .filter(l -> PICTURES.matcher(l).find())
        .findFirst()
        .filter(l -> !without.isEmpty())
        .ifPresent(
            l ->
                findings
                    .of(Rule.P_IMAGE_TABLE)
                    .at(without.get(0).place())
                    .say(headings(without), l));
  }

  private static String headings(List<Section> sections) {
    return String.join("、", sections.stream().map(Section::heading).toList());
  }

  private static boolean lacksTable(CheckedReport checked, Section section) {
    CellTable table = checked.table(section.key());
    return !table.isEmpty() && !table.printed();
  }
}
