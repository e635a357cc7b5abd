package org.gongkai.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.read.UnreadableException.Code;
import org.gongkai.report.Failure;
import org.gongkai.report.Source;

/**
 * The inputs that a command line names, one at a time: a folder of a million files is never held as
 * a list of a million.
 *
 * <p>In a folder, names stand in the order of their characters; hidden files and folders (a dot
 * first) and files of verdicts are left out; links are followed, but no folder is read twice, so
 * loops end. Whatever else is in the way becomes an {@link Input.Broken}.
 */
final class Inputs {
  /** Names standard input on the command line. */
  static final String STANDARD = "-";

  private final Iterator<Path> operands;
  private final Output output;
  private final List<Path> besides;
  private final Deque<Iterator<Path>> open = new ArrayDeque<>();
  private final Set<Path> foldersRead = new HashSet<>();
  private Optional<Path> folder = Optional.empty();
  private boolean folderHeldSomething;

  /**
   * @param operands files, folders, and {@link #STANDARD}
   * @param output must be none of the inputs
   */
  Inputs(List<Path> operands, Output output) {
    this(operands, output, List.of());
  }

  /**
   * @param operands files, folders, and {@link #STANDARD}
   * @param output must be none of the inputs
   * @param besides files that are no reports either, wherever they stand
   */
  Inputs(List<Path> operands, Output output, List<Path> besides) {
    this.operands = operands.iterator();
    this.output = output;
    this.besides = List.copyOf(besides);
  }

  /**
   * The next input; empty after the last.
   *
   * @throws UsageException when it is the file that the output goes to
   */
  Optional<Input> next() throws UsageException {
    while (true) {
      if (!open.isEmpty()) {
        Iterator<Path> entries = open.peek();
        if (!entries.hasNext()) {
          open.pop();
          continue;
        }
        Optional<Input> input = entry(entries.next());
        if (input.isPresent()) {
          return input;
        }
      } else if (folder.isPresent()) {
        Path done = folder.get();
        folder = Optional.empty();
        if (!folderHeldSomething) {
          return Optional.of(broken(done, Code.EMPTY, "the folder " + done + " holds no files"));
        }
      } else if (operands.hasNext()) {
        Optional<Input> input = operand(operands.next());
        if (input.isPresent()) {
          return input;
        }
      } else {
        return Optional.empty();
      }
    }
  }

  /** Whether one of the names in a path below a folder is hidden. */
  static boolean hidden(Path below) {
    for (Path name : below) {
      if (name.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private Optional<Input> operand(Path path) throws UsageException {
    if (path.toString().equals(STANDARD)) {
      return Optional.of(new Input.Standard());
    }
    if (!Files.isDirectory(path)) {
      return Optional.of(file(path));
    }
    if (output.isBelow(path)) {
      throw new UsageException("output.input", output.name());
    }
    folder = Optional.of(path);
    folderHeldSomething = false;
    foldersRead.clear();
    return enter(path);
  }

  private Optional<Input> entry(Path path) throws UsageException {
    if (hidden(path.getFileName()) || isBesides(path)) {
      return Optional.empty();
    }
    if (Files.isDirectory(path)) {
      return enter(path);
    }
    folderHeldSomething = true;
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      return Optional.of(broken(path, Code.IO, path + " is no regular file"));
    }
    return Optional.of(file(path));
  }

  /** Whether a file in a folder is known to be no report, or has the usual name of verdicts. */
  private boolean isBesides(Path path) {
    try {
      for (Path file : besides) {
        if (Files.exists(path) && Files.exists(file) && Files.isSameFile(file, path)) {
          return true;
        }
      }
      return path.endsWith(Review.USUAL_FILE);
    } catch (IOException e) {
      return false;
    }
  }

  private Input file(Path path) throws UsageException {
    if (output.isFile(path)) {
      throw new UsageException("output.input", path.toString());
    }
    return new Input.File(path);
  }

  /** Opens a folder; what hinders that is an input that cannot be read. */
  private Optional<Input> enter(Path path) {
    try {
      if (foldersRead.add(path.toRealPath())) {
        open.push(list(path).iterator());
      }
      return Optional.empty();
    } catch (AccessDeniedException e) {
      folderHeldSomething = true;
      return Optional.of(
          broken(path, Code.IO, "the folder " + path + " may not be read: permission denied"));
    } catch (IOException e) {
      folderHeldSomething = true;
      return Optional.of(
          broken(path, Code.IO, "the folder " + path + " could not be read: " + e.getMessage()));
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    Collections.sort(entries);
    return entries;
  }

  private static Input broken(Path path, Code code, String message) {
    return new Input.Broken(
        new Failure(new Source(path.toString(), "", "", 0, ""), code.name(), message));
  }
}
