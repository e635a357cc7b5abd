package org.gongkai.layout;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.form.Form;

/** Ways to spoil the headings, and which tables stand where. */
final class TablePerturbations {
  private TablePerturbations() {}

  static List<Perturbation> all() {
    return List.of(
        Perturbation.of("table-split", s -> split(s, Spoilt.piece(""))),
        Perturbation.of(
            "table-split-by-page-number",
            s -> split(s, Spoilt.piece(s.pick(List.of("— 5 —", "5", "- 4 -", "第3页 共6页"))))),
        Perturbation.of(
            "table-split-by-a-line-of-prose",
            s -> split(s, Spoilt.piece(s.pick(List.of("（续表）", "单位：件", "续上表"))))),
        Perturbation.of(
            "table-repeated", s -> s.after.add(Spoilt.piece("", List.of(), s.original))),
        Perturbation.of("table-repeated-with-other-numbers", TablePerturbations::repeatOther),
        Perturbation.of(
            "table-of-another-year-before",
            s -> {
              s.before.add(Spoilt.piece("", List.of("2022年度情况（上年数据，供对比）："), s.otherNumbers()));
              s.before.add(Spoilt.piece("2023年度情况："));
            }),
        Perturbation.of(
            "table-of-another-year-behind",
            s -> s.after.add(Spoilt.piece("", List.of("附：2022年度情况（上年数据）："), s.otherNumbers()))),
        Perturbation.of(
            "table-of-other-things-before",
            s -> s.before.add(Spoilt.piece("", List.of(), decoy(s)))),
        Perturbation.of(
            "note-with-numbers-behind",
            s ->
                s.after.add(
                    Spoilt.piece(
                        s.pick(
                            List.of(
                                "注：行政复议、行政诉讼数量含上年度结转数量3件。",
                                "* 其中规章 12 件",
                                "单位：件 18",
                                "填报人：张三 联系电话：0737-2691838"))))),
        Perturbation.of(
            "prose-with-numbers-before",
            s -> s.before.add(Spoilt.piece("2023年我局共收到信息公开申请3件，总计 7 8 9。", "规章 55 66 77"))),
        Perturbation.of("table-lost", TablePerturbations::lose),
        Perturbation.of("heading-lost", s -> heading(s, "")),
        Perturbation.of("heading-variant", s -> heading(s, variant(s))),
        Perturbation.of("heading-of-another-section", s -> heading(s, otherHeading(s))));
  }

  private static void split(Spoilt s, SampleSection between) {
    int cut = s.rowWhere(r -> r > 0);
    SampleTable below = s.cutBefore(cut);
    s.after.add(between);
    s.after.add(Spoilt.piece("", List.of(), below));
  }

  /** Two tables say different things and nothing tells which is meant. */
  private static void repeatOther(Spoilt s) {
    s.after.add(Spoilt.piece("", List.of(), s.otherNumbers()));
    for (int r = 0; r < s.rows.size(); r++) {
      s.undecidedRow(r);
    }
  }

  private static SampleTable decoy(Spoilt s) {
    List<List<SampleCell>> rows = new ArrayList<>();
    rows.add(cells("渠道", "总计", "数量"));
    rows.add(cells("政府网站", "991", "992"));
    rows.add(cells("政务新媒体", "993", "994"));
    rows.add(cells(s.pick(List.of("其他", "政府公报", "自然人")), "995", "996"));
    return new SampleTable("decoy", 3, rows);
  }

  private static List<SampleCell> cells(String... texts) {
    List<SampleCell> cells = new ArrayList<>();
    for (String text : texts) {
      cells.add(SampleCell.label(text, 1, 1));
    }
    return cells;
  }

  private static void lose(Spoilt s) {
    for (int r = 0; r < s.rows.size(); r++) {
      s.valuesOf(r).forEach(c -> s.truth.remove(c.key().orElseThrow()));
    }
    s.rows.clear();
    s.rows.add(cells("（见附件）"));
  }

  private static String variant(Spoilt s) {
    return switch (s.original.code()) {
      case Form.DISCLOSURE ->
          s.pick(List.of("二、行政机关主动公开政府信息情况", "、主动公开政府信息情况", "（二）主动公开政府信息情况", "2、主动公开情况"));
      case Form.REQUESTS -> s.pick(List.of("三、依申请公开政府信息情况", "三 收到和处理政府信息公开申请", "收到和处理政府信息公开申请情况"));
      default -> s.pick(List.of("四、因政府信息公开工作被申请行政复议、提起行政诉讼情况", "四、行政复议、行政诉讼情况", "四、复议和诉讼"));
    };
  }

  private static String otherHeading(Spoilt s) {
    return s.pick(List.of("二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "六、其他需要报告的事项"));
  }

  private static void heading(Spoilt s, String heading) {
    s.heading = java.util.Optional.of(heading);
  }
}
