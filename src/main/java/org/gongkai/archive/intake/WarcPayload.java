package org.gongkai.archive.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.commons.compress.compressors.brotli.BrotliCompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.gongkai.Parser;
import org.gongkai.read.UnreadableException.Code;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcRecord;

/** What a WARC record kept of an answer: whether it may be a document, and its bytes. */
final class WarcPayload {

  /** Whether an answer is worth reading, by its media type. */
  enum Kind {
    /** Of a type that the readers know. */
    DOCUMENT,
    /** Of a type that says nothing, or of a container. */
    UNKNOWN,
    /** Of a type that no report has. */
    OTHER
  }

  /** Types of documents, by how they begin. */
  private static final List<String> DOCUMENTS =
      List.of(
          "text/html",
          "application/xhtml+xml",
          "application/pdf",
          "application/x-pdf",
          "application/msword",
          "application/vnd.ms-word",
          "application/vnd.ms-excel",
          "application/vnd.ms-works",
          "application/vnd.ms-powerpoint",
          "application/vnd.openxmlformats-officedocument",
          "application/vnd.oasis.opendocument",
          "application/wps-office",
          "application/kswps",
          "application/kset",
          "application/rtf",
          "text/rtf",
          "application/ofd",
          "application/vnd.ofd",
          "application/epub+zip",
          "multipart/related",
          "message/rfc822",
          "text/csv",
          "text/tab-separated-values",
          "text/markdown",
          "text/plain");

