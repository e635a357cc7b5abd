package org.gongkai.check.text;

import java.util.regex.Matcher;

/** What a stretch of text is about; tells whether 办结5件 are requests or calls to a hotline. */
enum Talk {
  /** Requests for information. */
  REQUESTS,
  /** Reconsiderations and suits. */
  DISPUTES,
  /** Anything else that is counted in 件 too. */
  ELSE,
  /** Nothing said yet. */
  UNKNOWN;

  private static final Wording WORDS =
      new Wording(
          "信息公开|依申请|公开申请|申请公开|政府信息申请|复议|诉讼|起诉|应诉|诉求|留言|建议|提案|热线|投诉|咨询|问政|工单"
              + "|立案|检查|舆情|不动产|信访|主动公开|微信|微博|公众号|新闻发布|双公示|政务服务|规范性文件|政策解读",
          "(?<requests>信息公开申请|信息公开的申请|依申请|公开申请|申请公开|政府信息申请)"
              + "|(?<disputes>复议|诉讼|起诉|应诉)"
              + "|诉求|留言|建议|提案|热线|(?<!举报|举报、)投诉|咨询|问政|工单|立案|检查|舆情|不动产"
              + "|信访(?!、?举报)|主动公开(?:各类|政府|信息|工作|情况|方面)|微信|微博|公众号|新闻发布|双公示"
              + "|政务服务|规范性文件|政策解读");

  /** What a text is about at its end; what it was about before, when no word tells. */
  static Talk after(String plain, Talk before) {
    Talk talk = before;
    Wording.Search words = WORDS.in(plain);
    while (words.find()) {
      Matcher m = words.match();
      talk = m.group("requests") != null ? REQUESTS : m.group("disputes") != null ? DISPUTES : ELSE;
    }
    return talk;
  }
}
