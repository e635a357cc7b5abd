package org.gongkai.accuracy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.gongkai.document.Document;
import org.jsoup.Jsoup;

/** OpenDataLoader-PDF in local mode, by its HTML, which tells spans. */
final class OpenDataLoaderPeer extends Peer {
  OpenDataLoaderPeer(Path home) {
    super("OpenDataLoader-PDF 2.5.0, local mode", Set.of("pdf"), home, "made");
  }

  @Override
  List<String> command(Path home, Path made) {
    return java(
        "-jar", home + "/opendataloader-pdf-cli.jar", "-q", "-f", "html", "-o", made.toString());
  }

  @Override
  String ending() {
    return ".html";
  }

  @Override
  Document document(String output) {
    return HtmlGrids.of(Jsoup.parse(output));
  }
}
