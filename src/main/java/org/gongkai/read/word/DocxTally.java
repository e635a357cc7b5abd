package org.gongkai.read.word;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Counts, while a file is read, what bounds it and what of it is lost. */
final class DocxTally {

  /** The most paragraphs and cells read from one file. */
  static final int MAX_PIECES = 400_000;

  private int pieces;
  private int pictures;
  private int embedded;

  /** One more paragraph or cell. */
  void piece() throws XMLStreamException {
    pieces++;
    if (pieces > MAX_PIECES) {
      throw new XMLStreamException("more than " + MAX_PIECES + " paragraphs and cells");
    }
  }

  /** Whether the file was refused for its number of paragraphs and cells. */
  boolean tooMany() {
    return pieces > MAX_PIECES;
  }

  void picture() {
    pictures++;
  }

  void embedded() {
    embedded++;
  }

  boolean hasPictures() {
    return pictures > 0;
  }

  List<String> losses() {
    List<String> losses = new ArrayList<>();
    if (pictures > 0) {
      losses.add(pictures + " pictures; text in them is not read");
    }
    if (embedded > 0) {
      losses.add(embedded + " embedded documents are not read");
    }
    return losses;
  }
}
