package org.gongkai.archive.intake;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gongkai.read.UnreadableException.Code;

/** The members of a ZIP archive, in the order of its directory. */
final class ZipContainer implements Container {
  /**
   * Parts at the root that only documents have: Office Open XML, OpenDocument and EPUB, OFD, and
   * what Apple writes.
   */
  private static final Set<String> DOCUMENT_PARTS =
      Set.of(
          "[content_types].xml",
          "word/document.xml",
          "xl/workbook.xml",
          "ppt/presentation.xml",
          "mimetype",
          "content.xml",
          "ofd.xml",
          "meta-inf/container.xml",
          "index/document.iwa",
          "index.apxl");

  /** How the first part of a document is called, where its directory is cut off. */
  private static final Set<String> FIRST_PARTS =
      Set.of("_rels/", "docprops/", "word/", "xl/", "ppt/", "doc_0/", "customxml/");

  private final SeekableByteChannel channel;
  private final ZipDirectory directory;
  private final UnpackBudget budget;
  private final SkipTally skipped;
  private boolean ended;

  ZipContainer(
      SeekableByteChannel channel, ZipDirectory directory, UnpackBudget budget, SkipTally skipped) {
    this.channel = channel;
    this.directory = directory;
    this.budget = budget;
    this.skipped = skipped;
  }

  /** Whether an archive with this directory is one document, as DOCX and OFD files are. */
  static boolean isDocument(ZipDirectory directory) throws IOException {
    for (Optional<ZipDirectory.Entry> entry = directory.next();
        entry.isPresent();
        entry = directory.next()) {
      if (isDocumentPart(entry.get().name())) {
        return true;
      }
    }
    return false;
  }

  /** Whether an archive whose first member has this name is one document. */
  static boolean beginsLikeDocument(String firstName) {
    String name = firstName.toLowerCase(Locale.ROOT);
    return isDocumentPart(name) || FIRST_PARTS.stream().anyMatch(name::startsWith);
  }

  private static boolean isDocumentPart(String name) {
    return DOCUMENT_PARTS.contains(name.toLowerCase(Locale.ROOT));
  }

  @Override
  public Optional<Step> next() {
    while (!ended) {
      try {
        Optional<ZipDirectory.Entry> entry = directory.next();
        if (entry.isEmpty()) {
          ended = true;
        } else if (entry.get().folder()) {
          continue;
        } else if (MemberName.hidden(entry.get().name())) {
          skipped.count(Skip.Reason.HIDDEN, "");
        } else {
          return Optional.of(new ZipMember(channel, entry.get(), budget));
        }
      } catch (IOException e) {
        ended = true;
        return Optional.of(
            new Step.Damage(
                Code.DAMAGED,
                "the ZIP archive is damaged: "
                    + e.getMessage()
                    + "; members behind are not read. Fetch it again."));
      }
    }
    return Optional.empty();
  }

  @Override
  public void close() {
    // Whoever opened the channel closes it.
  }
}
