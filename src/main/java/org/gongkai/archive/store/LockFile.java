package org.gongkai.archive.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A file by which processes exclude each other: what holds it lets go when it ends, however. */
public final class LockFile {
  private LockFile() {}

  /**
   * Takes hold of a lock file, which is made where there is none.
   *
   * @return what to close to let go; empty when another process, or this one, holds it
   */
  public static Optional<FileChannel> hold(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return Optional.of(channel);
      }
    } catch (OverlappingFileLockException e) {
      // Held by this very process: in use as well.
    }
    channel.close();
    return Optional.empty();
  }
}
