package org.gongkai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.extract.Sheet.report;
import static org.gongkai.extract.Sheet.requests;
import static org.gongkai.extract.Sheet.run;
import static org.gongkai.extract.Sheet.separated;

import org.gongkai.report.Report;
import org.junit.jupiter.api.Test;

/** Rows with a blank first cell in text, where a cell that is lost may look like one. */
class StretchTest {
  private static final String HEAD = "自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计";
  private static final String RECEIVED = "一、本年新收政府信息公开申请数量|2|4|2||2|1|11";
  private static final String CONCLUDED = "（七）总计|2|4|2||2|1|11";
  private static final String PARTLY = "（二）部分公开||1|||1||2";
  private static final String UNREAD = "? ? ? ? ? ? ?";

  @Test
  void aBlankFirstCellIsOneWhereOtherRowsBeginRightBehindTheirLabels() {
    Report report = report(separated(HEAD, RECEIVED, PARTLY, CONCLUDED));
    assertThat(requests(report, "received")).isEqualTo("2 4 2 _ 2 1 11");
    assertThat(requests(report, "partlyGranted")).isEqualTo("_ 1 _ _ 1 _ 2");
  }

  @Test
  void oneOtherRowDoesNotShowWhereRowsBegin() {
    Report report = report(separated(HEAD, RECEIVED, PARTLY));
    assertThat(requests(report, "partlyGranted")).isEqualTo(UNREAD);
  }

  @Test
  void rowsOfNarrowerLabelsDoNotShowWhatAWiderOneLeavesBehindIt() {
    Report report =
        report(
            separated(
                HEAD,
                PARTLY,
                "1.属于国家秘密|2|4|2||2|1|11",
                "2.其他法律行政法规禁止公开|1|||||1|2",
                "8.属于行政查询事项|3||||||3"));
    assertThat(requests(report, "partlyGranted")).isEqualTo(UNREAD);
  }

  @Test
  void aRowThatEndsBeforeTheOthersHasLostACell() {
    Report report = report(separated(HEAD, RECEIVED, "（二）部分公开||1||1||2|", CONCLUDED));
    assertThat(requests(report, "partlyGranted")).isEqualTo(UNREAD);
  }

  /** A run whose rows begin with a blank, so that the row before the last counts one less. */
  private static Report inRun(String reconfirmation) {
    return report(
        run(
            "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）|||"
                + "自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计||"
                + "一、本年新收政府信息公开申请数量|||3||1|||1|5||"
                + "三、本年度办理结果|（五）不予处理|3.要求提供公开出版物||1|||||1|||"
                + "4.无正当理由大量反复申请|1||||||1|||"
                + "5.要求行政机关确认或重新出具已获取信息|"
                + reconfirmation
                + "||（六）其他处理|1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请|||||2||2|||"
                + "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请||1|||||1"));
  }

  @Test
  void aRowOfARunBeforeFewerBlanksThanOthersIsReadWhereItEndsAsTold() {
    assertThat(requests(inRun("||||16||16"), "notProcessed.reconfirmation"))
        .isEqualTo("_ _ _ _ 16 _ 16");
  }

  @Test
  void aRowOfARunThatLostABlankIsNot() {
    assertThat(requests(inRun("|||16||16"), "notProcessed.reconfirmation")).isEqualTo(UNREAD);
  }

  private static String documents(String head, String regulations) {
    Report report = report(run("第二十条第（一）项||||" + head + "|规章|" + regulations + "|行政规范性文件|||27|"));
    return Sheet.row(report, "disclosure", "regulations");
  }

  @Test
  void aRowOfARunWithAsManyCellsAsItsHeaderHasLostNone() {
    assertThat(documents("信息内容|本年制发件数|本年废止件数|现行有效件数|", "||42|")).isEqualTo("_ _ 42");
  }

  @Test
  void aRowOfARunWithOtherCellsThanItsHeaderIsUndecided() {
    assertThat(documents("信息内容|本年制发件数|本年废止件数|现行有效件数|", "|42|")).isEqualTo("? ? ?");
    assertThat(documents("信息内容|本年制发件数|本年废止件数|现行有效件数|", "|42||")).isEqualTo("? ? ?");
    assertThat(documents("信息内容|本年制发件数|本年废止件数|现行有效件数|", "||5||")).isEqualTo("? ? ?");
  }
}
