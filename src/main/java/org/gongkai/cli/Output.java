package org.gongkai.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where data goes. A file appears under its name, in whole, only when {@link #finish} is called:
 * until then what stood there before stands there still.
 */
final class Output implements Closeable {
  /** What systems call a pipe without a reader, in the languages they speak. */
  private static final List<String> NO_READER = List.of("Broken pipe", "断开的管道", "管線", "管道");

  private final OutputStream stream;
  private final Optional<Path> target;
  private final Optional<Path> draft;

  private Output(OutputStream stream, Optional<Path> target, Optional<Path> draft) {
    this.stream = stream;
    this.target = target;
    this.draft = draft;
  }

  /** Standard output. */
  static Output standard(Terminal terminal) {
    return new Output(
        new BufferedOutputStream(terminal.out(), 64 * 1024), Optional.empty(), Optional.empty());
  }

  /**
   * A file, which may stand there already. Into what is no regular file, such as a pipe, data goes
   * at once.
   *
   * @throws UsageException when there can be no such file
   */
  static Output file(String name) throws UsageException {
    Path path = Path.of(name);
    if (Files.isDirectory(path)) {
      throw new UsageException("output.folder", name);
    }
    try {
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        OutputStream device = Files.newOutputStream(path, StandardOpenOption.WRITE);
        return new Output(new BufferedOutputStream(device), Optional.empty(), Optional.empty());
      }
      // Behind a link, the file that it names is replaced, not the link.
      Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
      Path folder = target.resolveSibling("");
      if (!Files.isDirectory(folder)) {
        throw new UsageException("output.nowhere", name, folder.toString());
      }
      if (Files.exists(target) && !Files.isWritable(target)) {
        throw new UsageException("output.refused", name, "permission denied");
      }
      Path draft =
          target.resolveSibling(
              "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
      OutputStream stream = Files.newOutputStream(draft);
      draft.toFile().deleteOnExit();
      return new Output(
          new BufferedOutputStream(stream, 64 * 1024), Optional.of(target), Optional.of(draft));
    } catch (IOException e) {
      throw new UsageException("output.refused", name, String.valueOf(e.getMessage()));
    }
  }

  /** The file that this writes; {@code -} when it writes none. */
  String name() {
    return target.map(Path::toString).orElse("-");
  }

  /** Whether a path is the file that this writes. */
  boolean isFile(Path path) {
    try {
      return target.isPresent()
          && Files.exists(target.get())
          && Files.isSameFile(target.get(), path);
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether the file that this writes stands already where a folder's inputs are looked for. */
  boolean isBelow(Path folder) {
    try {
      if (target.isEmpty() || !Files.exists(target.get())) {
        return false;
      }
      Path root = folder.toRealPath();
      Path file = target.get();
      return file.startsWith(root) && !Inputs.hidden(root.relativize(file));
    } catch (IOException e) {
      return false;
    }
  }

  /** Writes text as UTF-8. */
  void write(String text) throws IOException {
    write(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes bytes.
   *
   * @throws ClosedOutputException when nobody reads any more
   */
  void write(byte[] bytes) throws IOException {
    try {
      stream.write(bytes);
    } catch (IOException e) {
      throw explained(e);
    }
  }

  /** This output for those who write to a stream; closing that does not close this. */
  OutputStream asStream() {
    return new OutputStream() {
      @Override
      public void write(int unit) throws IOException {
        Output.this.write(new byte[] {(byte) unit});
      }

      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        Output.this.write(Arrays.copyOfRange(bytes, from, from + length));
      }

      @Override
      public void flush() throws IOException {
        Output.this.flush();
      }
    };
  }

  /** Hands on what was written so far, to whom reads while this writes. */
  void flush() throws IOException {
    try {
      stream.flush();
    } catch (IOException e) {
      throw explained(e);
    }
  }

  /** Ends the output well; a file takes its name now. */
  void finish() throws IOException {
    flush();
    if (target.isPresent() && draft.isPresent()) {
      stream.close();
      try {
        Files.move(
            draft.get(),
            target.get(),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(draft.get(), target.get(), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** Without {@link #finish} before, leaves no file. */
  @Override
  public void close() throws IOException {
    if (draft.isPresent()) {
      stream.close();
      Files.deleteIfExists(draft.get());
    }
  }

  private static IOException explained(IOException e) {
    String message = String.valueOf(e.getMessage());
    return NO_READER.stream().anyMatch(message::contains) ? new ClosedOutputException(e) : e;
  }
}
