package org.gongkai.layout;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.gongkai.form.Form;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormRow;
import org.gongkai.form.Forms;
import org.gongkai.report.CellKey;
import org.gongkai.report.Reading;

/**
 * An invented indicator table of a report on 2017, and what a parser must make of it.
 *
 * @param heads the labels of the columns of values
 * @param columns their keys in the output
 * @param codes whether a column of printed codes stands behind the unit
 * @param rows in order, headings among them
 */
record Indicators(List<String> heads, List<String> columns, boolean codes, List<Row> rows) {

  /**
   * A row.
   *
   * @param key in the output; empty for a heading
   * @param values as printed
   */
  record Row(String key, String label, String unit, List<String> values) {
    Row withValues(List<String> newValues) {
      return new Row(key, label, unit, newValues);
    }

    Row withLabel(String newLabel) {
      return new Row(key, newLabel, unit, values);
    }

    boolean heading() {
      return key.isEmpty();
    }
  }

  /** The tables of which there is a sample. */
  enum Kind {
    NATIONAL(0, List.of("统计数"), List.of("year")),
    NATIONAL_OF_LEVELS(
        0, List.of("区政府", "区直单位", "乡镇街道"), List.of("label:区政府", "label:区直单位", "label:乡镇街道")),
    NATIONAL_OF_TWO_YEARS(0, List.of("2016年", "2017年"), List.of("label:2016年", "year")),
    YEAR_AND_CUMULATIVE(1, List.of("2017 年度", "历年 累计"), List.of("year", "cumulative")),
    PERIOD_AND_YEAR(2, List.of("本期实际", "本年累计"), List.of("period", "year"));

    private final int family;
    private final List<String> heads;
    private final List<String> columns;

    Kind(int family, List<String> heads, List<String> columns) {
      this.family = family;
      this.heads = heads;
      this.columns = columns;
    }
  }

  /** How the numbers that are 0 are printed, and how many are not. */
  enum Zeros {
    PRINTED,
    BLANK,
    DASHES
  }

  static Indicators of(Kind kind, Zeros zeros, long seed) {
    Random random = new Random(seed);
    List<Row> rows = new ArrayList<>();
    List<String> above = List.of();
    for (FormRow row : Forms.load().statistics().families().get(kind.family).rows()) {
      if (kind == Kind.YEAR_AND_CUMULATIVE && twin(row)) {
        continue;
      }
      for (int i = 0; i < row.path().size(); i++) {
        boolean heading =
            (i >= above.size() || !above.get(i).equals(row.path().get(i)))
                && headingOf(kind.family, row.path().get(i));
        if (heading) {
          rows.add(new Row("", row.path().get(i), "——", none(kind.heads.size())));
        }
      }
      above = row.path();
      rows.add(
          new Row(row.code(), row.label(), row.unit(), values(kind, row.unit(), zeros, random)));
    }
    rows.add(new Row("label:网上受理平台数", "网上受理平台数", "个", values(kind, "个", zeros, random)));
    return new Indicators(kind.heads, kind.columns, kind == Kind.PERIOD_AND_YEAR, rows);
  }

  /** Of 主动公开文件数 and 主动公开信息数, and of 信函 alone or with 传真, a table has one. */
  private static boolean twin(FormRow row) {
    return row.code().equals("disclosed.documents")
        || row.path().contains("主动公开文件数")
        || row.code().equals("applications.received.letterOrFax");
  }

  private static boolean headingOf(int family, String label) {
    FormBlock block = Forms.load().statistics().families().get(family);
    return block.rows().stream().noneMatch(r -> r.label().startsWith(label));
  }

  private static List<String> none(int count) {
    return java.util.Collections.nCopies(count, "——");
  }

