package org.gongkai.archive.intake;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.gongkai.archive.intake.FolderWalk.Found;
import org.gongkai.archive.intake.FolderWalk.Trouble;
import org.gongkai.archive.intake.Item.Stamp;
import org.gongkai.read.UnreadableException.Code;

/**
 * The documents that operands lead to: files, folders with all below them, patterns, list files
 * ({@code @FILE}, see {@link Operands}), and what lies in ZIP, TAR and WARC files, packed or not,
 * also in each other.
 *
 * <p>What is a container is decided by the bytes of a file, not by its name; DOCX, XLSX, OFD and
 * other documents that are ZIP archives are documents. Whatever is in the way, a damaged archive, a
 * locked member, a bomb, is an item that says so, and the rest goes on. Memory does not grow with
 * what there is to read, but for 16 bytes of each name and the names in one folder.
 *
 * <p>Not for several threads at once.
 */
public final class Intake implements Items {
  private final Operands operands;
  private final Predicate<Path> leftOut;
  private final Names names = new Names();
  private final SkipTally skipped = new SkipTally();
  private Optional<FolderWalk> walk = Optional.empty();
  private Optional<Path> folder = Optional.empty();
  private Optional<Nest> nest = Optional.empty();
  private volatile long passed;

  /**
   * @param operands as on a command line
   * @param leftOut files and folders that are left out where a folder or a pattern leads to them
   */
  public Intake(List<String> operands, Predicate<Path> leftOut) {
    this.operands = new Operands(operands, leftOut);
    this.leftOut = leftOut;
  }

  @Override
  public Optional<Item> next() {
    while (true) {
      Optional<Item> item = Optional.empty();
      if (nest.isPresent()) {
        item = nest.get().next();
        if (item.isEmpty()) {
          closeNest();
        }
      } else if (walk.isPresent()) {
        item = walked(walk.get());
      } else {
        Optional<Operand> operand = operands.next();
        if (operand.isEmpty()) {
          return Optional.empty();
        }
        item = operand(operand.get());
      }
      if (item.isPresent()) {
        return item;
      }
    }
  }

  @Override
  public long passed() {
    return passed;
  }

  @Override
  public SortedMap<Skip, Long> skipped() {
    return skipped.counts();
  }

  private Optional<Item> operand(Operand operand) {
    if (operand instanceof Operand.Broken broken) {
      return broken(broken.name(), broken.code(), broken.message());
    }
    Path path = ((Operand.Named) operand).path();
    if (Files.isDirectory(path)) {
      folder = Optional.of(path);
      walk = Optional.of(new FolderWalk(path, leftOut));
      return Optional.empty();
    }
    return file(path);
  }

  private Optional<Item> walked(FolderWalk open) {
    Optional<FolderWalk.Step> step = open.next();
    if (step.isEmpty()) {
      walk = Optional.empty();
      return open.heldSomething()
          ? Optional.empty()
          : broken(
              name(folder.orElseThrow()),
              Code.EMPTY,
              "the folder " + folder.orElseThrow() + " holds no files");
    }
    if (step.get() instanceof Trouble trouble) {
      return broken(name(trouble.path()), trouble.code(), trouble.message());
    }
    return file(((Found) step.get()).path());
  }

  private Optional<Item> broken(String name, Code code, String message) {
    return Optional.of(new BrokenItem(names.unique(name), code, message));
  }

  /** The file as an item; empty when it is a container, which is open then, or known already. */
  private Optional<Item> file(Path path) {
    String name = name(path);
    if (!names.isNew(name)) {
      skipped.count(Skip.Reason.NAMED_TWICE, "");
      return Optional.empty();
    }
    try {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (!attributes.isRegularFile()) {
        return Optional.of(new BrokenItem(name, Code.IO, name + " is no regular file"));
      }
      long modified = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
      if (opened(path, name, attributes.size(), modified)) {
        return Optional.empty();
      }
      passed += attributes.size();
      Stamp stamp = new Stamp(attributes.size(), modified);
      return Optional.of(new FileItem(path, name, Optional.of(stamp)));
    } catch (IOException e) {
      UnavailableException why = FileItem.unavailable(name, e);
      return Optional.of(new BrokenItem(name, why.code(), why.explanation()));
    } catch (DamagedException e) {
      return Optional.of(new BrokenItem(name, Code.DAMAGED, MemberItem.damage(e)));
    }
  }

  /** Opens a file that is a container; false for one that is a document. */
  private boolean opened(Path path, String name, long size, long modified)
      throws IOException, DamagedException {
    SeekableByteChannel channel = FileChannel.open(path);
    boolean kept = false;
    try {
      byte[] head = new ChannelStream(channel, 0, size).readNBytes(ContainerKind.LOOK);
      ContainerKind kind = ContainerKind.of(head);
      if (kind == ContainerKind.NONE) {
        return false;
      }
      UnpackBudget budget = new UnpackBudget(size);
      Optional<Container> container;
      try {
        container = new Opening(name, budget, skipped).container(channel, kind);
      } catch (IOException | RuntimeException e) {
        throw new DamagedException(e);
      }
      if (container.isEmpty()) {
        return false;
      }
      nest =
          Optional.of(
              new Nest(name, size, modified, container.get(), channel, budget, names, skipped));
      kept = true;
      return true;
    } finally {
      if (!kept) {
        channel.close();
      }
    }
  }

  /** A container that cannot even be opened. */
  private static final class DamagedException extends Exception {
    private static final long serialVersionUID = 1;

    DamagedException(Exception cause) {
      super(cause.getMessage(), cause);
    }
  }

  private static String name(Path path) {
    String name = path.toString();
    return File.separatorChar == '/' ? name : name.replace(File.separatorChar, '/');
  }

  private void closeNest() {
    nest.ifPresent(open -> passed += open.bytes());
    nest.ifPresent(Nest::close);
    nest = Optional.empty();
  }

  @Override
  public void close() throws IOException {
    closeNest();
    operands.close();
  }
}
