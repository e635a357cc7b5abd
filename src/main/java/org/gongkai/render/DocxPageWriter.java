package org.gongkai.render;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * Writes a Word document: real heading styles, the tables with the grid and the merged cells of the
 * official template, so that people can go on with it.
 */
final class DocxPageWriter implements PageWriter {
  private static final int A4_WIDTH = 11906;
  private static final int A4_HEIGHT = 16838;
  private static final int MARGIN_ABOVE = 1440;
  private static final int MARGIN_BESIDE = 1800;
  private static final int FOOTER = 992;

  /** The first moment that a ZIP file can name: files are written at no time at all. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  @Override
  public void write(PrintedReport report, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      describe(document, report);
      DocxStyles.addTo(document);
      lay(document, report);
      document.write(bytes);
    }
    timeless(bytes.toByteArray(), out);
  }

  private static void describe(XWPFDocument document, PrintedReport report) {
    POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
    core.setTitle(HtmlPage.declaredTitle(report));
    core.setCreator(report.signature().orElse(""));
    Optional<Date> day =
        report.issuedOn().map(d -> Date.from(d.atStartOfDay().toInstant(ZoneOffset.UTC)));
    core.setCreated(day);
    core.setModified(day);
    document.getProperties().getExtendedProperties().setApplication("Gongkai");
  }

  private static void lay(XWPFDocument document, PrintedReport report) {
    if (!report.title().isEmpty()) {
      XWPFRun run = paragraph(document, DocxStyles.TITLE).createRun();
      for (int i = 0; i < report.title().size(); i++) {
        if (i > 0) {
          run.addBreak();
        }
        run.setText(report.title().get(i), i);
      }
    }
    for (PrintedSection section : report.sections()) {
      text(document, DocxStyles.HEADING, section.heading());
      section.paragraphs().forEach(words -> text(document, DocxStyles.BODY, words));
      section.table().ifPresent(table -> DocxTable.add(table, document));
    }
    report.signature().ifPresent(name -> text(document, DocxStyles.SIGNATURE, name));
    report.date().ifPresent(date -> text(document, DocxStyles.DATE, date));
    page(document);
  }

  private static XWPFParagraph paragraph(XWPFDocument document, String style) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    return paragraph;
  }

  private static void text(XWPFDocument document, String style, String words) {
    paragraph(document, style).createRun().setText(words);
  }

  private static void page(XWPFDocument document) {
    XWPFFooter footer = document.createFooter(HeaderFooterType.DEFAULT);
    XWPFParagraph number = footer.createParagraph();
    number.setAlignment(ParagraphAlignment.CENTER);
    number.setStyle(DocxStyles.FOOTER);
    number.createRun().setText("— ");
    number.getCTP().addNewFldSimple().setInstr("PAGE");
    number.createRun().setText(" —");
    CTSectPr section = document.getDocument().getBody().getSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(A4_WIDTH);
    size.setH(A4_HEIGHT);
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(MARGIN_ABOVE);
    margins.setBottom(MARGIN_ABOVE);
    margins.setLeft(MARGIN_BESIDE);
    margins.setRight(MARGIN_BESIDE);
    margins.setHeader(FOOTER);
    margins.setFooter(FOOTER);
    margins.setGutter(0);
  }

  /**
   * Copies a package without the times of its parts, so that the same report gives the same bytes.
   */
  private static void timeless(byte[] packed, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(packed))) {
      for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        ZipEntry copy = new ZipEntry(part.getName());
        copy.setTimeLocal(NO_TIME);
        zip.putNextEntry(copy);
        parts.transferTo(zip);
        zip.closeEntry();
      }
    }
    zip.finish();
  }
}
