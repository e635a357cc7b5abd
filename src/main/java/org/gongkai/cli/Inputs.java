package org.gongkai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.gongkai.archive.intake.FolderWalk;
import org.gongkai.read.UnreadableException.Code;
import org.gongkai.report.Failure;
import org.gongkai.report.Source;

/**
 * The inputs that a command line names, one at a time: a folder of a million files is never held as
 * a list of a million.
 *
 * <p>A folder is read as {@link FolderWalk} does, without files of verdicts. Whatever else is in
 * the way becomes an {@link Input.Broken}.
 */
final class Inputs {
  /** Names standard input on the command line. */
  static final String STANDARD = "-";

  private final Iterator<Path> operands;
  private final Output output;
  private final List<Path> besides;
  private Optional<FolderWalk> walk = Optional.empty();
  private Path folder = Path.of("");

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
    while (walk.isPresent() || operands.hasNext()) {
      Optional<Input> input = walk.isPresent() ? walked(walk.get()) : operand(operands.next());
      if (input.isPresent()) {
        return input;
      }
    }
    return Optional.empty();
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
    folder = path;
    walk = Optional.of(new FolderWalk(path, this::isBesides));
    return Optional.empty();
  }

  private Optional<Input> walked(FolderWalk open) throws UsageException {
    Optional<FolderWalk.Step> step = open.next();
    if (step.isEmpty()) {
      walk = Optional.empty();
      return open.heldSomething()
          ? Optional.empty()
          : Optional.of(broken(folder, Code.EMPTY, "the folder " + folder + " holds no files"));
    }
    if (step.get() instanceof FolderWalk.Trouble trouble) {
      return Optional.of(broken(trouble.path(), trouble.code(), trouble.message()));
    }
    return Optional.of(file(step.get().path()));
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

  private static Input broken(Path path, Code code, String message) {
    return new Input.Broken(
        new Failure(new Source(path.toString(), "", "", 0, ""), code.name(), message));
  }
}
