package org.gongkai.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Running text with many figures that belong into no table. Where it speaks of what the tables
 * state, it states the same but for a fault.
 */
final class Prose {
  private static final List<String> NUMBERINGS =
      List.of("（#）%t。%p", "（#）%t\n%p", "%c是%t。%p", "%d.%t。%p", "%t方面。%p", "㈠%t。%p");

  private static final List<String> CHINESE = List.of("一", "二", "三", "四", "五", "六", "七");

  /** The words by which governments report their assessment. */
  private static final Pattern ASSESSMENT = Pattern.compile("考核|考评|绩效|评议|评价|评估|测评|满意|追究|追责|问责");

  /** From this year on section six reports 信息处理费. */
  private static final int FEES_ASKED = 2021;

  /** More than a fee that the text states, in 元. */
  private static final int MOST_COLLECTED = 1_000;

  /** The section five that some filings have in common. */
  private static final long COMMON_TEXT = 30;

  private final Draw draw;
  private final Body body;
  private final int year;
  private final Narrative narrative;
  private final Fault fault;
  private final Predicate<String> may;

  /**
   * Text of a filing.
   *
   * @param narrative the sentences that agree with the tables
   */
  Prose(Draw draw, Body body, int year, Narrative narrative, Fault fault) {
    this.draw = draw;
    this.body = body;
    this.year = year;
    this.narrative = narrative;
    this.fault = fault;
    may = fault == Fault.NO_ASSESSMENT ? t -> !ASSESSMENT.matcher(t).find() : t -> true;
  }

  private String filled(String text) {
    return draw.figures(text.replace("%w", body.we()).replace("%b", body.name()))
        .replace("%y", String.valueOf(year));
  }

  private List<String> some(String pool, int count) {
    return Phrasebook.some(pool, count, may, draw).stream().map(this::filled).toList();
  }

  private String one(String pool) {
    return some(pool, 1).get(0);
  }

  /** Section one: its five aspects, each under a sub-heading of one of the kinds met. */
  List<String> overview() {
    List<String> paragraphs = new ArrayList<>(intro());
    String numbering = draw.of(NUMBERINGS);
    List<String> asides = some("aside", CHINESE.size());
    int i = 0;
    for (Map.Entry<String, List<String>> aspect : aspects().entrySet()) {
      StringBuilder text = new StringBuilder(String.join("", aspect.getValue()));
      if (draw.chance(25) && i < asides.size()) {
        text.append(asides.get(i));
      }
      String numbered =
          numbering
              .replace("㈠", String.valueOf((char) ('㈠' + i)))
              .replace("#", CHINESE.get(i))
              .replace("%c", CHINESE.get(i))
              .replace("%d", i + 1 + "")
              .replace("%t", aspect.getKey())
              .replace("%p", text.toString());
      paragraphs.addAll(List.of(numbered.split("\n")));
      i++;
    }
    return paragraphs;
  }

  private List<String> intro() {
    return switch (fault) {
      case LAST_YEAR_IN_TEXT ->
          List.of(
              filled(
                  Phrasebook.one("intro", t -> t.contains("%w"), draw)
                      .replace("%y", year - 1 + "")));
      case NAME_OF_ANOTHER ->
          List.of(
              filled(
                  Phrasebook.one("intro", t -> t.contains("%b"), draw)
                      .replace("%b", body.stranger(draw))));
      default -> draw.chance(70) ? some("intro", 1) : List.of();
    };
  }

