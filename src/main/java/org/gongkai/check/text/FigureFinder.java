package org.gongkai.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what the numbers of a sentence count. */
final class FigureFinder {
  /** One of these stands in every sentence that states a figure. */
  private static final WordSet SPEAKING =
      WordSet.of(
          "申请|答复|办结|完毕|完成|回复|收|受理|接到|结转|转入|转至|转下|顺延|延续|未结|遗留|办理|予以公开|同意公开|准予公开|全部公开"
              + "|部分公开|不予|无法提供|其他处理|其它处理|过程性|内部事务|掌握|现成信息|仍不明确|三安全|合法权益|反复申请|信访|秘密|禁止公开|出具"
              + "|补正|出版物|案卷|查询|逾期|复议|诉|维持|纠|审结|审理|规范性|规章|制发|制定|废止|有效|行政许可|行政处罚|行政强制|通知|处理费");

  /** Words before what is counted that make it another thing: a part, a comparison, a plan. */
  private static final Wording OTHERWISE =
      new Wording(
          "去年|上年|上一年|同期|同比|较|相比|与|比|增长|增加|下降|减少|上升|回落|超期|逾期|延期|超时|网上|网络|网站|信函|邮寄|当面|现场"
              + "|传真|邮件|窗口|来信|平台|栏目|专栏|邮箱|系统|口头|平均|以来|上半年|下半年|季度|0|1|2|3|4|5|6|7|8|9|计划|力争|目标"
              + "|历年|近|年均|每|分别|应|败诉|胜诉|一审|二审|再审|撤回",
          "去年|上年|上一年|同期|同比|较|相比|与|比(?!例)|增长|增加|下降|减少|上升|回落|超期|逾期|延期|超时"
              + "|网上|网络|网站|信函|邮寄|当面|现场|传真|邮件|窗口|来信|平台|栏目|专栏|邮箱|系统|口头|平均|以来|上半年|下半年|季度|\\d月"
              + "|计划|力争|目标|历年|近[两三四五六几]年|年均|每|分别|应|败诉|胜诉|一审|二审|再审|撤回");

  /** Reconsiderations and suits that the body judges, or of which only some are meant. */
  private static final WordSet JUDGING = WordSet.of("办理|审理|承办|受理|代理|化解|调解|立案|结转|新增|新收|出庭|参与|指导|审结");

  /** 新增行政复议4件，行政诉讼2件: what narrows the one narrows the other. */
  private static final Pattern NARROWED =
      Pattern.compile("(?:新增|新收|办理|审理|承办|代理|受理)[^，；。]{0,20}(?:复议|诉讼)");

  private static final WordSet PUBLISHING =
      WordSet.of("公开|发布|公布|公示|清理|集中|梳理|录入|上传|归集|报备|备案|审查|修改|修订|解读|宣布");

  /** 不予公开和无法提供3件: of two things together. */
  private static final String TOGETHER = "和及与或、";

  private static final WordSet EACH = WordSet.of("均|各|都");

  /** 12月31日 is the end of the year and no month of it; 今年以来 is this year. */
  private static final Pattern DATE =
      Pattern.compile("\\d{4}年\\d{1,2}月\\d{1,2}日|1月1日|12月31日|12月底|今年以来|本年以来");

  private static final WordSet DATED = WordSet.of("月|年以来");

  /** No words that name what is counted are longer. */
  private static final int REACH = 64;

  private static final String CLAUSE_ENDS = "，；：（）。“”";

  private final Years years;

  FigureFinder(Years years) {
    this.years = years;
  }

  /**
   * A quantity of a sentence and the figure that it is.
   *
   * @param figure empty when what it counts is not plain
   */
  record Counted(Quantity quantity, Optional<Figure> figure) {}

  /** The quantities of a sentence in order, each with what it counts. */
  List<Counted> in(Sentence sentence, PlainText.Stretch plain, Discourse discourse) {
    List<Counted> counted = new ArrayList<>();
    if (!Quantities.any(plain.text()) || !SPEAKING.occursIn(plain.text())) {
      return counted;
    }
    List<Quantity> quantities = Quantities.in(plain.text());
    Optional<Figure> last = Optional.empty();
    for (int i = 0; i < quantities.size(); i++) {
      int from = i == 0 ? 0 : quantities.get(i - 1).end();
      int to = i + 1 < quantities.size() ? quantities.get(i + 1).start() : plain.text().length();
      Place place = new Place(plain.text(), from, quantities.get(i), to);
      Optional<Figure> figure = figure(place, sentence, plain, discourse, last);
      counted.add(new Counted(quantities.get(i), figure));
      last = figure.isPresent() ? figure : last;
    }
    return counted;
  }

  /**
   * Where a quantity stands.
   *
   * @param from behind the quantity before it
   * @param to where the quantity behind it begins
   */
  private record Place(String text, int from, Quantity quantity, int to) {
    int beginning() {
      return Math.max(from, quantity.start() - REACH);
    }

    String before() {
      return text.substring(beginning(), quantity.start());
    }

