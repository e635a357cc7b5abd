package org.gongkai.archive.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.gongkai.read.UnreadableException.Code;

/**
 * The members of a ZIP archive whose directory is cut off, as far as there are any, by their own
 * headers; in the end the damage.
 */
final class CutZipContainer implements Container {
  private final ZipArchiveInputStream zip;
  private final UnpackBudget budget;
  private final SkipTally skipped;
  private int members;
  private boolean ended;

  /**
   * @param in closed with the container
   */
  CutZipContainer(InputStream in, UnpackBudget budget, SkipTally skipped) {
    // The names come as bytes, one character each, and are decoded here.
    zip = new ZipArchiveInputStream(in, "ISO-8859-1", false, true);
    this.budget = budget;
    this.skipped = skipped;
  }

  /** The name of the first member; empty when there is none. */
  static String firstName(InputStream in) {
    try (ZipArchiveInputStream zip = new ZipArchiveInputStream(in, "ISO-8859-1", false, true)) {
      ZipArchiveEntry entry = zip.getNextEntry();
      return entry == null ? "" : MemberName.decode(entry.getRawName());
    } catch (IOException | RuntimeException e) {
      return "";
    }
  }

  @Override
  public Optional<Step> next() {
    while (!ended) {
      ZipArchiveEntry entry;
      try {
        entry = zip.getNextEntry();
      } catch (IOException | RuntimeException e) {
        // Where it is cut is where it ends.
        entry = null;
      }
      if (entry == null) {
        ended = true;
        return Optional.of(
            new Step.Damage(
                Code.DAMAGED,
                "the ZIP archive is cut short: its directory is missing; of its members "
                    + members
                    + " stand before the cut. Fetch it again."));
      }
      members++;
      String name = MemberName.decode(entry.getRawName());
      if (name.endsWith("/")) {
        continue;
      }
      if (MemberName.hidden(name)) {
        skipped.count(Skip.Reason.HIDDEN, "");
        continue;
      }
      return Optional.of(new CutMember(name, entry));
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private final class CutMember implements Step.Member {
    private final String name;
    private final ZipArchiveEntry entry;

    CutMember(String name, ZipArchiveEntry entry) {
      this.name = name;
      this.entry = entry;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public long size() {
      return entry.getSize();
    }

    @Override
    public InputStream open() throws UnavailableException {
      if (entry.getGeneralPurposeBit().usesEncryption()) {
        throw new UnavailableException(
            Code.ENCRYPTED,
            "the member " + name + " is locked by a password; unpack the archive with it");
      }
      if (!zip.canReadEntryData(entry)) {
        throw new UnavailableException(
            Code.UNSUPPORTED,
            "the member "
                + name
                + " is packed by method "
                + entry.getMethod()
                + ", which is not read; pack the archive anew as an ordinary ZIP");
      }
      return budget.counted(Unclosed.of(zip));
    }
  }
}
