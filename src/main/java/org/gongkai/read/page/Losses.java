package org.gongkai.read.page;

import java.util.ArrayList;
import java.util.List;

/** Gathers over all pages what could not be carried over. */
final class Losses {
  /** A table this near to the edge of the page, in points, was cut by it. */
  private static final double EDGE = 2;

  private final List<String> notes = new ArrayList<>();
  private int unknown;
  private int slanted;

  void add(String note) {
    notes.add(note);
  }

  void note(PageInk ink, boolean picture) {
    if (picture) {
      notes.add("page " + ink.frame().number() + " is a picture: text in it is not read");
    }
    unknown += ink.unknown();
    slanted += ink.slanted();
    if (ink.hidden() > 0 && ink.imageArea() > 0.5) {
      notes.add("page " + ink.frame().number() + ": the text is the invisible layer of a scan");
    }
  }

  void note(PageLayout page) {
    for (PageItem item : page.items()) {
      if (item instanceof PageItem.Table t
          && (t.box().left() < EDGE || t.box().right() > page.frame().width() - EDGE)) {
        notes.add(
            "page " + page.frame().number() + ": a table runs over the edge, parts may be missing");
      }
    }
  }

  List<String> list() {
    List<String> all = new ArrayList<>(notes);
    if (unknown > 0) {
      all.add(
          unknown + " glyphs stand for characters that the file does not tell, or stand sideways");
    }
    if (slanted > 0) {
      all.add(slanted + " glyphs that stand askew were left out");
    }
    return all;
  }
}
