package org.gongkai.archive.intake;

import java.io.Closeable;
import java.util.Optional;

/** A file that holds others. */
interface Container extends Closeable {

  /** The next member or damage; none after the last. The member before can no longer be read. */
  Optional<Step> next();
}
