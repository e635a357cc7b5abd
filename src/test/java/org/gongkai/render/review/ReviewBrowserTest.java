package org.gongkai.render.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gongkai.Gongkai;
import org.gongkai.document.Place;
import org.gongkai.report.Finding;
import org.gongkai.report.Finding.Severity;
import org.gongkai.report.Report;
import org.gongkai.report.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page does when someone works with it. */
class ReviewBrowserTest {
  private static final String SHOWN =
      """
      const place = page.getElementById("viewer-place");
      const here = place.querySelector(".here");
      say(page.getElementById("viewer-name").textContent);
      say(here ? here.tagName + " " + here.textContent : "nothing");
      say([...page.querySelectorAll("#viewer-findings code")].map(c => c.textContent).join(" "));
      """;

  @TempDir Path folder;
  private Optional<Browser> browser = Optional.empty();

  @BeforeEach
  void findBrowser() {
    browser = Browser.installed(folder);
    assumeThat(browser).as("a Chromium on the PATH").isPresent();
  }

  private List<String> run(String html, int width, String script) throws Exception {
    return browser.orElseThrow().run(html, width, script);
  }

  private List<String> run(String html, String script) throws Exception {
    return run(html, 1400, script);
  }

  @Test
  void aClickOnACellOfAPdfShowsThePageWithItsBox() throws Exception {
    byte[] pdf = Reviewed.pdf();
    String html = Reviewed.page((Report) Gongkai.parse("年报.pdf", pdf), pdf);
    List<String> said =
        run(
            html,
            """
            say(page.getElementById("viewer").hidden);
            const cell = page.querySelector("td.flag.error.subject");
            cell.querySelector("a").click();
            const box = page.querySelector("#viewer-place rect.here");
            const image = page.querySelector("#viewer-place img");
            const seen = box.getBoundingClientRect();
            const frame = page.getElementById("viewer-place").getBoundingClientRect();
            say(page.getElementById("viewer").hidden);
            say(seen.top >= frame.top && seen.bottom <= frame.bottom && seen.width > 5);
            say(image.naturalWidth > 800 && Math.abs(image.clientHeight -
              image.nextElementSibling.clientHeight) < 2);
            say(view.location.hash === "#" + cell.id);
            """
                + SHOWN
                + """
            page.dispatchEvent(new view.KeyboardEvent("keydown", { key: "Escape" }));
            say(page.getElementById("viewer").hidden);
            say(page.activeElement === cell.querySelector("a"));
            """);
    assertThat(said.subList(0, 5)).containsExactly("true", "false", "true", "true", "true");
    assertThat(said.get(5)).startsWith("（一）予以公开 · 总计：7");
    assertThat(said.get(6)).startsWith("rect （一）予以公开 · 总计: 7");
    assertThat(said.get(7)).isEqualTo("T3-ROW-SUM T3-COL-SUM");
    assertThat(said.subList(8, 10)).containsExactly("true", "true");
  }

  @Test
  void aCellWithoutFindingsShowsItsPlaceOnAPageThatIsThere() throws Exception {
    byte[] pdf = Reviewed.pdf();
    String html = Reviewed.page((Report) Gongkai.parse("年报.pdf", pdf), pdf);
    List<String> said =
        run(
            html,
            """
            const cell = page.querySelector("td[data-at]:not(.flag)");
            cell.click();
            const box = page.querySelector("#viewer-place rect.at");
            say(Number(box.getAttribute("width")) > 3 && page.querySelectorAll("figure .at").length);
            say(page.getElementById("viewer-name").textContent === cell.textContent);
            cell.focus();
            cell.dispatchEvent(new view.KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
            const next = page.activeElement.closest("td");
            say(next !== cell && next.getBoundingClientRect().left
              > cell.getBoundingClientRect().left);
            """);
    assertThat(said).containsExactly("1", "true", "true");
  }

  @Test
  void aClickOnACellOfATextShowsItsLine() throws Exception {
    String html = Reviewed.page(Reviewed.wrongTotal(), Reviewed.wrongText());
    List<String> said = run(html, "page.querySelector('td.flag.subject a').click();" + SHOWN);
    assertThat(said.get(0)).isEqualTo("一、本年新收政府信息公开申请数量 · 总计：13");
    assertThat(said.get(1)).isEqualTo("MARK 13");
    assertThat(said.get(2)).contains("T3-ROW-SUM").contains("T3-BALANCE");
  }

