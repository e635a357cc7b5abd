package org.gongkai.render.review;

import java.util.List;
import org.gongkai.form.CellNames;
import org.gongkai.form.Forms;
import org.gongkai.render.FormLayout;
import org.gongkai.report.Failure;
import org.gongkai.report.Finding.Severity;
import org.gongkai.report.ParseResult;
import org.gongkai.report.Reading;
import org.gongkai.report.Report;

/** A report's part of the page. */
final class ReportArticle {
  private final ReviewWords words;
  private final Forms forms;
  private final Rules rules;
  private final FormLayout layout;
  private final CellNames cellNames;

  ReportArticle(ReviewWords words, Forms forms, Rules rules) {
    this.words = words;
    this.forms = forms;
    this.rules = rules;
    layout = new FormLayout(forms);
    cellNames = CellNames.chinese(forms);
  }

  Markup of(ParseResult result, ReportSummary summary, SourceCopies copies) {
    Markup html = new Markup();
    html.open("article", "class", "report", "id", summary.id(), "tabindex", "-1").line();
    if (result instanceof Failure failure) {
      html.element("h3", failure.source().uri());
      html.open("p", "class", "notice error").text(words.say("unreadable", failure.code()));
      html.text(" ").element("span", failure.message()).close("p");
    } else if (result instanceof Report report) {
      report(report, summary, copies, html);
    }
    return html.close("article").line();
  }

  private void report(Report report, ReportSummary summary, SourceCopies copies, Markup html) {
    Ids ids = Ids.of(report.source().uri());
    Flags flags = new Flags(report);
    PrintedLabels names = new PrintedLabels(cellNames, report);
    List<Spot> spots = Spot.in(report, flags, ids, names);
    Evidence evidence = Evidence.of(report, spots, ids, names, words, copies);
    head(report, summary, html);
    evidence.loss().ifPresent(loss -> html.element("p", loss, "class", "notice"));
    html.open("div", "class", "columns");
    html.open("section", "class", "found");
    html.element("h4", words.say("report.findings"));
    if (report.findings().isEmpty()) {
      html.element("p", words.say("report.nothing"), "class", "nothing");
    } else {
      html.add(new FindingCards(words, forms, rules, report, ids, names, flags, evidence).all());
    }
    html.close("section").open("section", "class", "tables");
    html.add(new FormTables(words, report, ids, names, flags, evidence).all(layout));
    html.close("section").close("div");
    if (!evidence.html().isEmpty()) {
      html.open("section", "class", "places").element("h4", words.say("report.places"));
      html.add(evidence.html()).close("section");
    }
  }

  private void head(Report report, ReportSummary summary, Markup html) {
    html.element(
        "h3", summary.name().isEmpty() ? words.say("untitled") : summary.name(), "lang", "zh-CN");
    html.open("p", "class", "facts");
    fact(summary.issuer(), html);
    fact(
        summary.year().isPresent() ? words.say("report.year", summary.year().getAsInt()) : "",
        html);
    fact(report.form().map(form -> words.say("report.form", form)).orElse(""), html);
    fact(report.source().uri(), html);
    html.close("p").open("p", "class", "counts");
    for (Severity severity : Severity.values()) {
      int count = summary.count(severity);
      html.element(
          "span",
          words.say("severity." + severity.code()) + " " + count,
          "class",
          "severity " + (count > 0 ? severity.code() : "none"));
      html.text(" ");
    }
    html.close("p");
    long unreadable = count(report, Reading.State.UNREADABLE);
    long missing = count(report, Reading.State.MISSING);
    if (unreadable + missing > 0) {
      html.element(
          "p",
          words.say("report.unread", unreadable, missing, report.cells().size()),
          "class",
          "notice");
    }
    for (String loss : report.source().losses()) {
      html.element("p", words.say("report.loss", loss), "class", "notice");
    }
  }

  private static void fact(String text, Markup html) {
    if (!text.isEmpty()) {
      html.element("span", text).text(" ");
    }
  }

  private static long count(Report report, Reading.State state) {
    return report.cells().values().stream().filter(r -> r.state() == state).count();
  }
}
