package org.gongkai.render.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.render.review.Reviewed.TOTAL;
import static org.gongkai.render.review.Reviewed.finding;
import static org.gongkai.render.review.Reviewed.page;
import static org.gongkai.render.review.Reviewed.part;
import static org.gongkai.render.review.Reviewed.reading;
import static org.gongkai.render.review.Reviewed.report;
import static org.gongkai.render.review.Reviewed.text;
import static org.gongkai.render.review.Reviewed.titled;
import static org.gongkai.render.review.Reviewed.with;
import static org.gongkai.render.review.Reviewed.wrongText;
import static org.gongkai.render.review.Reviewed.wrongTotal;

import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.Gongkai;
import org.gongkai.document.Place;
import org.gongkai.render.findings.RuleText;
import org.gongkai.report.CellKey;
import org.gongkai.report.Failure;
import org.gongkai.report.Finding;
import org.gongkai.report.Finding.Severity;
import org.gongkai.report.Reading.State;
import org.gongkai.report.Report;
import org.gongkai.report.Source;
import org.gongkai.report.Verdict;
import org.gongkai.report.Verdict.Decision;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page for reviewers. */
class ReviewPageTest {
  private static final String EVIL =
      "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>&amp;";

  // ---- the tables

  @Test
  void theTablesStandAsTheFormPrintsThem() {
    Document html = Jsoup.parse(part(report(), text()));
    assertThat(html.select("table.form").eachAttr("class"))
        .containsExactly("form disclosure", "form requests", "form disputes");
    Element requests = html.expectFirst("table.requests");
    assertThat(requests.select("tbody th[rowspan=22]").text()).isEqualTo("三、本年度办理结果");
    assertThat(requests.select("thead th[colspan=5]").text()).isEqualTo("法人或其他组织");
    assertThat(requests.select("td")).hasSize(175);
    assertThat(requests.select("th:not([scope])")).isEmpty();
    assertThat(requests.select("tbody tr").get(0).select("td").eachText())
        .containsExactly("9", "2", "0", "0", "1", "0", "12");
  }

  @ParameterizedTest
  @CsvSource({
    "BLANK, '', 空白",
    "MARK, —, —",
    "MISSING, '', 缺",
    "UNREADABLE, 6233440, 6233440 无法辨认",
    "PROPOSED, 1O, 10 待核 1O"
  })
  void aStateOtherThanANumberShowsAsNone(State state, String raw, String shown) {
    String html = part(with(report(), TOTAL, reading(state, raw)), text());
    Element cell = Jsoup.parse(html).select("table.requests td").get(6);
    assertThat(cell.text().replaceAll("\\s+", "")).isEqualTo(shown.replace(" ", ""));
    assertThat(cell.classNames()).contains(state.name().toLowerCase(Locale.ROOT));
  }

  @Test
  void aNumberShowsAsPrintedAndCarriesNoState() {
    String html = part(with(report(), TOTAL, reading(State.READ, "１０ 件")), text());
    Element cell = Jsoup.parse(html).select("table.requests td").get(6);
    assertThat(cell.text()).isEqualTo("１０ 件");
    assertThat(cell.select(".state")).isEmpty();
  }

  @Test
  void aTableThatIsNotThereIsSaidToBeMissing() {
    Report report =
        (Report)
            Gongkai.parse(
                "空.txt", "某某县人民政府2023年政府信息公开工作年度报告\n一、总体情况\n无。\n".getBytes(StandardCharsets.UTF_8));
    Document html = Jsoup.parse(part(report, text()));
    assertThat(html.select(".tables .notice").eachText()).hasSize(3);
    assertThat(html.select("table.disputes td.missing")).hasSize(15);
    assertThat(Jsoup.parse(part(report(), text())).select(".tables .notice")).isEmpty();
  }

  @Test
  void theRowsOfAnIndicatorTableStandInATableOfTheirOwn() {
    CellKey key = new CellKey("statistics", "自拟指标", "year");
    String html = part(with(report(), key, reading(State.READ, "10")), text());
    Element others = Jsoup.parse(html).expectFirst("table.others");
    assertThat(others.select("tbody th").text()).isEqualTo("自拟指标");
    assertThat(others.select("td").text()).isEqualTo("10");
  }

  // ---- findings

  @Test
  void aSumShowsBothItsSides() {
    Report wrong = wrongTotal();
    Document html = Jsoup.parse(part(wrong, wrongText()));
    Element card = card(html, "T3-ROW-SUM");
    assertThat(card.select(".numbers").text()).isEqualTo("应为 12 实为 13");
    assertThat(card.select(".side").eachText())
        .containsExactly("左边 总计 13 = 13", "右边 自然人 9 + 商业企业 2 + 法律服务机构 1 + 3 格为 0 = 12");
    assertThat(card.select(".unequal").text()).isEqualTo("≠");
    assertThat(card(html, "T3-BALANCE").select(".side").eachText())
        .containsExactly(
            "左边 一、本年新收政府信息公开申请数量 13 + 二、上年结转政府信息公开申请数量 1 = 14", "右边 （七）总计 12 + 四、结转下年度继续办理 1 = 13");
  }

