package org.gongkai.render.review;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.gongkai.document.Place;
import org.gongkai.form.CellNames;
import org.gongkai.form.Forms;
import org.gongkai.report.Finding;
import org.gongkai.report.Finding.Severity;
import org.gongkai.report.Report;

/**
 * Adds notes to a PDF: a box around each cell and sentence that findings are about, in the colour
 * of the gravest, which says what they say; what has no place stands in a note at the top of the
 * first page. The file's own bytes stay as they are, the notes come behind them; only a file so
 * damaged that nothing can be added to it is written anew.
 */
public final class PdfNotes {
  /** Boxes of text are tight; so many points around it leave the figures free. */
  private static final double MARGIN = 1;

  private static final float SUBJECT_WIDTH = 2.5f;
  private static final float PART_WIDTH = 0.75f;

  /** The cells of a sum stand behind the one that is off. */
  private static final float PART_OPACITY = 0.45f;

  private static final Place.Box TOP_LEFT = new Place.Box(12, 12, 32, 32);

  private final ReviewWords words;
  private final CellNames names;

  /**
   * @param words the language of what is added; the findings have their own
   */
  public PdfNotes(Forms forms, ReviewWords words) {
    this.words = words;
    names = CellNames.chinese(forms);
  }

  /**
   * A note to be added at a place.
   *
   * @param role what the place is to the findings
   * @param severity the gravest of them
   * @param findings what it says
   */
  private record Note(Flags.Role role, Severity severity, List<Finding> findings) {
    private Note plus(Note other) {
      List<Finding> all = new ArrayList<>(findings);
      other.findings.stream().filter(f -> !all.contains(f)).forEach(all::add);
      return new Note(
          role.compareTo(other.role) <= 0 ? role : other.role,
          severity.compareTo(other.severity) <= 0 ? severity : other.severity,
          all);
    }
  }

  /**
   * Writes a PDF with notes.
   *
   * @param pdf what the report was read from
   * @param out stays open
   * @throws RefusedPdfException for a file that is signed or protected
   * @throws IOException when the stream refuses, or the file is damaged beyond use
   */
  public void write(Report report, byte[] pdf, OutputStream out)
      throws RefusedPdfException, IOException {
    Map<Place.OnPage, Note> notes = new LinkedHashMap<>();
    Set<Finding> placed = new HashSet<>();
    Ids ids = Ids.of(report.source().uri());
    for (Spot spot : Spot.in(report, new Flags(report), ids, new PrintedLabels(names, report))) {
      List<Finding> findings = spot.findings().stream().map(report.findings()::get).toList();
      for (Place.OnPage place : spot.places(Place.OnPage.class)) {
        notes.merge(place, new Note(spot.role(), spot.severity(), findings), Note::plus);
        placed.addAll(findings);
      }
    }
    List<Finding> homeless =
        report.findings().stream()
            .filter(finding -> !finding.dismissed() && !placed.contains(finding))
            .toList();
    byte[] noted = noted(pdf, notes, homeless, PDDocument::saveIncremental);
    int added = notes.size() + (homeless.isEmpty() ? 0 : 1);
    if (!isWhole(noted, notes(pdf), added)) {
      noted = noted(pdf, notes, homeless, PDDocument::save);
    }
    out.write(noted);
  }

  /** A way to write a document. */
  private interface Save {
    void write(PDDocument document, OutputStream out) throws IOException;
  }

