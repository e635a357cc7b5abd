package org.gongkai.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.read.HtmlPages.cells;
import static org.gongkai.read.HtmlPages.grids;
import static org.gongkai.read.HtmlPages.texts;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Paragraph;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlRealPagesTest {

  private static byte[] bytes(String name) throws IOException {
    Path file = Path.of(System.getProperty("gongkai.real", "absent"), name);
    assumeTrue(Files.exists(file), () -> "no real report " + name);
    return Files.readAllBytes(file);
  }

  @Test
  void shuyang() throws IOException {
    Document document = HtmlPages.read(bytes("shuyang_drc_2023.html"));
    List<Grid> grids = grids(document);
    assertThat(grids).hasSize(4);
    Grid requests = grids.get(2);
    assertThat(requests.rows()).isEqualTo(28);
    assertThat(requests.columns()).isEqualTo(10);
    assertThat(requests.fidelity()).isEqualTo(Grid.Fidelity.LATTICE);
    assertThat(requests.cells()).allMatch(c -> c.doubt().isEmpty());
    assertThat(requests.cells().stream().mapToInt(c -> c.rowSpan() * c.columnSpan()).sum())
        .isEqualTo(280);
    assertThat(requests.row(27).get(requests.row(27).size() - 1).lastColumn()).isEqualTo(9);
    assertThat(texts(document)).contains("二、主动公开政府信息情况");
    assertThat(document.metadata())
        .containsEntry(Document.TITLE, "沭阳县发展和改革局2023年政府信息公开年度报告-沭阳县发改局")
        .containsEntry(Document.PUBLISHED, "2024-01-17");
    assertThat(document.blocks())
        .anyMatch(
            b ->
                b instanceof Paragraph p
                    && p.role() == Paragraph.Role.TITLE
                    && p.text().equals("沭阳县发展和改革局2023年政府信息公开年度报告"));
  }

  @Test
  void shanghai() throws IOException {
    List<Grid> grids = grids(HtmlPages.read(bytes("shanghai_go_2019.html")));
    assertThat(grids).hasSize(3);
    assertThat(grids).allMatch(g -> g.cells().stream().allMatch(c -> c.doubt().isEmpty()));
  }

  @Test
  void pingtan() throws IOException {
    Document document = HtmlPages.read(bytes("pingtan_2023_sec1_2_excerpt.html"));
    assertThat(document.metadata())
        .containsEntry(Document.TITLE, "平潭综合实验区2023年度政府信息公开工作年度报告")
        .containsEntry(Document.PUBLISHER, "平潭综合实验区党工委管委会")
        .containsEntry(Document.PUBLISHED, "2024-03-08 15:34");
    assertThat(grids(document)).hasSize(1);
    assertThat(cells(grids(document).get(0))).contains("0,0 1x4 第二十条第（一）项");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "shuyang_drc_2023.html",
        "shanghai_go_2019.html",
        "pingtan_2023_sec1_2_excerpt.html",
        "pingtan_2018_stat_table_excerpt.html"
      })
  void placesSelectTheirElement(String name) throws IOException {
    byte[] bytes = bytes(name);
    org.jsoup.nodes.Document dom = Jsoup.parse(new String(bytes, UTF_8));
    assertThat(HtmlPlaces.all(HtmlPages.read(bytes)))
        .isNotEmpty()
        .allSatisfy(path -> assertThat(dom.select(path)).hasSize(1));
  }
}
