package org.gongkai.archive.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.deflate64.Deflate64CompressorInputStream;
import org.gongkai.read.UnreadableException.Code;

/** A member of a ZIP archive that has a directory. */
final class ZipMember implements Step.Member {
  private static final int LOCAL_HEADER = 0x04034b50;
  private static final int LOCAL_HEADER_SIZE = 30;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final int DEFLATED_64 = 9;
  private static final int BZIP2 = 12;

  private final SeekableByteChannel channel;
  private final ZipDirectory.Entry entry;
  private final UnpackBudget budget;

  ZipMember(SeekableByteChannel channel, ZipDirectory.Entry entry, UnpackBudget budget) {
    this.channel = channel;
    this.entry = entry;
    this.budget = budget;
  }

  @Override
  public String name() {
    return entry.name();
  }

  @Override
  public long size() {
    return entry.size();
  }

  @Override
  public InputStream open() throws IOException, UnavailableException {
    if (entry.encrypted()) {
      throw new UnavailableException(
          Code.ENCRYPTED,
          "the member " + name() + " is locked by a password; unpack the archive with it");
    }
    ChannelStream header =
        new ChannelStream(channel, entry.header(), entry.header() + LOCAL_HEADER_SIZE);
    ByteBuffer local = ByteBuffer.wrap(header.exactly(LOCAL_HEADER_SIZE));
    local.order(ByteOrder.LITTLE_ENDIAN);
    if (local.getInt(0) != LOCAL_HEADER) {
      throw new IOException("the directory leads to no member " + name());
    }
    long data = header.position() + (local.getShort(26) & 0xFFFF) + (local.getShort(28) & 0xFFFF);
    InputStream packed = new ChannelStream(channel, data, data + entry.packed());
    InputStream unpacked =
        switch (entry.method()) {
          case STORED -> packed;
          case DEFLATED -> inflated(packed);
          case DEFLATED_64 -> new Deflate64CompressorInputStream(packed);
          case BZIP2 -> new BZip2CompressorInputStream(packed);
          default ->
              throw new UnavailableException(
                  Code.UNSUPPORTED,
                  "the member "
                      + name()
                      + " is packed by method "
                      + entry.method()
                      + ", which is not read; pack the archive anew as an ordinary ZIP");
        };
    return new Checked(budget.counted(unpacked));
  }

  private static InputStream inflated(InputStream packed) {
    Inflater inflater = new Inflater(true);
    return new InflaterInputStream(packed, inflater, 1 << 13) {
      @Override
      public void close() throws IOException {
        super.close();
        inflater.end();
      }
    };
  }

  /** Fails at the end when the bytes are not those that the directory describes. */
  private final class Checked extends FilterInputStream {
    private final CRC32 sum = new CRC32();
    private long count;

    Checked(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int got = in.read(buffer, offset, length);
      if (got < 0) {
        if (count != entry.size() || (int) sum.getValue() != entry.checksum()) {
          throw new IOException("the member " + name() + " does not match its checksum");
        }
      } else {
        sum.update(buffer, offset, got);
        count += got;
        if (count > entry.size()) {
          throw new IOException("the member " + name() + " is larger than its directory says");
        }
      }
      return got;
    }
  }
}
