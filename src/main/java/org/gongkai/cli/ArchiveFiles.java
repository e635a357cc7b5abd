package org.gongkai.cli;

import org.gongkai.archive.store.ArchiveException;

/** Archives as commands name them. */
final class ArchiveFiles {
  private ArchiveFiles() {}

  /** What is said of an archive that cannot be used. */
  static UsageException unusable(ArchiveException e) {
    return new UsageException(
        "archive." + e.reason().name(), String.valueOf(e.getMessage()));
  }
}
