package org.gongkai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.form.Form;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormRow;
import org.gongkai.form.FormTable;
import org.gongkai.form.Forms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
  private static final Forms FORMS = Forms.load();
  private static final Vocabulary VOCABULARY = new Vocabulary(FORMS.all());

  private static List<String> rows(String label) {
    return VOCABULARY.find(label).stream()
        .flatMap(m -> m.terms().stream())
        .filter(Term.Row.class::isInstance)
        .map(t -> ((Term.Row) t).code())
        .toList();
  }

  private static List<String> columns(String label) {
    return VOCABULARY.find(label).stream()
        .flatMap(m -> m.terms().stream())
        .filter(Term.Column.class::isInstance)
        .map(t -> ((Term.Column) t).code())
        .toList();
  }

  @Test
  void everyRowOfEveryFormIsFoundUnderItsOwnLabel() {
    for (Form form : FORMS.all()) {
      for (FormTable table : form.tables()) {
        if (table.layout() == FormTable.Layout.LINE) {
          continue;
        }
        for (FormBlock block : table.blocks()) {
          for (FormRow row : block.rows()) {
            assertThat(rows(row.label())).as(row.label()).contains(row.code());
          }
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2.其他法律行政止公开 | refused.forbiddenByLaw",
        "属于三类内容事务信息 | refused.internalAffairs",
        "5.属于三类内部事物信息 | refused.internalAffairs",
        "1、申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 | otherHandling.notCorrectedInTime",
        "'4.无正当理由大量反复 申请' | notProcessed.excessive",
        "'5.要求行政机关确认或重 新出具\n已获取信息' | notProcessed.reconfirmation",
        "3.危及三安全一稳定 | refused.securityStability",
        "4.保护第三方的合法权益 | refused.thirdPartyRights",
        "（二）部分公开 | partlyGranted",
        "(二)部分公开(区分处理的,只计这一情形,不计其他情形) | partlyGranted",
        "四、结转下年继续办理 | carriedOut",
      })
  void misspeltAndShortenedRowLabelsAreRecognised(String label, String code) {
    assertThat(rows(label)).containsExactly(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5.屬于三類內部事務信息 | refused.internalAffairs",
        "1.屬於國家秘密 | refused.stateSecret",
        "四、結轉下年度繼續辦理 | carriedOut",
      })
  void traditionalScriptIsTheSameLabel(String label, String code) {
    assertThat(rows(label)).containsExactly(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "本年(2023)制发件数 | issued",
        "本年（2023）废止件数 | repealed",
        "现行有效件数（历史累计） | inForce",
        "'本年新 制作数量' | newlyMade",
        "'本年新\n公开数量' | newlyDisclosed",
        "本年增 | change",
        "本年增/ | change",
        "本年收费金额(单位:万元) | amount",
        "本年制發件數 | issued",
        "'科研\n机构' | research",
      })
  void columnLabelsWithTheYearBrokenOrCutOff(String label, String code) {
    assertThat(columns(label)).contains(code);
  }

  @Test
  void aGroupAndARowInOneCellAreTheRow() {
    assertThat(rows("（三）不予公开1.属于国家秘密")).containsExactly("refused.stateSecret");
    assertThat(rows("三、本年度办理结果（一）予以公开")).containsExactly("granted");
    assertThat(rows("三、本年度办理结果（三）不予公开1.属于国家秘密")).containsExactly("refused.stateSecret");
  }

  @Test
  void aShortLabelWithTheWrongNumberIsAFragmentOfAnother() {
    assertThat(rows("3.其他")).containsExactly("otherHandling.other");
    assertThat(VOCABULARY.find("2.其他")).isEmpty();
    assertThat(VOCABULARY.find("7.其他")).isEmpty();
  }

  @Test
  void aWordThatNamesRowAndColumnIsBoth() {
    assertThat(rows("总计")).contains("concluded");
    assertThat(columns("总计")).contains("total");
    assertThat(columns("（七）总计")).isEmpty();
  }

  @Test
  void otherHandlingIsARowAndAGroup() {
    Vocabulary.Match match = VOCABULARY.find("（六）其他处理").orElseThrow();
    assertThat(match.as(Term.Row.class)).map(Term.Row::code).contains("otherHandling");
    assertThat(match.as(Term.RowGroup.class)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"其他主动公开文件", "联系电话", "政务新媒体", "索引号", "主动公开", "县人民政府", "2024年1月17日", "", "1."})
  void strangersAreNoLabels(String text) {
    assertThat(VOCABULARY.find(text)).isEmpty();
  }

  @Test
  void aMisspellingIsLessSureThanTheForm() {
    assertThat(VOCABULARY.find("属于国家秘密").orElseThrow().similarity()).isEqualTo(1);
    assertThat(VOCABULARY.find("属于国家机密").orElseThrow().similarity()).isLessThan(1);
  }

  @Test
  void gluedLabelsAreCut() {
    assertThat(VOCABULARY.cut("自然人商业企业科研机构")).containsExactly("自然人", "商业企业", "科研机构");
    assertThat(VOCABULARY.cut("重复申请要求提供公开出版物")).containsExactly("重复申请", "要求提供公开出版物");
  }

  @Test
  void labelsAreNotCutOutOfOtherWords() {
    assertThat(VOCABULARY.cut("自然人与商业企业")).isEmpty();
    assertThat(VOCABULARY.cut("重复")).isEmpty();
  }

  @Test
  void proseIsNoLabelHoweverManyLabelsItNames() {
    assertThat(VOCABULARY.find("全年收到自然人申请12件，商业企业申请3件，予以公开10件，部分公开2件，结转下年度继续办理3件。".repeat(4)))
        .isEmpty();
  }
}
