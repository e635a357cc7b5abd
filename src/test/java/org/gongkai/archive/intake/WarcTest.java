package org.gongkai.archive.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.archive.intake.Archives.bytes;
import static org.gongkai.archive.intake.Archives.gzip;
import static org.gongkai.archive.intake.Archives.joined;
import static org.gongkai.archive.intake.Archives.written;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the records of a crawl come to. */
class WarcTest {
  @TempDir private Path folder;

  private static byte[] record(String type, String url, String headers, byte[] block) {
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>\r\n"
            + "WARC-Date: 2024-01-02T03:04:05Z\r\nWARC-Target-URI: "
            + url
            + "\r\n"
            + headers
            + "Content-Length: "
            + block.length
            + "\r\n\r\n";
    return joined(bytes(head), block, bytes("\r\n\r\n"));
  }

  private static byte[] response(String url, String head, byte[] body) {
    byte[] block = joined(bytes("HTTP/1.1 " + head.replace("\n", "\r\n") + "\r\n\r\n"), body);
    return record("response", url, "Content-Type: application/http; msgtype=response\r\n", block);
  }

  private static byte[] page(String url, String text) {
    return response(url, "200 OK\nContent-Type: text/html", bytes(text));
  }

  @Test
  void answersArePagesWithAddressAndCharset() throws IOException {
    byte[] gbk = "<html>年报".getBytes(Charset.forName("GBK"));
    byte[] warc =
        joined(
            record("warcinfo", "", "Content-Type: application/warc-fields\r\n", bytes("a: b\r\n")),
            record("request", "http://a.cn/", "", bytes("GET / HTTP/1.1\r\n\r\n")),
            response("http://a.cn/", "200 OK\nContent-Type: text/html; charset=GBK", gbk),
            page("<http://a.cn/二>", "<html>2"),
            response("http://a.cn/s.css", "200 OK\nContent-Type: text/css", bytes("a{}")),
            response("http://a.cn/no", "404 Not Found\nContent-Type: text/html", bytes("no")),
            record("resource", "ftp://a/r.pdf", "Content-Type: application/pdf\r\n", bytes("%PDF")),
            record("revisit", "http://a.cn/", "", bytes("")));
    for (byte[] each : new byte[][] {warc, gzip(warc)}) {
      Taken taken = taken(each);
      assertThat(taken.lines())
          .containsExactly(
              "a.warc!20240102030405/http://a.cn/ = <html>年报",
              "a.warc!20240102030405/http://a.cn/二 = <html>2",
              "a.warc!20240102030405/ftp://a/r.pdf = %PDF");
      assertThat(taken.skipped())
          .containsExactlyInAnyOrderEntriesOf(
              Map.of(
                  new Skip(Skip.Reason.RECORD_KIND, "warcinfo"), 1L,
                  new Skip(Skip.Reason.RECORD_KIND, "request"), 1L,
                  new Skip(Skip.Reason.RECORD_KIND, "revisit"), 1L,
                  new Skip(Skip.Reason.MEDIA_TYPE, "text/css"), 1L,
                  new Skip(Skip.Reason.HTTP_STATUS, "404"), 1L));
      assertThat(taken.stamps()).allMatch(java.util.Optional::isPresent);
    }
    try (Intake intake = new Intake(List.of(folder + "/a.warc"), path -> false)) {
      Item first = intake.next().orElseThrow();
      assertThat(first.url()).isEqualTo("http://a.cn/");
      assertThat(first.charset()).isEqualTo("GBK");
    }
  }

  @Test
  void pagesFetchedTwiceAreNumbered() throws IOException {
    assertThat(taken(joined(page("http://a/", "1"), page("http://a/", "2"))).lines())
        .containsExactly(
            "a.warc!20240102030405/http://a/ = 1", "a.warc!20240102030405/http://a/#2 = 2");
  }

