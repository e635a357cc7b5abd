package org.gongkai.render.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongkai.Gongkai;
import org.gongkai.document.Place;
import org.gongkai.report.Finding;
import org.gongkai.report.Finding.Severity;
import org.gongkai.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes in a PDF. */
class PdfNotesTest {
  private static final PdfNotes NOTES = new PdfNotes(Reviewed.FORMS, ReviewWords.in("zh"));

  /** The margin, and half of the line, which the appearance of the box adds. */
  private static final float AROUND = 2.25f;

  private static final PDRectangle CROP = new PDRectangle(50, 120, 300, 400);

  @Test
  void theFileStaysAsItIsAndNotesComeBehindIt() throws Exception {
    byte[] pdf = Reviewed.pdf();
    Report report = (Report) Gongkai.parse("年报.pdf", pdf);
    byte[] noted = noted(report, pdf);
    assertThat(Arrays.copyOf(noted, pdf.length)).isEqualTo(pdf);
    assertThat(noted).isEqualTo(noted(report, pdf));
    try (PDDocument before = Loader.loadPDF(pdf);
        PDDocument after = Loader.loadPDF(noted)) {
      assertThat(new PDFTextStripper().getText(after))
          .isEqualTo(new PDFTextStripper().getText(before));
    }
  }

  @Test
  void aCellHasOneBoxThatSaysAllThatWasFound() throws Exception {
    byte[] pdf = Reviewed.pdf();
    Report report = (Report) Gongkai.parse("年报.pdf", pdf);
    Finding first = report.findings().get(0);
    List<PDAnnotationMarkup> notes = notes(noted(report, pdf));
    assertThat(notes).isNotEmpty();
    assertThat(notes.stream().map(n -> n.getPage().getCOSObject() + " " + n.getRectangle()))
        .doesNotHaveDuplicates();
    assertThat(notes).anySatisfy(n -> assertThat(n.getContents()).contains(first.message()));
    assertThat(notes)
        .anySatisfy(n -> assertThat(n.getTitlePopup()).isEqualTo("T3-ROW-SUM, T3-COL-SUM"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void theBoxStandsAroundTheInkOnATurnedPage(int rotation) throws Exception {
    byte[] pdf = Pages.page(CROP, rotation, Color.BLACK);
    Report report = report(Severity.ERROR, Optional.of(new Place.OnPage(1, Pages.ink(pdf))));
    PDAnnotationMarkup note = notes(noted(report, pdf)).get(0);
    assertThat(note).isInstanceOf(PDAnnotationSquare.class);
    PDRectangle box = note.getRectangle();
    assertThat(box.getLowerLeftX()).isCloseTo(Pages.BLACK.getLowerLeftX() - AROUND, within(1f));
    assertThat(box.getUpperRightX()).isCloseTo(Pages.BLACK.getUpperRightX() + AROUND, within(1f));
    assertThat(box.getLowerLeftY()).isCloseTo(Pages.BLACK.getLowerLeftY() - AROUND, within(1f));
    assertThat(box.getUpperRightY()).isCloseTo(Pages.BLACK.getUpperRightY() + AROUND, within(1f));
    assertThat(note.getContents()).isEqualTo("【错误】说明");
    assertThat(note.getTitlePopup()).isEqualTo("T3-BLANK-TOKEN");
  }

  @Test
  void severitiesDifferInColour() throws Exception {
    byte[] pdf = Pages.page(CROP, 0, Color.BLACK);
    Optional<Place> place = Optional.of(new Place.OnPage(1, Pages.ink(pdf)));
    List<Integer> colours =
        Arrays.stream(Severity.values())
            .map(
                severity -> {
                  try {
                    return notes(noted(report(severity, place), pdf)).get(0).getColor().toRGB();
                  } catch (Exception e) {
                    throw new AssertionError(e);
                  }
                })
            .toList();
    assertThat(colours).doesNotHaveDuplicates();
  }

  @Test
  void whatHasNoPlaceStandsAtTheTopOfTheFirstPage() throws Exception {
    byte[] pdf = Pages.page(CROP, 0, Color.BLACK);
    PDAnnotationMarkup note = notes(noted(report(Severity.WARNING, Optional.empty()), pdf)).get(0);
    assertThat(note).isInstanceOf(PDAnnotationText.class);
    assertThat(note.getContents()).isEqualTo("【警告】说明");
    assertThat(note.getRectangle().getUpperRightY()).isGreaterThan(500);
  }

  @Test
  void aReportWithoutFindingsGetsNoNotes() throws Exception {
    byte[] pdf = Pages.page(CROP, 0, Color.BLACK);
    Report report = report(Severity.ERROR, Optional.empty()).withFindings(List.of());
    assertThat(notes(noted(report, pdf))).isEmpty();
  }

  @Test
  void notesThatAreThereAlreadyStay() throws Exception {
    byte[] pdf = Pages.page(CROP, 0, Color.BLACK);
    Report report = report(Severity.ERROR, Optional.of(new Place.OnPage(1, Pages.ink(pdf))));
    byte[] once = noted(report, pdf);
    assertThat(notes(noted(report, once))).hasSize(2);
  }

  @Test
  void aFileWhoseTableOfContentsIsDamagedIsWrittenAnew() throws Exception {
    byte[] pdf = Pages.page(CROP, 0, Color.BLACK);
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    byte[] damaged =
        text.replaceAll("startxref\\s+\\d+", "startxref\n7").getBytes(StandardCharsets.ISO_8859_1);
    Report report = report(Severity.ERROR, Optional.of(new Place.OnPage(1, Pages.ink(pdf))));
    assertThat(notes(noted(report, damaged))).hasSize(1);
  }

  @Test
  void aSignedFileIsRefused() throws IOException {
    ByteArrayOutputStream signed = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      PDAcroForm form = new PDAcroForm(document);
      document.getDocumentCatalog().setAcroForm(form);
      PDSignatureField field = new PDSignatureField(form);
      field.setValue(new PDSignature());
      form.getFields().add(field);
      document.save(signed);
    }
    assertThatThrownBy(() -> noted(report(Severity.ERROR, Optional.empty()), signed.toByteArray()))
        .isInstanceOfSatisfying(
            RefusedPdfException.class,
            e -> assertThat(e.reason()).isEqualTo(RefusedPdfException.Reason.SIGNED));
  }

  @Test
  void aProtectedFileIsRefused() throws IOException {
    ByteArrayOutputStream locked = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
      document.save(locked);
    }
    assertThatThrownBy(() -> noted(report(Severity.ERROR, Optional.empty()), locked.toByteArray()))
        .isInstanceOfSatisfying(
            RefusedPdfException.class,
            e -> assertThat(e.reason()).isEqualTo(RefusedPdfException.Reason.ENCRYPTED));
  }

  private static Report report(Severity severity, Optional<Place> place) {
    Finding finding = Reviewed.finding(severity, "说明").quoting("", place);
    return Reviewed.report().withFindings(List.of(finding));
  }

  private static byte[] noted(Report report, byte[] pdf) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    NOTES.write(report, pdf, out);
    return out.toByteArray();
  }

  private static List<PDAnnotationMarkup> notes(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<PDAnnotationMarkup> notes = new ArrayList<>();
      for (PDPage page : document.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          annotation.setPage(page);
          assertThat(annotation.getNormalAppearanceStream()).isNotNull();
          notes.add((PDAnnotationMarkup) annotation);
        }
      }
      return notes;
    }
  }
}