    String behind() {
      return text.substring(quantity.end(), Math.min(to, quantity.end() + REACH));
    }

    /** What stands before an index in the same clause. */
    String clauseBefore(int index) {
      int begin = index;
      while (begin > from && CLAUSE_ENDS.indexOf(text.charAt(begin - 1)) < 0) {
        begin--;
      }
      String clause = text.substring(begin, index);
      return DATED.occursIn(clause) ? DATE.matcher(clause).replaceAll("") : clause;
    }
  }

  private Optional<Figure> figure(
      Place place,
      Sentence sentence,
      PlainText.Stretch plain,
      Discourse discourse,
      Optional<Figure> last) {
    if (place.quantity().unit().equals("%")) {
      return Optional.empty();
    }
    Phrases.Words wordsBefore = new Phrases.Words(place.before());
    Phrases.Words wordsBehind = new Phrases.Words(place.behind());
    if (wordsBefore.blank() && wordsBehind.blank()) {
      return Optional.empty();
    }
    for (Phrases.Phrase phrase : Phrases.all()) {
      Optional<Matcher> found = phrase.in(phrase.before() ? wordsBefore : wordsBehind);
      if (found.isEmpty()) {
        continue;
      }
      Matcher m = found.get();
      int at = phrase.before() ? place.beginning() + m.start() : place.quantity().start();
      int known = phrase.before() ? at : place.quantity().end() + m.end();
      Context before = discourse.now();
      String said = place.text().substring(0, known);
      Optional<Subject> subject = subject(phrase, said, before, last);
      if (subject.isPresent()) {
        String clause = place.clauseBefore(at);
        if (!plain(subject.get(), clause, place, m.group()) || !yearsFit(phrase, m)) {
          return Optional.empty();
        }
        boolean thisYear = years.ownAfter(said, before.thisYear());
        // The verb behind it shows that a name is the subject.
        Scope scope =
            Scopes.after(place.text().substring(0, place.quantity().start()), before.scope());
        return Optional.of(
            figure(subject.get(), place.quantity(), sentence, plain, thisYear, scope));
      }
    }
    return Optional.empty();
  }

  private static Figure figure(
      Subject subject,
      Quantity quantity,
      Sentence sentence,
      PlainText.Stretch plain,
      boolean thisYear,
      Scope scope) {
    int offset = plain.origin(quantity.start());
    return new Figure(
        subject, quantity.amount(), quantity.unit(), thisYear, scope, sentence, offset);
  }

  /**
   * What a phrase names here; empty where it is not taken.
   *
   * @param said the sentence up to the phrase
   * @param before what holds from the sentences before
   */
  private static Optional<Subject> subject(
      Phrases.Phrase phrase, String said, Context before, Optional<Figure> last) {
    boolean taken =
        switch (phrase.where()) {
          case ANYWHERE, PART -> true;
          case REQUESTS -> Talk.after(said, before.talk()) == Talk.REQUESTS;
          case NOT_ELSEWHERE -> {
            Talk talk = Talk.after(said, before.talk());
            yield talk == Talk.REQUESTS || talk == Talk.UNKNOWN;
          }
          case OPENNESS -> before.opennessAfter(said);
        };
    if (phrase.where() == Phrases.Where.PART) {
      return last.flatMap(figure -> figure.subject().sibling(phrase.subject()));
    }
    return taken ? Optional.of(Subject.valueOf(phrase.subject())) : Optional.empty();
  }

  /** Whether nothing around it makes a number count something else. */
  private boolean plain(Subject subject, String clause, Place place, String words) {
    boolean money = place.quantity().unit().equals("元");
    if (OTHERWISE.occursIn(clause)
        || !years.namesOwnOnly(clause)
        || money != (subject == Subject.FEE_COLLECTED)) {
      return false;
    }
    if (ofTwo(clause)) {
      return false;
    }
    return switch (subject.kind()) {
      case FLOW -> subject != Subject.RECEIVED || !clause.endsWith("其中") || words.contains("新收");
      case OUTCOME, OUTCOME_ROW, DISPUTE_OUTCOME, FEE -> true;
      case DISPUTE ->
          !JUDGING.occursIn(clause)
              && !NARROWED.matcher(place.text().substring(0, place.quantity().start())).find()
              && (place.quantity().amount().number().signum() == 0 || !EACH.occursIn(words));
      case DOCUMENT, DECISION ->
          !PUBLISHING.occursIn(clause) && !place.quantity().unit().equals("条");
    };
  }

  private static boolean ofTwo(String clause) {
    int last = clause.length() - 1;
    return last > 0
        && TOGETHER.indexOf(clause.charAt(last)) >= 0
        && clause.charAt(last - 1) != '，'
        && TOGETHER.indexOf(clause.charAt(last - 1)) < 0;
  }

  private boolean yearsFit(Phrases.Phrase phrase, Matcher m) {
    String last = phrase.lastYear() ? m.group("lastyear") : null;
    String next = phrase.nextYear() ? m.group("nextyear") : null;
    return (last == null || years.distant(last, -1)) && (next == null || years.distant(next, 1));
  }
}
