package org.gongkai.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What stands between the title and section one, and below the last section. */
final class Preface {
  private static final String OF_THE_LAW = "本报告根据《中华人民共和国政府信息公开条例》第五十条规定，由%b编制。";
  private static final String FOR_ALL = "根据《条例》第四十九条、第五十条规定，结合%b工作实际，编制%y年度报告，供社会各界监督。";

  private static final List<String> OPENINGS =
      List.of(
          "根据《中华人民共和国政府信息公开条例》（国务院令第711号，以下简称《条例》）和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）要求，编制本报告。",
          OF_THE_LAW,
          "按照国办公开办函〔2021〕30号文件要求，现向社会公布%b%y年政府信息公开工作情况。",
          FOR_ALL);

  /** Of the form of 2019. */
  private static final List<String> OPENINGS_OF_2019 =
      List.of(
          "根据《中华人民共和国政府信息公开条例》（国务院令第711号，以下简称《条例》）要求，编制本报告。",
          OF_THE_LAW,
          "按照国办公开办函〔2019〕60号文件要求，现向社会公布%b%y年政府信息公开工作情况。",
          FOR_ALL);

  /** Of the Regulation of 2007. */
  private static final List<String> OLD_OPENINGS =
      List.of(
          "根据《中华人民共和国政府信息公开条例》（国务院令第492号，以下简称《条例》）规定，编制本报告。",
          "本报告根据《中华人民共和国政府信息公开条例》（国务院令第492号）要求，由%b编制，供社会各界监督。");

  private static final String FROM_TO = "本报告所列数据的统计期限自%y年1月1日起至%y年12月31日止。";
  private static final String OF_ONE_YEAR = "本报告中所列数据的统计期限为%y年1月1日至12月31日。";

  private static final List<String> WHOLE_PERIODS =
      List.of(FROM_TO, OF_ONE_YEAR, "报告数据统计周期：%y年1月1日—%y年12月31日。", "所列数据截至%y年12月31日。");

  /** Some of which lost characters on the way. */
  private static final List<String> PERIODS =
      Stream.concat(
              WHOLE_PERIODS.stream(),
              Stream.of("数据统计时限自%y11日起至%y1231日止。", "本年度报告中使用的数据统计期限为 %y 1 1 日至 %y 12 31 日。"))
          .toList();

  private static final List<String> CONTENTS =
      List.of(
          "本报告分为六个部分：一、总体情况，二、主动公开政府信息情况，三、收到和处理政府信息公开申请情况，四、政府信息公开行政复议、行政诉讼情况，五、存在的主要问题及改进情况，六、其他需要报告的事项。",
          "全文包括（一）总体情况；（二）主动公开政府信息情况；（三）收到和处理政府信息公开申请情况；（四）政府信息公开行政复议、行政诉讼情况；（五）存在的主要问题及改进情况；（六）其他需要报告的事项。");

  private static final List<String> CONTACTS =
      List.of(
          "如对本报告有任何疑问，请联系%b办公室（地址：%r人民路###号；邮政编码：4#####；电话：0###—2#######）。",
          "本报告的电子版可从门户网站下载。联系电话：0###-65###3#，电子邮箱：gk####@example.cn。",
          "联系电话：0###--21###24\n电子邮箱：xxgk##@example.cn\n联系地址：%r行政中心#号楼##室\n邮政编码：4#####");

  /** What a preface has to say. */
  enum Must {
    /** Which sections the report has. */
    LIST_SECTIONS,
    /** The period, since no title tells the year. */
    TELL_YEAR,
    /** The law, which was revised since. */
    CITE_OLD_LAW,
    /** The period of the year before. */
    STATE_YEAR_BEFORE,
    /** A period that ends too early. */
    CUT_PERIOD
  }

  private Preface() {}

  private static List<String> openings(int year, Set<Must> musts) {
    if (year < 2019 || musts.contains(Must.CITE_OLD_LAW)) {
      return OLD_OPENINGS;
    }
    return year < 2021 ? OPENINGS_OF_2019 : OPENINGS;
  }

  /** The paragraphs of a preface; none in a tenth of those that must say nothing. */
  static List<String> draw(Draw draw, Body body, int year, Set<Must> musts) {
    List<String> paragraphs = new ArrayList<>();
    if (draw.chance(10) && musts.isEmpty()) {
      return paragraphs;
    }
    String opening = draw.of(openings(year, musts));
    String period = draw.of(musts.contains(Must.TELL_YEAR) ? WHOLE_PERIODS : PERIODS);
    if (musts.contains(Must.STATE_YEAR_BEFORE)) {
      period = FROM_TO.replace("%y", year - 1 + "");
    } else if (musts.contains(Must.CUT_PERIOD)) {
      period = OF_ONE_YEAR.replace("12月31日", "11月30日");
    }
    if (draw.chance(60)) {
      paragraphs.add(opening + period);
    } else {
      paragraphs.add(opening);
      paragraphs.add(period);
    }
    if (musts.contains(Must.LIST_SECTIONS)) {
      paragraphs.add(draw.of(CONTENTS));
    }
    paragraphs.addAll(List.of(draw.of(CONTACTS).split("\n")));
    paragraphs.replaceAll(
        p ->
            draw.figures(p.replace("%b", body.name()).replace("%r", body.region()))
                .replace("%y", year + ""));
    return paragraphs;
  }
}
