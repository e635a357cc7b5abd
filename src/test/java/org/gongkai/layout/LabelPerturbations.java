package org.gongkai.layout;

import java.util.List;
import org.gongkai.form.Form;

/** Ways to spoil the labels of rows, groups and columns; no value changes. */
final class LabelPerturbations {
  private LabelPerturbations() {}

  static List<Perturbation> all() {
    return List.of(
        Perturbation.of(
            "footnote-digit-behind-label",
            s -> s.changeLabel(text -> text + s.pick(List.of("1", "①", "*", " 2", "[3]")))),
        Perturbation.of(
                "raised-footnote-digit-behind-label",
                s -> s.changeLabel(text -> text + Family.RAISED + "1" + Family.LOWERED))
            .shownIn(Family.HTML, Family.DOCX, Family.PDF),
        Perturbation.of("typo-in-label", s -> s.changeLabel(text -> typo(s, text, "某"))),
        Perturbation.of("character-of-label-lost", s -> s.changeLabel(text -> typo(s, text, ""))),
        Perturbation.of(
            "character-of-label-doubled",
            s ->
                s.changeLabel(
                    text -> {
                      int at = s.random.nextInt(text.length());
                      return text.substring(0, at) + text.charAt(at) + text.substring(at);
                    })),
        Perturbation.of("label-lost", s -> s.changeLabel(text -> "")),
        Perturbation.of(
            "half-of-label-lost", s -> s.changeLabel(t -> t.substring(0, t.length() / 2))),
        Perturbation.of(
            "label-cut-by-line-break",
            s ->
                s.changeLabel(
                    t -> {
                      int half = (t.length() + 1) / 2;
                      return t.substring(0, half) + Family.BREAK + t.substring(half);
                    })),
        Perturbation.of("spaces-in-label", s -> s.changeLabel(t -> String.join(" ", t.split("")))),
        Perturbation.of("label-of-another-row", LabelPerturbations::labelOfAnotherRow),
        Perturbation.of("labels-of-two-rows-swapped", LabelPerturbations::swapLabels),
        Perturbation.of("label-moved-into-next-row", LabelPerturbations::moveLabelDown),
        Perturbation.of("label-moved-into-row-above", LabelPerturbations::moveLabelUp),
        Perturbation.of("label-overflows-into-a-row-of-its-own", LabelPerturbations::overflow),
        Perturbation.of("values-one-row-below-label", LabelPerturbations::valuesBelowLabel),
        Perturbation.of("all-row-labels-lost", LabelPerturbations::loseAllLabels)
            .in(Form.REQUESTS, Form.DISCLOSURE),
        Perturbation.of("group-label-lost", s -> changeGroup(s, "")).in(Form.REQUESTS),
        Perturbation.of("group-label-misspelt", s -> changeGroup(s, "某")).in(Form.REQUESTS),
        Perturbation.of("column-label-misspelt", s -> changeHeader(s, true)),
        Perturbation.of("column-label-emptied", s -> changeHeader(s, false)),
        Perturbation.of("column-labels-swapped", LabelPerturbations::swapHeaders).in(Form.REQUESTS),
        Perturbation.of(
            "numeral-of-label-lost",
            s -> s.changeLabel(t -> t.replaceFirst("^(?:[（(]?[一二三四五六七八][）)]?、?|\\d+[.．])", ""))));
  }

  private static String typo(Spoilt s, String text, String instead) {
    int at = s.random.nextInt(text.length());
    return text.substring(0, at) + instead + text.substring(at + 1);
  }

  private static int leafBelowLeaf(Spoilt s) {
    return s.rowWhere(
        r -> s.isLeaf(r) && s.isLeaf(r - 1) && s.labelColumns(r) == s.labelColumns(r - 1));
  }

  private static String label(Spoilt s, int row) {
    return s.rows.get(row).get(s.firstValue(row) - 1).text();
  }

  private static void setLabel(Spoilt s, int row, String text) {
    s.changeText(row, s.firstValue(row) - 1, t -> text);
  }

  private static void labelOfAnotherRow(Spoilt s) {
    int row = leafBelowLeaf(s);
    setLabel(s, row, label(s, row - 1));
  }

