package org.gongkai.archive.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import org.gongkai.archive.intake.FolderWalk.Found;
import org.gongkai.archive.intake.FolderWalk.Trouble;
import org.gongkai.read.UnreadableException.Code;

/**
 * What the operands of a command line name: files and folders; patterns, where no file has that
 * very name; and lists of any of these ({@code @FILE}).
 *
 * <p>A list has one operand a line, in UTF-8; white space around it is dropped, empty lines and
 * lines that begin with {@code #} are passed over. A relative path counts from the folder in which
 * the list lies, so that a list goes on working from wherever it is used. A list names no lists.
 */
final class Operands implements Closeable {
  /** No path is longer; what has longer lines is no list. */
  private static final int LONGEST_LINE = 1 << 15;

  private final Iterator<String> operands;
  private final Predicate<Path> leftOut;
  private Optional<OpenList> list = Optional.empty();

  /** Patterns still to be walked, of the operand last met. */
  private final Deque<Glob> globs = new ArrayDeque<>();

  private Optional<FolderWalk> walk = Optional.empty();
  private String pattern = "";
  private boolean matched;

  private record OpenList(String name, Path folder, InputStream in) {}

  /**
   * @param leftOut what a pattern does not match
   */
  Operands(List<String> operands, Predicate<Path> leftOut) {
    this.operands = operands.iterator();
    this.leftOut = leftOut;
  }

  /** The next file or folder; none after the last. */
  Optional<Operand> next() {
    while (true) {
      Optional<Operand> found = Optional.empty();
      if (walk.isPresent()) {
        found = walked(walk.get());
      } else if (!globs.isEmpty()) {
        walk = Optional.of(globs.pop().walk(leftOut));
      } else if (!pattern.isEmpty()) {
        found = matched ? found : Optional.of(notFound(pattern, "no file matches " + pattern));
        pattern = "";
      } else if (list.isPresent()) {
        found = line(list.get());
      } else if (operands.hasNext()) {
        found = operand(operands.next());
      } else {
        return found;
      }
      if (found.isPresent()) {
        return found;
      }
    }
  }

  private Optional<Operand> walked(FolderWalk open) {
    Optional<FolderWalk.Step> step = open.next();
    if (step.isEmpty()) {
      walk = Optional.empty();
      return Optional.empty();
    }
    matched = true;
    if (step.get() instanceof Trouble trouble) {
      return Optional.of(
          new Operand.Broken(trouble.path().toString(), trouble.code(), trouble.message()));
    }
    return Optional.of(new Operand.Named(((Found) step.get()).path()));
  }

  private Optional<Operand> operand(String operand) {
    if (operand.startsWith("@") && !exists(operand)) {
      return openList(operand.substring(1));
    }
    return fileOrPattern(operand, "");
  }

  private Optional<Operand> openList(String name) {
    try {
      Path path = Path.of(name);
      Path parent = path.getParent();
      InputStream in = new BufferedInputStream(Files.newInputStream(path));
      list = Optional.of(new OpenList(name, parent == null ? Path.of("") : parent, in));
      return Optional.empty();
    } catch (IOException e) {
      UnavailableException why = FileItem.unavailable(name, e);
      return Optional.of(
          new Operand.Broken("@" + name, why.code(), "the list " + why.explanation()));
    } catch (InvalidPathException e) {
      return Optional.of(notFound("@" + name, "there is no list " + name));
    }
  }

  /** The operand on the next line; empty on a line without one, and at the end. */
  private Optional<Operand> line(OpenList open) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      int b = open.in.read();
      if (b < 0) {
        closeList();
        return Optional.empty();
      }
      while (b >= 0 && b != '\n') {
        bytes.write(b);
        if (bytes.size() > LONGEST_LINE) {
          throw new IOException("a line has more than " + LONGEST_LINE + " bytes; it is no list");
        }
        b = open.in.read();
      }
      String line = MemberName.text(bytes.toByteArray()).replace("\uFEFF", "").strip();
      if (line.isEmpty() || line.startsWith("#")) {
        return Optional.empty();
      }
      String operand = open.folder.resolve(line.replace('\0', '\uFFFD')).toString();
      return fileOrPattern(operand, ", which the list " + open.name + " names");
    } catch (IOException e) {
      closeList();
      return Optional.of(
          new Operand.Broken(
              "@" + open.name,
              Code.IO,
              "the list " + open.name + " could not be read: " + e.getMessage()));
    } catch (InvalidPathException e) {
      return Optional.of(notFound(e.getInput(), "there is no file " + e.getInput()));
    }
  }

  private Optional<Operand> fileOrPattern(String operand, String whoNamesIt) {
    if (exists(operand)) {
      return Optional.of(new Operand.Named(Path.of(operand)));
    }
    if (Glob.isOne(operand)) {
      try {
        globs.addAll(Glob.of(operand));
        pattern = operand;
        matched = false;
        return Optional.empty();
      } catch (PatternSyntaxException | InvalidPathException e) {
        return Optional.of(
            notFound(operand, "there is no file " + operand + ", and it is no pattern"));
      }
    }
    return Optional.of(notFound(operand, "there is no file " + operand + whoNamesIt));
  }

  private static Operand notFound(String name, String message) {
    return new Operand.Broken(name, Code.NOT_FOUND, message);
  }

  private static boolean exists(String operand) {
    try {
      return Files.exists(Path.of(operand));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private void closeList() {
    try {
      close();
    } catch (IOException e) {
      // It was only read; nothing is lost.
    }
  }

  @Override
  public void close() throws IOException {
    Optional<OpenList> open = list;
    list = Optional.empty();
    if (open.isPresent()) {
      open.get().in.close();
    }
  }
}
