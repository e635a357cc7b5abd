package org.gongkai.render.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.gongkai.report.Finding;
import org.gongkai.report.Finding.Severity;
import org.gongkai.report.ParseResult;
import org.gongkai.report.Verdict.Decision;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** JUnit XML, read back with the reader of Maven's own test reports. */
class JunitWriterTest {

  private static List<ReportTestSuite> suites(ParseResult... results) {
    byte[] xml = SampleFindings.written(FindingsFormat.JUNIT, results);
    try {
      return new TestSuiteXmlParser(new NullConsoleLogger())
          .parse(new InputStreamReader(new ByteArrayInputStream(xml), StandardCharsets.UTF_8));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static ReportTestCase find(String name, ReportTestSuite suite) {
    return suite.getTestCases().stream()
        .filter(each -> each.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Element root(ParseResult... results) {
    return root(SampleFindings.RULES, results);
  }

  private static Element root(RuleTexts rules, ParseResult... results) {
    byte[] xml = SampleFindings.written(FindingsFormat.JUNIT, rules, results);
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(xml))
          .getDocumentElement();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static Element testCase(Element root, String name) {
    NodeList cases = root.getElementsByTagName("testcase");
    for (int i = 0; i < cases.getLength(); i++) {
      Element each = (Element) cases.item(i);
      if (each.getAttribute("name").equals(name)) {
        return each;
      }
    }
    throw new AssertionError("no case " + name);
  }

  @Test
  void errorsFailAndRulesThatAreKeptPass() {
    ReportTestSuite suite =
        suites(SampleFindings.report("a/b.pdf", SampleFindings.LINE, SampleFindings.sum())).get(0);
    assertThat(suite.getNumberOfTests()).isEqualTo(4);
    assertThat(suite.getNumberOfFailures()).isEqualTo(1);
    assertThat(suite.getNumberOfErrors()).isZero();
    assertThat(suite.getNumberOfSkipped()).isZero();
    assertThat(suite.getTestCases())
        .extracting(ReportTestCase::getName)
        .containsExactly("READ", "T3-ROW-SUM", "T4-REVIEW-SUM", "S-SIX");
    ReportTestCase failed = find("T3-ROW-SUM", suite);
    assertThat(failed.hasFailure()).isTrue();
    assertThat(failed.getFailureType()).isEqualTo("error");
    assertThat(failed.getFailureMessage()).isEqualTo("行 received：总计为 13");
    assertThat(failed.getFailureDetail()).contains("行 received：总计为 13", "改正总计");
    assertThat(failed.getFullClassName()).isEqualTo("a.b_pdf");
    assertThat(find("READ", suite).isSuccessful()).isTrue();
    assertThat(find("T4-REVIEW-SUM", suite).isSuccessful()).isTrue();
  }

  @Test
  void severalBreachesOfARuleAreOneCase() {
    Finding other = SampleFindings.sum().about("x");
    Element root =
        root(SampleFindings.report("x", SampleFindings.LINE, SampleFindings.sum(), other));
    Element failed = testCase(root, "T3-ROW-SUM");
    assertThat(failed.getElementsByTagName("failure").getLength()).isEqualTo(1);
    assertThat(failed.getTextContent().lines().filter(l -> l.contains("总计为 13"))).hasSize(2);
    assertThat(root.getElementsByTagName("testcase").getLength()).isEqualTo(4);
  }

  @Test
  void warningsAndNotesPassAndStandInTheOutput() {
    Finding finding = SampleFindings.sentence("收到 31 件。");
    Element root = root(SampleFindings.report("x", SampleFindings.LINE, finding));
    Element passed = testCase(root, "N-RECEIVED");
    assertThat(passed.getElementsByTagName("failure").getLength()).isZero();
    assertThat(passed.getElementsByTagName("skipped").getLength()).isZero();
    assertThat(passed.getElementsByTagName("system-out").item(0).getTextContent())
        .contains("severity.warning: 文中为 -31.50", "收到 31 件。", "line=12");
  }

  @Test
  void theOutputNamesWhatCouldExplainItAndWhatStandsElsewhere() {
    Finding uncertain = SampleFindings.overTheYears().uncertainFor(List.of(SampleFindings.BLANK));
    Element passed =
        testCase(root(SampleFindings.report("x", SampleFindings.LINE, uncertain)), "X-CARRY");
    assertThat(passed.getTextContent())
        .contains(
            "severity.infocheck.uncertain: 上年结转",
            "check.uncertain.cells requests/received/research",
            "check.related[上年/2022 年.txt requests/received/total, 11]",
            "check.related[g.pdf, 文]");
  }

  @Test
  void anErrorFailsBesideANote() {
    Finding note = SampleFindings.sum().of(Severity.INFO).about("x");
    Element failed =
        testCase(
            root(SampleFindings.report("x", SampleFindings.LINE, note, SampleFindings.sum())),
            "T3-ROW-SUM");
    assertThat(failed.getElementsByTagName("failure").item(0).getTextContent())
        .doesNotContain("severity.info");
    assertThat(failed.getElementsByTagName("system-out").item(0).getTextContent())
        .contains("severity.info");
  }

  @Test
  void whatIsDismissedIsSkippedWithTheReason() {
    Finding dismissed = SampleFindings.sum().decided(SampleFindings.verdict(Decision.DISMISSED));
    ReportTestSuite suite =
        suites(SampleFindings.report("x", SampleFindings.LINE, dismissed)).get(0);
    assertThat(suite.getNumberOfFailures()).isZero();
    assertThat(suite.getNumberOfSkipped()).isEqualTo(1);
    Element root = root(SampleFindings.report("x", SampleFindings.LINE, dismissed));
    Element skipped =
        (Element) testCase(root, "T3-ROW-SUM").getElementsByTagName("skipped").item(0);
    assertThat(skipped.getAttribute("message")).isEqualTo("verdict.dismissed[王芳, 2026-11-26, 已更正]");
    Element suiteElement = (Element) root.getElementsByTagName("testsuite").item(0);
    assertThat(suiteElement.getAttribute("skipped")).isEqualTo("1");
  }

  @Test
  void aRuleThatTheProfileSwitchesOffIsSkippedWithTheReason() {
    RuleTexts rules =
        SampleFindings.rules(
            Map.of("S-SIX", Optional.empty(), "T4-REVIEW-SUM", Optional.of(Severity.WARNING)));
    Element root = root(rules, SampleFindings.report("x", SampleFindings.LINE));
    Element skipped = (Element) testCase(root, "S-SIX").getElementsByTagName("skipped").item(0);
    assertThat(skipped.getAttribute("message")).isEqualTo("findings.off");
    assertThat(testCase(root, "T4-REVIEW-SUM").getElementsByTagName("skipped").getLength())
        .isZero();
    Element suite = (Element) root.getElementsByTagName("testsuite").item(0);
    assertThat(suite.getAttribute("skipped")).isEqualTo("1");
    assertThat(suite.getAttribute("tests")).isEqualTo("4");
  }

  @Test
  void whatIsConfirmedFailsAndSaysSo() {
    Finding confirmed = SampleFindings.sum().decided(SampleFindings.verdict(Decision.CONFIRMED));
    Finding dismissed =
        SampleFindings.sum().about("x").decided(SampleFindings.verdict(Decision.DISMISSED));
    Element failed =
        testCase(
            root(SampleFindings.report("x", SampleFindings.LINE, dismissed, confirmed)),
            "T3-ROW-SUM");
    assertThat(failed.getElementsByTagName("skipped").getLength()).isZero();
    assertThat(failed.getElementsByTagName("failure").item(0).getTextContent())
        .contains("verdict.confirmed[王芳");
  }

  @Test
  void anInputThatCannotBeReadIsAnError() {
    ReportTestSuite suite = suites(SampleFindings.failure()).get(0);
    assertThat(suite.getNumberOfTests()).isEqualTo(1);
    assertThat(suite.getNumberOfErrors()).isEqualTo(1);
    ReportTestCase read = suite.getTestCases().get(0);
    assertThat(read.getName()).isEqualTo("READ");
    assertThat(read.hasError()).isTrue();
    assertThat(read.getFailureType()).isEqualTo("ENCRYPTED");
    assertThat(read.getFailureMessage()).contains("asks for a password");
  }

  @Test
  void everyReportIsASuiteAndNoneIsStillXml() {
    assertThat(
            suites(
                SampleFindings.report("a.pdf", SampleFindings.LINE),
                SampleFindings.failure(),
                SampleFindings.report("c.pdf", SampleFindings.LINE)))
        .hasSize(3);
    assertThat(root().getTagName()).isEqualTo("testsuites");
  }

  @Test
  void controlCharactersMarkupAndRareCharactersSurviveOrAreDropped() {
    Finding finding =
        SampleFindings.sentence("a\u0000\u001b<&>]]>𠮷\uD800\"'\nb").of(Severity.ERROR);
    Element failure =
        (Element)
            testCase(
                    root(SampleFindings.report("𠮷<\u0001>.pdf", SampleFindings.LINE, finding)),
                    "N-RECEIVED")
                .getElementsByTagName("failure")
                .item(0);
    assertThat(failure.getTextContent()).contains("a<&>]]>𠮷\"'");
    assertThat(((Element) failure.getParentNode()).getAttribute("file")).isEqualTo("𠮷<>.pdf");
  }
}
