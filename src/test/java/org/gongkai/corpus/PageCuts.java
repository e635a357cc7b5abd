package org.gongkai.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Counts the page breaks within the tables of a document that another program laid out. */
final class PageCuts {
  private static final Pattern OFD_PAGE = Pattern.compile(".*/Page_(\\d+)/Content\\.xml");
  private static final Pattern TEXT_CODE = Pattern.compile("<ofd:TextCode[^>]*>([^<]*)<");

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
    return count(pages, paper);
  }

  /** The same for OFD, whose pages stand in the archive in their order. */
  static int countInOfd(byte[] ofd, Paper paper) throws IOException {
    SortedMap<Integer, String> pages = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ofd))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Matcher page = OFD_PAGE.matcher(entry.getName());
        if (page.matches()) {
          String content = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
          pages.put(Integer.valueOf(page.group(1)), text(content));
        }
      }
    }
    return count(List.copyOf(pages.values()), paper);
  }

  private static String text(String content) {
    StringBuilder text = new StringBuilder();
    Matcher code = TEXT_CODE.matcher(content);
    while (code.find()) {
      text.append(code.group(1));
    }
    return bare(text.toString());
  }

  private static int count(List<String> pages, Paper paper) {
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
