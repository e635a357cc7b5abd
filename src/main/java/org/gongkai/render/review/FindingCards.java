package org.gongkai.render.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongkai.form.Forms;
import org.gongkai.render.findings.RuleText;
import org.gongkai.report.CellKey;
import org.gongkai.report.Finding;
import org.gongkai.report.Reading;
import org.gongkai.report.Report;
import org.gongkai.report.Verdict;

/** The findings of a report, each with all that it rests on. */
final class FindingCards {
  /** Of more cells that are no sum, the rest is counted: they are coloured in the tables. */
  private static final int LONGEST_LIST = 6;

  private final ReviewWords words;
  private final Forms forms;
  private final Rules rules;
  private final Report report;
  private final Ids ids;
  private final PrintedLabels names;
  private final Evidence evidence;
  private final Flags flags;
  private final Chips chips;
  private final PlaceWords places;

  FindingCards(
      ReviewWords words,
      Forms forms,
      Rules rules,
      Report report,
      Ids ids,
      PrintedLabels names,
      Flags flags,
      Evidence evidence) {
    this.words = words;
    this.forms = forms;
    this.rules = rules;
    this.report = report;
    this.ids = ids;
    this.names = names;
    this.flags = flags;
    this.evidence = evidence;
    chips = new Chips(words, report, flags, ids);
    places = new PlaceWords(words);
  }

  /** The list, the gravest first, what a reviewer dismissed last. */
  Markup all() {
    Markup html = new Markup();
    html.open("ol", "class", "findings");
    for (Finding.Severity severity : Finding.Severity.values()) {
      for (int i = 0; i < report.findings().size(); i++) {
        Finding finding = report.findings().get(i);
        if (finding.severity() == severity && !finding.dismissed()) {
          card(finding, i, html);
        }
      }
    }
    for (int i = 0; i < report.findings().size(); i++) {
      if (report.findings().get(i).dismissed()) {
        card(report.findings().get(i), i, html);
      }
    }
    return html.close("ol").line();
  }

  private void card(Finding finding, int index, Markup html) {
    String severity = finding.severity().code();
    Optional<RuleText> rule = rules.of(finding.rule());
    String decided = finding.dismissed() ? " dismissed" : "";
    html.open("li", "class", "finding " + severity + decided, "id", ids.finding(index));
    html.open("h5");
    html.element("span", words.say("severity." + severity), "class", "severity " + severity);
    html.text(" ").element("code", finding.rule());
    rule.ifPresent(r -> html.text(" ").element("span", r.asks(), "class", "rule"));
    html.close("h5");
    html.element("p", finding.message(), "class", "message");
    finding.verdict().ifPresent(verdict -> verdict(verdict, html));
    sum(finding, html);
    quote(finding, html);
    doubt(finding, html);
    related(finding, html);
    place(finding, index, html);
    rule.ifPresent(r -> why(r, html));
    html.close("li").line();
  }

  private void verdict(Verdict verdict, Markup html) {
    String decision = verdict.decision().code();
    html.element(
        "p",
        words.say("verdict." + decision, verdict.by(), verdict.on(), verdict.why()),
        "class",
        "verdict " + decision);
  }

  private void sum(Finding finding, Markup html) {
    Optional<SumSides> sides = SumSides.of(finding, forms);
    if (finding.expected().isPresent() || finding.actual().isPresent()) {
      html.open("p", "class", "numbers");
      number("numbers.expected", finding.expected(), html);
      number("numbers.actual", finding.actual(), html);
      html.close("p");
    }
    if (sides.isPresent()) {
      Function<CellKey, String> name = shortName(finding.cells());
      html.open("div", "class", "sum");
      side("sum.left", sides.get().left(), name, html);
      html.element("p", "≠", "class", "unequal");
      side("sum.right", sides.get().right(), name, html);
      html.close("div");
    } else {
      cells(finding, html);
    }
  }

  private void side(
      String label, List<CellKey> cells, Function<CellKey, String> name, Markup html) {
    html.open("p", "class", "side");
    html.element("span", words.say(label), "class", "label").text(" ");
    chips.write(cells, name, " + ", html);
    html.text(" = ").element("b", chips.sum(cells), "class", "total").close("p");
  }

