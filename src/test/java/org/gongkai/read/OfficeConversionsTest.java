package org.gongkai.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gongkai.document.Cell;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same document in DOCX, DOC, RTF and ODT must read the same; LibreOffice converts. */
class OfficeConversionsTest {
  @TempDir static Path folder;

  private static Document read(Path file) throws IOException, UnreadableException {
    byte[] bytes = Files.readAllBytes(file);
    return Readers.forBytes(bytes).reader().read(bytes);
  }

  private static Path convert(Path from, String extension)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless",
                "--convert-to",
                extension,
                "--outdir",
                folder.toString(),
                from.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(process.waitFor(90, TimeUnit.SECONDS)).isTrue();
    String name = from.getFileName().toString();
    return folder.resolve(name.substring(0, name.lastIndexOf('.') + 1) + extension);
  }

  private static void assumeOffice() {
    String path = System.getenv().getOrDefault("PATH", "");
    Assumptions.assumeTrue(
        Stream.of(path.split(File.pathSeparator))
            .anyMatch(p -> new File(p, "soffice").canExecute()),
        "LibreOffice (soffice) is not on the PATH");
  }

  private static Path real(String name) {
    Path file = Path.of(System.getProperty("gongkai.real", "../shared/real"), name);
    Assumptions.assumeTrue(Files.exists(file), file + " is not there");
    return file;
  }

  @Test
  void theBlankFormOf2021HasThreeGridsWithTheirSpans() throws IOException, UnreadableException {
    List<Grid> grids = Shown.grids(read(real("blank_form_2021.docx")));

    assertThat(grids).extracting(Grid::rows).containsExactly(14, 28, 4);
    assertThat(grids).extracting(Grid::columns).containsExactly(4, 10, 15);
    assertThat(spansOf(grids.get(1), "三、本年度办理结果")).isEqualTo("22x1");
    assertThat(spansOf(grids.get(1), "（三）不予公开")).isEqualTo("8x1");
    assertThat(spansOf(grids.get(1), "申请人情况")).isEqualTo("1x7");
    assertThat(spansOf(grids.get(2), "行政诉讼")).isEqualTo("1x10");
    for (Grid grid : grids) {
      int slots = grid.cells().stream().mapToInt(c -> c.rowSpan() * c.columnSpan()).sum();
      assertThat(slots).isEqualTo(grid.rows() * grid.columns());
    }
  }

  private static String spansOf(Grid grid, String text) {
    Cell cell = grid.cells().stream().filter(c -> c.text().equals(text)).findFirst().orElseThrow();
    return cell.rowSpan() + "x" + cell.columnSpan();
  }

  @Test
  void theBlankFormReadsTheSameFromEveryFormat()
      throws IOException, UnreadableException, InterruptedException {
    assumeOffice();
    Path form = real("blank_form_2021.docx");
    List<String> wanted = Shown.blocks(read(form));
    for (String format : List.of("doc", "rtf", "odt")) {
      assertThat(Shown.blocks(read(convert(form, format)))).as(format).isEqualTo(wanted);
    }
  }

  @Test
  void listsHiddenTextNotesAndNestedTablesReadTheSameFromEveryFormat()
      throws IOException, UnreadableException, InterruptedException {
    assumeOffice();
    Path docx = folder.resolve("mixed.docx");
    Files.write(docx, MixedDocx.bytes());
    Document wanted = read(docx);
    assertThat(Shown.blocks(wanted)).isEqualTo(MixedDocx.BLOCKS);
    for (String format : List.of("doc", "rtf", "odt")) {
      assertThat(Shown.blocks(read(convert(docx, format)))).as(format).isEqualTo(MixedDocx.BLOCKS);
    }
  }
}
