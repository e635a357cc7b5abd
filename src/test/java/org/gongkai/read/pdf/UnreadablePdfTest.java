package org.gongkai.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.gongkai.document.Document;
import org.gongkai.read.PdfReader;
import org.gongkai.read.UnreadableException;
import org.gongkai.read.UnreadableException.Code;
import org.junit.jupiter.api.Test;

class UnreadablePdfTest {
  private static void refused(byte[] bytes, Code code) {
    assertThatThrownBy(() -> new PdfReader().read(bytes))
        .isInstanceOfSatisfying(
            UnreadableException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  private static byte[] encrypted(String userPassword) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(new Sheet().text(80, 100, "closed").bytes())) {
      pdf.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
      return saved(pdf);
    }
  }

  private static byte[] saved(PDDocument pdf) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pdf.save(out);
    return out.toByteArray();
  }

  @Test
  void aPasswordIsAskedFor() throws Exception {
    refused(encrypted("secret"), Code.ENCRYPTED);
  }

  @Test
  void aFileWithoutUserPasswordIsRead() throws Exception {
    assertThat(new PdfReader().read(encrypted("")).blocks()).hasSize(1);
  }

  @Test
  void aScanHasNoText() throws Exception {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      pdf.addPage(page);
      BufferedImage grey = new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.drawImage(LosslessFactory.createFromImage(pdf, grey), 0, 0, 595, 842);
      }
      refused(saved(pdf), Code.NO_TEXT);
    }
  }

  @Test
  void blankPagesHaveNoText() {
    refused(new Sheet().bytes(), Code.NO_TEXT);
  }

  @Test
  void aFileCutInTheMiddleIsDamaged() {
    Sheet sheet = new Sheet();
    for (int page = 0; page < 5; page++) {
      for (int y = 100; y < 700; y += 20) {
        sheet.text(80, y, "line " + y + " of page " + page);
      }
      sheet.page();
    }
    byte[] bytes = sheet.text(80, 100, "end").bytes();
    refused(Arrays.copyOf(bytes, bytes.length / 2), Code.DAMAGED);
    refused(Arrays.copyOf(bytes, 40), Code.DAMAGED);
  }

  @Test
  void aLostTableOfObjectsIsRepairedAndNoted() throws Exception {
    byte[] bytes = new Sheet().text(80, 100, "kept").bytes();
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    Document document = new PdfReader().read(Arrays.copyOf(bytes, text.lastIndexOf("startxref")));
    assertThat(document.blocks()).hasSize(1);
    assertThat(document.losses()).anyMatch(l -> l.contains("end of the file"));
  }

  @Test
  void tooManyPagesAreRefused() throws Exception {
    try (PDDocument pdf = new PDDocument()) {
      for (int i = 0; i <= PdfReader.MAX_PAGES; i++) {
        pdf.addPage(new PDPage());
      }
      refused(saved(pdf), Code.TOO_LARGE);
    }
  }

  @Test
  void whatUnpacksToTooMuchIsRefused() throws Exception {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      var stream = pdf.getDocument().createCOSStream();
      try (var out = stream.createOutputStream(org.apache.pdfbox.cos.COSName.FLATE_DECODE)) {
        byte[] spaces = new byte[1 << 20];
        Arrays.fill(spaces, (byte) ' ');
        for (int i = 0; i < 100; i++) {
          out.write(spaces);
        }
      }
      page.getCOSObject().setItem(org.apache.pdfbox.cos.COSName.CONTENTS, stream);
      refused(saved(pdf), Code.TOO_LARGE);
    }
  }

  @Test
  void aFormThatDrawsItselfEnds() throws Exception {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      var form = new org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject(pdf);
      form.setBBox(PDRectangle.A4);
      var resources = new org.apache.pdfbox.pdmodel.PDResources();
      resources.put(org.apache.pdfbox.cos.COSName.getPDFName("F"), form);
      form.setResources(resources);
      page.setResources(resources);
      byte[] drawing = "/F Do /F Do ".getBytes(StandardCharsets.US_ASCII);
      try (var out = form.getContentStream().createOutputStream()) {
        out.write(drawing);
      }
      var stream = new org.apache.pdfbox.pdmodel.common.PDStream(pdf);
      try (var out = stream.createOutputStream()) {
        out.write(drawing);
      }
      page.setContents(stream);
      refused(saved(pdf), Code.NO_TEXT);
    }
  }

  @Test
  void brokenBytesNeverGiveAnotherException() {
    byte[] good = new Sheet().text(80, 100, "text").line(80, 200, 300, 200).bytes();
    Random random = new Random(7);
    for (int round = 0; round < 400; round++) {
      byte[] bad = good.clone();
      for (int i = 0; i < 1 + round % 20; i++) {
        bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
      }
      try {
        assertThat(new PdfReader().read(bad)).isNotNull();
      } catch (UnreadableException e) {
        assertThat(e.getMessage()).isNotEmpty();
      }
    }
  }
}
