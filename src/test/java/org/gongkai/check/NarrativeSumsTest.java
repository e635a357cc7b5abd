package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.gongkai.report.CellKey;
import org.gongkai.report.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What numbers of the text add up to, and their shares of each other. */
class NarrativeSumsTest {
  private static final String LIST = "%s%s予以公开%s件%s部分公开4件%<s不予公开3件%<s无法提供6件%<s不予处理2件%<s其他处理2件。";

  private static Spoken bureau() {
    return Spoken.by(Spoken.BUREAU);
  }

  /** A list of all groups of outcomes by themselves. */
  private static String listed(int sum) {
    return LIST.formatted("", "", sum - 17, "；");
  }

  /** The same as the parts of a number. */
  private static String partsOf(String total, int sum) {
    return LIST.formatted(total, "，其中", sum - 17, "，");
  }

  private static List<Finding> found(Rule rule, Spoken spoken) {
    return spoken.findings().stream().filter(f -> f.rule().equals(rule.id())).toList();
  }

  /** 40 received and 5 carried in, of which 27 were concluded and 1 carried out. */
  private static Spoken odd() {
    return bureau()
        .with("requests/received/total", "40")
        .with("requests/carriedIn/total", "5")
        .with("requests/carriedOut/total", "1");
  }

  @ParameterizedTest
  @CsvSource({
    "27, concluded",
    "22, concluded without those carried in",
    "32, concluded and those carried in once more",
    "40, received",
    "39, received without those carried out",
    "45, received and carried in",
    "44, received and carried in without those carried out",
  })
  void outcomesMayAddUpToWhatTheTablesSay(int sum, String what) {
    assertThat(found(Rule.N_CAT_TOTAL, odd().says("requests", listed(sum)))).as(what).isEmpty();
    assertThat(found(Rule.N_CAT_TOTAL, odd().says("overview", listed(sum)))).as(what).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {21, 23, 26, 28, 31, 33, 38, 41, 43, 46})
  void butToNothingElse(int sum) {
    assertThat(found(Rule.N_CAT_TOTAL, odd().says("requests", listed(sum))))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.expected()).hasValue(new BigDecimal(27));
              assertThat(f.actual()).hasValue(new BigDecimal(sum));
            });
  }

  @Test
  void outcomesMayAddUpToWhatTheTextSaysElsewhere() {
    Spoken received = odd().says("overview", "收到政府信息公开申请50件。");
    assertThat(found(Rule.N_CAT_TOTAL, received.says("requests", listed(50)))).isEmpty();
    Spoken answered = odd().says("overview", "答复政府信息公开申请60件。");
    assertThat(found(Rule.N_CAT_TOTAL, answered.says("requests", listed(60)))).isEmpty();
    Spoken carried = odd().says("overview", "依申请公开上年结转9件。");
    assertThat(found(Rule.N_CAT_TOTAL, carried.says("requests", listed(49)))).isEmpty();
  }

  @Test
  void theAnsweredOfTheSameParagraphCountBeforeThoseSaidElsewhere() {
    Spoken spoken = odd().says("overview", "答复政府信息公开申请60件。");
    String text = "收到政府信息公开申请40件。答复政府信息公开申请27件。" + listed(60);
    assertThat(found(Rule.N_CAT_TOTAL, spoken.says("requests", text)))
        .singleElement()
        .satisfies(f -> assertThat(f.expected()).hasValue(new BigDecimal(27)));
  }

  @Test
  void outcomesThatAddUpToTheTableAreRightWhereTheAnsweredAreWrong() {
    Spoken spoken = bureau().with("requests/carriedOut/total", "3");
    assertThat(spoken.says("requests", "答复政府信息公开申请28件。" + listed(27)).rules())
        .containsExactly("N-ANSWERED");
  }

  @Test
  void twoOutcomesThatAreMoreThanAllAnswers() {
    String text = "答复政府信息公开申请27件。予以公开70件；部分公开4件。";
    assertThat(bureau().says("overview", text).rules())
        .containsExactly("N-CATEGORY", "N-CAT-TOTAL");
    assertThat(bureau().says("overview", text.replace("；部分公开4件", "")).rules())
        .containsExactly("N-CATEGORY");
  }

  @ParameterizedTest
  @CsvSource({
    "予以公开及部分公开12件；, true",
    "予以公开12件；, false",
    "部分公开12件；, false",
    "予以公开8件；部分公开4件；, true",
  })
  void onlyAListOfAllGroupsMustNotFallShort(String open, boolean wrong) {
    String rest = "不予公开3件；无法提供6件；不予处理2件；其他处理2件。";
    assertThat(found(Rule.N_CAT_TOTAL, bureau().says("requests", open + rest)))
        .hasSize(wrong ? 1 : 0);
    for (String group : List.of("不予公开3件；", "无法提供6件；", "不予处理2件；")) {
      String gap = open + rest.replace(group, "");
      assertThat(found(Rule.N_CAT_TOTAL, bureau().says("requests", gap))).as(gap).isEmpty();
    }
  }

  @Test
  void threeEndsOfCasesMayFallShort() {
    String text = "政府信息公开行政复议7件，其中结果维持2件，结果纠正1件，其他结果1件%s。";
    assertThat(found(Rule.N_PARTS_SUM, bureau().says("disputes", text.formatted("")))).isEmpty();
    assertThat(found(Rule.N_PARTS_SUM, bureau().says("disputes", text.formatted("，尚未审结2件"))))
        .hasSize(1);
  }

  @Test
  void aTableThatIsBlankSaysNothingOfTheSum() {
    Spoken spoken = bureau();
    spoken.filing().withAll("requests/concluded/", Filing.blank());
    assertThat(spoken.says("requests", listed(27)).rules()).isEmpty();
  }

  @Test
  void aListTiedToItsTotalIsToldOfOnce() {
    Spoken spoken = bureau().says("overview", partsOf("答复政府信息公开申请27件", 25));
    assertThat(spoken.rules()).containsExactly("N-CATEGORY", "N-PARTS-SUM");
    Finding parts = spoken.findings().get(1);
    assertThat(parts.cells()).containsExactly(CellKey.parse("requests/concluded/total"));
    assertThat(parts.expected()).hasValue(new BigDecimal(27));
    assertThat(parts.actual()).hasValue(new BigDecimal(25));
  }

  @ParameterizedTest
  @CsvSource({"6, false", "9, false", "7, true", "10, true", "4, true"})
  void applicantsMayBeOfRequestsReceivedOrInHand(int others, boolean wrong) {
    String text = "收到政府信息公开申请26件，其中自然人20件，法人或其他组织%s件。上年结转3件，结转下年度办理2件。";
    assertThat(found(Rule.N_PARTS_SUM, bureau().says("overview", text.formatted(others))))
        .hasSize(wrong ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({"26, false", "29, false", "24, false", "27, false", "25, true", "28, true"})
  void outcomesOfRequestsReceivedMayLeaveOutWhatIsCarriedOut(int sum, boolean wrong) {
    String carried = "上年结转3件，结转下年度办理2件。";
    String text = partsOf("收到政府信息公开申请26件", sum);
    assertThat(found(Rule.N_PARTS_SUM, bureau().says("overview", text + carried)))
        .hasSize(wrong ? 1 : 0);
  }

  @Test
  void casesAreNotCarriedAsRequestsAre() {
    String text = "上年结转3件。政府信息公开行政复议7件，其中结果维持6件，结果纠正1件，其他结果1件，尚未审结2件。";
    assertThat(found(Rule.N_PARTS_SUM, bureau().says("overview", "依申请公开" + text))).hasSize(1);
  }

  @Test
  void partsInParenthesesAreParts() {
    assertThat(bureau().says("overview", "收到政府信息公开申请26件（其中自然人20件、法人或其他组织5件）。").rules())
        .containsExactly("N-PARTS-SUM");
  }

  @Test
  void severalNumbersInParenthesesAreNoPartsOfTheListBehind() {
    String total = "办结依申请公开27件（含上年结转3件、本年24件）";
    assertThat(found(Rule.N_PARTS_SUM, bureau().says("overview", partsOf(total, 27)))).isEmpty();
    assertThat(found(Rule.N_PARTS_SUM, bureau().says("overview", partsOf(total, 25)))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "收到政府信息公开申请约26件，其中自然人20件，法人或其他组织15件。",
        "收到政府信息公开申请26件，其中自然人约20件，法人或其他组织15件。",
        "收到政府信息公开申请26件，其中自然人涉及征收20件，法人或其他组织15件。",
        "收到政府信息公开申请26件，其中自然人40件。",
        "答复政府信息公开申请27件，其中自然人20件，法人或其他组织15件。",
        "答复政府信息公开申请27件，其中予以公开10件，电话告知9件，部分公开4件，不予公开3件，无法提供6件，不予处理2件，其他处理2件。",
        "答复政府信息公开申请27件，其中予以公开10件，部分公开约4件，不予公开3件，无法提供6件，不予处理2件，其他处理9件。",
        "不予公开3件，其中属于三类内部事务信息1件，属于四类过程性信息2件，部分公开4件。",
      })
  void whatIsNoBreakdownToTheDigitIsNotAddedUp(String text) {
    assertThat(found(Rule.N_PARTS_SUM, bureau().says("requests", text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // A number that is not understood may be a part of another kind.
    "'，电话告知9件。', false",
    // One that is understood ends the list.
    "'，结转下年度办理2件。', true",
    "'，予以公开1件。', true",
    "。, true",
  })
  void whereAListOfOutcomesEnds(String behind, boolean wrong) {
    String text = "答复政府信息公开申请27件，其中予以公开20件，部分公开10件";
    assertThat(found(Rule.N_PARTS_SUM, bureau().says("requests", text + behind)))
        .hasSize(wrong ? 1 : 0);
    String fewer = "答复政府信息公开申请27件，其中予以公开20件，部分公开4件，收到申请9件。";
    assertThat(found(Rule.N_PARTS_SUM, bureau().says("requests", fewer))).isEmpty();
  }

  @Test
  void rowsOfOutcomesAreParts() {
    String text = "答复政府信息公开申请27件，其中属于三类内部事务信息20件，属于四类过程性信息%s件。";
    assertThat(found(Rule.N_PARTS_SUM, bureau().says("requests", text.formatted(7)))).isEmpty();
    assertThat(found(Rule.N_PARTS_SUM, bureau().says("requests", text.formatted(8)))).hasSize(1);
  }

  @Test
  void endsOfSuitsAreNoPartsOfReconsiderations() {
    String text = "政府信息公开行政复议7件，其中结果维持3件，行政诉讼结果维持9件。";
    assertThat(found(Rule.N_PARTS_SUM, bureau().says("disputes", text))).isEmpty();
  }

  @Test
  void percentagesBetweenPartsAreNoParts() {
    String text = "收到政府信息公开申请26件，其中自然人20件，占76.9%%，法人或其他组织%s件，占23.1%%。";
    assertThat(bureau().says("overview", text.formatted(6)).rules()).isEmpty();
    assertThat(found(Rule.N_PARTS_SUM, bureau().says("overview", text.formatted(5)))).hasSize(1);
    String outcomes = "答复政府信息公开申请27件，其中予以公开%s件，占37.0%%，部分公开4件，不予公开3件，无法提供6件，不予处理2件，其他处理2件。";
    assertThat(found(Rule.N_PARTS_SUM, bureau().says("overview", outcomes.formatted(10))))
        .isEmpty();
    assertThat(found(Rule.N_PARTS_SUM, bureau().says("overview", outcomes.formatted(9))))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    // Of the concluded, as the table has them.
    "依申请公开部分公开4件，占答复总数的14.8%。, false",
    "依申请公开部分公开4件，占答复总数的15.4%。, true",
    // Of whatever fits, where no base is named.
    "依申请公开予以公开10件，占37.0%。, false",
    "依申请公开予以公开10件，占38.5%。, false",
    "依申请公开予以公开10件，占34.5%。, false",
    "依申请公开予以公开10件，占50.0%。, true",
    "依申请公开不予公开3件，其中属于三类内部事务信息1件，占33.3%。, false",
    // Of the received, with or without those carried in.
    "依申请公开部分公开4件，占收到申请的15.4%。, false",
    "依申请公开部分公开4件，占收到申请的13.8%。, false",
    "依申请公开部分公开4件，占收到申请的20.0%。, true",
    // Without a decimal it may be off by one, with one by a tenth.
    "答复政府信息公开申请25件，予以公开2件，占答复总数的8.1%。, false",
    "答复政府信息公开申请25件，予以公开2件，占答复总数的8.2%。, true",
    "答复政府信息公开申请25件，予以公开2件，占答复总数的9%。, false",
    "答复政府信息公开申请25件，予以公开2件，占答复总数的10%。, true",
  })
  void shares(String text, boolean wrong) {
    assertThat(found(Rule.N_PERCENT, bureau().says("overview", text))).hasSize(wrong ? 1 : 0);
  }

  @Test
  void thereIsNoShareOfNothing() {
    Spoken spoken = bureau();
    spoken.filing().withAll("requests/concluded/", Filing.number("0"));
    assertThat(found(Rule.N_PERCENT, spoken.says("overview", "依申请公开部分公开4件，占答复总数的14.8%。")))
        .isEmpty();
  }
}
