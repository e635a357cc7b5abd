package org.gongkai.archive.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.archive.intake.Archives.bytes;
import static org.gongkai.archive.intake.Archives.gzip;
import static org.gongkai.archive.intake.Archives.tar;
import static org.gongkai.archive.intake.Archives.tarHeader;
import static org.gongkai.archive.intake.Archives.written;
import static org.gongkai.archive.intake.Archives.zeros;
import static org.gongkai.archive.intake.Archives.zip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ZIP and TAR archives come to, sound ones and others. */
class ContainersTest {
  @TempDir private Path folder;

  private static Map<String, byte[]> members(String... namesAndTexts) {
    Map<String, byte[]> members = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      members.put(namesAndTexts[i], bytes(namesAndTexts[i + 1]));
    }
    return members;
  }

  private static final Map<String, byte[]> TWO = members("县/一.txt", "1", "b/two.txt", "2");

  @Test
  void zipNamesInGbkAndUtf8() throws IOException {
    for (String charset : new String[] {"GBK", "UTF-8"}) {
      assertThat(taken("a.zip", zip(charset, TWO)).lines())
          .containsExactly("a.zip!县/一.txt = 1", "a.zip!b/two.txt = 2");
    }
  }

  @Test
  void tarPackedOrNot() throws IOException {
    byte[] tar = tar(TWO);
    String[] lines = {"a.any!县/一.txt = 1", "a.any!b/two.txt = 2"};
    assertThat(taken("a.any", tar).lines()).containsExactly(lines);
    assertThat(taken("a.any", gzip(tar)).lines()).containsExactly(lines);
    byte[] bzip2 =
        written(
            out -> {
              try (var packing = new BZip2CompressorOutputStream(out)) {
                packing.write(tar);
              }
            });
    assertThat(taken("a.any", bzip2).lines()).containsExactly(lines);
    byte[] xz =
        written(
            out -> {
              try (var packing = new XZCompressorOutputStream(out)) {
                packing.write(tar);
              }
            });
    assertThat(taken("a.any", xz).lines()).containsExactly(lines);
  }

  @Test
  void longNamesInTar() throws IOException {
    String name = "很长的文件夹名".repeat(20) + "/a.txt";
    assertThat(taken("a.tar", tar(members(name, "1"))).lines())
        .containsExactly("a.tar!" + name + " = 1");
  }

  @Test
  void aSingleFilePacked() throws IOException {
    assertThat(taken("r.html.gz", gzip(bytes("<html>"))).lines())
        .containsExactly("r.html.gz!r.html = <html>");
  }

  @Test
  void documentsThatAreZipArchivesAreDocuments() throws IOException {
    byte[] docx = zip(members("[Content_Types].xml", "<t/>", "word/document.xml", "<d/>"));
    byte[] ofd = zip(members("Doc_0/x.xml", "", "OFD.xml", "<o/>"));
    byte[] odt = zip(members("mimetype", "application/vnd.oasis", "content.xml", "<o/>"));
    assertThat(taken("a", docx).lines()).containsExactly("a = " + docx.length + " bytes");
    assertThat(taken("a", ofd).lines()).containsExactly("a = " + ofd.length + " bytes");
    assertThat(taken("a", odt).lines()).containsExactly("a = " + odt.length + " bytes");
    byte[] cut = Arrays.copyOf(docx, docx.length - 60);
    assertThat(taken("a", cut).lines()).containsExactly("a = " + cut.length + " bytes");
    Map<String, byte[]> both = new LinkedHashMap<>();
    both.put("x.docx", docx);
    both.put("without ending", ofd);
    assertThat(taken("a.zip", zip(both)).lines())
        .containsExactly(
            "a.zip!x.docx = " + docx.length + " bytes",
            "a.zip!without ending = " + ofd.length + " bytes");
    assertThat(taken("a.tar", tar(both)).lines())
        .containsExactly(
            "a.tar!x.docx = " + docx.length + " bytes",
            "a.tar!without ending = " + ofd.length + " bytes");
  }

  @Test
  void containersInContainers() throws IOException {
    byte[] inner = zip("GBK", TWO);
    Map<String, byte[]> outer = new LinkedHashMap<>();
    outer.put("in.zip", inner);
    outer.put("in.tgz", gzip(tar(members("x.txt", "x"))));
    outer.put("last.txt", bytes("last"));
    assertThat(taken("a.zip", zip(outer)).lines())
        .containsExactly(
            "a.zip!in.zip!县/一.txt = 1",
            "a.zip!in.zip!b/two.txt = 2",
            "a.zip!in.tgz!x.txt = x",
            "a.zip!last.txt = last");
    assertThat(taken("a.tar.gz", gzip(tar(outer))).lines())
        .containsExactly(
            "a.tar.gz!in.zip!县/一.txt = 1",
            "a.tar.gz!in.zip!b/two.txt = 2",
            "a.tar.gz!in.tgz!x.txt = x",
            "a.tar.gz!last.txt = last");
  }

  @Test
  void anArchiveOfNothingSaysSo() throws IOException {
    assertThat(taken("a.zip", zip(Map.of())).lines()).containsExactly("a.zip ! EMPTY");
    assertThat(taken("a.zip", zip(members("x/", ""))).lines()).containsExactly("a.zip ! EMPTY");
    assertThat(taken("a.zip", zip(members(".x", ""))).lines()).isEmpty();
  }

  @Test
  void endlessNestingEnds() throws IOException {
    byte[] inner = zip(members("x.txt", "x"));
    for (int i = 0; i < 6; i++) {
      inner = zip(Map.of("n.zip", inner));
    }
    Taken taken = taken("a.zip", inner);
    assertThat(taken.lines()).containsExactly("a.zip!n.zip!n.zip!n.zip!n.zip ! TOO_LARGE");
    assertThat(taken.messages().get(0)).contains("deeper than 4");
  }

  @Test
  void junkIsPassedOverAndCounted() throws IOException {
    Taken taken =
        taken(
            "a.zip",
            zip(
                members(
                    "__MACOSX/._a.txt",
                    "",
                    ".DS_Store",
                    "",
                    "x/Thumbs.db",
                    "",
                    "x/",
                    "",
                    "x/a.txt",
                    "a")));
    assertThat(taken.lines()).containsExactly("a.zip!x/a.txt = a");
    assertThat(taken.skipped()).containsEntry(new Skip(Skip.Reason.HIDDEN, ""), 3L);
  }

  @Test
  void namesThatClimbAreOnlyNames() throws IOException {
    assertThat(taken("a.zip", zip(members("../../etc/x", "1", "C:\\d\\y", "2"))).lines())
        .containsExactly("a.zip!../../etc/x = 1", "a.zip!C:/d/y = 2");
  }

  @Test
  void membersOfOneNameAreNumbered() throws IOException {
    byte[] zip = zip(members("a.txt", "1", "b.txt", "2"));
    for (int i = 0; i + 5 <= zip.length; i++) {
      if (zip[i] == 'b' && zip[i + 1] == '.' && zip[i + 2] == 't') {
        zip[i] = 'a';
      }
    }
    assertThat(taken("a.zip", zip).lines()).containsExactly("a.zip!a.txt = 1", "a.zip!a.txt#2 = 2");
  }

  @Test
  void aZipCutShortGivesWhatStandsBeforeTheCut() throws IOException {
    byte[] noise = noise(4000);
    Map<String, byte[]> three = new LinkedHashMap<>();
    three.put("1", noise);
    three.put("2", noise);
    three.put("3", noise);
    byte[] zip = zip(three);
    Taken taken = taken("a.zip", Arrays.copyOf(zip, 9000));
    assertThat(taken.lines())
        .containsExactly(
            "a.zip!1 = 4000 bytes", "a.zip!2 = 4000 bytes", "a.zip!3 ! DAMAGED", "a.zip ! DAMAGED");
    assertThat(taken.messages().get(1)).contains("cut short").contains("Fetch it again");
    assertThat(Taken.unread(folder, folder + "/a.zip"))
        .containsExactly("a.zip!1", "a.zip!2", "a.zip!3", "a.zip");
  }

  @Test
  void aSpoiltMemberIsDamagedAndTheRestIsThere() throws IOException {
    Map<String, byte[]> three = new LinkedHashMap<>();
    three.put("1", noise(3000));
    three.put("2", noise(3000));
    three.put("3", noise(3000));
    byte[] zip = zip(three);
    zip[4500] ^= 1;
    assertThat(taken("a.zip", zip).lines())
        .containsExactly("a.zip!1 = 3000 bytes", "a.zip!2 ! DAMAGED", "a.zip!3 = 3000 bytes");
  }

  @Test
  void aTarCutShort() throws IOException {
    Map<String, byte[]> three = new LinkedHashMap<>();
    three.put("1", noise(4000));
    three.put("2", noise(4000));
    three.put("3", noise(4000));
    byte[] tar = tar(three);
    Taken taken = taken("a.tar", Arrays.copyOf(tar, 7000));
    assertThat(taken.lines())
        .containsExactly("a.tar!1 = 4000 bytes", "a.tar!2 ! DAMAGED", "a.tar ! DAMAGED");
    assertThat(Taken.unread(folder, folder + "/a.tar"))
        .containsExactly("a.tar!1", "a.tar!2", "a.tar");
    byte[] packed = gzip(tar);
    assertThat(taken("a.tgz", Arrays.copyOf(packed, 7000)).lines())
        .containsExactly("a.tgz!1 = 4000 bytes", "a.tgz!2 ! DAMAGED", "a.tgz ! DAMAGED");
    assertThat(Taken.unread(folder, folder + "/a.tgz"))
        .containsExactly("a.tgz!1", "a.tgz!2", "a.tgz");
  }

  @Test
  void aLockedMember() throws IOException {
    byte[] zip = zip(members("a.txt", "1", "b.txt", "2"));
    for (int i = 0; i + 4 <= zip.length; i++) {
      boolean local = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 3 && zip[i + 3] == 4;
      boolean listed = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2;
      if (local || listed) {
        zip[i + (local ? 6 : 8)] |= 1;
        i += 20;
      }
    }
    assertThat(taken("a.zip", zip).lines())
        .containsExactly("a.zip!a.txt ! ENCRYPTED", "a.zip!b.txt ! ENCRYPTED");
  }

  @Test
  void aMemberTooLargeIsToldAndTheRestIsThere() throws IOException {
    byte[] packed =
        gzip(
            out -> {
              out.write(tarHeader("large", 210L << 20, '0'));
              zeros(out, 210);
              out.write(tar(members("small", "s")));
            });
    assertThat(taken("a.tgz", packed).lines())
        .containsExactly("a.tgz!large ! TOO_LARGE", "a.tgz!small = s");
  }

  @Test
  void aNameWithoutEndInATarIsRefused() throws IOException {
    byte[] packed =
        gzip(
            out -> {
              out.write(tarHeader("././@LongLink", 64L << 20, 'L'));
              zeros(out, 64);
            });
    Taken taken = taken("a.tgz", packed);
    assertThat(taken.lines()).containsExactly("a.tgz ! DAMAGED");
    assertThat(taken.messages().get(0)).contains("takes more than");
  }

  @Test
  void aZipOfThousandsOfMembersSharesItsBudget() throws IOException {
    Map<String, byte[]> many = new LinkedHashMap<>();
    byte[] packed = gzip(out -> zeros(out, 100));
    for (int i = 0; i < 14; i++) {
      many.put(i + ".gz", packed);
    }
    Taken taken = taken("a.zip", zip(many));
    assertThat(taken.lines()).hasSizeBetween(9, 13).last().asString().endsWith("! TOO_LARGE");
    assertThat(taken.lines().get(taken.lines().size() - 1)).isEqualTo("a.zip ! TOO_LARGE");
  }

  @Test
  void bytesAtRandomNeverThrow() throws IOException {
    Random random = new Random(7);
    byte[][] seeds = {zip("GBK", TWO), tar(TWO), gzip(tar(TWO)), gzip(bytes("x"))};
    for (int i = 0; i < 400; i++) {
      byte[] spoilt = seeds[i % seeds.length].clone();
      for (int n = 0; n < 1 + i % 5; n++) {
        spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt();
      }
      if (i % 7 == 0) {
        spoilt = Arrays.copyOf(spoilt, random.nextInt(spoilt.length));
      }
      assertThat(taken("a", spoilt).lines()).isNotNull();
    }
  }

  private static byte[] noise(int count) {
    byte[] bytes = new byte[count];
    new Random(count).nextBytes(bytes);
    return bytes;
  }

  private Taken taken(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    return Taken.from(folder, file.toString());
  }
}
