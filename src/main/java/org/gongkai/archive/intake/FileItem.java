package org.gongkai.archive.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.gongkai.read.UnreadableException.Code;

/**
 * A file that is a document.
 *
 * @param path where it is
 * @param name what it is known by
 * @param stamp its size and time, as they were when it was met
 */
record FileItem(Path path, String name, Optional<Stamp> stamp) implements Item {

  @Override
  public String url() {
    return "";
  }

  @Override
  public String charset() {
    return "";
  }

  @Override
  public byte[] bytes() throws UnavailableException {
    try (InputStream in = Files.newInputStream(path)) {
      return Bytes.all(in, Files.size(path));
    } catch (IOException e) {
      throw unavailable(name, e);
    }
  }

  /** What it means that a file cannot be opened or read. */
  static UnavailableException unavailable(String name, IOException e) {
    if (e instanceof NoSuchFileException) {
      return new UnavailableException(Code.NOT_FOUND, "there is no file " + name);
    }
    return new UnavailableException(
        Code.IO,
        e instanceof AccessDeniedException
            ? name + " may not be read: permission denied"
            : name + " could not be read: " + e.getMessage());
  }
}
