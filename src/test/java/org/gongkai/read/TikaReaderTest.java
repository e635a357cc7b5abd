package org.gongkai.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.junit.jupiter.api.Test;

class TikaReaderTest {
  @Test
  void readsAPresentationAndNamesTheLossOfItsMergedCells() throws IOException, UnreadableException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XMLSlideShow show = new XMLSlideShow()) {
      XSLFSlide slide = show.createSlide();
      slide.createTextBox().setText("规章");
      XSLFTable table = slide.createTable(2, 2);
      table.getCell(0, 0).setText("a");
      table.getCell(1, 1).setText("4");
      show.write(out);
    }

    Document document = Readers.forBytes(out.toByteArray()).reader().read(out.toByteArray());

    assertThat(Shown.blocks(document)).containsExactly("规章", "[0,0 a, 0,1 , 1,0 , 1,1 4]");
    assertThat(Shown.grids(document).get(0).fidelity()).isEqualTo(Grid.Fidelity.SEPARATED);
    assertThat(document.losses()).isNotEmpty();
  }
}
