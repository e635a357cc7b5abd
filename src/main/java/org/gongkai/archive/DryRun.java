package org.gongkai.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.gongkai.archive.intake.Item;
import org.gongkai.archive.intake.Item.Stamp;
import org.gongkai.archive.intake.Items;
import org.gongkai.archive.intake.UnavailableException;
import org.gongkai.archive.store.ArchiveException;
import org.gongkai.archive.store.ArchiveFile;
import org.gongkai.archive.store.ArchiveReader;

/** Says what a batch would do, and does nothing. */
public final class DryRun {
  private DryRun() {}

  /**
   * Looks at all inputs.
   *
   * @param archive which need not be there
   * @return what a batch would count; {@code parsed} are the documents that it would parse
   * @throws ArchiveException when the archive cannot be used
   * @throws BatchException when the archive refuses
   */
  public static BatchCount run(
      Path archive, Items items, BatchOptions options, BatchWatcher watcher)
      throws ArchiveException, BatchException {
    if (!Files.exists(archive)) {
      return count(items, options, watcher, Optional.empty());
    }
    try (ArchiveFile file = ArchiveFile.read(archive);
        ArchiveReader reader = new ArchiveReader(file, options.again(), options.toolVersion())) {
      return count(items, options, watcher, Optional.of(reader));
    } catch (SQLException e) {
      throw new BatchException(e);
    }
  }

  private static BatchCount count(
      Items items, BatchOptions options, BatchWatcher watcher, Optional<ArchiveReader> reader)
      throws BatchException {
    Set<String> hashes = new HashSet<>();
    BatchCount count = BatchCount.NONE;
    long most = options.most().orElse(Long.MAX_VALUE);
    try {
      for (Optional<Item> next = items.next();
          next.isPresent() && count.parsed() < most;
          next = items.next()) {
        count = count.plus(one(next.get(), watcher, reader, hashes));
      }
      return count;
    } catch (SQLException e) {
      throw new BatchException(e);
    }
  }

  private static BatchCount one(
      Item item, BatchWatcher watcher, Optional<ArchiveReader> reader, Set<String> hashes)
      throws SQLException {
    Optional<Stamp> stamp = item.stamp();
    if (reader.isPresent()
        && stamp.isPresent()
        && reader.get().isUnchanged(item.name(), stamp.get().bytes(), stamp.get().modified())) {
      return BatchCount.KNOWN;
    }
    byte[] bytes;
    try {
      bytes = item.bytes();
    } catch (UnavailableException e) {
      watcher.failed(item.name(), e.code().name(), String.valueOf(e.getMessage()));
      return BatchCount.UNAVAILABLE;
    }
    String sha256 = Sha256.of(bytes);
    if (!hashes.add(sha256)) {
      return BatchCount.TWICE;
    }
    return reader.isPresent() && reader.get().has(sha256)
        ? BatchCount.KNOWN
        : new BatchCount(1, 0, 0, 1, 0, 0, bytes.length);
  }
}
