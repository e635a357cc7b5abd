package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.check.Messages.Language;
import org.gongkai.report.CellKey;
import org.gongkai.report.Finding;
import org.gongkai.report.Fingerprint;
import org.gongkai.report.Report;
import org.junit.jupiter.api.Test;

class NamingTest {
  private static final List<CellKey> ONE = List.of(CellKey.parse("requests/received/total"));

  private static List<Finding> found(Report report, Language language) {
    return new Checks(Filing.FORMS, Messages.in(language, Filing.FORMS)).run(report);
  }

  private static List<String> messages(Filing filing, Language language) {
    return found(filing.report(), language).stream().map(Finding::message).toList();
  }

  private static Object word(Naming.Named named) {
    Messages messages = Messages.in(Language.CHINESE, Filing.FORMS);
    return new Naming(messages.names(), Filing.on("2021").report()).words(named)[0];
  }

  @Test
  void aSumThatFailsNamesItsRow() {
    Filing filing = Filing.on("2021").with("requests/received/total", "4");
    assertThat(messages(filing, Language.CHINESE))
        .contains("“一、本年新收政府信息公开申请数量”行：总计为 4，各项之和为 3", "“总计”列：第一项加第二项为 4，第三项加第四项为 3");
    assertThat(messages(filing, Language.ENGLISH))
        .contains("Row \"Requests received\": the total is 4, its parts add up to 3");
  }

  @Test
  void aLongSumNamesTheRangeOfItsRows() {
    Filing filing = Filing.on("2019").with("requests/granted/business", "1");
    assertThat(messages(filing, Language.CHINESE)).contains("“商业企业”列：（七）总计为 0，（一）至（六）各项之和为 1");
    assertThat(messages(filing, Language.ENGLISH))
        .contains(
            "Column \"businesses\": \"Total concluded\" is 0, \"Granted\" to \"Other handling\" add"
                + " up to 1");
  }

  @Test
  void theSumOfOneCellIsTheCell() {
    assertThat(word(new Naming.Named.Sum(ONE))).isEqualTo("“一、本年新收政府信息公开申请数量”·总计");
  }

  @Test
  void cellsOfSeveralColumnsAreToldOneByOne() {
    assertThat(
            word(
                new Naming.Named.Sum(
                    List.of(
                        CellKey.parse("disputes/reconsideration/upheld"),
                        CellKey.parse("disputes/reconsideration/pending")))))
        .isEqualTo("行政复议·结果维持 + 行政复议·尚未审结");
  }

  @Test
  void cellsOfSeveralTablesAreToldOneByOne() {
    assertThat(
            word(
                new Naming.Named.Sum(
                    List.of(
                        CellKey.parse("requests/received/total"),
                        CellKey.parse("disputes/reconsideration/total")))))
        .isEqualTo("“一、本年新收政府信息公开申请数量”·总计 + 行政复议·总计");
  }

  @Test
  void noMessageShowsACode() {
    Filing filing =
        Filing.on("2021")
            .with("requests/received/total", "-1.5")
            .with("requests/granted/business", "7")
            .with("disputes/reconsideration/total", "-2")
            .with("disclosure/fees/amount", "-3")
            .with("disclosure/regulations/inForce", "-4");
    for (Language language : Language.values()) {
      assertThat(messages(filing, language))
          .hasSizeGreaterThan(6)
          .noneMatch(message -> message.matches(".*(requests|disputes|disclosure)/.*"))
          .noneMatch(message -> message.matches(".*(regulations|naturalPerson|[“\"]total[”]).*"));
    }
  }

  @Test
  void theLanguageChangesNoFingerprint() {
    Report report =
        Filing.on("2021")
            .with("requests/received/total", "4")
            .with("disclosure/regulations/issued", "9")
            .withoutYear()
            .report();
    List<String> chinese = prints(report, Language.CHINESE);
    assertThat(chinese).hasSizeGreaterThan(2).isEqualTo(prints(report, Language.ENGLISH));
  }

  private static List<String> prints(Report report, Language language) {
    return found(report, language).stream().map(f -> Fingerprint.of(report, f)).toList();
  }
}
