package org.gongkai.corpus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.form.Form;
import org.gongkai.layout.SampleCell;
import org.gongkai.layout.SampleTable;
import org.gongkai.report.CellKey;
import org.gongkai.report.Reading;
import org.gongkai.report.Reading.State;

/**
 * The statistics table of the years 2014 to 2018 (国办发〔2014〕32号), at the end of a report with the
 * headings of then.
 */
final class StatisticsTable {
  /** The rows in order: label, unit, code. A row without unit is a heading and has no cell. */
  private static final List<String> ROWS =
      List.of(
          "一、主动公开情况||",
          "（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）|条|disclosed.total",
          "其中：主动公开规范性文件数|条|disclosed.normativeDocuments",
          "制发规范性文件总数|件|normativeDocuments.issued",
          "（二）通过不同渠道和方式公开政府信息的情况||",
          "1.政府公报公开政府信息数|条|disclosed.byGazette",
          "2.政府网站公开政府信息数|条|disclosed.byWebsite",
          "3.政务微博公开政府信息数|条|disclosed.byWeibo",
          "4.政务微信公开政府信息数|条|disclosed.byWeChat",
          "5.其他方式公开政府信息数|条|disclosed.byOtherMeans",
          "二、回应解读情况||",
          "（一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）|次|responses.total",
          "（二）通过不同渠道和方式回应解读的情况||",
          "1.参加或举办新闻发布会总次数|次|responses.pressConferences",
          "2.政府网站在线访谈次数|次|responses.interviews",
          "3.政策解读稿件发布数|篇|responses.interpretations",
          "三、依申请公开情况||",
          "（一）收到申请数|件|applications.received.total",
          "1.当面申请数|件|applications.received.inPerson",
          "2.传真申请数|件|applications.received.fax",
          "3.网络申请数|件|applications.received.online",
          "4.信函申请数|件|applications.received.letter",
          "（二）申请办结数|件|applications.closed.total",
          "（三）申请答复数|件|applications.answered.total",
          "四、行政复议数量|件|reconsiderations.total",
          "五、行政诉讼数量|件|litigation.total",
          "六、举报投诉数量|件|complaints.total",
          "七、依申请公开信息收取的费用|万元|fees.charged",
          "八、机构建设和保障经费情况||",
          "（一）政府信息公开工作专门机构数|个|organization.offices",
          "（四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）|万元|organization.funds",
          "九、政府信息公开会议和培训情况||",
          "（一）召开政府信息公开工作会议或专题会议数|次|training.meetings",
          "（三）接受培训人员数|人次|training.participants");

  private StatisticsTable() {}

  /** Sections with the headings of that time, the table in the last. */
  static List<Part> append(List<Part> parts, int year, Draw draw) {
    List<String> headings =
        List.of(
            "一、概述",
            "二、主动公开政府信息情况",
            "三、依申请公开政府信息情况",
            "四、因政府信息公开申请行政复议、提起行政诉讼的情况",
            "五、存在的主要问题及改进情况",
            "六、需要说明的事项与附表");
    Map<String, String> numbers = numbers(draw);
    List<Part> old = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      List<String> text =
          switch (part.key()) {
            case "disclosure" ->
                List.of(
                    filled(
                            "%y年，主动公开政府信息{disclosed.total}条，其中通过政府网站公开{disclosed.byWebsite}条。",
                            numbers)
                        .replace("%y", year + ""));
            case "requests" ->
                List.of(filled("全年受理政府信息公开申请{applications.received.total}件，均按时答复。", numbers));
            case "disputes" -> List.of("未发生行政复议、行政诉讼。");
            default -> part.before();
          };
      boolean last = i == parts.size() - 1;
      old.add(
          new Part(
              part.key(),
              OptionalInt.of(i + 1),
              headings.get(i),
              text,
              last ? Optional.of(table(numbers)) : Optional.empty(),
              List.of()));
    }
    return old;
  }

  private static String filled(String text, Map<String, String> numbers) {
    String filled = text;
    for (Map.Entry<String, String> number : numbers.entrySet()) {
      filled = filled.replace("{" + number.getKey() + "}", number.getValue());
    }
    return filled;
  }

  /** A number for each row by its code; the totals are those of their parts. */
  private static Map<String, String> numbers(Draw draw) {
    Map<String, String> numbers = new LinkedHashMap<>();
    for (String row : ROWS) {
      String[] parts = row.split("\\|", -1);
      if (!parts[2].isEmpty()) {
        numbers.put(parts[2], draw.figures(parts[1].equals("万元") ? "#.#" : "##"));
      }
    }
    sum(numbers, "disclosed.total", "disclosed.by");
    sum(numbers, "applications.received.total", "applications.received.");
    String received = numbers.getOrDefault("applications.received.total", "");
    numbers.put("applications.closed.total", received);
    numbers.put("applications.answered.total", received);
    numbers.put("reconsiderations.total", "0");
    numbers.put("litigation.total", "0");
    return numbers;
  }

  private static void sum(Map<String, String> numbers, String total, String parts) {
    int sum =
        numbers.entrySet().stream()
            .filter(e -> e.getKey().startsWith(parts) && !e.getKey().equals(total))
            .mapToInt(e -> Integer.parseInt(e.getValue()))
            .sum();
    numbers.put(total, String.valueOf(sum));
  }

  /** What the table says: a number for each row under its code, with unit and label. */
  static Map<CellKey, Reading> readings(List<Part> parts) {
    SampleTable table = parts.get(parts.size() - 1).table().orElseThrow();
    Map<CellKey, Reading> readings = new LinkedHashMap<>();
    for (int i = 0; i < ROWS.size(); i++) {
      String[] row = ROWS.get(i).split("\\|", -1);
      if (!row[2].isEmpty()) {
        String number = table.rows().get(i + 1).get(2).text();
        readings.put(
            new CellKey(Form.STATISTICS, row[2], "year"),
            new Reading(
                State.READ,
                Optional.of(new BigDecimal(number)),
                number,
                1,
                "",
                row[1],
                List.of(),
                row[0]));
      }
    }
    return readings;
  }

  private static SampleTable table(Map<String, String> numbers) {
    List<List<SampleCell>> rows = new ArrayList<>();
    rows.add(cells("统计指标", "单位", "统计数"));
    for (String row : ROWS) {
      String[] parts = row.split("\\|", -1);
      rows.add(cells(parts[0], parts[1], numbers.getOrDefault(parts[2], "")));
    }
    return new SampleTable(Form.STATISTICS, 3, rows);
  }

  private static List<SampleCell> cells(String... texts) {
    return java.util.Arrays.stream(texts).map(t -> SampleCell.label(t, 1, 1)).toList();
  }
}
