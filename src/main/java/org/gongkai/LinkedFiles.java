package org.gongkai;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.report.Attachment;
import org.gongkai.report.Attachment.Target;
import org.gongkai.report.Source;

/**
 * Looks whether the files that a page links to lie beside it. Nothing is fetched.
 *
 * <p>Most pages are saved without their files, and then nothing can be said of the links. A file is
 * absent only where the page was saved with its files: where another file that it links to lies in
 * the very folder in which the missing one should. A link to the disk of whoever wrote the page
 * ({@code file:///D:/…}) opens for nobody else, however the page was saved.
 */
final class LinkedFiles {
  private static final Pattern OWN_DISK =
      Pattern.compile("(?i)file:.*|[a-z]:[\\\\/].*", Pattern.DOTALL);

  /** An address with a scheme, from the root of a site or of a network, or on a Windows disk. */
  private static final Pattern ELSEWHERE =
      Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|[/\\\\?#].*", Pattern.DOTALL);

  /** An address that a file is saved under by its own name. */
  private static final Pattern A_FILE =
      Pattern.compile(
          "(?i).+\\.(?:pdf|docx?|wps|ofd|rtf|odt|xlsx?|et|ods|csv|txt|zip|rar|7z|ceb|tiff?|jpe?g|png)");

  private LinkedFiles() {}

  /** The source with what is known of the files that it links to. */
  static Source beside(Path page, Source source) {
    return source.withPage(
        source.page().map(p -> p.withAttachments(beside(page, p.attachments()))));
  }

  /** The source with what its links say by themselves. */
  static Source byAddress(Source source) {
    return source.withPage(
        source
            .page()
            .map(
                p ->
                    p.withAttachments(
                        p.attachments().stream().map(LinkedFiles::byAddress).toList())));
  }

  private static Attachment byAddress(Attachment attachment) {
    return OWN_DISK.matcher(attachment.href()).matches()
        ? attachment.withTarget(Target.LOCAL)
        : attachment;
  }

  private static List<Attachment> beside(Path page, List<Attachment> attachments) {
    List<Optional<Path>> files = attachments.stream().map(a -> file(page, a.href())).toList();
    Set<Path> there = new HashSet<>();
    files.forEach(file -> file.filter(Files::isRegularFile).ifPresent(there::add));
    Set<Path> folders = new HashSet<>();
    there.forEach(file -> folders.add(folder(file)));
    List<Attachment> known = new ArrayList<>();
    for (int i = 0; i < attachments.size(); i++) {
      Attachment attachment = attachments.get(i);
      Optional<Path> file = files.get(i);
      if (file.filter(there::contains).isPresent()) {
        known.add(attachment.withTarget(Target.FOUND));
      } else if (file.isPresent() && folders.contains(folder(file.get()))) {
        known.add(attachment.withTarget(Target.ABSENT));
      } else {
        known.add(byAddress(attachment));
      }
    }
    return known;
  }

  private static Path folder(Path file) {
    Path parent = file.getParent();
    return parent == null ? file : parent;
  }

  /** The file that a relative address names; empty for other addresses. */
  private static Optional<Path> file(Path page, String href) {
    String address = href.replaceFirst("[?#].*$", "");
    // down.jsp?id=7 is a program of the site, whatever it sends.
    if (!A_FILE.matcher(address).matches() || ELSEWHERE.matcher(address).matches()) {
      return Optional.empty();
    }
    try {
      String name = URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
      return Optional.of(page.toAbsolutePath().resolveSibling(name).normalize());
    } catch (IllegalArgumentException e) {
      // No address, or none that a file of this system can have; InvalidPathException is one.
      return Optional.empty();
    }
  }
}
