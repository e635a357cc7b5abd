package org.gongkai.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gongkai.layout.SampleTable;

/** A filing as text, with the furniture of the page that it came from in some. */
final class TextPage {

  /** What became of the line ends of running text. */
  enum Prose {
    AS_IT_IS,
    /** A heading and its paragraphs are one line. */
    ONE_LINE,
    /** A line end every thirty characters. */
    HARD_BREAKS
  }

  private static final int HARD_LINE = 30;

  private final Paper paper;
  private final Draw draw;
  private final Prose prose;

  TextPage(Paper paper, Draw draw) {
    this(paper, draw, Prose.AS_IT_IS);
  }

  TextPage(Paper paper, Draw draw, Prose prose) {
    this.paper = paper;
    this.draw = draw;
    this.prose = prose;
  }

  /**
   * The whole text.
   *
   * @param table writes a table and ends its last line
   */
  String write(Function<SampleTable, String> table) {
    List<String> lines = new ArrayList<>(above());
    lines.addAll(paper.title());
    paper.lead().forEach(p -> lines.add(paragraph(p)));
    StringBuilder text = new StringBuilder();
    lines.forEach(l -> text.append(l).append('\n'));
    for (Part part : paper.parts()) {
      if (prose == Prose.ONE_LINE && part.table().isEmpty()) {
        text.append(part.heading())
            .append(' ')
            .append(String.join(" ", part.before()))
            .append('\n');
        continue;
      }
      text.append(part.heading()).append('\n');
      part.before().forEach(p -> text.append(paragraph(p)).append('\n'));
      part.table().ifPresent(t -> text.append(table.apply(t)));
      part.after().forEach(p -> text.append(paragraph(p)).append('\n'));
    }
    String indent = draw.chance(30) ? " ".repeat(draw.between(40, 120)) : "";
    paper.signature().forEach(l -> text.append(indent).append(l).append('\n'));
    below().forEach(l -> text.append(l).append('\n'));
    return text.toString();
  }

  private String paragraph(String text) {
    if (prose != Prose.HARD_BREAKS) {
      return text;
    }
    StringBuilder broken = new StringBuilder();
    for (int i = 0; i < text.length(); i += HARD_LINE) {
      broken.append(i == 0 ? "" : "\n").append(text, i, Math.min(text.length(), i + HARD_LINE));
    }
    return broken.toString();
  }

  private List<String> above() {
    boolean dated = !paper.signature().isEmpty();
    if (!draw.chance(30) || !dated) {
      return List.of();
    }
    Paper.Card card = paper.card();
    return draw.some(
        draw.between(1, 3),
        List.of(
            "当前位置：首页 > 政府信息公开 > 法定主动公开内容 > 政府信息公开年报",
            "索引号：" + card.index() + " 发文日期：" + card.published(),
            "发布日期： "
                + card.published().toString().replace("-", "- ")
                + " 08 : 32 来源："
                + card.publisher(),
            "字号： 大 中 小 浏览量：1",
            "政府信息\n公开指南\n政府信息\n公开制度"));
  }

  private List<String> below() {
    return draw.chance(20)
        ? draw.some(draw.between(1, 2), List.of("【打印本页】 【关闭窗口】", "上一篇：没有了", "扫一扫在手机打开当前页"))
        : List.of();
  }
}