  private static List<String> values(Kind kind, String unit, Zeros zeros, Random random) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < kind.heads.size(); i++) {
      boolean zero = zeros != Zeros.PRINTED && random.nextInt(3) == 0;
      String number =
          unit.equals("万元")
              ? (1 + random.nextInt(90)) + "." + (1 + random.nextInt(9))
              : String.valueOf(1 + random.nextInt(90_000));
      values.add(!zero ? number : zeros == Zeros.BLANK ? "" : "/");
    }
    return values;
  }

  /** The table as cells. */
  SampleTable table() {
    List<List<SampleCell>> cells = new ArrayList<>();
    List<SampleCell> header = new ArrayList<>();
    header.add(SampleCell.label(codes ? "指标名称" : "统 计 指 标", 1, 1));
    header.add(SampleCell.label(codes ? "计量单位" : "单位", 1, 1));
    if (codes) {
      header.add(SampleCell.label("代码", 1, 1));
    }
    heads.forEach(h -> header.add(SampleCell.label(h, 1, 1)));
    cells.add(header);
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      List<SampleCell> line = new ArrayList<>();
      line.add(SampleCell.label(row.label(), 1, 1));
      line.add(SampleCell.label(row.unit(), 1, 1));
      if (codes) {
        line.add(SampleCell.label("%02d".formatted(i + 1), 1, 1));
      }
      for (int v = 0; v < row.values().size(); v++) {
        line.add(
            row.heading() || v >= columns.size()
                ? SampleCell.label(row.values().get(v), 1, 1)
                : SampleCell.value(
                    new CellKey(Form.STATISTICS, row.key(), columns.get(v)),
                    row.values().get(v),
                    1));
      }
      cells.add(line);
    }
    int width = cells.stream().mapToInt(List::size).max().orElse(0);
    return new SampleTable(Form.STATISTICS, width, cells);
  }

  /** A whole report with the table at its end. */
  SampleReport report(String name) {
    return report(name, table());
  }

  /** A whole report with some table at its end. */
  SampleReport report(String name, SampleTable table) {
    List<SampleSection> sections =
        List.of(
            section("overview", "一、概述", "2017年，全县政府信息公开工作稳步推进。"),
            section("disclosure", "二、主动公开政府信息情况", "全年主动公开政府信息3200余条。"),
            section("requests", "三、依申请公开政府信息情况", "全年收到申请16件，均按时答复。"),
            section("other", "四、政府信息公开的收费及减免情况", "未收取费用。"),
            section("disputes", "五、因政府信息公开申请行政复议、提起行政诉讼的情况", "未发生行政复议、行政诉讼。"),
            section("problems", "六、存在的主要问题及改进情况", "公开内容有待丰富，下一步加强培训。"),
            new SampleSection("other", "七、需要说明的事项与附表", List.of(), Optional.of(table)));
    return new SampleReport(
        name,
        Form.STATISTICS,
        "云岭县人民政府2017年政府信息公开工作年度报告",
        2017,
        "云岭县人民政府",
        LocalDate.of(2018, 3, 26),
        sections,
        truth());
  }

  private static SampleSection section(String key, String heading, String text) {
    return new SampleSection(key, heading, List.of(text), Optional.empty());
  }

  private Map<CellKey, Expected> truth() {
    Map<CellKey, Expected> truth = new LinkedHashMap<>();
    for (Row row : rows) {
      for (int v = 0; !row.heading() && v < Math.min(row.values().size(), columns.size()); v++) {
        truth.put(
            new CellKey(Form.STATISTICS, row.key(), columns.get(v)), expected(row.values().get(v)));
      }
    }
    return truth;
  }

  private static Expected expected(String printed) {
    if (printed.isEmpty()) {
      return Expected.without(Reading.State.BLANK);
    }
    return printed.matches("[\\d.]+")
        ? Expected.number(new BigDecimal(printed))
        : Expected.without(Reading.State.MARK);
  }

  Indicators withRows(List<Row> newRows) {
    return new Indicators(heads, columns, codes, newRows);
  }
}
