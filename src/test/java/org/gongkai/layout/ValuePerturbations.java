package org.gongkai.layout;

import static org.gongkai.layout.Spoilt.UNDECIDED;

import java.math.BigDecimal;
import java.util.List;
import org.gongkai.form.Form;
import org.gongkai.report.Reading.State;

/** Ways to spoil what stands in the cells of values. */
final class ValuePerturbations {
  private ValuePerturbations() {}

  static List<Perturbation> all() {
    return List.of(
        Perturbation.of("blank-cell", s -> s.setValue("", Expected.without(State.BLANK))),
        Perturbation.of(
            "mark-for-number",
            s ->
                s.setValue(
                    s.pick(List.of("/", "—", "-", "无", "——", "\\", "－")),
                    Expected.without(State.MARK))),
        Perturbation.of(
            "thousands-separator",
            s -> s.setValue(s.pick(List.of("3,001", "3，001")), number("3001"))),
        Perturbation.of(
            "full-width-digits", s -> s.setValue(s.pick(List.of("４７", "４7")), number("47"))),
        Perturbation.of(
            "words-for-number",
            s ->
                s.setValue(
                    s.pick(
                        List.of("见附件", "约三百", "12或13", "3 4", "1/2", "无法统计", "详见第三部分", "两件", "待定")),
                    UNDECIDED)),
        Perturbation.of(
            "vague-number",
            s ->
                s.setValue(
                    s.pick(
                        List.of(
                            "300余", "约300", "≥5", ">5", "5~6", "5-6", "5—6", "近50", "12%", "1:2",
                            "3+2", "2×3", "1e3", "2022-01", "1.2.3", "12..5", "+-3", "--3",
                            "12余件")),
                    UNDECIDED)),
        Perturbation.of(
            "decimal-comma",
            s -> s.setValue(s.pick(List.of("12,5", "1234,56", "0,75", "12,5万元")), UNDECIDED)),
        Perturbation.of(
            "broken-thousands",
            s ->
                s.setValue(s.pick(List.of("1,23", "12,3456", "1,,234", ",234", "12,")), UNDECIDED)),
        Perturbation.of(
            "letter-for-digit",
            s -> s.setValue(s.pick(List.of("1O", "l2", "I5", "2o3", "B8", "〇5", "S7")), UNDECIDED)),
        Perturbation.of("chinese-numeral", s -> s.setValue(s.pick(List.of("三", "叁")), number("3"))),
        Perturbation.of(
            "leading-zeros", s -> s.setValue(s.pick(List.of("007", "07")), number("7"))),
        Perturbation.of(
            "number-in-brackets", s -> s.setValue(s.pick(List.of("(5)", "（5）", "[5]")), UNDECIDED)),
        Perturbation.of(
            "unit-behind-number",
            s -> s.setValue(s.pick(List.of("12件", "12 件", "１２件", "12项")), number("12"))),
        Perturbation.of(
            "remark-behind-number",
            s ->
                s.setValue(
                    s.pick(List.of("22（其中修订16件）", "22(含结转3件)", "22【不含撤回2件】")), number("22"))),
        Perturbation.of(
            "remark-on-its-own-line",
            s -> s.setValue("22" + Family.BREAK + "（其中修订 16 件）", number("22"))),
        Perturbation.of(
            "footnote-sign-behind-number",
            s -> s.setValue(s.pick(List.of("12①", "12¹", "12*", "12※", "12[1]")), number("12"))),
        Perturbation.of(
                "raised-footnote-digit-behind-number",
                s ->
                    s.setValue(
                        "12" + Family.RAISED + s.pick(List.of("1", "2", "[1]")) + Family.LOWERED,
                        number("12")))
            .shownIn(Family.HTML, Family.DOCX, Family.PDF),
        Perturbation.of("no-break-space-in-number", s -> s.setValue("3\u00A0001", number("3001"))),
        Perturbation.of(
            "invisible-characters-in-number",
            s ->
                s.setValue(
                    s.pick(
                        List.of(
                            "3\u200B001", "\uFEFF3001", "30\u200D01", "3001\u200E", "3\u2060001")),
                    number("3001"))),
        Perturbation.of(
            "space-in-number",
            s -> s.setValue(s.pick(List.of("3 001", "3\u2009001", "3\u3000001")), number("3001"))),
        Perturbation.of(
            "digits-cut-by-line-break",
            s -> s.setValue("12" + Family.BREAK + s.pick(List.of("3", "345")), UNDECIDED)),
        Perturbation.of(
            "two-numbers-in-a-cell",
            s ->
                s.setValue(
                    s.pick(List.of("5 6", "5、6", "5;6", "5" + Family.BREAK + "6")), UNDECIDED)),
        Perturbation.of(
                "other-minus-signs",
                s ->
                    s.setValue(
                        s.pick(List.of("-", "−", "－", "–", "﹣", "‐", "‑", "减", "—")) + "3",
                        number("-3")))
            .withChanges()
            .in(Form.DISCLOSURE),
        Perturbation.of(
            "minus-sign-in-a-count",
            s -> s.setValue(s.pick(List.of("-3", "−3", "－3")), number("-3"))),
        Perturbation.of("plus-sign", s -> s.setValue(s.pick(List.of("+4", "＋4")), number("4"))),
        Perturbation.of(
            "very-large-number",
            s -> s.setValue("123456789012345678901234", number("123456789012345678901234"))),
        Perturbation.of(
            "decimal-point-variants",
            s -> s.setValue(s.pick(List.of("12．5", "12.5", "12。5", "12·5")), number("12.5"))));
  }

  private static Expected number(String digits) {
    return Expected.number(new BigDecimal(digits));
  }
}
