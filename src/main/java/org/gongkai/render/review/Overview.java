package org.gongkai.render.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.render.findings.RuleText;
import org.gongkai.render.review.ReportSummary.RuleCount;
import org.gongkai.report.Finding.Severity;

/** The counts over all reports, and the list of them. */
final class Overview {
  private final ReviewWords words;
  private final Rules rules;

  Overview(ReviewWords words, Rules rules) {
    this.words = words;
    this.rules = rules;
  }

  /** A rule over all reports. */
  private record Breach(String rule, RuleCount count, int reports) {}

  Markup of(List<ReportSummary> summaries) {
    Markup html = new Markup();
    html.open("section", "id", "overview").element("h2", words.say("overview.heading"));
    tiles(summaries, html);
    List<Breach> breaches = breaches(summaries);
    html.open("div", "class", breaches.isEmpty() ? "" : "halves").line();
    if (!breaches.isEmpty()) {
      html.open("div", "class", "by-rule");
      rules(breaches, html);
      html.close("div").line();
    }
    html.open("div", "class", "by-report");
    list(summaries, breaches, html);
    html.close("div").close("div").line();
    return html.close("section").line();
  }

  private void tiles(List<ReportSummary> summaries, Markup html) {
    html.open("dl", "class", "tiles");
    tile("overview.reports", summaries.size(), "", html);
    for (Severity severity : Severity.values()) {
      int count = summaries.stream().mapToInt(s -> s.count(severity)).sum();
      tile("severity." + severity.code(), count, severity.code(), html);
    }
    int dismissed = summaries.stream().mapToInt(ReportSummary::dismissed).sum();
    if (dismissed > 0) {
      tile("overview.dismissed", dismissed, "", html);
    }
    long clean = summaries.stream().filter(s -> s.readable() && s.rules().isEmpty()).count();
    tile("overview.clean", (int) clean, "", html);
    long unread = summaries.stream().filter(s -> !s.readable()).count();
    if (unread > 0) {
      tile("overview.unreadable", (int) unread, "error", html);
    }
    html.close("dl").line();
  }

  private void tile(String label, int count, String look, Markup html) {
    html.open("div", "class", count > 0 ? look : "").element("dt", words.say(label));
    html.element("dd", Integer.toString(count)).close("div");
  }

  /** The gravest first, then the commonest. */
  private static List<Breach> breaches(List<ReportSummary> summaries) {
    Map<String, Breach> byRule = new TreeMap<>();
    for (ReportSummary summary : summaries) {
      summary
          .rules()
          .forEach(
              (rule, count) ->
                  byRule.merge(
                      rule,
                      new Breach(rule, count, 1),
                      (a, b) ->
                          new Breach(rule, a.count().plus(b.count()), a.reports() + b.reports())));
    }
    List<Breach> breaches = new ArrayList<>(byRule.values());
    breaches.sort(
        Comparator.comparing((Breach b) -> b.count().severity())
            .thenComparing(b -> -b.count().count()));
    return breaches;
  }

  private void rules(List<Breach> breaches, Markup html) {
    String name = words.say("overview.rules");
    html.element("h3", name);
    html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", name);
    html.open("table", "class", "rules").open("thead").open("tr");
    for (String head : List.of("severity", "rule", "asks", "count", "in")) {
      html.element("th", words.say("rules." + head), "scope", "col");
    }
    html.close("tr").close("thead").open("tbody");
    for (Breach breach : breaches) {
      String severity = breach.count().severity().code();
      html.open("tr").open("td");
      html.element("span", words.say("severity." + severity), "class", "severity " + severity);
      html.close("td").open("th", "scope", "row").element("code", breach.rule()).close("th");
      html.element("td", rules.of(breach.rule()).map(RuleText::asks).orElse(""));
      number("count", breach.count().count(), html);
      number("in", breach.reports(), html);
      html.close("tr");
    }
    html.close("tbody").close("table").close("div").line();
  }

  /** On narrow screens the heads are not shown, and each number says what it is. */
  private void number(String head, int number, Markup html) {
    String label = words.say("rules." + head);
    html.element("td", Integer.toString(number), "class", "number", "data-label", label);
  }

  private void list(List<ReportSummary> summaries, List<Breach> breaches, Markup html) {
    String name = words.say("overview.list");
    html.element("h3", name);
    filters(breaches, html);
    html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", name);
    html.open("table", "class", "list", "id", "list").open("thead").open("tr");
    for (String head : List.of("report", "issuer", "year", "error", "warning", "info")) {
      html.element("th", words.say("list." + head), "scope", "col");
    }
    html.close("tr").close("thead").open("tbody").line();
    summaries.forEach(summary -> row(summary, html));
    html.close("tbody").close("table").close("div").line();
    html.element("p", words.say("filter.nothing"), "id", "nothing", "hidden", "hidden");
  }

  private void filters(List<Breach> breaches, Markup html) {
    html.open("form", "class", "filters", "id", "filters", "hidden", "hidden");
    html.open("label").text(words.say("filter.text")).text(" ");
    html.open("input", "type", "search", "id", "filter-text").close("label");
    html.open("label").text(words.say("filter.severity")).text(" ");
    html.open("select", "id", "filter-severity");
    html.open("option", "selected", "selected").text(words.say("filter.all")).close("option");
    for (String choice : List.of("error", "warning", "info", "clean")) {
      html.element("option", words.say("filter." + choice), "value", choice);
    }
    html.close("select").close("label");
    html.open("label").text(words.say("filter.rule")).text(" ").open("select", "id", "filter-rule");
    html.open("option", "selected", "selected").text(words.say("filter.all")).close("option");
    breaches.forEach(breach -> html.element("option", breach.rule(), "value", breach.rule()));
    html.close("select").close("label");
    html.open("output", "id", "filter-count").close("output").close("form").line();
  }

  private void row(ReportSummary summary, Markup html) {
    List<String> broken = summary.rules().keySet().stream().sorted().toList();
    html.open("tr", "data-rules", String.join(" ", broken));
    html.open("th", "scope", "row").open("a", "href", "#" + summary.id(), "lang", "zh-CN");
    html.text(summary.name().isEmpty() ? summary.uri() : summary.name()).close("a");
    if (!summary.name().isEmpty()) {
      html.element("small", summary.uri());
    }
    if (!summary.readable()) {
      html.element("span", words.say("list.unreadable"), "class", "severity error");
    }
    html.close("th").element("td", summary.issuer(), "lang", "zh-CN");
    String year = summary.year().isPresent() ? Integer.toString(summary.year().getAsInt()) : "";
    html.element("td", year, "class", "number");
    for (Severity severity : Severity.values()) {
      int count = summary.count(severity);
      String look = count > 0 ? "number count " + severity.code() : "number";
      html.element("td", Integer.toString(count), "class", look);
    }
    html.close("tr").line();
  }
}
