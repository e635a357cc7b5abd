package org.gongkai.check;

import static org.gongkai.check.NarrativeChecks.place;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.check.text.Breakdown;
import org.gongkai.check.text.Figure;
import org.gongkai.check.text.Outcomes;
import org.gongkai.check.text.Scope;
import org.gongkai.check.text.Sentence;
import org.gongkai.check.text.Share;
import org.gongkai.check.text.Subject;
import org.gongkai.report.CellKey;
import org.gongkai.report.Passage;

/** Whether the numbers of the text fit each other. */
final class NarrativeSums {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** A percentage may be off by this. */
  private static final BigDecimal TENTH = new BigDecimal("0.1");

  private final Narrative narrative;
  private final Findings findings;

  NarrativeSums(Narrative narrative, Findings findings) {
    this.narrative = narrative;
    this.findings = findings;
  }

  /** The paragraph and the bodies that figures are of. */
  private record Group(Passage passage, String section, int paragraph, Scope scope) {
    static Group of(Figure figure) {
      Sentence s = figure.sentence();
      return new Group(s.passage(), s.section(), s.paragraph(), figure.scope());
    }
  }

  void check() {
    Map<Group, List<Figure>> groups = new LinkedHashMap<>();
    for (Figure figure : narrative.statements().figures()) {
      if (figure.thisYear() && figure.amount().exact()) {
        groups.computeIfAbsent(Group.of(figure), g -> new ArrayList<>()).add(figure);
      }
    }
    groups.values().forEach(this::identity);
    groups.values().forEach(this::categories);
    narrative.statements().shares().forEach(this::share);
    narrative.statements().breakdowns().forEach(this::breakdown);
  }

  /** Received and carried in are answered or carried out. */
  private void identity(List<Figure> figures) {
    List<Figure> terms = new ArrayList<>();
    for (Subject subject :
        List.of(Subject.RECEIVED, Subject.CARRIED_IN, Subject.ANSWERED, Subject.CARRIED_OUT)) {
      List<Figure> found = figures.stream().filter(f -> f.subject() == subject).toList();
      if (found.size() != 1) {
        return;
      }
      terms.add(found.get(0));
    }
    BigDecimal received = terms.get(0).amount().number();
    BigDecimal in = received.add(terms.get(1).amount().number());
    BigDecimal out = terms.get(2).amount().number().add(terms.get(3).amount().number());
    // 收到 may include what was carried in, and 答复 may leave it out.
    boolean holds = in.compareTo(out) == 0 || received.compareTo(out) == 0;
    if (holds || terms.stream().allMatch(narrative::agrees)) {
      return;
    }
    Figure answered = terms.get(2);
    findings
        .of(Rule.N_IDENTITY)
        .cells(terms.stream().flatMap(f -> cells(f.subject()).stream()).toList())
        .expected(in)
        .actual(out)
        .quoting(answered.sentence().quote(), place(answered.sentence(), answered.offset()))
        .say(in.toPlainString(), out.toPlainString());
  }

  /** The outcomes add up to the answered, where no 其中 ties them to a number. */
  private void categories(List<Figure> figures) {
    List<Figure> outcomes =
        figures.stream().filter(f -> f.subject().whole().kind() == Subject.Kind.OUTCOME).toList();
    boolean distinct = outcomes.stream().map(Figure::subject).distinct().count() == outcomes.size();
    if (outcomes.size() < 2
        || !distinct
        || !narrative.concerns(true, outcomes.get(0).scope())
        || brokenDown(outcomes.get(0).sentence())) {
      return;
    }
    Set<BigDecimal> totals = new LinkedHashSet<>();
    figures.stream()
        .filter(f -> f.subject() == Subject.ANSWERED)
        .forEach(f -> totals.add(f.amount().number()));
    if (totals.isEmpty()) {
      totals.addAll(narrative.said(Subject.ANSWERED));
    }
    exact(Subject.ANSWERED, totals);
    if (totals.isEmpty()) {
      return;
    }
    BigDecimal answered = totals.iterator().next();
    others(totals);
    BigDecimal sum = Outcomes.sum(outcomes);
    if (wrong(sum, Outcomes.exhaustive(outcomes), totals)) {
      Figure last = outcomes.get(outcomes.size() - 1);
      findings
          .of(Rule.N_CAT_TOTAL)
          .cells(cells(Subject.ANSWERED))
          .expected(answered)
          .actual(sum)
          .quoting(last.sentence().quote(), place(last.sentence(), last.offset()))
          .say(sum.toPlainString(), answered.toPlainString());
    }
  }

  private boolean brokenDown(Sentence sentence) {
    return narrative.statements().breakdowns().stream()
        .anyMatch(
            b ->
                b.dimension() == Breakdown.Dimension.OUTCOME
                    && b.total().sentence().equals(sentence));
  }

