package org.gongkai.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.form.Forms;
import org.gongkai.render.ChineseFont;
import org.gongkai.render.FormLayout;
import org.gongkai.render.PageFormat;
import org.gongkai.render.UnprintableException;

/** What {@code gongkai render} makes of the truth: the report in the standard form. */
final class RenderedHouses {
  /** How the ids of these styles begin. */
  static final String PREFIX = "rendered-";

  private static final FormLayout LAYOUT = new FormLayout(Forms.load());

  private RenderedHouses() {}

  static List<House> all() {
    return Stream.of(PageFormat.values()).map(RenderedHouses::house).toList();
  }

  private static House house(PageFormat format) {
    return House.pages(
            PREFIX + format.code(),
            format.code(),
            "what gongkai render --to " + format.code() + " writes",
            (filing, draw) -> write(format, filing))
        .wishing(Wish.TITLE, Wish.NO_LEAD, Wish.NO_LINE_BREAKS);
  }

  private static House.Made write(PageFormat format, Filing filing)
      throws IOException, UnprintableException {
    List<ChineseFont> fonts = new ArrayList<>();
    if (format.embedsFonts()) {
      for (PdfPage.Font font : PdfPage.Font.values()) {
        fonts.add(ChineseFont.in(font.found().orElseThrow().toPath()));
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.writer(fonts).write(LAYOUT.layOut(filing.truth()), out);
    byte[] bytes = out.toByteArray();
    int cuts =
        switch (format) {
          case PDF -> PageCuts.count(bytes, filing.paper());
          case OFD -> PageCuts.countInOfd(bytes, filing.paper());
          case HTML, DOCX, TXT -> 0;
        };
    return new House.Made(bytes, cuts);
  }
}