  @Test
  void aSideWithACellThatHasNoNumberSaysSo() {
    CellKey part = new CellKey("requests", "received", "business");
    Report wrong = with(wrongTotal(), part, reading(State.MARK, "/"));
    Element card = card(Jsoup.parse(part(wrong, wrongText())), "T3-ROW-SUM");
    assertThat(card.select(".side").get(1).text())
        .isEqualTo("右边 自然人 9 + 商业企业 / + 法律服务机构 1 + 3 格为 0 = 10＋未知");
  }

  @Test
  void theCellThatIsOffStandsOutFromThoseOfItsSum() {
    Document html = Jsoup.parse(part(wrongTotal(), wrongText()));
    Elements row = html.select("table.requests tbody tr").get(0).select("td");
    assertThat(row.get(6).classNames()).contains("flag", "error", "subject");
    assertThat(row.get(0).classNames()).contains("flag", "error", "part").doesNotContain("subject");
    assertThat(row.get(6).select(".spoken").text()).startsWith("，错误：").contains("T3-ROW-SUM");
    assertThat(html.select("table.disputes td.flag")).isEmpty();
  }

  @Test
  void theGravestFindingGivesACellItsColour() {
    Report report =
        report()
            .withFindings(
                List.of(
                    finding(Severity.INFO, "a", TOTAL),
                    finding(Severity.ERROR, "b", TOTAL),
                    finding(Severity.WARNING, "c", TOTAL)));
    Document html = Jsoup.parse(part(report, text()));
    Element cell = html.expectFirst("td.flag");
    assertThat(cell.classNames()).contains("error", "subject");
    assertThat(cell.attr("data-findings").split(" ")).hasSize(3);
    assertThat(html.select(".finding .message").eachText()).containsExactly("b", "c", "a");
  }

  @Test
  void quotesDoubtsAndOtherReportsAreShown() {
    String sentence = "收到政府信息公开申请12件";
    CellKey doubtful = new CellKey("requests", "carriedIn", "total");
    Finding finding =
        finding(Severity.WARNING, "数字不一致", TOTAL)
            .quoting(sentence, Optional.of(new Place.InText(5, 1)))
            .relatedTo(
                List.of(
                    new Finding.Related("去年.pdf", Optional.of(doubtful), "7", Optional.empty())))
            .uncertainFor(List.of(doubtful));
    Document html = Jsoup.parse(part(report().withFindings(List.of(finding)), text()));
    Element card = html.expectFirst(".finding");
    assertThat(card.classNames()).contains("info");
    assertThat(card.select("blockquote").text()).isEqualTo(sentence);
    assertThat(card.select(".doubt").text()).contains("上年结转").contains("存疑");
    assertThat(card.select(".related").text()).contains("去年.pdf").contains("7");
    assertThat(html.select(".lines li.hit mark").eachText()).contains(sentence);
    assertThat(html.select("td.doubt")).hasSize(1);
    String mark = card.expectFirst("a.go").attr("href");
    assertThat(html.select(mark).text()).isEqualTo(sentence);
  }

  @Test
  void aQuoteThatIsCutIsFoundInTheTextAllTheSame() {
    Finding finding =
        finding(Severity.INFO, "m").quoting("收到政府信息公开申请…", Optional.of(new Place.InText(5, 1)));
    Document html = Jsoup.parse(part(report().withFindings(List.of(finding)), text()));
    assertThat(html.select("li.hit mark").text()).isEqualTo("收到政府信息公开申请");
  }

  @Test
  void aRuleSaysWhatItAsksAndHowToMend() {
    ReviewPage page =
        Reviewed.page(
            "en",
            List.of(
                new RuleText(
                    "T3-BLANK-TOKEN", Severity.INFO, "numbers", "because\nbasis", "write 0")));
    Report report = report().withFindings(List.of(finding(Severity.INFO, "m", TOTAL)));
    ReviewPart part = page.part(report, source -> new SourceCopies.SourceCopy.Gone());
    Document html = Jsoup.parse(part.html());
    assertThat(html.select(".finding .rule").text()).isEqualTo("numbers");
    assertThat(html.select(".finding details p").eachText())
        .containsExactly("because", "basis", "To mend it: write 0");
    assertThat(Jsoup.parse(page.begin(List.of(part.summary()))).select(".rules td").text())
        .contains("numbers");
  }

