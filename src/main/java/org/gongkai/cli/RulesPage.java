package org.gongkai.cli;

import java.util.Map;
import java.util.TreeMap;
import org.gongkai.check.book.RuleBook;
import org.gongkai.check.book.RuleEntry;

/** The rule book as a page in Markdown, Chinese before English: {@code docs/RULES.md}. */
final class RulesPage {
  private static final Map<String, String> PARTS =
      Map.of(
          "requests", "申请情况表 · The table of requests",
          "disputes", "复议诉讼情况表 · The table of reconsiderations and suits",
          "disclosure", "主动公开情况表 · The table of article 20",
          "series", "跨年度 · Across years",
          "narrative", "文字与表格 · What the text states",
          "structure", "结构与必备内容 · Sections and their text",
          "publication", "标题、日期与公布 · Title, dates, publication",
          "area", "汇总 · Areas against their members");

  private static final Map<String, String> SEVERITIES =
      Map.of("error", "错误 error", "warning", "警告 warning", "info", "提示 info");

  private final StringBuilder page = new StringBuilder();

  private RulesPage() {}

  static String of(RuleBook book) {
    RulesPage written = new RulesPage();
    written.head(book);
    for (String part : RuleBook.PARTS) {
      written.part(part, book);
    }
    return written.page.toString();
  }

  private void head(RuleBook book) {
    page.append(
        """
        # 规则 · The rule book

        由 `scripts/rules` 从 `src/main/resources/rules/` 生成，请勿直接修改。
        Written by `scripts/rules` from `src/main/resources/rules/`; do not edit.

        每一行、每一列、每一项合计算检查一处。依据：A 见于正式文件；B 见于已公布的年报、地方通知或评估；C 由表内文字或法律推出。
        Each row, column and sum is one test. Basis: A read in the official document; B in filings, notices or evaluations; C follows
        from the labels or the law. `{0}`, `{1}` … in messages are what the check found.

        """);
    page.append("| 格式 form | 规则 rules | 检查 tests |\n|---|---:|---:|\n");
    for (String form : RuleBook.FORMS) {
      page.append("| ")
          .append(form)
          .append(" | ")
          .append(book.entries().stream().filter(r -> r.tests(form) > 0).count())
          .append(" | ")
          .append(book.tests(form))
          .append(" |\n");
    }
    page.append("| 合计 in all | ")
        .append(book.entries().size())
        .append(" | ")
        .append(book.tests())
        .append(" |\n");
  }

  private void part(String part, RuleBook book) {
    if (book.entries().stream().noneMatch(r -> r.part().equals(part))) {
      return;
    }
    page.append("\n## ").append(PARTS.getOrDefault(part, part)).append('\n');
    book.entries().stream().filter(r -> r.part().equals(part)).forEach(this::rule);
  }

  private void rule(RuleEntry rule) {
    page.append("\n### ").append(rule.id()).append("\n\n");
    page.append(SEVERITIES.getOrDefault(rule.severity(), rule.severity()))
        .append(" · 检查 tests: ")
        .append(rule.tests("2021"))
        .append(" (2021), ")
        .append(rule.tests("2019"))
        .append(" (2019) · 依据 basis: ")
        .append(rule.basis())
        .append("，")
        .append(escaped(rule.source()))
        .append("\n\n");
    line("要求", "Asks", rule.asks());
    line("理由", "Why", rule.why());
    new TreeMap<>(rule.messages()).values().forEach(m -> line("结果", "Finding", m));
    line("改正", "Mend", rule.mend());
  }

  private void line(String chinese, String english, Map<String, String> texts) {
    page.append("- ")
        .append(chinese)
        .append("：")
        .append(escaped(texts.getOrDefault("zh", "")))
        .append("<br>")
        .append(english)
        .append(": ")
        .append(escaped(texts.getOrDefault("en", "")))
        .append('\n');
  }

  /** Without what Markdown would take for markup. */
  private static String escaped(String text) {
    return text.replace("*", "\\*").replace("_", "\\_").replace("<", "&lt;");
  }
}
