package org.gongkai.archive.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.compress.MemoryLimitException;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * Opens what may be a container.
 *
 * @param name of the file or member, as its member is called when it is merely packed
 * @param budget of the outermost file
 * @param skipped counts what its members pass over
 */
record Opening(String name, UnpackBudget budget, SkipTally skipped) {
  /** The dictionary of xz at its strongest takes 65 MB, in KB. */
  private static final int MOST_XZ_MEMORY = 100 << 10;

  /**
   * What a channel holds, as a container; empty for a document. The channel stays open.
   *
   * @param kind by its first bytes
   */
  Optional<Container> container(SeekableByteChannel channel, ContainerKind kind)
      throws IOException {
    ChannelStream in = new ChannelStream(channel, 0, channel.size());
    return switch (kind) {
      case NONE -> Optional.empty();
      case ZIP -> zip(channel, in);
      case WARC -> Optional.of(new WarcContainer(channel, budget, skipped));
      case TAR -> Optional.of(new TarContainer(in, skipped));
      case GZIP, BZIP2, XZ -> Optional.of(packed(channel, in, kind));
    };
  }

  private Optional<Container> zip(SeekableByteChannel channel, ChannelStream in)
      throws IOException {
    Optional<ZipDirectory> directory = ZipDirectory.of(channel);
    if (directory.isPresent()) {
      if (isDocument(directory.get())) {
        return Optional.empty();
      }
      ZipDirectory again = ZipDirectory.of(channel).orElseThrow();
      return Optional.of(new ZipContainer(channel, again, budget, skipped));
    }
    // What is left of a document is for its reader to judge.
    boolean document =
        MemberName.endsLikeZippedDocument(name)
            || ZipContainer.beginsLikeDocument(CutZipContainer.firstName(in));
    in.position(0);
    return document ? Optional.empty() : Optional.of(new CutZipContainer(in, budget, skipped));
  }

  private static boolean isDocument(ZipDirectory directory) {
    try {
      return ZipContainer.isDocument(directory);
    } catch (IOException e) {
      // Whoever walks the directory in earnest will tell.
      return false;
    }
  }

  private Container packed(SeekableByteChannel channel, ChannelStream in, ContainerKind kind)
      throws IOException {
    ContainerKind inside = ContainerKind.of(beginning(unpacking(in, kind)));
    if (inside == ContainerKind.WARC && kind == ContainerKind.GZIP) {
      // It is packed record by record, and its reader goes by that.
      return new WarcContainer(channel, budget, skipped);
    }
    in.position(0);
    InputStream unpacked = new BufferedInputStream(budget.counted(unpacking(in, kind)));
    return inside == ContainerKind.TAR
        ? new TarContainer(unpacked, skipped)
        : new PackedFile(MemberName.withoutEnding(name), unpacked);
  }

  /** The first bytes, as far as they are sound: what is damaged further on is not for here. */
  private static byte[] beginning(InputStream in) {
    byte[] head = new byte[ContainerKind.LOOK];
    int length = 0;
    try (in) {
      int b = in.read();
      while (b >= 0) {
        head[length++] = (byte) b;
        b = length < head.length ? in.read() : -1;
      }
    } catch (IOException e) {
      // Whoever reads it in earnest will tell.
    }
    return Arrays.copyOf(head, length);
  }

  private static InputStream unpacking(InputStream in, ContainerKind kind) throws IOException {
    try {
      return switch (kind) {
        case GZIP ->
            GzipCompressorInputStream.builder()
                .setInputStream(in)
                .setDecompressConcatenated(true)
                .get();
        case BZIP2 -> new BZip2CompressorInputStream(in, true);
        case XZ -> new XZCompressorInputStream(in, true, MOST_XZ_MEMORY);
        default -> in;
      };
    } catch (MemoryLimitException e) {
      throw new IOException("it takes more memory to unpack than there is", e);
    }
  }
}