  private void number(String label, Optional<BigDecimal> number, Markup html) {
    if (number.isPresent()) {
      html.open("span").text(words.say(label)).text(" ");
      html.element("b", number.get().toPlainString()).close("span").text(" ");
    }
  }

  private void cells(Finding finding, Markup html) {
    List<CellKey> there = new ArrayList<>();
    for (CellKey key : finding.cells()) {
      if (report.cell(key.table(), key.row(), key.column()).state() != Reading.State.MISSING) {
        there.add(key);
      }
    }
    List<CellKey> listed = there.subList(0, Math.min(LONGEST_LIST, there.size()));
    if (!finding.cells().isEmpty()) {
      html.open("p", "class", "cells");
      chips.write(listed, fullName(), " ", html);
      rest("cells.more", there.size() - listed.size(), html);
      rest("cells.missing", finding.cells().size() - there.size(), html);
      html.close("p");
    }
  }

  private void rest(String label, int count, Markup html) {
    if (count > 0) {
      html.text(" ").element("span", words.say(label, count), "class", "zeros");
    }
  }

  /** In one row, cells are told apart by their columns; in one column, by their rows. */
  private Function<CellKey, String> shortName(List<CellKey> cells) {
    if (cells.stream().map(CellKey::row).distinct().count() == 1) {
      return key -> names.of(key).column();
    }
    if (cells.stream().map(CellKey::column).distinct().count() == 1) {
      return key -> names.of(key).row();
    }
    return fullName();
  }

  private Function<CellKey, String> fullName() {
    return key -> names.of(key).toString();
  }

  private void quote(Finding finding, Markup html) {
    if (!finding.quote().isEmpty()) {
      html.element("blockquote", finding.quote(), "lang", "zh-CN");
    }
  }

  private void doubt(Finding finding, Markup html) {
    if (!finding.uncertain().isEmpty()) {
      html.open("p", "class", "doubt").text(words.say("uncertain")).text(" ");
      chips.write(finding.uncertain(), fullName(), " ", html);
      html.close("p");
    }
  }

  private void related(Finding finding, Markup html) {
    if (finding.related().isEmpty()) {
      return;
    }
    html.element("p", words.say("related"), "class", "label").open("ul", "class", "related");
    for (Finding.Related other : finding.related()) {
      html.open("li");
      html.element("a", other.uri(), "class", "other", "href", "#" + Ids.of(other.uri()).report());
      other
          .cell()
          .ifPresent(
              key -> html.text(" ").element("span", names.of(key).toString(), "lang", "zh-CN"));
      html.text(" ").element("b", other.raw(), "lang", "zh-CN");
      other
          .place()
          .map(places::of)
          .filter(where -> !where.isEmpty())
          .ifPresent(where -> html.text(" ").element("span", where, "class", "where"));
      html.close("li");
    }
    html.close("ul");
  }

  private void place(Finding finding, int index, Markup html) {
    String mark = ids.findingMark(index);
    if (evidence.marks().contains(mark)) {
      html.open("p", "class", "go");
      html.element("a", words.say("go.sentence"), "class", "go", "href", "#" + mark);
      finding
          .place()
          .map(places::of)
          .ifPresent(where -> html.text(" ").element("span", where, "class", "where"));
      html.close("p");
      return;
    }
    for (CellKey key : finding.cells()) {
      int ordinal = flags.ordinal(key);
      if (ordinal >= 0 && evidence.marks().contains(ids.cellMark(ordinal))) {
        Reading reading = report.cell(key.table(), key.row(), key.column());
        html.open("p", "class", "go");
        html.element("a", words.say("go.cell"), "class", "go", "href", "#" + ids.cellMark(ordinal));
        html.text(" ").element("span", places.of(reading.places()), "class", "where").close("p");
        return;
      }
    }
  }

  private void why(RuleText rule, Markup html) {
    html.open("details").element("summary", words.say("rule.why"));
    rule.why().lines().forEach(line -> html.element("p", line));
    if (!rule.mend().isEmpty()) {
      html.element("p", words.say("rule.mend", rule.mend()));
    }
    html.close("details");
  }
}
