package org.gongkai.check.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.check.text.Breakdown.Dimension;

/** Finds the totals that a sentence breaks down into parts. */
final class BreakdownFinder {
  private static final Pattern OPENING =
      Pattern.compile("^(?:（[^）]*）)?[，：；（]?[^，；。：（）\\d]{0,10}?(?:其中|包括|分别为|分别是)[，：]?");

  private static final Pattern CHANNEL =
      Pattern.compile("当面|现场|窗口|信函|信件|来信|邮寄|邮政|挂号|网络|网上|网站|平台|在线|电子邮件|电子邮箱|邮件|传真");

  private static final Pattern APPLICANT =
      Pattern.compile("自然人|公民|个人|法人|企业|科研机构|社会公益组织|法律服务机构|其他组织");

  private static final Pattern PERSON = Pattern.compile("自然人|公民|个人");
  private static final Pattern BODY = Pattern.compile("法人(?:或|和|及|、|或者)?其他组织");

  /** Parts that other parts may overlap. */
  private static final Pattern OVERLAPPING = Pattern.compile("涉及|关于|延期|补正|征求");

  private final List<FigureFinder.Counted> counted;
  private final String text;

  private BreakdownFinder(List<FigureFinder.Counted> counted, String text) {
    this.counted = counted;
    this.text = text;
  }

  /** The breakdowns in order. */
  static List<Breakdown> in(List<FigureFinder.Counted> counted, PlainText.Stretch plain) {
    BreakdownFinder finder = new BreakdownFinder(counted, plain.text());
    List<Breakdown> found = new ArrayList<>();
    for (int i = 0; i + 1 < counted.size(); i++) {
      int total = i;
      counted
          .get(i)
          .figure()
          .filter(f -> f.amount().exact() && breaksDown(f.subject()))
          .flatMap(f -> finder.of(total, f))
          .ifPresent(found::add);
    }
    return found;
  }

  private static boolean breaksDown(Subject subject) {
    return subject == Subject.RECEIVED
        || subject == Subject.ANSWERED
        || subject.kind() == Subject.Kind.DISPUTE;
  }

  private Optional<Breakdown> of(int total, Figure figure) {
    int first = total + 1;
    // 办结177件（含2022年结转的3件），其中: what the parenthesis holds is no part of the list.
    String between = between(total, first);
    while (first + 1 < counted.size() && between.startsWith("（") && !between.contains("其中")) {
      int close = text.indexOf('）', counted.get(total).quantity().end());
      if (close < 0 || close < counted.get(first).quantity().start()) {
        break;
      }
      first++;
      between = between(total, first);
    }
    if (!OPENING.matcher(between).find()) {
      return Optional.empty();
    }
    if (counted.get(first).figure().filter(f -> outcomeOf(figure, f)).isPresent()) {
      return outcomes(figure, first);
    }
    Optional<Breakdown> channels = named(figure, first, Dimension.CHANNEL, CHANNEL);
    return channels.isPresent() ? channels : named(figure, first, Dimension.APPLICANT, APPLICANT);
  }

  private String between(int one, int other) {
    return text.substring(counted.get(one).quantity().end(), counted.get(other).quantity().start());
  }

  private static boolean outcomeOf(Figure total, Figure part) {
    Subject.Kind kind = part.subject().kind();
    return total.subject().kind() == Subject.Kind.DISPUTE
        ? kind == Subject.Kind.DISPUTE_OUTCOME && part.subject().whole() == total.subject()
        : kind == Subject.Kind.OUTCOME || kind == Subject.Kind.OUTCOME_ROW;
  }

  private Optional<Breakdown> outcomes(Figure total, int first) {
    List<Figure> parts = new ArrayList<>();
    for (int i = first; i < counted.size(); i++) {
      if (counted.get(i).quantity().unit().equals("%")) {
        continue;
      }
      Optional<Figure> part = counted.get(i).figure().filter(f -> outcomeOf(total, f));
      if (part.isEmpty() || parts.stream().anyMatch(p -> p.subject() == part.get().subject())) {
        // A number that is not understood may be a part too: then nothing is said of the sum.
        boolean other = part.isEmpty() && counted.get(i).figure().isEmpty();
        if (other) {
          return Optional.empty();
        }
        break;
      }
      parts.add(part.get());
    }
    if (parts.stream().anyMatch(p -> !p.amount().exact())) {
      return Optional.empty();
    }
    return Optional.of(
        new Breakdown(
            total,
            Dimension.OUTCOME,
            Outcomes.sum(parts),
            parts.size(),
            Outcomes.exhaustive(parts)));
  }

  private Optional<Breakdown> named(Figure total, int first, Dimension dimension, Pattern names) {
    if (total.subject() != Subject.RECEIVED) {
      return Optional.empty();
    }
    BigDecimal sum = BigDecimal.ZERO;
    int parts = 0;
    boolean person = false;
    boolean body = false;
    for (int i = first; i < counted.size(); i++) {
      Quantity quantity = counted.get(i).quantity();
      if (quantity.unit().equals("%")) {
        continue;
      }
      String words = text.substring(counted.get(i - 1).quantity().end(), quantity.start());
      if (!names.matcher(words).find() || counted.get(i).figure().isPresent()) {
        break;
      }
      if (!quantity.amount().exact() || OVERLAPPING.matcher(words).find()) {
        return Optional.empty();
      }
      person |= PERSON.matcher(words).find();
      body |= BODY.matcher(words).find();
      sum = sum.add(quantity.amount().number());
      parts++;
    }
    if (parts < 2) {
      return Optional.empty();
    }
    boolean exhaustive = dimension == Dimension.APPLICANT && parts == 2 && person && body;
    return Optional.of(new Breakdown(total, dimension, sum, parts, exhaustive));
  }
}
