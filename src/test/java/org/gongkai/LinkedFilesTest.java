package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.report.Attachment;
import org.gongkai.report.Attachment.Target;
import org.gongkai.report.ParseResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of the files that a page links to, by what lies beside it. */
class LinkedFilesTest {
  @TempDir private Path folder;

  private static String page(String... links) {
    StringBuilder html = new StringBuilder("<p>溪口县统计局2021年政府信息公开工作年度报告</p>");
    for (String link : links) {
      html.append("<a href='").append(link).append("'>附件</a>");
    }
    return html.toString();
  }

  private List<Target> targets(String... links) throws IOException {
    Path file = Files.writeString(folder.resolve("page.html"), page(links));
    return targets(Gongkai.parse(file));
  }

  private static List<Target> targets(ParseResult result) {
    return result.source().page().orElseThrow().attachments().stream()
        .map(Attachment::target)
        .toList();
  }

  private void put(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "x");
  }

  @Test
  void ofAPageSavedAloneNothingIsSaid() throws IOException {
    put("files/logo.png");
    assertThat(targets("a.docx", "./b.pdf", "files/c.pdf", "../d.pdf"))
        .containsOnly(Target.UNKNOWN);
  }

  @Test
  void aFileIsAbsentWhereOthersOfThePageLie() throws IOException {
    put("files/年报 1.docx");
    put("b.pdf");
    assertThat(
            targets(
                "files/%E5%B9%B4%E6%8A%A5%201.docx?v=1",
                "files/2.docx", "b.pdf", "c.pdf", "../d.pdf"))
        .containsExactly(Target.FOUND, Target.ABSENT, Target.FOUND, Target.ABSENT, Target.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.example.gov.cn/c.pdf",
        "//www.example.gov.cn/c.pdf",
        "/c.pdf",
        "%zz.pdf",
        "c%00.pdf",
        "down.jsp?id=7",
        "download.jsp?file=a.doc",
        "list.html",
      })
  void addressesElsewhereAreNotLookedFor(String link) throws IOException {
    put("b.pdf");
    assertThat(targets("b.pdf", link)).containsExactly(Target.FOUND, Target.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///D:/a.doc", "C:\\a\\b.doc", "FILE://C:/a.doc"})
  void aFileOnTheDiskOfTheWriterOpensForNobodyElse(String link) throws IOException {
    assertThat(targets(link)).containsExactly(Target.LOCAL);
    assertThat(targets(Gongkai.parse("-", page(link).getBytes(StandardCharsets.UTF_8))))
        .containsExactly(Target.LOCAL);
  }
}
