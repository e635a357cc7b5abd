package org.gongkai.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the percentages that a sentence gives of its figures. */
final class ShareFinder {
  private static final Pattern BETWEEN =
      Pattern.compile("^[，（、]?(?:约)?(?:占比|占)(?<base>[^，；。（）\\d%]{0,20}?)(?:的|为|约|达|：)*$");

  private static final Pattern ANSWERED = Pattern.compile("答复|办结|办理|处理");
  private static final Pattern RECEIVED = Pattern.compile("收到|新收|受理|申请|接收");
  private static final Pattern PLAIN = Pattern.compile("(?:总|总数|总量|总量的|总数的|全部|全年)*");

  private ShareFinder() {}

  /** The shares in order; a share of something else than requests is none. */
  static List<Share> in(List<FigureFinder.Counted> counted, PlainText.Stretch plain) {
    List<Share> shares = new ArrayList<>();
    for (int i = 1; i < counted.size(); i++) {
      Quantity quantity = counted.get(i).quantity();
      FigureFinder.Counted before = counted.get(i - 1);
      if (!quantity.unit().equals("%") || !quantity.amount().exact()) {
        continue;
      }
      Matcher m =
          BETWEEN.matcher(plain.text().substring(before.quantity().end(), quantity.start()));
      if (m.find()) {
        String base = m.group("base");
        int offset = plain.origin(quantity.start());
        before
            .figure()
            .filter(f -> f.subject().whole().kind() == Subject.Kind.OUTCOME && f.amount().exact())
            .filter(f -> known(base))
            .map(f -> new Share(f, quantity.amount().number(), base(base), offset))
            .ifPresent(shares::add);
      }
    }
    return shares;
  }

  private static boolean known(String base) {
    return PLAIN.matcher(base).matches() || base(base) != Share.Base.UNSAID;
  }

  private static Share.Base base(String words) {
    if (ANSWERED.matcher(words).find()) {
      return Share.Base.ANSWERED;
    }
    return RECEIVED.matcher(words).find() ? Share.Base.RECEIVED : Share.Base.UNSAID;
  }
}
