package org.gongkai.archive.intake;

import java.io.Closeable;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;

/** The items of a batch, in an order that is the same in every run. */
public interface Items extends Closeable {

  /** The next item; none after the last. The one before can no longer be read. */
  Optional<Item> next();

  /**
   * How many bytes the files have that were met so far; a container counts when it is done with.
   * Any thread may ask.
   */
  default long passed() {
    return 0;
  }

  /** How many things were passed over so far because they are no documents, by kind. */
  default SortedMap<Skip, Long> skipped() {
    return Collections.emptySortedMap();
  }
}
