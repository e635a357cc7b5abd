package org.gongkai.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.Grid;
import org.junit.jupiter.api.Test;

/** Real files as other tools left them; skipped where they or the tools are absent. */
class TextReaderRealTest {

  private static Path real(String name) {
    Path file = Path.of(System.getProperty("gongkai.real", "absent")).resolve(name);
    assumeTrue(Files.exists(file), name + " is not on this machine");
    return file;
  }

  private static List<Grid> grids(byte[] bytes) throws UnreadableException {
    List<Grid> grids = new ArrayList<>();
    for (Block block : new TextReader().read(bytes).blocks()) {
      if (block instanceof Grid grid) {
        grids.add(grid);
      }
    }
    return grids;
  }

  @Test
  void aWordExportOfThreeTables() throws Exception {
    List<Grid> grids = grids(Files.readAllBytes(real("fengcheng_2022.txt")));
    assertThat(grids).extracting(Grid::rows).containsExactly(14, 28, 4);
    List<Cell> last = grids.get(1).row(27);
    assertThat(last).hasSize(8);
    assertThat(last).extracting(Cell::text).endsWith("0", "");
    assertThat(grids.get(1).row(3)).extracting(Cell::text).endsWith("0", "0");
  }

  @Test
  void aLaidOutPdfKeepsItsNumbersInTheirColumns() throws Exception {
    byte[] text = pdftotext(real("huaian_2024.pdf"));
    List<List<String>> rows = new ArrayList<>();
    for (Grid grid : grids(text)) {
      for (int r = 0; r < grid.rows(); r++) {
        List<Cell> values = grid.row(r).stream().filter(c -> c.text().matches("[0-9]+")).toList();
        if (grid.columns() == 10 && values.size() > 0) {
          assertThat(values).extracting(Cell::column).containsExactly(3, 4, 5, 6, 7, 8, 9);
          assertThat(values).extracting(Cell::doubt).containsOnly("");
          rows.add(values.stream().map(Cell::text).toList());
        }
      }
    }
    assertThat(rows).hasSize(25);
    assertThat(rows.get(0)).containsExactly("3001", "53", "0", "0", "61", "4", "3119");
    assertThat(rows.get(24)).containsExactly("103", "0", "0", "0", "0", "0", "103");
    for (List<String> row : rows) {
      int[] numbers = row.stream().mapToInt(Integer::parseInt).toArray();
      int parts = 0;
      for (int i = 0; i < 6; i++) {
        parts += numbers[i];
      }
      assertThat(parts).isEqualTo(numbers[6]);
    }
  }

  private static byte[] pdftotext(Path pdf) throws InterruptedException {
    try {
      Process tool =
          new ProcessBuilder("pdftotext", "-layout", pdf.toString(), "-")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      byte[] text = tool.getInputStream().readAllBytes();
      assumeTrue(tool.waitFor() == 0, "pdftotext failed");
      return text;
    } catch (IOException e) {
      assumeTrue(false, "pdftotext is not on this machine");
      return new byte[0];
    }
  }
}
