package org.gongkai.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.jsoup.Jsoup;

/**
 * What the reader costs on top of a bare parse of the same bytes, warm, the two in turn. No unit
 * test: run it by hand with the page as its argument.
 */
final class HtmlReaderBenchmark {

  private static final int WARM_UP = 600;
  private static final int ROUNDS = 400;

  private HtmlReaderBenchmark() {}

  public static void main(String[] args) throws IOException, UnreadableException {
    byte[] bytes = Files.readAllBytes(Path.of(args[0]));
    PrintStream out = System.out;
    Document document = new HtmlReader().read(bytes);
    long cells =
        document.blocks().stream()
            .mapToLong(b -> b instanceof Grid grid ? grid.cells().size() : 0)
            .sum();
    out.printf("answer: %d blocks, %d cells%n", document.blocks().size(), cells);
    if (cells == 0) {
      throw new IllegalStateException("the page has no grid: nothing worth measuring");
    }
    long[] bare = new long[ROUNDS];
    long[] read = new long[ROUNDS];
    long seen = 0;
    for (int i = -WARM_UP; i < ROUNDS; i++) {
      long begin = System.nanoTime();
      seen += Jsoup.parse(new String(bytes, UTF_8)).childNodeSize();
      long middle = System.nanoTime();
      seen += new HtmlReader().read(bytes).blocks().size();
      long end = System.nanoTime();
      if (i >= 0) {
        bare[i] = middle - begin;
        read[i] = end - middle;
      }
    }
    Arrays.sort(bare);
    Arrays.sort(read);
    print(out, "bare parse", bare);
    print(out, "reader", read);
    out.printf("ratio of medians %.2f (%d)%n", (double) read[ROUNDS / 2] / bare[ROUNDS / 2], seen);
  }

  private static void print(PrintStream out, String what, long[] sorted) {
    out.printf(
        "%-10s median %.3f ms, quartiles %.3f to %.3f%n",
        what, sorted[ROUNDS / 2] / 1e6, sorted[ROUNDS / 4] / 1e6, sorted[ROUNDS * 3 / 4] / 1e6);
  }
}
