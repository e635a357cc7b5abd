package org.gongkai.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.gongkai.archive.store.ArchiveException;
import org.gongkai.archive.store.ArchiveException.Reason;

/** Archives as the command line names them, and what it says of one that cannot be used. */
final class ArchiveFiles {
  private ArchiveFiles() {}

  /**
   * The path of a file or folder.
   *
   * @throws UsageException for what cannot be the name of one
   */
  static Path path(String name) throws UsageException {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new UsageException("path.invalid", name);
    }
  }

  /** Says why an archive cannot be used, and what to do. */
  static Exit complain(ArchiveException e, Session session) {
    Reason reason = e.reason();
    session.complain(session.texts().say("archive." + reason, String.valueOf(e.getMessage())));
    return Exit.UNREADABLE;
  }
}
