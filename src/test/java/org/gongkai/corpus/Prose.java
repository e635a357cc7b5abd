package org.gongkai.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Running text with many figures that belong into no table. Where it speaks of what the tables
 * state, it states the same.
 */
final class Prose {
  private static final List<String> DISCLOSURE =
      List.of(
          "%w围绕重点工作和群众关切，全年通过门户网站公开各类信息####条，较上年增加###条，增长#.#%。其中概况类信息更新##条，政务动态信息发布####条，信息公开目录更新###条。",
          "政务微信公众号推送信息####条，订阅数#####；政务微博发布信息###条，关注量####；抖音号发布短视频##个，累计播放#.#万次。",
          "全年召开新闻发布会#次，其中主要负责同志参加#次；发布政策解读材料##篇，图解政策##期，回应公众关注热点问题##件次。",
          "公开财政预决算、“三公”经费、招标投标、行政许可和行政处罚“双公示”信息共###条，公示及时率达到9#.#%。",
          "编制基层政务公开标准目录##个领域###项，公开惠民惠农补贴资金#####万元，涉及####户次。");

  private static final List<String> MANAGEMENT =
      List.of(
          "严格落实信息发布“三审三校”制度，全年审核信息####条，纠正错敏字##处，清理过期信息###条，未发生失泄密事件。",
          "动态更新政府信息公开指南#次，梳理现行有效文件##件，其中废止#件、修改#件，统一以网页、Word、PDF三种格式发布。",
          "对20##年以来的###份文件重新标注有效性，补录索引号####个，归档率100%。");

  private static final List<String> PLATFORM =
      List.of(
          "门户网站设置一级栏目#个、二级栏目##个，全年访问量###.#万人次，页面浏览量####万次，网站可用率99.#%。",
          "建成政务公开专区#个、查阅点##处，接待群众咨询####人次，办理网上留言###件，按时办结率100%，群众满意率9#.##%。",
          "完成政府网站无障碍和适老化改造，整改链接失效问题##个，在全国政府网站抽查中合格率100%。");

  private static final List<String> SUPERVISION =
      List.of(
          "将政务公开纳入年度绩效考核，分值权重为#分。全年组织业务培训#次，参训###人次；开展季度检查4次，通报问题##个，已全部整改。",
          "社会评议结果为“满意”的占9#.#%；全年未发生因信息公开工作被追究责任的情况。",
          "调整领导小组成员##人，明确专职人员#名、兼职人员##名，落实工作经费##.#万元，对##个单位开展第三方评估。");

  private static final List<String> ASIDE =
      List.of(
          "全年共检查经营主体####户次，立案###起，罚款##.##万元，为群众挽回损失###.#万元。",
          "办理人大代表建议##件、政协委员提案##件，面商率和满意率均为100%。",
          "12345热线受理群众诉求#####件，办结#####件，比上年（####件）下降##.#%。",
          "编发政务信息##期，被上级采用##篇，其中《情况专报》第##期获批示#次。");

  private static final List<String> PROBLEMS =
      List.of(
          "一是主动公开的深度不够，个别栏目更新不及时，##个栏目超过#个月未更新；二是政策解读形式单一，图文解读占比仅为##%；三是专业人员不足，#个单位仍由兼职人员承担。",
          "对照20##年提出的#项问题，已整改到位#项，仍有#项需要持续推进。", "主要是公开意识有待增强，答复文书不够规范，个别信息内容较为简单。");

  private static final List<String> PLANS =
      List.of(
          "下一步，将加强业务培训，全年计划举办培训班#期，实现##个单位全覆盖；完善解读机制，解读率达到100%；健全考核办法，每季度通报一次。",
          "改进措施：（1）压实责任，明确##名联络员；（2）拓宽渠道，新增公开专栏#个；（3）强化督查，力争群众满意度提高#个百分点。");

  private static final List<String> OTHERS =
      List.of(
          "无",
          "无。",
          "无其他需要报告的事项。",
          "本年度未收取信息处理费。",
          "依据《政府信息公开信息处理费管理办法》，%y年发出收费通知#件，实际收取信息处理费###元。",
          "一是%y年%w未收取信息处理费。二是落实年度政务公开工作要点情况：承担任务##项，已完成##项，完成率9#.#%。");

  private static final List<String> NUMBERINGS =
      List.of("（#）%t。%p", "（#）%t\n%p", "%c是%t。%p", "%d.%t。%p", "%t方面。%p", "㈠%t。%p");

  private static final List<String> CHINESE = List.of("一", "二", "三", "四", "五", "六", "七");

  private Prose() {}

  /**
   * What the text says of the tables.
   *
   * @param requests the sentence on requests, which agrees with the table
   */
  record Facts(Body body, int year, String requests) {
    private String fill(Draw draw, String text) {
      return draw.figures(text.replace("%w", body.we()).replace("%y", year + ""))
          .replace("20##", year - 1 + "");
    }
  }

  /** Section one: its five aspects, each under a sub-heading of one of the kinds met. */
  static List<String> overview(Draw draw, Facts facts) {
    Function<String, String> fill = t -> facts.fill(draw, t);
    List<String> paragraphs = new ArrayList<>();
    if (draw.chance(70)) {
      paragraphs.add(
          facts.year()
              + "年，"
              + facts.body().name()
              + "认真贯彻《中华人民共和国政府信息公开条例》，扎实推进政府信息公开工作，现将有关情况报告如下。");
    }
    List<String> titles = List.of("主动公开情况", "依申请公开情况", "政府信息管理情况", "平台建设情况", "监督保障情况");
    List<List<String>> texts =
        List.of(DISCLOSURE, List.of(facts.requests()), MANAGEMENT, PLATFORM, SUPERVISION);
    String numbering = draw.of(NUMBERINGS);
    for (int i = 0; i < titles.size(); i++) {
      StringBuilder text = new StringBuilder();
      draw.some(draw.between(1, 2), texts.get(i)).forEach(t -> text.append(fill.apply(t)));
      if (draw.chance(25)) {
        text.append(fill.apply(draw.of(ASIDE)));
      }
      String numbered =
          numbering
              .replace("㈠", String.valueOf((char) ('㈠' + i)))
              .replace("#", CHINESE.get(i))
              .replace("%c", CHINESE.get(i))
              .replace("%d", i + 1 + "")
              .replace("%t", titles.get(i))
              .replace("%p", text.toString());
      paragraphs.addAll(List.of(numbered.split("\n")));
    }
    return paragraphs;
  }

  static List<String> problems(Draw draw, Facts facts) {
    List<String> paragraphs = new ArrayList<>();
    draw.some(draw.between(1, 2), PROBLEMS).forEach(t -> paragraphs.add(facts.fill(draw, t)));
    paragraphs.add(facts.fill(draw, draw.of(PLANS)));
    return paragraphs;
  }

  static List<String> other(Draw draw, Facts facts) {
    return List.of(facts.fill(draw, draw.of(OTHERS)));
  }
}
