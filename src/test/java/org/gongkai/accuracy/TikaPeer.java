package org.gongkai.accuracy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.gongkai.document.Document;
import org.jsoup.Jsoup;

/** Apache Tika's XHTML, with the mapper that keeps every element of HTML. */
final class TikaPeer extends Peer {
  TikaPeer(Path home) {
    super(
        "Tika 3.3.1",
        Set.of(
            "pdf", "html", "mhtml", "docx", "doc", "rtf", "odt", "xlsx", "xls", "txt", "md", "tsv"),
        home,
        "made");
  }

  @Override
  List<String> command(Path home, Path made) {
    return java("-cp", home + "/*", "scripts/peers/TikaXhtml.java", made.toString());
  }

  @Override
  String ending() {
    return ".xhtml";
  }

  @Override
  Document document(String output) {
    return HtmlGrids.of(Jsoup.parse(output));
  }
}
