package org.gongkai.archive.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.archive.export.ExportException.Reason;
import org.gongkai.archive.store.LockFile;

/**
 * The folder of an export. It is made beside its place and put there as a whole when it is
 * complete; an earlier export gives way to it then, and nothing else ever does.
 */
final class ExportFolder implements AutoCloseable {
  private static final String DRAFT = ".gongkai-part";
  private static final String FORMER = ".gongkai-former";

  private final Path target;
  private final Path draft;
  private final Path former;
  private final Path lockFile;
  private final FileChannel lock;

  private ExportFolder(Path target, FileChannel lock, Path lockFile) {
    this.target = target;
    this.lock = lock;
    this.lockFile = lockFile;
    draft = beside(target, DRAFT);
    former = beside(target, FORMER);
  }

  /**
   * Makes ready to write a folder.
   *
   * @throws ExportException when something else stands there
   */
  static ExportFolder at(Path path) throws ExportException, IOException {
    Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath().normalize();
    Path parent = target.getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      throw new ExportException(Reason.NO_FOLDER, String.valueOf(parent));
    }
    if (Files.exists(target) && !Files.isDirectory(target)) {
      throw new ExportException(Reason.NO_FOLDER, target.toString());
    }
    Path lockFile = beside(target, ".gongkai-lock");
    FileChannel lock =
        LockFile.hold(lockFile)
            .orElseThrow(() -> new ExportException(Reason.IN_USE, target.toString()));
    ExportFolder folder = new ExportFolder(target, lock, lockFile);
    try {
      folder.begin();
      return folder;
    } catch (IOException | ExportException e) {
      folder.close();
      throw e;
    }
  }

  private static Path beside(Path target, String ending) {
    return target.resolveSibling("." + target.getFileName() + ending);
  }

  private void begin() throws IOException, ExportException {
    if (Files.exists(former) && !Files.exists(target)) {
      // An export died between putting the former one away and itself in its place.
      Files.move(former, target);
    }
    Optional<Path> foreign = foreign(target);
    if (foreign.isPresent()) {
      throw new ExportException(Reason.NOT_OURS, foreign.get().toString());
    }
    delete(former);
    delete(draft);
    Files.createDirectory(draft);
  }

  /** Where to write: complete when {@link #publish} is called. */
  Path draft() {
    return draft;
  }

  /** Puts the folder in its place. */
  void publish() throws IOException {
    if (Files.exists(target)) {
      Files.move(target, former);
    }
    Files.move(draft, target);
    delete(former);
  }

  /** Without {@link #publish} before, leaves nothing. */
  @Override
  public void close() throws IOException {
    delete(draft);
    Files.deleteIfExists(lockFile);
    lock.close();
  }

  /** Deletes a file, or a folder with all in it; links are deleted, not followed. */
  static void delete(Path path) throws IOException {
    try (Stream<Path> all = Files.walk(path)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (NoSuchFileException e) {
      // Nothing to delete.
    }
  }

  /**
   * What stands in a folder and is no part of an export of this program; empty when nothing does.
   */
  private static Optional<Path> foreign(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return Optional.empty();
    }
    Set<Path> ours = new HashSet<>();
    for (String path : exported(folder.resolve(DataPackage.FILE))) {
      Path file = folder.resolve(path).normalize();
      for (Path each = file; each != null && each.startsWith(folder); each = each.getParent()) {
        ours.add(each);
      }
    }
    ours.add(folder);
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> !ours.contains(path)).findFirst();
    }
  }

  /** The paths that a Data Package of this program names, its own among them. */
  private static List<String> exported(Path descriptor) throws IOException {
    List<String> paths = new ArrayList<>();
    boolean ours = false;
    if (!Files.isRegularFile(descriptor)) {
      return paths;
    }
    try (JsonParser json = new JsonFactory().createParser(descriptor.toFile())) {
      String name = "";
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.FIELD_NAME) {
          name = json.currentName();
        } else if (token == JsonToken.VALUE_STRING && name.equals("path")) {
          paths.add(json.getText());
        } else if (token == JsonToken.VALUE_STRING && name.equals("id")) {
          ours = json.getText().startsWith(DataPackage.ID);
        }
      }
    } catch (JsonProcessingException e) {
      return List.of();
    }
    paths.add(DataPackage.FILE);
    return ours ? paths : List.of();
  }
}