  /** The sentences of each aspect by its title. */
  private Map<String, List<String>> aspects() {
    Map<String, List<String>> aspects = new LinkedHashMap<>();
    List<String> disclosure = new ArrayList<>(some("disclosure", draw.between(1, 2)));
    if (fault == Fault.DECISIONS_IN_TEXT || draw.chance(25)) {
      narrative.decisions().ifPresent(disclosure::add);
    }
    aspects.put("主动公开情况", disclosure);
    if (fault != Fault.NO_ASPECT) {
      aspects.put("依申请公开情况", List.of(narrative.requests()));
    }
    List<String> management = new ArrayList<>(some("management", draw.between(1, 2)));
    if (fault == Fault.DOCUMENTS_IN_TEXT || draw.chance(30)) {
      narrative.documents().ifPresent(management::add);
    }
    aspects.put("政府信息管理情况", management);
    List<String> platform = new ArrayList<>(some("platform", draw.between(1, 2)));
    if (fault == Fault.BLANK_IN_TEXT) {
      platform.add(draw.of(List.of("全年新增公开专栏XX个。", "累计更新政务信息××条。")));
    }
    aspects.put("平台建设情况", platform);
    List<String> supervision = new ArrayList<>(some("supervision", draw.between(1, 2)));
    if (body.kind().isGovernment() && fault != Fault.NO_ASSESSMENT) {
      supervision.add(one("assessment"));
    }
    aspects.put("监督保障情况", supervision);
    return aspects;
  }

  /** Section five. */
  List<String> problems() {
    return switch (fault) {
      case NO_PROBLEMS -> List.of();
      case NO_PROBLEM_TOLD -> List.of("无。");
      case ONLY_ACHIEVEMENTS -> List.of(one("achievement"));
      case TEXT_OF_ANOTHER ->
          new Prose(new Draw(COMMON_TEXT, false), body, year, narrative, Fault.NONE).problems(3, 3);
      default -> problems(draw.between(2, 3), draw.between(1, 3));
    };
  }

  private List<String> problems(int problems, int plans) {
    List<String> told = new ArrayList<>(some("problem", problems));
    if (fault == Fault.PLACES_OF_A_DEPARTMENT) {
      told.add(draw.of(List.of("部分地区对政府信息公开工作重视不够", "一些地区信息更新不及时")));
    }
    String lead = draw.of(List.of("", "主要问题：", "存在以下不足：", body.we() + "政府信息公开工作还有一些问题。"));
    List<String> paragraphs = new ArrayList<>();
    if (draw.chance(75)) {
      paragraphs.add(lead + numbered(told, "%c是%p", "；") + "。");
    } else {
      for (int i = 0; i < told.size(); i++) {
        paragraphs.add(CHINESE.get(i) + "是" + told.get(i) + "。");
      }
    }
    List<String> planned = some("plan", plans);
    paragraphs.add(
        draw.of(
                    List.of(
                        "下一步，%w将" + String.join("；", planned),
                        "改进措施：" + numbered(planned, "（%d）%p", "；"),
                        "下一年度将" + String.join("，", planned),
                        "针对以上问题，" + numbered(planned, "%c要%p", "；")))
                .replace("%w", body.we())
            + "。");
    return paragraphs;
  }

  private static String numbered(List<String> clauses, String pattern, String between) {
    List<String> numbered = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      numbered.add(
          pattern
              .replace("%c", CHINESE.get(i))
              .replace("%d", i + 1 + "")
              .replace("%p", clauses.get(i)));
    }
    return String.join(between, numbered);
  }

  /** Section six. */
  List<String> other() {
    if (year < FEES_ASKED) {
      return List.of(draw.chance(60) ? one("nothing") : one("other"));
    }
    return switch (fault) {
      case NO_FEE_STATED -> List.of(one("nothing"));
      case NOTICE_DENIED -> List.of(one("fee without notice"));
      case LESS_THAN_COLLECTED -> List.of(one("fee collected"));
      default -> {
        String fee = one(feePool());
        String other = one("other");
        yield switch (draw.between(0, 3)) {
          case 0 -> List.of(fee + other);
          case 1 -> List.of("一是" + fee + "二是" + other);
          default -> List.of(fee);
        };
      }
    };
  }

  private String feePool() {
    if (draw.chance(40) && narrative.collected(MOST_COLLECTED)) {
      return "fee collected";
    }
    return draw.chance(50) && narrative.allPaid() ? "fee without notice" : "fee";
  }
}
