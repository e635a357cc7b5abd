package org.gongkai.render.findings;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gongkai.document.Place;
import org.gongkai.report.CellKey;
import org.gongkai.report.Failure;
import org.gongkai.report.Finding;
import org.gongkai.report.Finding.Related;
import org.gongkai.report.Finding.Severity;
import org.gongkai.report.ParseResult;
import org.gongkai.report.Reading;
import org.gongkai.report.Report;
import org.gongkai.report.Source;
import org.gongkai.report.Verdict;
import org.gongkai.report.Verdict.Decision;

/** Findings of every kind, and those who speak of them. */
final class SampleFindings {
  static final CellKey TOTAL = CellKey.parse("requests/received/total");
  static final CellKey PART = CellKey.parse("requests/received/business");
  static final CellKey BLANK = CellKey.parse("requests/received/research");
  static final Place LINE = new Place.InText(12, 3);
  static final Place PAGE = new Place.OnPage(4, new Place.Box(412.1, 371, 433, 383.24));

  /** Says keys and arguments. */
  static final Wording WORDS =
      new Wording() {
        @Override
        public String language() {
          return "zh";
        }

        @Override
        public String say(String key, Object... arguments) {
          return key + (arguments.length == 0 ? "" : List.of(arguments).toString());
        }

        @Override
        public String place(Place place) {
          return place instanceof Place.OnPage page ? "第 " + page.page() + " 页" : place.toString();
        }

        @Override
        public Optional<String> label(CellKey cell) {
          return cell.equals(TOTAL) ? Optional.of("新收 · 总计") : Optional.empty();
        }
      };

  static final RuleTexts RULES = rules(Map.of());

  private SampleFindings() {}

  /** The rules of a run whose profile changes some. */
  static RuleTexts rules(Map<String, Optional<Severity>> changes) {
    return new RuleTexts() {
      @Override
      public List<RuleText> all() {
        return List.of(
            new RuleText("T3-ROW-SUM", Severity.ERROR, "行和相等", "总计的含义", "改正总计"),
            new RuleText("T4-REVIEW-SUM", Severity.ERROR, "四项之和", "", "改正"),
            new RuleText("N-RECEIVED", Severity.WARNING, "文表一致", "", ""),
            new RuleText("X-CARRY", Severity.ERROR, "结转相等", "", ""),
            new RuleText("S-SIX", Severity.INFO, "六个部分", "", ""));
      }

      @Override
      public Map<String, Optional<Severity>> changes() {
        return changes;
      }

      @Override
      public Set<String> judged(Report report) {
        return report.form().isPresent()
            ? Set.of("T3-ROW-SUM", "T4-REVIEW-SUM", "S-SIX")
            : Set.of();
      }
    };
  }

  static Reading read(String raw, Place place) {
    return new Reading(
        Reading.State.READ, Optional.of(new BigDecimal(raw)), raw, 1, "", "", List.of(place));
  }

  /** A report whose cells stand somewhere. */
  static Report report(String uri, Place place, Finding... findings) {
    Map<CellKey, Reading> cells = new LinkedHashMap<>();
    cells.put(TOTAL, read("13", place));
    cells.put(PART, read("12", place));
    cells.put(
        BLANK, new Reading(Reading.State.BLANK, Optional.empty(), "", 1, "", "", List.of(place)));
    return new Report(
        new Source(uri, "application/pdf", "ab", 7, "pdf"),
        Optional.of("2021"),
        Optional.of("云岭县人民政府2023年政府信息公开工作年度报告"),
        OptionalInt.of(2023),
        Optional.of("云岭县人民政府"),
        Optional.empty(),
        List.of(),
        cells,
        List.of(findings));
  }

  static Finding sum() {
    return new Finding(
        "T3-ROW-SUM",
        Severity.ERROR,
        List.of(TOTAL, PART, BLANK),
        Optional.of(new BigDecimal("12")),
        Optional.of(new BigDecimal("13")),
        "行 received：总计为 13",
        Optional.empty());
  }

  static Finding sentence(String quote) {
    return new Finding(
            "N-RECEIVED",
            Severity.WARNING,
            List.of(TOTAL),
            Optional.of(new BigDecimal("13")),
            Optional.of(new BigDecimal("-31.50")),
            "文中为 -31.50",
            Optional.empty())
        .quoting(quote, Optional.of(LINE));
  }

  static Finding overTheYears() {
    return new Finding(
            "X-CARRY",
            Severity.ERROR,
            List.of(PART),
            Optional.empty(),
            Optional.empty(),
            "上年结转 {0} 不符",
            Optional.empty())
        .relatedTo(
            List.of(
                new Related("上年/2022 年.txt", Optional.of(TOTAL), "11", Optional.of(LINE)),
                new Related("g.pdf", Optional.empty(), "文", Optional.empty())));
  }

  static Finding section() {
    return new Finding(
            "S-SIX",
            Severity.INFO,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            "缺少章节：六",
            Optional.empty())
        .about("六");
  }

  static Verdict verdict(Decision decision) {
    return new Verdict(decision, "王芳", "已更正", LocalDate.of(2026, 11, 26));
  }

  static Failure failure() {
    return new Failure(
        new Source("坏 的.pdf", "", "", 0, ""), "ENCRYPTED", "坏 的.pdf asks for a password");
  }

  /** What a writer makes of results. */
  static byte[] written(FindingsFormat format, ParseResult... results) {
    return written(format, RULES, results);
  }

  static byte[] written(FindingsFormat format, RuleTexts rules, ParseResult... results) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      FindingsWriter writer = format.writer(rules, WORDS, "1.0", out);
      for (ParseResult result : results) {
        writer.add(result);
      }
      writer.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