  @Test
  void codingsAreUndone() throws IOException {
    byte[] text = bytes("<html>coded");
    String type = "200 OK\nContent-Type: text/html\n";
    byte[] chunks = bytes("6\r\n<html>\r\n5;x=y\r\ncoded\r\n0\r\n\r\n");
    byte[] zlib = deflated(text, false);
    byte[] bare = deflated(text, true);
    byte[] brotli = joined(new byte[] {0x0B, 5, (byte) 0x80}, text, new byte[] {3});
    byte[] warc =
        joined(
            response("http://a/1", type + "Transfer-Encoding: chunked", chunks),
            response("http://a/2", type + "Transfer-Encoding: chunked", text),
            response("http://a/3", type + "Content-Encoding: gzip", gzip(text)),
            response("http://a/4", type + "Content-Encoding: gzip", text),
            response("http://a/5", type + "Content-Encoding: deflate", zlib),
            response("http://a/6", type + "Content-Encoding: deflate", bare),
            response("http://a/7", type + "Content-Encoding: br", brotli),
            response("http://a/8", type + "Content-Encoding: zstd", text),
            response("http://a/9", type + "Content-Encoding: gzip, gzip", gzip(gzip(text))));
    assertThat(taken(warc).lines())
        .containsExactly(
            "a.warc!20240102030405/http://a/1 = <html>coded",
            "a.warc!20240102030405/http://a/2 = <html>coded",
            "a.warc!20240102030405/http://a/3 = <html>coded",
            "a.warc!20240102030405/http://a/4 = <html>coded",
            "a.warc!20240102030405/http://a/5 = <html>coded",
            "a.warc!20240102030405/http://a/6 = <html>coded",
            "a.warc!20240102030405/http://a/7 = <html>coded",
            "a.warc!20240102030405/http://a/8 ! UNSUPPORTED",
            "a.warc!20240102030405/http://a/9 = <html>coded");
  }

  @Test
  void bytesTellWhereTheTypeSaysNothing() throws IOException {
    String type = "200 OK\nContent-Type: application/octet-stream";
    byte[] zip = Archives.zip(Map.of("x.txt", bytes("x")));
    byte[] warc =
        joined(
            response("http://a/r.pdf", type, bytes("%PDF-1.4")),
            response("http://a/x.bin", type, bytes("nothing known")),
            response("http://a/x.zip", type, zip),
            response("http://a/none", "200 OK\nServer: x", bytes("<!DOCTYPE html>")));
    Taken taken = taken(warc);
    assertThat(taken.lines())
        .containsExactly(
            "a.warc!20240102030405/http://a/r.pdf = %PDF-1.4",
            "a.warc!20240102030405/http://a/x.zip!x.txt = x",
            "a.warc!20240102030405/http://a/none = <!DOCTYPE html>");
    assertThat(taken.skipped())
        .containsEntry(new Skip(Skip.Reason.MEDIA_TYPE, "application/octet-stream"), 1L);
  }

  @Test
  void whatTheCrawlerDidNotGetWhole() throws IOException {
    byte[] block = bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>");
    byte[] warc =
        joined(
            record(
                "response",
                "http://a/1",
                "Content-Type: application/http\r\nWARC-Truncated: length\r\n",
                block),
            response("http://a/2", "200 OK\nContent-Type: text/html\nContent-Length: 99", block),
            page("http://a/3", "<html>3"));
    Taken taken = taken(warc);
    assertThat(taken.lines())
        .containsExactly(
            "a.warc!20240102030405/http://a/1 ! DAMAGED",
            "a.warc!20240102030405/http://a/2 ! DAMAGED",
            "a.warc!20240102030405/http://a/3 = <html>3");
    assertThat(taken.messages().get(0)).contains("fetch it again");
  }

  @Test
  void aSpoiltGzipMemberIsToldAndTheNextRead() throws IOException {
    byte[] second = gzip(page("http://a/2", long2()));
    byte[] checksum = second.clone();
    checksum[checksum.length - 6] ^= 1;
    byte[] data = second.clone();
    data[data.length / 2] ^= 0x55;
    byte[] first = gzip(page("http://a/1", "1"));
    byte[] third = gzip(page("http://a/3", "3"));
    Taken taken = taken(joined(first, checksum, third));
    assertThat(taken.lines())
        .containsExactly(
            "a.warc!20240102030405/http://a/1 = 1",
            "a.warc!20240102030405/http://a/2 ! DAMAGED",
            "a.warc ! DAMAGED",
            "a.warc!20240102030405/http://a/3 = 3");
    assertThat(taken.messages().get(1))
        .contains("reading goes on at byte " + (first.length + second.length));
    assertThat(taken(joined(first, data, third)).lines()).isEqualTo(taken.lines());
    byte[] small = gzip(page("http://a/2", "2"));
    small[small.length - 6] ^= 1;
    assertThat(taken(joined(first, small, third)).lines())
        .containsExactly(
            "a.warc!20240102030405/http://a/1 = 1",
            "a.warc ! DAMAGED",
            "a.warc!20240102030405/http://a/3 = 3");
    assertThat(Taken.unread(folder, folder + "/a.warc"))
        .containsExactly(
            "a.warc!20240102030405/http://a/1", "a.warc", "a.warc!20240102030405/http://a/3");
  }