  @Test
  void aClickOnASentenceShowsItInTheText() throws Exception {
    Finding finding =
        Reviewed.finding(Severity.WARNING, "说明")
            .quoting("收到政府信息公开申请12件", Optional.of(new Place.InText(5, 1)));
    String html = Reviewed.page(Reviewed.report().withFindings(List.of(finding)), Reviewed.text());
    List<String> said = run(html, "page.querySelector('.finding a.go').click();" + SHOWN);
    assertThat(said.get(1)).isEqualTo("MARK 收到政府信息公开申请12件");
  }

  @Test
  void aClickOnANumberOfASumShowsThatCell() throws Exception {
    String html = Reviewed.page(Reviewed.wrongTotal(), Reviewed.wrongText());
    List<String> said =
        run(
            html,
            """
            const card = [...page.querySelectorAll(".finding")]
              .find(each => each.querySelector("code").textContent === "T3-ROW-SUM");
            card.querySelectorAll(".chip")[1].click();
            """
                + SHOWN);
    assertThat(said.get(0)).isEqualTo("一、本年新收政府信息公开申请数量 · 自然人：9");
    assertThat(said.get(1)).isEqualTo("MARK 9");
  }

  @Test
  void theListIsFilteredAndSorted() throws Exception {
    ReviewPage page = Reviewed.page("zh");
    SourceCopies copies = source -> new SourceCopies.SourceCopy.Gone();
    Report good = Reviewed.titled(Reviewed.report(), "甲单位");
    Source other = new Source("乙.txt", "text/plain", "", 1, "text");
    List<ReviewPart> parts =
        List.of(
            page.part(good, copies), page.part(Reviewed.wrongTotal().withSource(other), copies));
    String html =
        page.begin(parts.stream().map(ReviewPart::summary).toList())
            + parts.get(0).html()
            + parts.get(1).html()
            + page.end();
    List<String> said =
        run(
            html,
            """
            const rows = () => [...page.querySelectorAll("#list tbody tr")]
              .filter(row => !row.hidden).map(row => row.cells[1].textContent).join(" ");
            const sort = (column) => page.querySelectorAll("#list thead button")[column].click();
            const set = (id, change) => {
              change(page.getElementById(id));
              page.getElementById("filters").dispatchEvent(new view.Event("input"));
            };
            say(rows());
            sort(3); say(rows());
            sort(3); say(rows());
            set("filter-severity", choice => { choice.value = "error"; }); say(rows());
            set("filter-severity", choice => { choice.value = "clean"; }); say(rows());
            set("filter-severity", choice => { choice.selectedIndex = 0; });
            set("filter-rule", choice => { choice.value = "T3-ROW-SUM"; }); say(rows());
            set("filter-rule", choice => { choice.selectedIndex = 0; });
            set("filter-text", field => { field.value = "2023 甲"; }); say(rows());
            set("filter-text", field => { field.value = "没有"; });
            say(page.getElementById("nothing").hidden);
            """);
    assertThat(said)
        .containsExactly(
            "甲单位 云岭县人民政府",
            "云岭县人民政府 甲单位",
            "甲单位 云岭县人民政府",
            "云岭县人民政府",
            "甲单位",
            "云岭县人民政府",
            "甲单位",
            "false");
  }

  @Test
  void aHostileTitleDoesNothing() throws Exception {
    String evil = "<script>top.say('struck')</script><img src=x onerror=\"top.say('struck')\">";
    Report report = Reviewed.titled(Reviewed.wrongTotal(), evil);
    List<String> said =
        run(
            Reviewed.page(report, Reviewed.wrongText()),
            "page.querySelector('td.flag a').click(); say(page.querySelectorAll('img').length);");
    assertThat(said).containsExactly("0");
  }

  @Test
  void thePolicyStopsAScriptThatIsNotThePages() throws Exception {
    String html =
        Reviewed.page(Reviewed.report(), Reviewed.text())
            .replace("</main>", "<script>document.title = 'struck'</script></main>");
    List<String> said = run(html, "say(page.title); say(view.getComputedStyle(page.body).margin);");
    assertThat(said.get(0)).contains("审阅");
    assertThat(said.get(1)).isEqualTo("0px");
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 768, 1400})
  void thePageIsNeverWiderThanTheScreen(int width) throws Exception {
    String html = Reviewed.page(Reviewed.wrongTotal(), Reviewed.wrongText());
    List<String> said =
        run(
            html,
            width,
            """
            say(page.documentElement.scrollWidth <= view.innerWidth);
            page.querySelector("td.flag a").click();
            say(page.documentElement.scrollWidth <= view.innerWidth);
            """);
    assertThat(said).containsExactly("true", "true");
  }
}
