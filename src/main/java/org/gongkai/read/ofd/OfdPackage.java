package org.gongkai.read.ofd;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.gongkai.read.UnreadableException;
import org.gongkai.read.container.XmlCursor;
import org.gongkai.read.container.ZipContainer;

/** The parts of an OFD file by their locations (ST_Loc: from the root, or from another part). */
final class OfdPackage {

  /** Names the parts that are encrypted (GM/T 0099). */
  private static final String ENCRYPTIONS = "encryptions.xml";

  private final ZipContainer zip;

  /** Names as the archive has them, by lower case: on Windows any spelling finds its file. */
  private final Map<String, String> names = new HashMap<>();

  OfdPackage(ZipContainer zip) {
    this.zip = zip;
    for (String name : zip.names()) {
      names.putIfAbsent(key(name), name);
    }
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  boolean isEncrypted() {
    return names.containsKey(ENCRYPTIONS);
  }

  /**
   * The part that a location names.
   *
   * @param from the part that the location stands in, empty for the root
   */
  Optional<String> find(String from, String location) {
    String loc = location.strip().replace('\\', '/');
    if (loc.isEmpty()) {
      return Optional.empty();
    }
    int folder = from.lastIndexOf('/');
    if (!loc.startsWith("/") && folder >= 0) {
      Optional<String> beside = named(from.substring(0, folder + 1) + loc);
      if (beside.isPresent()) {
        return beside;
      }
    }
    return named(loc);
  }

  private Optional<String> named(String path) {
    Deque<String> steps = new ArrayDeque<>();
    for (String step : path.split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    String name = String.join("/", steps);
    return zip.has(name) ? Optional.of(name) : Optional.ofNullable(names.get(key(name)));
  }

  /** Opens a part that is there. */
  XmlCursor open(String name) throws UnreadableException, XMLStreamException {
    return new XmlCursor(zip.stream(name));
  }
}
