package org.gongkai.archive;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.archive.store.ArchiveWriter.NameRow;

/** A document on its way from the inputs to the archive, and the names that it turned up under. */
final class Ticket {
  private final String sha256;
  private final List<NameRow> names = new ArrayList<>();
  private boolean written;

  Ticket(String sha256, NameRow name) {
    this.sha256 = sha256;
    names.add(name);
  }

  String sha256() {
    return sha256;
  }

  /**
   * Adds a name.
   *
   * @return whether it will be written with the document; else that is done already
   */
  synchronized boolean add(NameRow name) {
    return !written && names.add(name);
  }

  /** The names, to be written now. */
  synchronized List<NameRow> close() {
    written = true;
    return List.copyOf(names);
  }
}
