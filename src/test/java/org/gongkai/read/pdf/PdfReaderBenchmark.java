package org.gongkai.read.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.read.PdfReader;
import org.gongkai.read.UnreadableException;

/**
 * Compares a warm read of one PDF with PDFBox's own text stripper on the same bytes in the same
 * JVM, in turns. Run: {@code java -cp … org.gongkai.read.pdf.PdfReaderBenchmark FILE [ROUNDS]}.
 * Prints medians and quartiles in milliseconds, and their ratio.
 */
public final class PdfReaderBenchmark {
  private PdfReaderBenchmark() {}

  public static void main(String[] args) throws IOException, UnreadableException {
    byte[] bytes = Files.readAllBytes(Path.of(args[0]));
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 60;
    String text = strip(bytes);
    long missing = numbers(new PdfReader().read(bytes)).filter(n -> !text.contains(n)).count();
    if (missing > 0) {
      throw new IllegalStateException(missing + " numbers of the grids are not in the text");
    }
    for (int i = 0; i < rounds; i++) {
      strip(bytes);
      new PdfReader().read(bytes);
    }
    double[] stripper = new double[rounds];
    double[] reader = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      long start = System.nanoTime();
      strip(bytes);
      long middle = System.nanoTime();
      new PdfReader().read(bytes);
      stripper[i] = (middle - start) / 1e6;
      reader[i] = (System.nanoTime() - middle) / 1e6;
    }
    System.out.println("stripper " + spread(stripper));
    System.out.println("reader   " + spread(reader));
    System.out.printf(Locale.ROOT, "ratio    %.2f%n", reader[rounds / 2] / stripper[rounds / 2]);
  }

  private static java.util.stream.Stream<String> numbers(Document document) {
    return document.blocks().stream()
        .filter(Grid.class::isInstance)
        .map(Grid.class::cast)
        .flatMap(g -> g.cells().stream())
        .map(c -> c.text())
        .filter(t -> t.matches("[0-9.]+"));
  }

  private static String strip(byte[] bytes) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  private static String spread(double[] times) {
    Arrays.sort(times);
    int n = times.length;
    return String.format(
        Locale.ROOT,
        "median %.2f ms (quartiles %.2f, %.2f)",
        times[n / 2],
        times[n / 4],
        times[3 * n / 4]);
  }
}
