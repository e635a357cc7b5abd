package org.gongkai.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
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

  /**
   * Where a command that reads archives writes: the file of {@code -o}, or standard output.
   *
   * @throws UsageException when that is one of the archives
   */
  static Output output(Arguments arguments, Session session, Path... archives)
      throws UsageException, IOException {
    Optional<String> name = arguments.value(Option.OUTPUT).filter(o -> !o.equals(Inputs.STANDARD));
    if (name.isEmpty()) {
      return Output.standard(session.terminal());
    }
    Output out = Output.file(name.get());
    for (Path archive : archives) {
      if (out.isFile(archive)) {
        out.close();
        throw new UsageException("output.input", archive.toString());
      }
    }
    return out;
  }

  /** Says why an archive cannot be used, and what to do. */
  static Exit complain(ArchiveException e, Session session) {
    Reason reason = e.reason();
    session.complain(session.texts().say("archive." + reason, String.valueOf(e.getMessage())));
    return Exit.UNREADABLE;
  }
}
