package org.gongkai.read;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Place;

/** The CSS paths of all blocks and cells of a page, in reading order. */
final class HtmlPlaces {
  private HtmlPlaces() {}

  static List<String> all(Document document) {
    List<String> paths = new ArrayList<>();
    for (Block block : document.blocks()) {
      paths.add(((Place.InDom) block.place()).path());
      if (block instanceof Grid grid) {
        grid.cells().forEach(c -> paths.add(((Place.InDom) c.place()).path()));
      }
    }
    return paths;
  }
}