  /** Adds what else outcomes may add up to: requests received, with or without those carried. */
  private void others(Set<BigDecimal> totals) {
    Set<BigDecimal> more = new LinkedHashSet<>(narrative.said(Subject.RECEIVED));
    exact(Subject.RECEIVED, more);
    Set<BigDecimal> carriedIn = new LinkedHashSet<>(narrative.said(Subject.CARRIED_IN));
    exact(Subject.CARRIED_IN, carriedIn);
    Set<BigDecimal> carriedOut = new LinkedHashSet<>(narrative.said(Subject.CARRIED_OUT));
    exact(Subject.CARRIED_OUT, carriedOut);
    for (BigDecimal total : List.copyOf(more)) {
      carriedIn.forEach(in -> more.add(total.add(in)));
    }
    for (BigDecimal total : List.copyOf(more)) {
      carriedOut.forEach(out -> more.add(total.subtract(out)));
    }
    for (BigDecimal total : List.copyOf(totals)) {
      carriedIn.forEach(in -> totals.add(total.subtract(in)));
      carriedIn.forEach(in -> totals.add(total.add(in)));
    }
    totals.addAll(more);
  }

  private void exact(Subject subject, Set<BigDecimal> to) {
    TableValue.of(narrative.report(), subject)
        .filter(v -> v.open().isEmpty())
        .ifPresent(v -> to.add(v.known()));
  }

  private static boolean wrong(BigDecimal sum, boolean exhaustive, Set<BigDecimal> totals) {
    boolean met = totals.stream().anyMatch(t -> t.compareTo(sum) == 0);
    boolean below = totals.stream().anyMatch(t -> t.compareTo(sum) > 0);
    return !met && (exhaustive || !below);
  }

  private void breakdown(Breakdown breakdown) {
    Figure total = breakdown.total();
    if (!narrative.concerns(total.thisYear(), total.scope())) {
      return;
    }
    BigDecimal number = total.amount().number();
    Set<BigDecimal> totals = new LinkedHashSet<>();
    totals.add(number);
    if (total.subject().kind() == Subject.Kind.FLOW) {
      List<BigDecimal> in = narrative.said(Subject.CARRIED_IN);
      List<BigDecimal> out = narrative.said(Subject.CARRIED_OUT);
      in.forEach(i -> totals.add(number.add(i)));
      if (breakdown.dimension() == Breakdown.Dimension.OUTCOME) {
        List.copyOf(totals).forEach(t -> out.forEach(o -> totals.add(t.subtract(o))));
      }
    }
    if (wrong(breakdown.sum(), breakdown.exhaustive(), totals)) {
      findings
          .of(Rule.N_PARTS_SUM)
          .cells(cells(total.subject()))
          .expected(number)
          .actual(breakdown.sum())
          .quoting(total.sentence().quote(), place(total.sentence(), total.offset()))
          .say(number.toPlainString(), breakdown.sum().toPlainString());
    }
  }

  private void share(Share share) {
    Figure figure = share.figure();
    if (!narrative.concerns(figure.thisYear(), figure.scope())) {
      return;
    }
    Set<BigDecimal> bases = new LinkedHashSet<>();
    if (share.base() != Share.Base.RECEIVED) {
      bases.addAll(narrative.said(Subject.ANSWERED));
      exact(Subject.ANSWERED, bases);
    }
    if (share.base() == Share.Base.UNSAID) {
      bases.addAll(narrative.said(figure.subject().whole()));
      others(bases);
    }
    if (share.base() == Share.Base.RECEIVED) {
      bases.addAll(narrative.said(Subject.RECEIVED));
      exact(Subject.RECEIVED, bases);
      others(bases);
    }
    bases.removeIf(b -> b.signum() <= 0);
    BigDecimal count = figure.amount().number();
    BigDecimal slack = share.percent().scale() <= 0 ? BigDecimal.ONE : TENTH;
    boolean fits =
        bases.stream()
            .anyMatch(b -> percent(count, b).subtract(share.percent()).abs().compareTo(slack) <= 0);
    if (bases.isEmpty() || fits) {
      return;
    }
    BigDecimal base = bases.iterator().next();
    BigDecimal right = percent(count, base).setScale(2, RoundingMode.HALF_UP);
    findings
        .of(Rule.N_PERCENT)
        .cells(cells(figure.subject()))
        .expected(right)
        .actual(share.percent())
        .quoting(figure.sentence().quote(), place(figure.sentence(), share.offset()))
        .say(
            share.percent().toPlainString(),
            count.toPlainString(),
            base.toPlainString(),
            right.toPlainString());
  }

  private static BigDecimal percent(BigDecimal count, BigDecimal base) {
    return count.multiply(HUNDRED).divide(base, 6, RoundingMode.HALF_UP);
  }

  private List<CellKey> cells(Subject subject) {
    return TableValue.of(narrative.report(), subject).map(TableValue::cells).orElse(List.of());
  }
}
