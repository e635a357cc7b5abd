package org.gongkai.archive.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.gongkai.archive.intake.FolderWalk.Found;

/**
 * How many bytes the files have that operands lead to, counted beside the batch that reads them: a
 * million files take a while, and nobody should wait for a number that is only shown.
 */
public final class InputSize {
  private final List<String> operands;
  private final Predicate<Path> leftOut;
  private volatile OptionalLong bytes = OptionalLong.empty();

  private InputSize(List<String> operands, Predicate<Path> leftOut) {
    this.operands = List.copyOf(operands);
    this.leftOut = leftOut;
  }

  /** Begins to count, with the arguments of an {@link Intake}. */
  public static InputSize count(List<String> operands, Predicate<Path> leftOut) {
    InputSize size = new InputSize(operands, leftOut);
    Thread thread = new Thread(size::count, "size of the inputs");
    thread.setDaemon(true);
    thread.start();
    return size;
  }

  /** The bytes; empty until they are counted, and when they cannot be. */
  public OptionalLong bytes() {
    return bytes;
  }

  private void count() {
    long sum = 0;
    try (Operands all = new Operands(operands, leftOut)) {
      for (Optional<Operand> next = all.next(); next.isPresent(); next = all.next()) {
        if (next.get() instanceof Operand.Named named) {
          sum += of(named.path());
        }
      }
      bytes = OptionalLong.of(sum);
    } catch (IOException e) {
      bytes = OptionalLong.empty();
    }
  }

  private long of(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return Files.isRegularFile(path) ? Files.size(path) : 0;
    }
    long sum = 0;
    FolderWalk walk = new FolderWalk(path, leftOut);
    for (Optional<FolderWalk.Step> step = walk.next(); step.isPresent(); step = walk.next()) {
      if (step.get() instanceof Found found && Files.isRegularFile(found.path())) {
        sum += Files.size(found.path());
      }
    }
    return sum;
  }
}
