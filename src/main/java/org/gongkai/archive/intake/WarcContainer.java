package org.gongkai.archive.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.gongkai.Parser;
import org.gongkai.read.UnreadableException.Code;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/**
 * What servers answered, as a crawl kept it in a WARC file (ISO 28500), in its order.
 *
 * <p>Bad input: where a record breaks the format, or a gzip member its checksum, the damage is told
 * and the next record looked for. jwarc does not check the checksums of gzip members, so they are
 * unpacked here, member by member, and each is read as a WARC file of its own.
 */
final class WarcContainer implements Container {
  private static final byte[] GZIP = {0x1F, (byte) 0x8B, 8};
  private static final byte[] RECORD = "WARC/1.".getBytes(StandardCharsets.US_ASCII);

  /** A record stands behind an empty line. */
  private static final byte[] LATER_RECORD = "\r\nWARC/1.".getBytes(StandardCharsets.US_ASCII);

  /** Enough of a gzip member to see whether a record begins in it. */
  private static final int LOOK = 1 << 12;

  private final SeekableByteChannel channel;
  private final UnpackBudget budget;
  private final SkipTally skipped;
  private final boolean packed;
  private final ChannelStream file;

  /** Where the gzip member begins, or the part of a plain file, that is being read. */
  private long stretchStart;

  private Optional<Stretch> stretch = Optional.empty();
  private Optional<WarcRecord> current = Optional.empty();
  private boolean ended;

  /** Records one after the other. */
  private record Stretch(GuardedStream in, WarcReader reader) {}

  WarcContainer(SeekableByteChannel channel, UnpackBudget budget, SkipTally skipped)
      throws IOException {
    this.channel = channel;
    this.budget = budget;
    this.skipped = skipped;
    file = new ChannelStream(channel, 0, channel.size());
    file.mark(0);
    packed = Arrays.equals(file.readNBytes(GZIP.length), GZIP);
    file.reset();
  }

  /** Whether a file that begins so, unpacked, is a WARC file. */
  static boolean beginsLikeWarc(byte[] head) {
    return head.length >= RECORD.length
        && Arrays.equals(head, 0, RECORD.length, RECORD, 0, RECORD.length);
  }

  @Override
  public Optional<Step> next() {
    while (!ended) {
      try {
        Optional<WarcRecord> record = record();
        if (record.isPresent()) {
          Optional<Step> step = step(record.get());
          if (step.isPresent()) {
            return step;
          }
        } else if (file.position() >= channel.size()) {
          ended = true;
        }
      } catch (IOException | RuntimeException e) {
        return Optional.of(damage(e));
      }
    }
    return Optional.empty();
  }

  /** The next record; empty at the end of a gzip member, and at the end. */
  private Optional<WarcRecord> record() throws IOException {
    if (stretch.isEmpty()) {
      stretchStart = file.position();
      if (stretchStart >= channel.size()) {
        return Optional.empty();
      }
      InputStream in = packed ? budget.counted(new GzipCompressorInputStream(file)) : file;
      GuardedStream guarded = new GuardedStream(in);
      stretch = Optional.of(new Stretch(guarded, new WarcReader(guarded)));
    }
    Stretch open = stretch.get();
    if (current.isPresent()) {
      current.get().body().consume();
    }
    open.in.guarded();
    Optional<WarcRecord> record = open.reader.next();
    open.in.unguarded();
    current = record;
    if (record.isEmpty()) {
      // The checksum of a gzip member stands behind its last byte.
      open.in.transferTo(java.io.OutputStream.nullOutputStream());
      stretch = Optional.empty();
    }
    return record;
  }

  private Optional<Step> step(WarcRecord record) throws IOException {
    if (record instanceof WarcResponse response && isHttp(response)) {
      HttpResponse http;
      stretch.orElseThrow().in.guarded();
      try {
        http = response.http();
      } catch (IOException | RuntimeException e) {
        skip(Skip.Reason.RECORD_KIND, "response without a head of HTTP");
        return Optional.empty();
      } finally {
        stretch.ifPresent(s -> s.in.unguarded());
      }
      if (http.status() != 200) {
        skip(Skip.Reason.HTTP_STATUS, Integer.toString(http.status()));
        return Optional.empty();
      }
      return member(record, new WarcPayload(record, http.headers(), true, budget));
    }
    if (record instanceof WarcResource) {
      return member(record, new WarcPayload(record, record.headers(), false, budget));
    }
    skip(Skip.Reason.RECORD_KIND, record.headers().first("WARC-Type").orElse("without WARC-Type"));
    return Optional.empty();
  }

  private static boolean isHttp(WarcResponse response) {
    String type = response.headers().first("Content-Type").orElse("");
    return type.toLowerCase(Locale.ROOT).startsWith("application/http");
  }

  private Optional<Step> member(WarcRecord record, WarcPayload payload) {
    switch (payload.kind()) {
      case DOCUMENT:
        return Optional.of(new RecordMember(payload, record));
      case UNKNOWN:
        RecordMember member = new RecordMember(payload, record);
        if (member.mayBeDocument()) {
          return Optional.of(member);
        }
        break;
      default:
    }
    skip(Skip.Reason.MEDIA_TYPE, payload.mediaType());
    return Optional.empty();
  }

