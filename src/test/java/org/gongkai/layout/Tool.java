package org.gongkai.layout;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The programs that write some layouts. */
public enum Tool {
  NONE,
  SOFFICE("soffice"),
  CHROMIUM("chromium", "chromium-browser", "google-chrome"),
  /** Poppler's tools, on what Chromium printed. */
  POPPLER_AND_CHROMIUM("pdftotext");

  private static final int SECONDS = 120;
  private static final Map<String, Map<String, byte[]>> CONVERTED = new ConcurrentHashMap<>();

  private final List<String> names;

  Tool(String... names) {
    this.names = List.of(names);
  }

  public boolean installed() {
    return switch (this) {
      case NONE -> true;
      case SOFFICE, CHROMIUM -> !command().isEmpty();
      case POPPLER_AND_CHROMIUM -> !command().isEmpty() && CHROMIUM.installed();
    };
  }

  private String command() {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(folder -> names.stream().map(n -> Path.of(folder, n)))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst()
        .orElse("");
  }

  /**
   * What LibreOffice makes of a report. One run converts all samples, since most of a run is its
   * start.
   *
   * @param from the extension of what the writer writes
   * @param to the extension to convert to
   */
  static byte[] office(SampleReport report, String from, String to, Layout.Writer writer) {
    return CONVERTED
        .computeIfAbsent(from + ">" + to, k -> convertAll(from, to, writer))
        .get(report.name());
  }

  private static Map<String, byte[]> convertAll(String from, String to, Layout.Writer writer) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (Sample sample : Sample.values()) {
      try {
        files.put(sample.name(), writer.write(sample.report()));
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
    return convert(files, from, to);
  }

  /**
   * Converts files by LibreOffice in one run, since most of a run is its start.
   *
   * @param files by name without extension
   * @param from the extension of what they are
   * @param to the extension to convert to, with the filter behind a colon where one is needed
   */
  public static Map<String, byte[]> convert(Map<String, byte[]> files, String from, String to) {
    return inTemporaryFolder(
        folder -> {
          List<String> command =
              new ArrayList<>(
                  List.of(
                      SOFFICE.command(),
                      "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                      "--headless",
                      "--convert-to",
                      to,
                      "--outdir",
                      folder.resolve("out").toString()));
          for (Map.Entry<String, byte[]> entry : files.entrySet()) {
            Path file = folder.resolve(entry.getKey() + "." + from);
            Files.write(file, entry.getValue());
            command.add(file.toString());
          }
          run(command);
          String extension = to.split(":", 2)[0];
          Map<String, byte[]> made = new LinkedHashMap<>();
          for (String name : files.keySet()) {
            made.put(
                name, Files.readAllBytes(folder.resolve("out").resolve(name + "." + extension)));
          }
          return made;
        });
  }

  /** Prints a page as Chromium does. */
  public static byte[] print(String html) {
    return inTemporaryFolder(
        folder -> {
          Path page = folder.resolve("page.html");
          Path pdf = folder.resolve("page.pdf");
          Files.writeString(page, html);
          run(
              List.of(
                  CHROMIUM.command(),
                  "--headless",
                  "--no-sandbox",
                  "--disable-gpu",
                  "--disable-quic",
                  "--no-first-run",
                  "--disable-background-networking",
                  "--disable-component-update",
                  "--disable-sync",
                  "--user-data-dir=" + folder.resolve("profile"),
                  "--print-to-pdf=" + pdf,
                  "--no-pdf-header-footer",
                  page.toUri().toString()));
          return Files.readAllBytes(pdf);
        });
  }

  /** The output of one of Poppler's tools that write to standard output. */
  public static byte[] poppler(byte[] pdf, String... command) {
    return inTemporaryFolder(
        folder -> {
          Path in = folder.resolve("in.pdf");
          Path out = folder.resolve("out");
          Files.write(in, pdf);
          List<String> all = new ArrayList<>(List.of(command));
          all.add(in.toString());
          if (command[0].equals("pdftotext")) {
            all.add(out.toString());
          } else {
            all.addAll(1, List.of("-stdout"));
          }
          byte[] printed = run(all);
          return Files.exists(out) ? Files.readAllBytes(out) : printed;
        });
  }

  private static byte[] run(List<String> command) throws IOException, InterruptedException {
    Path printed = Files.createTempFile("gongkai-tool", ".out");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .redirectOutput(printed.toFile())
              .start();
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException(command.get(0) + " did not end within " + SECONDS + " seconds");
      }
      return Files.readAllBytes(printed);
    } finally {
      Files.delete(printed);
    }
  }

  private interface InFolder<T> {
    T make(Path folder) throws Exception;
  }

  private static <T> T inTemporaryFolder(InFolder<T> work) {
    try {
      Path folder = Files.createTempDirectory("gongkai-layout");
      try {
        return work.make(folder);
      } finally {
        try (Stream<Path> files = Files.walk(folder)) {
          files.sorted(java.util.Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