  @Test
  void whatAReviewerDismissedIsToldAndNoLongerCounted() {
    Verdict no = new Verdict(Decision.DISMISSED, "王某", "已核对", LocalDate.of(2025, 3, 1));
    Verdict yes = new Verdict(Decision.CONFIRMED, "李某", "须更正", LocalDate.of(2025, 3, 2));
    CellKey other = new CellKey("requests", "carriedIn", "total");
    Report report =
        report()
            .withFindings(
                List.of(
                    finding(Severity.ERROR, "a", TOTAL).decided(no),
                    finding(Severity.WARNING, "b", other).decided(yes)));
    ReviewPart part = page("zh").part(report, source -> new SourceCopies.SourceCopy.Same(text()));
    Document html = Jsoup.parse(part.html());
    assertThat(html.select(".finding .message").eachText()).containsExactly("b", "a");
    assertThat(html.select(".verdict").eachText())
        .containsExactly("李某 于 2025-03-02 确认：须更正", "王某 于 2025-03-01 排除：已核对");
    assertThat(html.select("td.flag")).hasSize(1);
    assertThat(html.select(".finding.dismissed a[href]")).isEmpty();
    assertThat(part.summary().count(Severity.ERROR)).isZero();
    assertThat(part.summary().count(Severity.WARNING)).isEqualTo(1);
    assertThat(part.summary().dismissed()).isEqualTo(1);
  }

  // ---- places

  @Test
  void aFlaggedCellLeadsToItsLine() {
    Document html = Jsoup.parse(part(wrongTotal(), wrongText()));
    Element cell = html.select("td.subject").get(0);
    Element mark = html.expectFirst(cell.expectFirst("a").attr("href"));
    assertThat(mark.text()).isEqualTo("13");
    assertThat(mark.parents().get(0).attr("value")).isEqualTo("29");
    assertThat(mark.parents().get(0).text()).contains("一、本年新收政府信息公开申请数量");
  }

  @Test
  void everyLinkLeadsSomewhereAndNoNameOccursTwice() {
    Document html = Jsoup.parse(page(wrongTotal(), wrongText()));
    assertThat(html.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    for (Element link : html.select("a[href]")) {
      assertThat(html.select(link.attr("href"))).as(link.outerHtml()).hasSize(1);
    }
  }

  @Test
  void aPdfShowsEachFlaggedPageOnceWithBoxes() {
    byte[] pdf = Reviewed.pdf();
    Report report = (Report) Gongkai.parse("年报.pdf", pdf);
    Document html = Jsoup.parse(part(report, pdf));
    Elements pages = html.select("figure.page");
    assertThat(pages.eachAttr("id")).doesNotHaveDuplicates().isNotEmpty();
    assertThat(html.select("img[loading=lazy]")).hasSameSizeAs(pages);
    assertThat(html.select("img").get(0).attr("src")).startsWith("data:image/");
    for (Element cell : html.select("td.flag.error.subject")) {
      Element box = html.expectFirst(cell.expectFirst("a").attr("href"));
      assertThat(box.tagName()).isEqualTo("rect");
      assertThat(box.classNames()).contains("error", "subject");
    }
  }

  @Test
  void aSourceThatChangedIsNotShown() {
    ReviewPage page = Reviewed.page("zh");
    Document html =
        Jsoup.parse(
            page.part(wrongTotal(), source -> new SourceCopies.SourceCopy.Changed()).html());
    assertThat(html.select(".notice").text()).contains("改动过");
    assertThat(html.select(".lines")).isEmpty();
    Element mark = html.expectFirst(html.expectFirst("td.subject a").attr("href"));
    assertThat(mark.text()).isEqualTo("13");
    assertThat(mark.parents().is("figure.row")).isTrue();
    assertThat(
            Jsoup.parse(
                    page.part(wrongTotal(), source -> new SourceCopies.SourceCopy.Gone()).html())
                .select(".notice")
                .text())
        .contains("读不到");
  }

  @Test
  void aReportWithoutFindingsDoesNotReadItsSourceAgain() {
    String html =
        Reviewed.page("zh")
            .part(
                report(),
                source -> {
                  throw new AssertionError("read again");
                })
            .html();
    assertThat(html).contains("没有发现问题").doesNotContain("class=\"places\"");
  }

  // ---- safety

  @Test
  void whatReportsSayNeverActs() {
    Finding finding =
        new Finding(
            EVIL,
            Severity.ERROR,
            List.of(TOTAL),
            Optional.of(BigDecimal.ONE),
            Optional.of(BigDecimal.TEN),
            EVIL,
            Optional.of(new Place.InDom(EVIL)),
            EVIL,
            List.of(TOTAL),
            List.of(
                new Finding.Related(
                    EVIL,
                    Optional.of(new CellKey("t", EVIL, EVIL)),
                    EVIL,
                    Optional.of(new Place.InDom(EVIL)))));
    CellKey strange = new CellKey("statistics", EVIL, EVIL);
    Report report =
        with(
            with(titled(report(), EVIL), TOTAL, reading(State.UNREADABLE, EVIL)),
            strange,
            reading(State.MARK, EVIL));
    Report evil =
        report
            .withFindings(List.of(finding, finding(Severity.INFO, EVIL, strange)))
            .withSource(new Source(EVIL, "text/plain", "", 1, EVIL, List.of(EVIL)));
    Document html = Jsoup.parse(page(evil, EVIL.getBytes(StandardCharsets.UTF_8)));
    assertThat(html.select("script")).hasSize(1);
    assertThat(html.select("img")).isEmpty();
    assertThat(html.getAllElements())
        .allSatisfy(
            element ->
                assertThat(element.attributes().asList())
                    .noneMatch(attribute -> attribute.getKey().startsWith("on")));
    assertThat(html.select("h3").eachText()).contains(EVIL);
    assertThat(html.select(".message").eachText()).contains(EVIL);
  }

  @Test
  void thePolicyAllowsItsOwnStyleAndScriptAlone() throws Exception {
    String page = page(wrongTotal(), wrongText());
    String policy =
        Jsoup.parse(page).select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy)
        .startsWith("default-src 'none'; img-src data:; ")
        .contains("style-src " + digest(page, "style"))
        .contains("script-src " + digest(page, "script"))
        .doesNotContain("unsafe");
  }