  private void skip(Skip.Reason reason, String what) {
    skipped.count(reason, what);
  }

  /** Tells the damage, and goes to the next record that can be read, if there is one. */
  private Step damage(Exception e) {
    long from = stretchStart + 1;
    if (!packed && stretch.isPresent()) {
      from += Math.max(0, stretch.get().reader.position());
    }
    stretch = Optional.empty();
    current = Optional.empty();
    Optional<Long> next;
    try {
      next = budget.exhausted() ? Optional.empty() : nextRecord(from);
    } catch (IOException alsoBroken) {
      next = Optional.empty();
    }
    ended = next.isEmpty();
    next.ifPresent(file::position);
    return new Step.Damage(
        Code.DAMAGED,
        "the WARC file is damaged or cut short in the record that begins at or after byte "
            + (from - 1)
            + ": "
            + e.getMessage()
            + (ended
                ? "; nothing behind it can be read."
                : "; reading goes on at byte " + next.orElseThrow() + ".")
            + " Crawl what it held again.");
  }

  /** Where the next record begins, or the next gzip member that begins with one. */
  private Optional<Long> nextRecord(long from) throws IOException {
    byte[] wanted = packed ? GZIP : LATER_RECORD;
    ChannelStream in = new ChannelStream(channel, from, channel.size());
    int matched = 0;
    for (int b = in.read(); b >= 0; b = in.read()) {
      matched = b == (wanted[matched] & 0xFF) ? matched + 1 : b == (wanted[0] & 0xFF) ? 1 : 0;
      if (matched == wanted.length) {
        long place = in.position() - (packed ? GZIP.length : RECORD.length);
        if (!packed || beginsRecord(place)) {
          return Optional.of(place);
        }
        matched = 0;
      }
    }
    return Optional.empty();
  }

  private boolean beginsRecord(long place) throws IOException {
    byte[] head = new ChannelStream(channel, place, channel.size()).readNBytes(LOOK);
    try (InputStream member = new GzipCompressorInputStream(new ByteArrayInputStream(head))) {
      return beginsLikeWarc(member.readNBytes(RECORD.length));
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() {
    // Whoever opened the channel closes it.
  }

  /** An answer of a server that may be a document. */
  private final class RecordMember implements Step.Member {
    private final WarcPayload payload;
    private final WarcRecord record;

    /** Read ahead, where only the bytes tell whether this is a document. */
    private Optional<byte[]> read = Optional.empty();

    private Optional<IOException> broken = Optional.empty();
    private Optional<UnavailableException> unavailable = Optional.empty();

    RecordMember(WarcPayload payload, WarcRecord record) {
      this.payload = payload;
      this.record = record;
    }

    /** Whether the bytes look like a document or a container; true where they cannot be had. */
    boolean mayBeDocument() {
      try {
        byte[] bytes = bytes();
        read = Optional.of(bytes);
        return WarcPayload.looksPlain(bytes) || ContainerKind.of(bytes) != ContainerKind.NONE;
      } catch (IOException e) {
        broken = Optional.of(e);
      } catch (UnavailableException e) {
        unavailable = Optional.of(e);
      }
      return true;
    }

    @Override
    public String name() {
      return payload.date() + "/" + payload.url();
    }

    @Override
    public long size() {
      return record.headers().first("Content-Length").map(Long::parseLong).orElse(UNKNOWN);
    }

    @Override
    public String url() {
      return payload.url();
    }

    @Override
    public String charset() {
      return payload.charset();
    }

    @Override
    public boolean mayBeContainer() {
      return read.isPresent();
    }

    @Override
    public InputStream open() throws IOException, UnavailableException {
      if (broken.isPresent()) {
        throw broken.get();
      }
      if (unavailable.isPresent()) {
        throw unavailable.get();
      }
      return new ByteArrayInputStream(read.isPresent() ? read.get() : bytes());
    }

    private byte[] bytes() throws IOException, UnavailableException {
      try {
        byte[] raw = Bytes.all(record.body().stream(), size(), Parser.LARGEST_FILE + (1 << 20));
        if (packed) {
          stretch.orElseThrow().in.checkEnd();
        }
        return payload.decoded(raw);
      } catch (RuntimeException e) {
        // jwarc fails so on headers that contradict each other.
        throw new IOException(e);
      }
    }
  }

  /** Headers are read into memory, whatever size they have. */
  private static final class GuardedStream extends PushbackInputStream {
    private static final long MOST = 1 << 20;

    /** Two ends of lines follow a record. */
    private static final int TRAILER = 4;

    private long left = Long.MAX_VALUE;

    GuardedStream(InputStream in) {
      super(in, TRAILER + 1);
    }

    /**
     * Reads on to the checksum of the gzip member, which stands behind the record. In a member of
     * several records it stands far behind, and only what unpacks to nonsense is noticed.
     */
    void checkEnd() throws IOException {
      unread(readNBytes(TRAILER + 1));
    }

    void guarded() {
      left = MOST;
    }

    void unguarded() {
      left = Long.MAX_VALUE;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      if (left != Long.MAX_VALUE) {
        left -= Math.max(0, count);
        if (left < 0) {
          throw new IOException("a header takes more than " + MOST + " bytes");
        }
      }
      return count;
    }
  }
}
