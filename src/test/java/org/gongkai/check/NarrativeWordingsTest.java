package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gongkai.report.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sentences as reports word them. In each the number in braces is right; raised by two it is wrong,
 * and the rule of the line must say so with the sentence.
 */
class NarrativeWordingsTest {
  private static final Pattern MARKED = Pattern.compile("\\{(.+?)\\}");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Received
          N-RECEIVED  | overview | 2023年，我局共收到政府信息公开申请{26}件。
          N-RECEIVED  | overview | 全年共受理依申请公开{26}件，均在法定期限内答复。
          N-RECEIVED  | overview | 2023年度，我局新收政府信息公开申请 {26} 件。
          N-RECEIVED  | overview | 截至2023年12月31日，我局累计收到公民、法人和其他组织提出的政府信息公开申请{26}宗。
          N-RECEIVED  | overview | 本年度政府信息公开申请共收到{26}份。
          N-RECEIVED  | overview | （二）依申请公开。收到申请{26}件，按时办结。
          N-RECEIVED  | requests | 2023年本机关接到申请{26}件。
          N-RECEIVED  | overview | 今年以来我局收到的依申请公开政府信息申请有{26}起。
          N-RECEIVED  | overview | 本年新收政府信息公开申请数量为{26}件。
          N-RECEIVED  | overview | 依申请公开办理规范。全年收到政府信息公开申请{２６}件。
          N-RECEIVED  | overview | 我局收到各类政府信息公开申请共计{29}件，其中上年结转3件。
          N-RECEIVED  | overview | 2023年，我局接收信息公开申请{26}例。
          N-RECEIVED  | overview | 2023年，全局共接到群众提交的信息公开申请{26}条。
          # Carried in and out
          N-CARRY     | overview | 我局办理政府信息公开申请，上年结转{3}件。
          N-CARRY     | overview | 收到政府信息公开申请26件，连同上年度结转{3}件，共29件。
          N-CARRY     | overview | 共答复申请（含2022年结转的{3}件）。
          N-CARRY     | overview | 结转上年度政府信息公开申请{3}件。
          N-CARRY     | overview | 上一年度未办结并结转的依申请公开{3}件。
          N-CARRY     | overview | 收到申请，结转下年度继续办理{2}件。
          N-CARRY     | overview | 另有{2}件申请按规定顺延至下一年度答复。
          N-CARRY     | overview | 2023年收到政府信息公开申请26件，其余{2}件转入2024年办理。
          N-CARRY     | overview | 收到政府信息公开申请26件，尚未办结{2}件。
          N-CARRY     | overview | 依申请公开方面，结转至下年度的有{2}件。
          # Answered
          N-ANSWERED  | overview | 2023年，我局答复政府信息公开申请{27}件。
          N-ANSWERED  | overview | 收到政府信息公开申请26件，已全部办结{27}件。
          N-ANSWERED  | overview | 依申请公开工作规范有序，全年共办结{27}件。
          N-ANSWERED  | requests | 按时答复{27}件，答复率100%。
          N-ANSWERED  | overview | 收到信息公开申请26件，当年办结{24}件。
          N-ANSWERED  | overview | 政府信息公开申请已办理完毕{27}宗。
          # Outcomes
          N-CATEGORY  | overview | 办理依申请公开情况：予以公开{10}件。
          N-CATEGORY  | overview | 收到政府信息公开申请26件，同意公开答复{10}件。
          N-CATEGORY  | requests | 部分公开{4}件。
          N-CATEGORY  | overview | 对收到的政府信息公开申请，予以公开及部分公开{14}件。
          N-CATEGORY  | overview | 答复政府信息公开申请27件，不予公开{3}件。
          N-CATEGORY  | overview | 答复政府信息公开申请27件，信息无法提供的{6}件。
          N-CATEGORY  | overview | 答复政府信息公开申请27件，不予处理{2}件。
          N-CATEGORY  | overview | 答复政府信息公开申请27件，其他处理{2}件。
          N-CATEGORY  | overview | 答复政府信息公开申请27件，本机关不掌握相关政府信息{5}件。
          N-CATEGORY  | overview | 答复政府信息公开申请27件，属于四类过程性信息{2}件。
          N-CATEGORY  | overview | 答复政府信息公开申请27件，属于三类内部事务信息的{1}件。
          N-CATEGORY  | overview | 答复政府信息公开申请27件，没有现成信息需要另行制作{1}件。
          N-CATEGORY  | overview | 答复政府信息公开申请27件，重复申请{2}件。
          N-CATEGORY  | overview | 答复政府信息公开申请27件，申请人无正当理由逾期不补正{1}件。
          N-CATEGORY  | overview | 在依申请公开的答复中，公开或部分公开{14}件。
          # Reconsiderations
          N-REVIEW    | disputes | 2023年，我局因政府信息公开被申请行政复议{7}件。
          N-REVIEW    | overview | 因政府信息公开工作引起的行政复议案件{7}起。
          N-REVIEW    | overview | 政府信息公开行政复议共{7}宗。
          N-REVIEW    | overview | 2023年我局有{7}件涉及政府信息公开工作的行政复议。
          N-REVIEW    | disputes | 行政复议7件，其中结果维持{3}件。
          N-REVIEW    | disputes | 行政复议7件，被纠正{1}件。
          N-REVIEW    | disputes | 行政复议7件，尚未审结{2}件。
          N-REVIEW    | overview | 政府信息公开行政复议和行政诉讼共计{12}件。
          # Suits
          N-SUIT      | overview | 政府信息公开行政诉讼{5}件。
          N-SUIT      | disputes | 未经复议直接起诉{3}件。
          N-SUIT      | disputes | 复议后起诉{2}件。
          N-SUIT      | disputes | 被提起行政诉讼案件{5}件。
          N-SUIT      | disputes | 行政诉讼5件，其中结果维持{3}件。
          N-SUIT      | disputes | 复议后起诉2件，结果纠正{1}件。
          # Documents
          N-DOCS      | overview | 2023年，我局制发行政规范性文件{8}件。
          N-DOCS      | overview | 全年制定出台规范性文件{8}份，废止3份。
          N-DOCS      | overview | 规范性文件制发8件，废止{3}件，现行有效40件。
          N-DOCS      | overview | 规范性文件制发8件，废止3件，现行有效{40}件。
          N-DOCS      | overview | 现行有效的规范性文件{40}件。
          N-DOCS      | overview | 废止规范性文件{3}件。
          # Decisions
          N-DOCS      | overview | 廢止行政規範性文件{3}件。
          N-DECISIONS | overview | 作出行政许可决定{1200}件。
          N-DECISIONS | overview | 作出行政處罰決定{350}件。
          N-DECISIONS | overview | 全年作出行政处罚决定{350}件。
          N-DECISIONS | overview | 下达行政强制措施决定{12}件。
          N-DECISIONS | overview | 行政许可处理决定数量{1,200}件。
          """)
  void aNumberThatIsRightAndTheSameRaisedByTwo(String rule, String section, String text) {
    String right = MARKED.matcher(text).replaceAll("$1");
    assertThat(Spoken.by(Spoken.BUREAU).says(section, right).rules()).as(right).isEmpty();

    String wrong = MARKED.matcher(text).replaceAll(NarrativeWordingsTest::raised);
    assertThat(Spoken.by(Spoken.BUREAU).says(section, wrong).findings())
        .as(wrong)
        .anySatisfy(
            f -> {
              assertThat(f.rule()).isEqualTo(rule);
              assertThat(f.severity()).isEqualTo(Finding.Severity.WARNING);
              assertThat(wrong).contains(f.quote());
              assertThat(wrong).contains(f.actual().map(BigDecimal::toPlainString).orElseThrow());
              assertThat(f.actual()).isNotEqualTo(f.expected());
              assertThat(f.cells()).isNotEmpty();
              assertThat(f.place()).isPresent();
            });
  }

  private static String raised(MatchResult marked) {
    String digits = java.text.Normalizer.normalize(marked.group(1), java.text.Normalizer.Form.NFKC);
    return String.valueOf(Long.parseLong(digits.replace(",", "")) + 2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Comparisons, plans, other years, parts of the year
          overview | 2023年收到政府信息公开申请26件，比2022年（31件）下降16%。
          overview | 去年收到政府信息公开申请31件。
          overview | 2022年收到政府信息公开申请31件，答复30件；2023年收到政府信息公开申请26件。
          overview | 收到政府信息公开申请26件，较上年增加5件，增长23.8%。
          overview | 上年同期收到政府信息公开申请31件。
          overview | 2023年上半年收到政府信息公开申请11件。
          overview | 2023年11月收到政府信息公开申请4件。
          overview | 2019年以来，累计收到政府信息公开申请131件。
          overview | 2024年计划办结依申请公开30件。
          problems | 2023年收到政府信息公开申请99件，答复不够规范。
          # Channels and applicants
          overview | 收到政府信息公开申请26件，其中当面申请2件、信函申请4件、网络申请20件。
          overview | 通过网络收到政府信息公开申请20件。
          overview | 收到政府信息公开申请26件，其中自然人25件。
          # Things counted in 件 that are no requests
          overview | 12345热线受理群众诉求4120件，办结4100件。
          overview | 办理人大代表建议12件、政协提案30件，全部办结42件。
          overview | 收到政府信息公开申请26件。全年办理网上留言55件，办结55件。
          overview | 全年受理网络问政182件，答复182件。
          overview | 主动公开政府信息1300条，其中规范性文件13件。
          overview | 立案85起，办结80起，罚款12.5万元。
          overview | 公开行政许可信息1305条、行政处罚信息360条。
          overview | 办理行政许可事项53项。
          overview | 全年审理行政复议案件320件，审结300件。
          overview | 我局代理行政诉讼案件12件。
          overview | 清理并集中发布现行有效规范性文件36件。
          overview | 公报刊登规章、规范性文件等112件。
          overview | 修改、废止规范性文件5件。
          overview | 对2023年以来的46份文件标注有效性。
          overview | 出具答复书40份。
          # The office, other bodies
          overview | 县自然资源局收到政府信息公开申请11件，答复11件。
          overview | 各乡镇共收到政府信息公开申请15件。
          overview | 全县共收到政府信息公开申请155件，其中我局收到政府信息公开申请26件。
          overview | 政府信息公开行政复议案件共7件（含上年结转1件）。
          overview | 新增政府信息公开类行政复议案件4件，行政诉讼案件2件。
          overview | 一审行政诉讼案件2件，二审3件。因政府信息公开。
          overview | 行政复议纠错案件2件，政府信息公开行政诉讼败诉案件2件。
          overview | 政府信息公开行政复议和行政诉讼分别为7件和5件。
          overview | 2021年、2022年、2023年分别收到政府信息公开申请40件、31件、26件。
          overview | 依申请公开栏目收到申请5件。
          overview | 制定并公开规范性文件6件，政策解读6篇。
          overview | 作出行政处罚决定书350份，作出不予行政处罚决定45件。
          overview | 受理不动产登记信息查询申请520件，办结520件。
          # Readings
          overview | 收到政府信息公开申请29件（含上年结转3件），答复27件，结转下年2件。
          overview | 收到政府信息公开申请近30件。
          overview | 收到政府信息公开申请20余件，答复约27件。
          overview | 收到政府信息公开申请二十六件，答复二十七件。
          overview | 政府信息公开行政诉讼3件。
          overview | 未发生因政府信息公开被追究责任的情况。
          disputes | 未发生行政复议被纠错、行政诉讼败诉的情况。
          disputes | 上半年未发生行政复议。
          overview | 未收到超期答复的投诉。
          overview | 未收到通过信函提出的政府信息公开申请。
          overview | 答复政府信息公开申请27件，予以公开14件。
          overview | 收到政府信息公开申请及咨询共90件。
          overview | 不予公开和无法提供9件。
          # Blanks that are none
          overview | 公开电话0598-XXXX1234不对外，xxgk@example.cn 为邮箱。
          overview | 推广“互联网+XX”模式，实行7×24小时服务。
          overview | 依照《条例》第 三十 条 规定办理。
          # Fees
          other    | 全年收取信息处理费15000元。
          other    | 2023年未收取信息处理费。
          other    | 应收信息处理费90000元。
          """)
  void whatIsNotAtFault(String section, String text) {
    assertThat(Spoken.by(Spoken.BUREAU).says(section, text).findings()).as(text).isEmpty();
  }
}