  private static final Set<String> SAY_NOTHING =
      Set.of(
          "",
          "*/*",
          "unknown/unknown",
          "application/octet-stream",
          "application/x-octet-stream",
          "binary/octet-stream",
          "application/force-download",
          "application/download",
          "application/x-download",
          "application/x-msdownload",
          "application/octetstream",
          "application/unknown",
          "application/zip",
          "application/x-zip",
          "application/x-zip-compressed",
          "application/gzip",
          "application/x-gzip",
          "application/x-tar",
          "application/xml",
          "text/xml");

  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([^\\s;\"',]+)", Pattern.CASE_INSENSITIVE);

  private static final Pattern CHUNK = Pattern.compile("[0-9a-fA-F]{1,8}[ \\t]*(?:;.*)?");

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final WarcRecord record;
  private final MessageHeaders headers;
  private final boolean http;
  private final UnpackBudget budget;

  /**
   * @param headers of the answer
   * @param http whether the record begins with the head of an HTTP answer
   */
  WarcPayload(WarcRecord record, MessageHeaders headers, boolean http, UnpackBudget budget) {
    this.record = record;
    this.headers = headers;
    this.http = http;
    this.budget = budget;
  }

  Kind kind() {
    String type = mediaType();
    if (SAY_NOTHING.contains(type)) {
      return Kind.UNKNOWN;
    }
    boolean robots = type.equals("text/plain") && url().endsWith("/robots.txt");
    return !robots && DOCUMENTS.stream().anyMatch(type::startsWith) ? Kind.DOCUMENT : Kind.OTHER;
  }

  /** As declared, in lower case and without parameters; empty where nothing is declared. */
  String mediaType() {
    String type = headers.first("Content-Type").orElse("");
    return type.replaceFirst("[;,].*", "").strip().toLowerCase(Locale.ROOT);
  }

  String charset() {
    Matcher charset = CHARSET.matcher(headers.first("Content-Type").orElse(""));
    return charset.find() ? charset.group(1) : "";
  }

  /** The address that was fetched; some crawlers put it in angle brackets. */
  String url() {
    String url = record.headers().first("WARC-Target-URI").orElse("").strip();
    boolean brackets = url.startsWith("<") && url.endsWith(">");
    return MemberName.clean(brackets ? url.substring(1, url.length() - 1) : url);
  }

  /** When it was fetched, in fourteen digits of UTC; zeros where nothing tells. */
  String date() {
    try {
      return DATE.format(Instant.parse(record.headers().first("WARC-Date").orElse("")));
    } catch (RuntimeException e) {
      return "0".repeat(14);
    }
  }

  /**
   * The bytes of the document.
   *
   * @param raw the block of the record
   */
  byte[] decoded(byte[] raw) throws IOException, UnavailableException {
    String truncated = record.headers().first("WARC-Truncated").orElse("");
    if (!truncated.isEmpty()) {
      throw new UnavailableException(
          Code.DAMAGED, "the crawler cut " + url() + " short (" + truncated + "); fetch it again");
    }
    if (!http) {
      return raw;
    }
    int head = headLength(raw);
    byte[] body = unchunked(raw, head);
    List<String> encodings = encodings();
    for (String encoding : encodings) {
      body = decoded(body, encoding);
    }
    long announced = headers.first("Content-Length").map(WarcPayload::number).orElse(-1L);
    if (announced > body.length && encodings.isEmpty() && !chunked()) {
      throw new UnavailableException(
          Code.DAMAGED,
          "of " + announced + " bytes of " + url() + " " + body.length + " came; fetch it again");
    }
    return body;
  }

  private boolean chunked() {
    String coding = headers.first("Transfer-Encoding").orElse("");
    return coding.toLowerCase(Locale.ROOT).contains("chunked");
  }

  /** The last coding first. */
  private List<String> encodings() {
    List<String> encodings = new ArrayList<>();
    for (String header : headers.all("Content-Encoding")) {
      for (String each : header.split(",")) {
        String encoding = each.strip().toLowerCase(Locale.ROOT);
        if (!Set.of("", "identity", "none", "utf-8", "utf8").contains(encoding)) {
          encodings.add(encoding);
        }
      }
    }
    Collections.reverse(encodings);
    return encodings;
  }

  private static long number(String digits) {
    return digits.strip().matches("\\d{1,18}") ? Long.parseLong(digits.strip()) : -1;
  }

  private byte[] unchunked(byte[] raw, int head) throws IOException, UnavailableException {
    // Many crawlers keep the header and not the chunks.
    if (!chunked() || !CHUNK.matcher(firstLine(raw, head)).matches()) {
      return Arrays.copyOfRange(raw, head, raw.length);
    }
    InputStream in = new ByteArrayInputStream(raw);
    return Bytes.all(HttpResponse.parse(Channels.newChannel(in)).body().stream(), -1);
  }

  private static String firstLine(byte[] raw, int from) {
    StringBuilder line = new StringBuilder();
    for (int i = from; i < raw.length && raw[i] != '\n' && line.length() < 200; i++) {
      line.append((char) (raw[i] & 0xFF));
    }
    return line.toString().strip();
  }

  /** Up to behind the first empty line. */
  private static int headLength(byte[] raw) {
    for (int i = 0; i < raw.length; i++) {
      if (raw[i] != '\n') {
        continue;
      }
      if (i + 1 < raw.length && raw[i + 1] == '\n') {
        return i + 2;
      }
      if (i + 2 < raw.length && raw[i + 1] == '\r' && raw[i + 2] == '\n') {
        return i + 3;
      }
    }
    return raw.length;
  }

  /** Undoes a coding, unless the crawler has done so already and kept the header. */
  private byte[] decoded(byte[] body, String encoding) throws IOException, UnavailableException {
    return switch (encoding) {
      case "gzip", "x-gzip" ->
          ContainerKind.of(body) == ContainerKind.GZIP
              ? unpacked(
                  GzipCompressorInputStream.builder()
                      .setInputStream(new ByteArrayInputStream(body))
                      .setDecompressConcatenated(true)
                      .get())
              : body;
      case "deflate" -> inflated(body);
      case "br" -> looksPlain(body) ? body : unpacked(brotli(body));
      default ->
          throw new UnavailableException(
              Code.UNSUPPORTED,
              url()
                  + " was sent with the content encoding "
                  + encoding
                  + ", which is not decoded; fetch it again with Accept-Encoding: gzip");
    };
  }

  private byte[] unpacked(InputStream in) throws IOException, UnavailableException {
    try (InputStream counted = budget.counted(in)) {
      return Bytes.all(counted, -1, Parser.LARGEST_FILE);
    }
  }

  private static InputStream brotli(byte[] body) throws IOException {
    return new BrotliCompressorInputStream(new ByteArrayInputStream(body));
  }

  /** The standard says zlib (RFC 9110, 8.4.1.2); some servers send the bare stream. */
  private byte[] inflated(byte[] body) throws IOException, UnavailableException {
    if (looksPlain(body)) {
      return body;
    }
    boolean zlib =
        body.length > 1
            && (body[0] & 0x0F) == 8
            && ((body[0] & 0xFF) << 8 | body[1] & 0xFF) % 31 == 0;
    Inflater inflater = new Inflater(!zlib);
    try {
      return unpacked(
          new BufferedInputStream(
              new InflaterInputStream(new ByteArrayInputStream(body), inflater)));
    } finally {
      inflater.end();
    }
  }

  /** Whether the bytes are a document as they stand. */
  static boolean looksPlain(byte[] body) {
    int start = body.length > 2 && (body[0] & 0xFF) == 0xEF && (body[1] & 0xFF) == 0xBB ? 3 : 0;
    while (start < body.length && body[start] >= 0 && body[start] <= ' ' && body[start] != 0) {
      start++;
    }
    String head =
        new String(
                body,
                start,
                Math.min(16, body.length - start),
                java.nio.charset.StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    return head.startsWith("%pdf")
        || head.startsWith("<!doctype")
        || head.startsWith("<html")
        || head.startsWith("<head")
        || head.startsWith("<meta")
        || head.startsWith("<?xml")
        || head.startsWith("<!--")
        || head.startsWith("{\\rtf")
        || head.startsWith("pk\3\4")
        || head.startsWith("\u00d0\u00cf\u0011\u00e0");
  }
}
