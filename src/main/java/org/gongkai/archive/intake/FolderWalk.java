package org.gongkai.archive.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.gongkai.read.UnreadableException.Code;

/**
 * The files in a folder and all below it, one at a time: of a million files only their names are
 * held, and only those of one folder and the ones above it.
 *
 * <p>Names stand in the order of their characters; hidden files and folders (a dot first) are left
 * out; links are followed, but no folder is read twice, so loops end. What cannot be read is a
 * {@link Trouble}, and the walk goes on.
 */
public final class FolderWalk {

  /** What the walk came to. */
  public sealed interface Step permits Found, Trouble {
    /** Where, as the folder leads to it. */
    Path path();
  }

  /** A file; a folder too where the choice takes one. */
  public record Found(Path path) implements Step {}

  /**
   * Something that cannot be read.
   *
   * @param path where
   * @param code the kind of reason
   * @param message what is wrong
   */
  public record Trouble(Path path, Code code, String message) implements Step {}

  /** What to do with an entry of a folder. */
  public enum Do {
    /** Leave it out. */
    LEAVE,
    /** Hand it out. */
    TAKE,
    /** Walk what is in it. */
    ENTER
  }

  /** Decides what to do with the entries that are not hidden. */
  public interface Choice {
    /**
     * @param entry its path
     * @param folder whether it is a folder
     */
    Do of(Path entry, boolean folder);
  }

  /** A folder and what of it is still to come: names that have passed take no memory. */
  private record Level(Path folder, Deque<Path> names) {}

  private final Choice choice;
  private final Deque<Level> levels = new ArrayDeque<>();
  private final Set<Path> foldersRead = new HashSet<>();
  private final Deque<Trouble> atOnce = new ArrayDeque<>();
  private boolean heldSomething;

  /** All files but those to leave out. */
  public FolderWalk(Path folder, Predicate<Path> leftOut) {
    this(
        folder,
        (Choice)
            (entry, isFolder) -> leftOut.test(entry) ? Do.LEAVE : isFolder ? Do.ENTER : Do.TAKE);
  }

  /** What the choice takes. */
  public FolderWalk(Path folder, Choice choice) {
    this.choice = choice;
    enter(folder).ifPresent(atOnce::add);
  }

  /** Whether there was anything that is not hidden or left out, so far. */
  public boolean heldSomething() {
    return heldSomething;
  }

  /** The next file or trouble; none after the last. */
  public Optional<Step> next() {
    if (!atOnce.isEmpty()) {
      return Optional.of(atOnce.pop());
    }
    while (!levels.isEmpty()) {
      Level level = levels.peek();
      if (level.names.isEmpty()) {
        levels.pop();
        continue;
      }
      Path name = level.names.pop();
      Optional<Step> step = entry(level.folder.resolve(name));
      if (step.isPresent()) {
        return step;
      }
    }
    return Optional.empty();
  }

  private Optional<Step> entry(Path path) {
    Optional<BasicFileAttributes> attributes = attributes(path);
    boolean folder = attributes.filter(BasicFileAttributes::isDirectory).isPresent();
    switch (choice.of(path, folder)) {
      case LEAVE:
        return Optional.empty();
      case ENTER:
        return enter(path).map(trouble -> trouble);
      default:
        heldSomething = true;
    }
    boolean device = attributes.filter(BasicFileAttributes::isOther).isPresent();
    return Optional.of(
        device ? new Trouble(path, Code.IO, path + " is no regular file") : new Found(path));
  }

  /** Empty where a link leads nowhere; whoever opens it will tell. */
  private static Optional<BasicFileAttributes> attributes(Path path) {
    try {
      return Optional.of(Files.readAttributes(path, BasicFileAttributes.class));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Optional<Trouble> enter(Path folder) {
    try {
      if (foldersRead.add(folder.toRealPath())) {
        levels.push(new Level(folder, names(folder)));
      }
      return Optional.empty();
    } catch (AccessDeniedException e) {
      return Optional.of(unread(folder, "may not be read: permission denied"));
    } catch (IOException e) {
      return Optional.of(unread(folder, "could not be read: " + e.getMessage()));
    }
  }

  private Trouble unread(Path folder, String why) {
    heldSomething = true;
    return new Trouble(folder, Code.IO, "the folder " + folder + " " + why);
  }

  /** The names in a folder: of a million entries, names take a third of what paths take. */
  private static Deque<Path> names(Path folder) throws IOException {
    List<Path> names = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        Path name = entry.getFileName();
        if (!name.toString().startsWith(".")) {
          // Another path of the same name: the first keeps the text that was just asked for.
          names.add(entry.getFileName());
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    Collections.sort(names);
    return new ArrayDeque<>(names);
  }
}
