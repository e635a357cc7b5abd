package org.gongkai.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.gongkai.check.ChangeCheck;
import org.gongkai.check.Messages;
import org.gongkai.check.Severities;
import org.gongkai.check.series.Digest;
import org.gongkai.check.series.Digester;
import org.gongkai.form.Forms;
import org.gongkai.report.MalformedReportException;
import org.gongkai.report.ParseResult;
import org.gongkai.report.Report;
import org.gongkai.report.ReportReader;

/**
 * What an earlier {@code gongkai parse} wrote: a report whose file has changed since is told. Of
 * each report of that run 2 KB are held, whatever its size. Any number of threads may ask.
 */
final class Earlier {
  private final Digester digester = new Digester(Forms.load());
  private final Map<String, Before> reports = new HashMap<>();
  private final Path file;
  private final ChangeCheck check;
  private final AtomicInteger asked = new AtomicInteger();
  private final AtomicInteger unknown = new AtomicInteger();

  private Earlier(Path file, ChangeCheck check) {
    this.file = file;
    this.check = check;
  }

  /**
   * A report as it was.
   *
   * @param sha256 of its file
   */
  private record Before(String sha256, Digest digest) {}

  /**
   * Reads the file of an earlier run: JSON Lines, or the JSON of a single report.
   *
   * @throws UsageException when there is no such file, or it holds what {@code parse} does not
   *     write
   */
  static Earlier in(String name, Messages messages, Severities severities) throws UsageException {
    try {
      Earlier earlier = new Earlier(Path.of(name), new ChangeCheck(messages, severities));
      earlier.read(name);
      return earlier;
    } catch (InvalidPathException e) {
      throw new UsageException("path.invalid", name);
    } catch (NoSuchFileException e) {
      throw new UsageException("earlier.missing", name);
    } catch (IOException e) {
      throw new UsageException("earlier.unreadable", name, String.valueOf(e.getMessage()));
    }
  }

  /** The file that it was read from. */
  Path file() {
    return file;
  }

  private void read(String name) throws IOException, UsageException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 1;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.strip().equals("{")) {
          // Pretty JSON: one report over many lines.
          keep(Files.readAllBytes(file), name, 1);
          return;
        }
        if (!line.isBlank()) {
          keep(line.getBytes(StandardCharsets.UTF_8), name, number);
        }
        number++;
      }
    }
  }

  /**
   * Keeps one result; of several on one file the last.
   *
   * @param line where it begins
   */
  private void keep(byte[] json, String name, int line) throws UsageException {
    try {
      if (ReportReader.read(name, json) instanceof Report report) {
        reports.put(address(report), new Before(report.source().sha256(), digester.digest(report)));
      }
    } catch (MalformedReportException e) {
      throw new UsageException("earlier.malformed", name, e.below(line - 1));
    }
  }

  /** The same result with what has changed in it. */
  ParseResult of(ParseResult result) {
    if (!(result instanceof Report report)) {
      return result;
    }
    asked.incrementAndGet();
    Before before = reports.get(address(report));
    if (before == null) {
      unknown.incrementAndGet();
      return report;
    }
    // Most files stay as they were: no digest is made of those.
    return before.sha256().equals(report.source().sha256())
        ? report
        : report.withMoreFindings(check.run(digester.digest(report), before.digest()));
  }

  /** Tells of how many reports nothing can be said, since the earlier run did not read them. */
  void tellUnknown(Session session) {
    if (unknown.get() > 0) {
      session.complain(session.texts().say("earlier.unknown", unknown.get(), asked.get(), file));
    }
  }

  /** One name of a file, however it was given: {@code ./a.html} is {@code a.html}. */
  private static String address(Report report) {
    String uri = report.source().uri();
    try {
      return Path.of(uri).toAbsolutePath().normalize().toString();
    } catch (InvalidPathException e) {
      return uri;
    }
  }
}
