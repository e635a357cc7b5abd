package org.gongkai.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongkai.Gongkai;
import org.gongkai.report.ParseResult;
import org.gongkai.report.Report;
import org.jsoup.Jsoup;

/** The promises of speed, each beside its yardstick: see {@code scripts/bench}. */
final class SpeedBenchmark {
  private SpeedBenchmark() {}

  /**
   * Exits 1 when a promise is missed, 2 when an answer is wrong.
   *
   * @param arguments the folder of real reports, the launcher, the {@code java} to compare with,
   *     the documents of the corpus
   */
  public static void main(String[] arguments) throws Exception {
    Path real = Path.of(arguments[0]);
    String launcher = arguments[1];
    String java = arguments[2];
    Path corpus = Path.of(arguments[3]);
    Path pdf = real.resolve("huaian_2024.pdf");
    Path html = real.resolve("shuyang_drc_2023.html");
    Path text = real.resolve("fengcheng_2022.txt");
    printMachine();
    answers(pdf, "requests/received/total", 3119);
    answers(html, "requests/received/total", 26);
    answers(text, "requests/received/total", 0);

    byte[] pdfBytes = Files.readAllBytes(pdf);
    byte[] htmlBytes = Files.readAllBytes(html);
    List<Boolean> held =
        List.of(
            new Duel(
                    "warm parse of a PDF of 6 pages : PDFBox's PDFTextStripper",
                    () -> Gongkai.parse("a.pdf", pdfBytes),
                    () -> strip(pdfBytes),
                    1.0)
                .run(20, 40),
            new Duel(
                    "warm parse of an HTML page : Jsoup.parse",
                    () -> Gongkai.parse("a.html", htmlBytes),
                    () -> Jsoup.parse(new ByteArrayInputStream(htmlBytes), "UTF-8", ""),
                    1.5)
                .run(200, 200),
            CheckingCost.on(corpus).run(5, 15),
            new Duel(
                    "process: cold parse of a small text : java -version",
                    () -> process(launcher, "parse", text.toString()),
                    () -> process(java, "-version"),
                    10)
                .run(2, 20));
    System.exit(held.contains(false) ? 1 : 0);
  }

  /** A fast wrong answer is worth nothing, so the answer comes first. */
  private static void answers(Path file, String cell, int expected) {
    String[] key = cell.split("/", -1);
    ParseResult result = Gongkai.parse(file);
    double actual =
        result instanceof Report report
            ? report.cell(key[0], key[1], key[2]).number().map(Number::doubleValue).orElse(-1.0)
            : -1;
    if (actual != expected) {
      System.err.println(file.getFileName() + ": " + cell + " is not " + expected);
      System.exit(2);
    }
  }

  private static String strip(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static Integer process(String... command) throws Exception {
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    int status = process.waitFor();
    if (status != 0) {
      throw new IllegalStateException(Arrays.toString(command) + " ended with " + status);
    }
    return status;
  }

  private static void printMachine() {
    System.out.printf(
        Locale.ROOT,
        "%s, %d cores, %s %s, load %.1f%n",
        processor(),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("java.vm.name"),
        Runtime.version(),
        java.lang.management.ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private static String processor() {
    Path info = Path.of("/proc/cpuinfo");
    if (!Files.isReadable(info)) {
      return System.getProperty("os.arch");
    }
    try (Stream<String> lines = Files.lines(info, StandardCharsets.UTF_8)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 2))
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