  private static String digest(String page, String tag) throws Exception {
    Matcher element =
        Pattern.compile("<" + tag + ">(.*?)</" + tag + ">", Pattern.DOTALL).matcher(page);
    assertThat(element.find()).isTrue();
    byte[] digest =
        MessageDigest.getInstance("SHA-256")
            .digest(element.group(1).getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }

  @Test
  void thePageAsksNoNetwork() {
    byte[] pdf = Reviewed.pdf();
    Document html = Jsoup.parse(page((Report) Gongkai.parse("年报.pdf", pdf), pdf));
    assertThat(html.select("link, iframe, object, embed, form[action], [style]")).isEmpty();
    assertThat(html.select("[src]").eachAttr("src")).allMatch(src -> src.startsWith("data:"));
    assertThat(html.select("[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
    assertThat(html.select("style").get(0).data()).doesNotContain("url(").doesNotContain("@import");
  }

  // ---- overview

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void theOverviewCounts(String language) {
    ReviewPage page = Reviewed.page(language);
    SourceCopies copies = source -> new SourceCopies.SourceCopy.Gone();
    Source broken = new Source("坏.pdf", "", "", 0, "");
    List<ReviewPart> parts =
        List.of(
            page.part(wrongTotal(), copies),
            page.part(report(), copies),
            page.part(new Failure(broken, "DAMAGED", "the PDF is damaged"), copies));
    Document html =
        Jsoup.parse(
            page.begin(parts.stream().map(ReviewPart::summary).toList())
                + parts.get(2).html()
                + page.end());
    int errors =
        (int) wrongTotal().findings().stream().filter(f -> f.severity() == Severity.ERROR).count();
    assertThat(html.select(".tiles dd").eachText())
        .startsWith("3", Integer.toString(errors))
        .endsWith("1", "1");
    Elements rows = html.select("#list tbody tr");
    assertThat(rows).hasSize(3);
    assertThat(rows.get(0).select("td").eachText()).startsWith("云岭县人民政府", "2023", "" + errors);
    assertThat(rows.get(0).attr("data-rules").split(" ")).contains("T3-BALANCE", "T3-ROW-SUM");
    assertThat(rows.get(2).select(".severity")).hasSize(1);
    assertThat(html.select("article .notice").text()).contains("DAMAGED").contains("is damaged");
    assertThat(html.expectFirst("html").attr("lang")).startsWith(language);
  }

  @Test
  void aPartIsTheSameEachTime() {
    assertThat(part(wrongTotal(), wrongText())).isEqualTo(part(wrongTotal(), wrongText()));
  }

  @Test
  void bothLanguagesSayTheSameThings() throws Exception {
    assertThat(keys("zh")).isEqualTo(keys("en"));
  }

  private static Object keys(String language) throws Exception {
    Properties texts = new Properties();
    try (var in =
        ReviewWords.class.getResourceAsStream("/messages/review-" + language + ".properties")) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return texts.stringPropertyNames();
  }

  private static Element card(Document html, String rule) {
    return html.select(".finding").stream()
        .filter(card -> card.select("code").text().equals(rule))
        .findFirst()
        .orElseThrow();
  }
}