  @Test
  void rubbishBetweenRecordsIsToldAndPassed() throws IOException {
    byte[] warc =
        joined(page("http://a/1", "1"), bytes("rubbish\r\n\r\n"), page("http://a/2", "2"));
    assertThat(taken(warc).lines())
        .containsExactly(
            "a.warc!20240102030405/http://a/1 = 1",
            "a.warc ! DAMAGED",
            "a.warc!20240102030405/http://a/2 = 2");
  }

  @Test
  void aCrawlCutShort() throws IOException {
    byte[] two = joined(page("http://a/1", "1"), page("http://a/2", "2".repeat(150)));
    for (boolean packed : new boolean[] {false, true}) {
      byte[] cut =
          packed
              ? joined(
                  gzip(page("http://a/1", "1")),
                  Arrays.copyOf(gzip(page("http://a/2", "2".repeat(150))), 150))
              : Arrays.copyOf(two, two.length - 60);
      List<String> lines = taken(cut).lines();
      assertThat(lines).startsWith("a.warc!20240102030405/http://a/1 = 1");
      assertThat(lines).endsWith("a.warc ! DAMAGED");
      assertThat(Taken.unread(folder, folder + "/a.warc"))
          .startsWith("a.warc!20240102030405/http://a/1")
          .endsWith("a.warc");
    }
  }

  @Test
  void aHeaderWithoutEndIsRefused() throws IOException {
    byte[] packed =
        gzip(
            out -> {
              out.write(bytes("WARC/1.0\r\nX: "));
              for (int i = 0; i < 64; i++) {
                byte[] line = new byte[1 << 20];
                Arrays.fill(line, (byte) 'a');
                out.write(line);
              }
            });
    Taken taken = taken(joined(packed, gzip(page("http://a/1", "1"))));
    assertThat(taken.lines())
        .containsExactly("a.warc ! DAMAGED", "a.warc!20240102030405/http://a/1 = 1");
  }

  @Test
  void aCrawlInAnArchive() throws IOException {
    byte[] warc = joined(gzip(page("http://a/1", "1")), gzip(page("http://a/2", "2")));
    byte[] wacz = Archives.zip(Map.of("archive/data.warc.gz", warc));
    assertThat(taken(wacz).lines())
        .containsExactly(
            "a.warc!archive/data.warc.gz!20240102030405/http://a/1 = 1",
            "a.warc!archive/data.warc.gz!20240102030405/http://a/2 = 2");
  }

  @Test
  void bytesAtRandomNeverThrow() throws IOException {
    Random random = new Random(11);
    byte[] plain =
        joined(
            page("http://a/1", "1"),
            response(
                "http://a/2", "200 OK\nTransfer-Encoding: chunked", bytes("1\r\na\r\n0\r\n\r\n")),
            page("http://a/3", "3"));
    byte[] packed = joined(gzip(page("http://a/1", "1")), gzip(page("http://a/2", "2")));
    for (int i = 0; i < 400; i++) {
      byte[] spoilt = (i % 2 == 0 ? plain : packed).clone();
      for (int n = 0; n < 1 + i % 5; n++) {
        spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt();
      }
      if (i % 7 == 0) {
        spoilt = Arrays.copyOf(spoilt, random.nextInt(spoilt.length));
      }
      assertThat(taken(spoilt).lines()).isNotNull();
    }
  }

  /** Longer than what is read ahead of a record. */
  private static String long2() {
    StringBuilder text = new StringBuilder();
    new Random(2).ints(20_000, 'a', 'z').forEach(c -> text.append((char) c));
    return text.toString();
  }

  private static byte[] deflated(byte[] bytes, boolean bare) {
    return written(
        out -> {
          try (var packing = new DeflaterOutputStream(out, new Deflater(9, bare))) {
            packing.write(bytes);
          }
        });
  }

  private Taken taken(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("a.warc"), bytes);
    return Taken.from(folder, file.toString());
  }
}
