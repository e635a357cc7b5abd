package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code gongkai check --format html} and {@code --annotate}. */
class CheckReviewTest {
  @TempDir Path folder;
  private Path reports = Path.of("");
  private String wrong = "";
  private String page = "";

  @BeforeEach
  void writeFilings() throws IOException {
    reports = folder.resolve("reports");
    Filings.write(reports.resolve("a.txt"), Filings.good());
    wrong = Filings.write(reports.resolve("b.txt"), Filings.wrongTotal());
    Filings.writeUnknown(reports.resolve("c.bin"));
    page = folder.resolve("review.html").toString();
  }

  @Test
  void aFolderBecomesOnePage() throws IOException {
    Invocation run =
        Invocation.of("check", reports.toString(), "--format", "html", "-o", page, "--lang", "zh");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    Document html = Jsoup.parse(Files.readString(Path.of(page)));
    assertThat(html.select("#list tbody tr a").eachText())
        .containsExactly(
            "云岭县人民政府2023年政府信息公开工作年度报告",
            "云岭县人民政府2023年政府信息公开工作年度报告",
            reports.resolve("c.bin").toString());
    assertThat(html.select("article")).hasSize(3);
    assertThat(html.select("article").eachAttr("id"))
        .isEqualTo(
            html.select("#list tbody tr a").eachAttr("href").stream()
                .map(link -> link.substring(1))
                .toList());
    assertThat(html.select(".finding .rule").eachText()).contains("每行总计等于六类申请人之和");
    assertThat(html.select("li.hit mark").eachText()).contains("13");
  }

  @Test
  void whatIsFoundAcrossReportsStandsWithTheReport() throws IOException {
    Invocation.of("check", reports.toString(), "--format", "html", "-o", page);
    Document html = Jsoup.parse(Files.readString(Path.of(page)));
    Element other = html.select("article").get(1);
    assertThat(other.select(".finding code").eachText()).contains("T3-ROW-SUM", "P-VERSIONS");
    assertThat(other.select(".related a").eachText()).contains(reports.resolve("a.txt").toString());
    assertThat(html.select(other.expectFirst(".related a").attr("href")))
        .isEqualTo(html.select("article").subList(0, 1));
    assertThat(html.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(html.select("#list tbody tr").get(0).attr("data-rules")).contains("P-VERSIONS");
    assertThat(html.select("article").get(0).select("td.flag.warning")).isNotEmpty();
  }

  @Test
  void aRosterWithBodiesThatDidNotReportHasAPartOfItsOwn() throws IOException {
    String roster =
        Filings.write(
            folder.resolve("roster.csv"), "area,member\n云泉市人民政府,云岭县人民政府\n云泉市人民政府,云岭县财政局\n");
    Invocation run =
        Invocation.of(
            "check", reports.toString(), "--format", "html", "-o", page, "--roster", roster);
    assertThat(run.err()).doesNotContain("fault");
    Document html = Jsoup.parse(Files.readString(Path.of(page)));
    assertThat(html.select("article")).hasSize(4);
    assertThat(html.select("article").get(3).text()).contains(roster).contains("云岭县财政局");
    assertThat(html.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void thePageIsTheSameForAnyNumberOfThreads() {
    String one =
        Invocation.of("check", reports.toString(), "--format", "html", "--threads", "1").out();
    String four =
        Invocation.of("check", reports.toString(), "--format", "html", "--threads", "4").out();
    assertThat(four).isEqualTo(one).endsWith("</html>\n");
  }

  @Test
  void standardInputIsShownThoughItCanBeReadOnce() {
    Invocation run =
        Invocation.with(
            Filings.wrongTotal(),
            Locale.ENGLISH,
            Terminal.Watched.NO,
            "check",
            "-",
            "--format",
            "html");
    assertThat(run.exit()).isEqualTo(1);
    Document html = Jsoup.parse(run.out());
    assertThat(html.select("li.hit mark").eachText()).contains("13");
    assertThat(html.select(".places")).hasSize(1);
    assertThat(html.expectFirst("h1").text()).startsWith("Review");
  }

  @Test
  void nothingIsLeftInTheFolderForTemporaryFiles() throws IOException {
    long before = leftovers();
    Invocation.of("check", wrong, "--format", "html", "-o", page);
    assertThat(leftovers()).isEqualTo(before);
  }

  private static long leftovers() throws IOException {
    try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(f -> f.getFileName().toString().matches("gongkai.*\\.waiting")).count();
    }
  }

  /** A PDF with a total that its row does not add up to. */
  private Path pdf() throws IOException {
    Path pdf = folder.resolve("wrong.pdf");
    if (Files.notExists(pdf)) {
      Path json = folder.resolve("wrong.json");
      Invocation.of("parse", wrong, "-o", json.toString());
      assertThat(
              Invocation.of("render", json.toString(), "--to", "pdf", "-o", pdf.toString()).exit())
          .isZero();
    }
    return pdf;
  }

  @Test
  void aPdfGetsNotesBesideTheListOfFindings() throws IOException {
    Path noted = folder.resolve("noted.pdf");
    Invocation run = Invocation.of("check", pdf().toString(), "--annotate", noted.toString());
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("T3-ROW-SUM");
    byte[] before = Files.readAllBytes(pdf());
    byte[] after = Files.readAllBytes(noted);
    assertThat(after.length).isGreaterThan(before.length);
    assertThat(Arrays.copyOf(after, before.length)).isEqualTo(before);
  }

  @Test
  void onlyASinglePdfGetsNotes() {
    String noted = folder.resolve("noted.pdf").toString();
    Invocation many = Invocation.of("check", reports.toString(), "--annotate", noted);
    assertThat(many.exit()).isEqualTo(2);
    assertThat(many.err()).contains("a single PDF");
    Invocation text = Invocation.of("check", wrong, "--annotate", noted);
    assertThat(text.exit()).isEqualTo(3);
    assertThat(text.out()).contains("T3-ROW-SUM");
    assertThat(text.err()).contains("is no PDF");
    Invocation missing =
        Invocation.of("check", folder.resolve("x.pdf").toString(), "--annotate", noted);
    assertThat(missing.exit()).isEqualTo(3);
    assertThat(Path.of(noted)).doesNotExist();
  }

  @Test
  void notesNeverGoWhereSomethingElseIs() throws IOException {
    Path copy = Files.copy(pdf(), folder.resolve("copy.pdf"));
    byte[] before = Files.readAllBytes(copy);
    assertThat(Invocation.of("check", copy.toString(), "--annotate", copy.toString()).exit())
        .isEqualTo(2);
    assertThat(Files.readAllBytes(copy)).isEqualTo(before);
    assertThat(Invocation.of("check", copy.toString(), "--annotate", "-").exit()).isEqualTo(2);
    assertThat(Invocation.of("check", copy.toString(), "-o", page, "--annotate", page).exit())
        .isEqualTo(2);
  }
}