  private byte[] noted(byte[] pdf, Map<Place.OnPage, Note> notes, List<Finding> homeless, Save save)
      throws RefusedPdfException, IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      if (document.isEncrypted()) {
        throw new RefusedPdfException(RefusedPdfException.Reason.ENCRYPTED);
      }
      if (!document.getSignatureDictionaries().isEmpty()) {
        throw new RefusedPdfException(RefusedPdfException.Reason.SIGNED);
      }
      int pages = document.getNumberOfPages();
      for (Map.Entry<Place.OnPage, Note> entry : notes.entrySet()) {
        if (entry.getKey().page() <= pages) {
          PDPage page = document.getPage(entry.getKey().page() - 1);
          add(square(entry.getKey().box(), entry.getValue(), page), page, document);
        }
      }
      if (!homeless.isEmpty() && pages > 0) {
        PDPage first = document.getPage(0);
        add(sticker(homeless, first), first, document);
      }
      // Else the file would differ from run to run.
      document.setDocumentId(0L);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(pdf.length + pdf.length / 8);
      save.write(document, bytes);
      return bytes.toByteArray();
    }
  }

  private PDAnnotationMarkup square(Place.Box box, Note note, PDPage page) {
    PDAnnotationSquare square = new PDAnnotationSquare();
    boolean subject = note.role() == Flags.Role.SUBJECT;
    PDBorderStyleDictionary border = new PDBorderStyleDictionary();
    border.setWidth(subject ? SUBJECT_WIDTH : PART_WIDTH);
    if (!subject) {
      border.setStyle(PDBorderStyleDictionary.STYLE_DASHED);
      square.setConstantOpacity(PART_OPACITY);
    }
    square.setBorderStyle(border);
    square.setRectangle(PageSpace.of(page).of(box, MARGIN));
    return filled(square, note.severity(), note.findings());
  }

  private PDAnnotationMarkup sticker(List<Finding> findings, PDPage page) {
    PDAnnotationText sticker = new PDAnnotationText();
    sticker.setName(PDAnnotationText.NAME_COMMENT);
    sticker.setRectangle(PageSpace.of(page).of(TOP_LEFT, 0));
    Severity gravest = findings.stream().map(Finding::severity).sorted().findFirst().orElseThrow();
    return filled(sticker, gravest, findings);
  }

  private PDAnnotationMarkup filled(
      PDAnnotationMarkup note, Severity severity, List<Finding> findings) {
    note.setColor(color(severity));
    note.setPrinted(true);
    note.setTitlePopup(
        findings.stream().map(Finding::rule).distinct().collect(Collectors.joining(", ")));
    note.setContents(
        findings.stream()
            .map(f -> words.say("note", words.say("severity." + f.severity().code()), f.message()))
            .collect(Collectors.joining("\n")));
    return note;
  }

  private static PDColor color(Severity severity) {
    float[] parts =
        switch (severity) {
          case ERROR -> new float[] {0.83f, 0.1f, 0.13f};
          case WARNING -> new float[] {0.88f, 0.5f, 0};
          case INFO -> new float[] {0.11f, 0.45f, 0.75f};
        };
    return new PDColor(parts, PDDeviceRGB.INSTANCE);
  }

  private static void add(PDAnnotationMarkup note, PDPage page, PDDocument document)
      throws IOException {
    note.setPage(page);
    List<PDAnnotation> notes = page.getAnnotations();
    notes.add(note);
    page.setAnnotations(notes);
    // Viewers that draw no boxes of their own show this.
    note.constructAppearances(document);
    page.getCOSObject().setNeedToBeUpdated(true);
    note.getCOSObject().setNeedToBeUpdated(true);
    COSArray all = page.getCOSObject().getCOSArray(COSName.ANNOTS);
    if (all != null) {
      all.setNeedToBeUpdated(true);
    }
  }

  /**
   * Notes that were added behind a damaged table of contents may be lost, or the pages with them.
   */
  private static boolean isWhole(byte[] noted, List<Integer> before, int added) {
    try {
      List<Integer> now = notes(noted);
      int more = now.stream().mapToInt(i -> i).sum() - before.stream().mapToInt(i -> i).sum();
      return now.size() == before.size() && more == added;
    } catch (IOException e) {
      return false;
    }
  }

  /** How many notes each page has. */
  private static List<Integer> notes(byte[] pdf) throws IOException {
    List<Integer> notes = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        notes.add(page.getAnnotations().size());
      }
    }
    return notes;
  }
}
