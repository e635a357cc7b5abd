package org.gongkai.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Counts the page breaks within the tables of a PDF that another program laid out. */
final class PageCuts {
  private PageCuts() {}

  /**
   * How many pages begin between the heading of a section with a table and the end of the section.
   */
  static int count(byte[] pdf, Paper paper) throws IOException {
    List<String> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      for (int i = 1; i <= document.getNumberOfPages(); i++) {
        stripper.setStartPage(i);
        stripper.setEndPage(i);
        pages.add(bare(stripper.getText(document)));
      }
    }
    int cuts = 0;
    int page = 0;
    List<Part> parts = paper.parts();
    for (int i = 0; i < parts.size(); i++) {
      int start = find(pages, page, bare(parts.get(i).heading()));
      page = start;
      if (parts.get(i).table().isPresent() && i + 1 < parts.size()) {
        String next = bare(parts.get(i + 1).heading());
        int end = find(pages, start, next);
        cuts += Math.max(0, end - start - (pages.get(end).startsWith(next) ? 1 : 0));
      }
    }
    return cuts;
  }

  private static int find(List<String> pages, int from, String text) {
    for (int i = from; i < pages.size(); i++) {
      if (pages.get(i).contains(text)) {
        return i;
      }
    }
    return from;
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\\u00A0\\u3000]+", "");
  }
}
