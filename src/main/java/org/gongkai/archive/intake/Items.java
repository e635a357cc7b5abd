package org.gongkai.archive.intake;

import java.io.Closeable;
import java.util.Optional;

/** The items of a batch, in an order that is the same in every run. */
public interface Items extends Closeable {

  /** The next item; none after the last. The one before can no longer be read. */
  Optional<Item> next();
}
