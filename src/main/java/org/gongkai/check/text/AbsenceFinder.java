package org.gongkai.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds sentences that say that there was none of something. */
final class AbsenceFinder {
  private static final String NOTS = "从未|未曾|没有|未有|不存在|未|没|无";
  private static final String NOT = "(?:" + NOTS + ")";

  private static final String END =
      "(?:的)?(?:情况|情形|现象|事项|事件|问题|发生|产生)*(?:的)?(?:情况|情形|现象)?(?=[，；。（）]|$)";

  private static final String ALSO =
      "(?:[、和及或与](?:有关的|相关的|相关)?(?:行政)?(?:申诉|举报|投诉|信访|赔偿)(?:案件|案|事件)?)*";

  private static final String CASE = "(?:案件|案|申请|事项|事件)*";

  private static final String JOINT = "(?:、|和|及|与|或者|或|以及)(?:被|因此|由此)?(?:提起|引发|引起|发生)?(?:的)?";

  /** Words that may stand between 未 and the case, none of which narrows what there was none of. */
  private static final String BETWEEN =
      "(?:发生|产生|出现|引发|引起|收到|接到|涉及|导致|存在|针对|关于|有关|相关|因此|从而|提起|提出|申请人|申请|被|因|有|对|由"
          + "|我局|本局|我办|我镇|我乡|本单位|本机关|我单位|行政机关|政府|信息|公开|依|工作|事项|事务|答复|方面|问题|不服|任何|一起|一例|一件|而|的|所|过|类|案件|于|、)*";

  private static final Wording REQUESTS =
      new Wording(
          "未|没|从未|尚未",
          "(?:未|没有|从未|没|尚未)(?:接收到|收到|接到|接收|受理)+(?:过|到)?"
              + "(?:任何|公民|法人|和|及|或|其他组织|群众|社会公众|公众|申请人|各类|书面|提出|提交|的|要求|、|有关|相关)*"
              + "(?<object>政府信息公开申请|政府信息依申请公开|政府信息公开的申请|信息公开申请|依申请公开政府信息|依申请公开信息|依申请公开|公开申请|申请公开政府信息)"
              + "(?:的)?(?:申请|事项|件|信息|案件|情况)*(?:的情况)?(?=[，；。（）]|$|[，、和及与也](?:也|且|亦)?[^，；。]{0,16}(?:复议|诉讼))");

  private static final Wording NO_REQUESTS =
      new Wording(
          "无|没有",
          "(?<![并也])(?:无|没有)(?<object>政府信息公开申请|信息公开申请|依申请公开政府信息|依申请公开)(?:的)?(?:申请|事项|件|案件)*"
              + "(?:的)?(?:情况)?(?=[，；。（）]|$)");

  private static final Wording REVIEWS =
      new Wording(
          NOTS,
          NOT
              + BETWEEN
              + "(?:行政复议|复议)"
              + CASE
              + "(?:"
              + JOINT
              + "(?:行政诉讼|诉讼)"
              + CASE
              + ")?"
              + ALSO
              + END);

  private static final Wording SUITS =
      new Wording(
          NOTS,
          NOT
              + BETWEEN
              + "(?:(?:行政复议|复议)"
              + CASE
              + JOINT
              + ")?(?:行政诉讼|诉讼)"
              + CASE
              + "(?:"
              + JOINT
              + "(?:行政复议|复议)"
              + CASE
              + ")?"
              + ALSO
              + END);

  private static final Wording FEE_NOTICES =
      new Wording(
          "未|没有|无",
          "(?:未|没有|无)(?:向[^，；。]{1,10})?(?:发出|出具|下达|开具|发送|作出|制发)?(?:过)?(?:任何)?(?:政府信息公开)?(?:信息处理费)?(?:的)?(?:收费|缴费)通知");

  /** What a sentence that states an absence speaks of. */
  private static final WordSet ABOUT = WordSet.of("申请|复议|诉讼|通知");

  /** Words before that narrow what there was none of. */
  private static final Pattern NARROWED =
      Pattern.compile("去年|上年|同期|上半年|下半年|季度|\\d月|办理|审理|承办|以来|如|若|凡|对|网上|平台|信函");

  private static final String CLAUSE_ENDS = "，；：（）。";

  private final Years years;

  AbsenceFinder(Years years) {
    this.years = years;
  }

  /** The absences that a sentence states. */
  List<Absence> in(Sentence sentence, PlainText.Stretch plain, Discourse discourse) {
    List<Absence> found = new ArrayList<>();
    String text = plain.text();
    boolean none = text.indexOf('未') >= 0 || text.indexOf('没') >= 0 || text.indexOf('无') >= 0;
    if (!none && !text.contains("不存在") || !ABOUT.occursIn(text)) {
      return found;
    }
    Context before = discourse.now();
    if (text.contains("申请")) {
      add(found, Subject.RECEIVED, REQUESTS, sentence, plain, before);
      add(found, Subject.RECEIVED, NO_REQUESTS, sentence, plain, before);
    }
    if (before.opennessAfter(text)) {
      if (text.contains("复议")) {
        add(found, Subject.REVIEWS, REVIEWS, sentence, plain, before);
      }
      if (text.contains("诉讼")) {
        add(found, Subject.SUITS, SUITS, sentence, plain, before);
      }
    }
    if (text.contains("通知")) {
      add(found, Subject.FEE_NOTICES, FEE_NOTICES, sentence, plain, before);
    }
    return found;
  }

  private void add(
      List<Absence> to,
      Subject subject,
      Wording words,
      Sentence sentence,
      PlainText.Stretch plain,
      Context before) {
    Wording.Search search = words.in(plain.text());
    while (search.find()) {
      Matcher m = search.match();
      String clause = clauseBefore(plain.text(), m.start());
      if (!NARROWED.matcher(clause).find() && years.namesOwnOnly(clause)) {
        String said = plain.text().substring(0, m.start());
        boolean thisYear = years.ownAfter(said, before.thisYear());
        Scope scope = Scopes.after(plain.text().substring(0, m.end()), before.scope());
        to.add(new Absence(subject, thisYear, scope, sentence, plain.origin(m.start())));
      }
    }
  }

  private static String clauseBefore(String text, int index) {
    int begin = index;
    while (begin > 0 && CLAUSE_ENDS.indexOf(text.charAt(begin - 1)) < 0) {
      begin--;
    }
    return text.substring(begin, index);
  }
}
