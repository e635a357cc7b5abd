package org.gongkai.accuracy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.gongkai.document.Document;
import org.jsoup.Jsoup;

/** tabula-java in one of its two ways; it tells tables only, without spans. */
final class TabulaPeer extends Peer {
  private final String way;

  TabulaPeer(Path home, String way) {
    super("tabula-java 1.0.5 " + way, Set.of("pdf"), home, way);
    this.way = way;
  }

  @Override
  List<String> command(Path home, Path made) {
    return java("-cp", home + "/*", "scripts/peers/TabulaTables.java", way, made.toString());
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
