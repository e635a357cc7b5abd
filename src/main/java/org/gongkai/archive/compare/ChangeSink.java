package org.gongkai.archive.compare;

import java.io.IOException;

/** Takes changes as they are found. */
public interface ChangeSink {
  /** Takes a change. */
  void accept(Change change) throws IOException;
}
