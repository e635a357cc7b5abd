package org.gongkai.archive.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.gongkai.read.UnreadableException.Code;

/** The members of a TAR archive, in its order. */
final class TarContainer implements Container {
  private static final int BLOCK = 512;
  private static final int MAGIC_AT = 257;

  private final Guarded in;
  private final TarArchiveInputStream tar;
  private final SkipTally skipped;
  private int members;
  private boolean ended;

  /**
   * @param in closed with the container
   */
  TarContainer(InputStream in, SkipTally skipped) {
    this.in = new Guarded(in);
    // The names come as bytes, one character each, and are decoded here.
    tar = new TarArchiveInputStream(this.in, 20 * BLOCK, BLOCK, "ISO-8859-1", true);
    this.skipped = skipped;
  }

  /** Whether a file that begins so is a TAR archive: its first header says so and adds up. */
  static boolean beginsLikeTar(byte[] head) {
    if (head.length < BLOCK || head[0] == 0) {
      return false;
    }
    String magic = new String(head, MAGIC_AT, 5, StandardCharsets.ISO_8859_1);
    if (magic.equals("ustar")) {
      return true;
    }
    // Archives of the seventh edition of Unix have no magic, but the same sum of bytes.
    return magic.equals("\0\0\0\0\0") && sumHolds(head);
  }

  private static boolean sumHolds(byte[] head) {
    int sum = 0;
    int said = 0;
    for (int i = 0; i < BLOCK; i++) {
      boolean ofSum = i >= 148 && i < 156;
      sum += ofSum ? ' ' : head[i] & 0xFF;
      if (ofSum && head[i] >= '0' && head[i] <= '7') {
        said = said * 8 + head[i] - '0';
      }
    }
    return sum == said;
  }

  @Override
  public Optional<Step> next() {
    while (!ended) {
      try {
        in.unguarded();
        pass();
        in.guarded();
        TarArchiveEntry entry = tar.getNextEntry();
        in.unguarded();
        if (entry == null) {
          ended = true;
          return Optional.empty();
        }
        members++;
        if (entry.isDirectory()) {
          continue;
        }
        String name = name(entry);
        if (MemberName.hidden(name)) {
          skipped.count(Skip.Reason.HIDDEN, "");
        } else if (!entry.isFile() || entry.isSymbolicLink() || entry.isLink() || special(entry)) {
          skipped.count(Skip.Reason.LINK, "");
        } else {
          return Optional.of(new TarMember(name, entry.getRealSize()));
        }
      } catch (IOException | RuntimeException e) {
        ended = true;
        return Optional.of(
            new Step.Damage(
                Code.DAMAGED,
                "the TAR archive is damaged or cut short after "
                    + members
                    + " members: "
                    + e.getMessage()
                    + "; members behind are not read. Fetch it again."));
      }
    }
    return Optional.empty();
  }

  /** Passes over what is left of the member before, whose size is no business of the guard. */
  private void pass() throws IOException {
    if (tar.getCurrentEntry() == null) {
      return;
    }
    while (tar.skip(Long.MAX_VALUE) > 0) {
      continue;
    }
    // A stream may skip beyond its end without a word; reading does not.
    if (tar.read() >= 0) {
      tar.transferTo(java.io.OutputStream.nullOutputStream());
    }
  }

  private static boolean special(TarArchiveEntry entry) {
    return entry.isCharacterDevice() || entry.isBlockDevice() || entry.isFIFO();
  }

  private static String name(TarArchiveEntry entry) {
    String name = entry.getName();
    // A name that stands in an extended header has been decoded already.
    return name.chars().allMatch(c -> c < 0x100)
        ? MemberName.decode(name.getBytes(StandardCharsets.ISO_8859_1))
        : MemberName.clean(name);
  }

  @Override
  public void close() throws IOException {
    tar.close();
  }

  private final class TarMember implements Step.Member {
    private final String name;
    private final long size;

    TarMember(String name, long size) {
      this.name = name;
      this.size = size;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public long size() {
      return size;
    }

    @Override
    public InputStream open() {
      return Unclosed.of(tar);
    }
  }

  /** Long names and extended headers are read into memory, whatever size they claim. */
  private static final class Guarded extends FilterInputStream {
    private static final long MOST = 1 << 20;
    private long left = Long.MAX_VALUE;

    Guarded(InputStream in) {
      super(in);
    }

    void guarded() {
      left = MOST;
    }

    void unguarded() {
      left = Long.MAX_VALUE;
    }

    @Override
    public int read() throws IOException {
      spend(1);
      return in.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = in.read(buffer, offset, length);
      spend(Math.max(0, count));
      return count;
    }

    private void spend(long count) throws IOException {
      if (left != Long.MAX_VALUE) {
        left -= count;
        if (left < 0) {
          throw new IOException("a name or header takes more than " + MOST + " bytes");
        }
      }
    }
  }
}
