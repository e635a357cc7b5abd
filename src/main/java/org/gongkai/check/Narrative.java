package org.gongkai.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.check.text.Amount;
import org.gongkai.check.text.Figure;
import org.gongkai.check.text.Scope;
import org.gongkai.check.text.Statements;
import org.gongkai.check.text.Subject;
import org.gongkai.report.Report;

/**
 * The statements of a report beside its tables: which of them are about what the tables are about,
 * and the ways in which a number can be meant.
 */
final class Narrative {
  private static final Pattern GOVERNMENT = Pattern.compile("(?:政府|[省市县区旗州])(?:办公室|办公厅)?$");

  private static final Pattern TOWNSHIP = Pattern.compile("(?:镇|乡|苏木)(?:人民)?政府$|街道");

  /** 本机关 of a government may be its office alone. */
  private static final Pattern OFFICE = Pattern.compile("办|机关|单位|级|部门");

  /** 全局 and 全街道 are the body itself. */
  private static final Pattern WHOLE_BODY = Pattern.compile("全(?:局|委|办|厅|街道|镇|乡)");

  private final Report report;
  private final Statements statements;
  private final String issuer;
  private final boolean township;
  private final boolean government;
  private final Map<Subject, List<TableValue>> readings = new EnumMap<>(Subject.class);

  Narrative(Report report, Statements statements) {
    this.report = report;
    this.statements = statements;
    issuer = report.issuer().orElse("");
    township = TOWNSHIP.matcher(issuer).find();
    government = !township && GOVERNMENT.matcher(issuer).find();
  }

  Report report() {
    return report;
  }

  Statements statements() {
    return statements;
  }

  /** What the tables say of a subject, read in each way that fits the words; best first. */
  List<TableValue> readings(Subject subject) {
    return readings.computeIfAbsent(subject, this::read);
  }

  private List<TableValue> read(Subject subject) {
    List<TableValue> ways = new ArrayList<>();
    Optional<TableValue> plain = TableValue.of(report, subject);
    plain.ifPresent(ways::add);
    if (plain.isEmpty()) {
      return ways;
    }
    Optional<TableValue> carriedIn = TableValue.of(report, Subject.CARRIED_IN);
    switch (subject) {
      // 收到 with and without what was carried in; 答复 likewise.
      case RECEIVED -> carriedIn.map(plain.get()::plus).ifPresent(ways::add);
      case ANSWERED -> carriedIn.flatMap(plain.get()::minus).ifPresent(ways::add);
      // 予以公开 of a text that knows no 部分公开.
      case GRANTED -> {
        if (statements.figures().stream().noneMatch(f -> f.subject() == Subject.PARTLY_GRANTED)) {
          TableValue.of(report, Subject.PARTLY_GRANTED).map(plain.get()::plus).ifPresent(ways::add);
        }
      }
      // 诉讼 with and without those after a reconsideration.
      case SUITS -> TableValue.of(report, Subject.SUITS_DIRECT).ifPresent(ways::add);
      case SUITS_UPHELD -> TableValue.of(report, Subject.SUITS_DIRECT_UPHELD).ifPresent(ways::add);
      case SUITS_CORRECTED ->
          TableValue.of(report, Subject.SUITS_DIRECT_CORRECTED).ifPresent(ways::add);
      case SUITS_OTHER -> TableValue.of(report, Subject.SUITS_DIRECT_OTHER).ifPresent(ways::add);
      case SUITS_PENDING ->
          TableValue.of(report, Subject.SUITS_DIRECT_PENDING).ifPresent(ways::add);
      default -> {}
    }
    return ways;
  }

  /** How a number compares with the tables in the way of reading that suits it best. */
  TableValue.Match match(Subject subject, Amount amount) {
    return readings(subject).stream()
        .map(r -> r.match(amount))
        .min(Enum::compareTo)
        .orElse(TableValue.Match.DEPENDS);
  }

  /** Whether a figure agrees with the tables, read in one way or another. */
  boolean agrees(Figure figure) {
    return match(figure.subject(), figure.amount()) == TableValue.Match.AGREES;
  }

  /**
   * Whether a statement is about the year and the bodies that the tables are about. Where the words
   * leave that open, another figure of the same bodies that agrees with the tables shows it.
   */
  boolean concerns(boolean thisYear, Scope scope) {
    return thisYear && (asTables(scope) || shown(scope));
  }

  private boolean asTables(Scope scope) {
    return switch (scope.reach()) {
      case UNSAID -> true;
      case OWN -> !government || !OFFICE.matcher(scope.name()).find();
      case AREA ->
          issuer.isEmpty() || government || township || WHOLE_BODY.matcher(scope.name()).matches();
      case NAMED -> !government && !scope.name().isEmpty() && issuer.endsWith(scope.name());
    };
  }

  private boolean shown(Scope scope) {
    return statements.figures().stream()
        .anyMatch(
            f ->
                f.thisYear()
                    && f.scope().equals(scope)
                    && f.amount().number().signum() > 0
                    && agrees(f));
  }

  /** Whether the text says of other bodies, or of nobody, what the tables say of a subject. */
  boolean saidElsewhere(Subject subject, Scope scope) {
    return statements.figures().stream()
        .anyMatch(
            f -> f.subject() == subject && f.thisYear() && !f.scope().equals(scope) && agrees(f));
  }

  /** The exact numbers that the text gives of a subject, for the year and bodies of the tables. */
  List<BigDecimal> said(Subject subject) {
    return statements.figures().stream()
        .filter(f -> f.subject() == subject && f.amount().exact())
        .filter(f -> concerns(f.thisYear(), f.scope()))
        .map(f -> f.amount().number())
        .distinct()
        .toList();
  }
}