  /** By its label each row now says what the other said. */
  private static void swapLabels(Spoilt s) {
    int row = leafBelowLeaf(s);
    String label = label(s, row);
    setLabel(s, row, label(s, row - 1));
    setLabel(s, row - 1, label);
    s.undecidedRow(row);
    s.undecidedRow(row - 1);
    for (int i = 0; i < s.valuesOf(row).size(); i++) {
      SampleCell below = s.valuesOf(row).get(i);
      SampleCell above = s.valuesOf(row - 1).get(i);
      s.truth.put(
          below.key().orElseThrow(), s.report.expected(above.key().orElseThrow()).orElseThrow());
      s.truth.put(
          above.key().orElseThrow(), s.report.expected(below.key().orElseThrow()).orElseThrow());
    }
  }

  private static void moveLabelDown(Spoilt s) {
    int row = leafBelowLeaf(s);
    setLabel(s, row, label(s, row - 1) + s.pick(List.of("", " ", Family.BREAK)) + label(s, row));
    setLabel(s, row - 1, "");
  }

  private static void moveLabelUp(Spoilt s) {
    int row = leafBelowLeaf(s);
    setLabel(
        s, row - 1, label(s, row - 1) + s.pick(List.of("", " ", Family.BREAK)) + label(s, row));
    setLabel(s, row, "");
  }

  private static void overflow(Spoilt s) {
    int row = s.leafRow();
    String label = label(s, row);
    int half = (label.length() + 1) / 2;
    List<SampleCell> rest =
        s.rows.get(row).stream()
            .map(c -> SampleCell.label(c.isValue() ? "" : label.substring(half), c.columns(), 1))
            .toList();
    setLabel(s, row, label.substring(0, half));
    s.insertBelow(row, rest);
  }

  private static void valuesBelowLabel(Spoilt s) {
    int row = s.leafRow();
    List<SampleCell> values =
        s.rows.get(row).stream().map(c -> c.isValue() ? c : c.withText("")).toList();
    List<SampleCell> labels =
        s.rows.get(row).stream()
            .map(c -> c.isValue() ? SampleCell.label("", c.columns(), 1) : c)
            .toList();
    s.insertBelow(row, values);
    s.rows.set(row, new java.util.ArrayList<>(labels));
  }

  private static void loseAllLabels(Spoilt s) {
    for (int r = 0; r < s.rows.size(); r++) {
      if (s.hasValues(r)) {
        setLabel(s, r, "");
      }
    }
  }

  private static void changeGroup(Spoilt s, String instead) {
    int row = s.rowWhere(r -> s.hasValues(r) && s.firstValue(r) > 1);
    int at = s.random.nextInt(s.firstValue(row) - 1);
    s.changeText(row, at, t -> instead.isEmpty() ? "" : typo(s, t, instead));
  }

  private static void changeHeader(Spoilt s, boolean misspell) {
    int row = s.rowWhere(r -> !s.hasValues(r) && s.rows.get(r).size() > 1 && r + 1 < s.rows.size());
    int at = s.random.nextInt(s.rows.get(row).size());
    s.changeText(row, at, t -> misspell ? typo(s, t, "某") : "");
  }

  /** By its label each of two columns now says what the other said. */
  private static void swapHeaders(Spoilt s) {
    int row = s.rowWhere(r -> s.rows.get(r).size() == 5 && !s.hasValues(r));
    int left = s.random.nextInt(4);
    List<SampleCell> header = s.rows.get(row);
    header.add(left, header.remove(left + 1));
    for (int r = 0; r < s.rows.size(); r++) {
      if (s.hasValues(r)) {
        List<SampleCell> values = s.valuesOf(r);
        SampleCell a = values.get(1 + left);
        SampleCell b = values.get(2 + left);
        s.truth.put(a.key().orElseThrow(), s.report.expected(b.key().orElseThrow()).orElseThrow());
        s.truth.put(b.key().orElseThrow(), s.report.expected(a.key().orElseThrow()).orElseThrow());
      }
    }
  }
}
