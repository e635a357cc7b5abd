package org.gongkai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.gongkai.report.Fingerprint;
import org.gongkai.report.MalformedReportException;
import org.gongkai.report.ParseResult;
import org.gongkai.report.Report;
import org.gongkai.report.Verdicts;

/**
 * Puts the verdicts of a file on the findings of a run, and remembers which it met. Used by any
 * number of threads.
 */
final class Review {
  /** What a file of verdicts is called where nobody names it. */
  static final String USUAL_FILE = "gongkai-verdicts.jsonl";

  /** Nobody decided anything. */
  static final Review NONE = new Review(Optional.empty(), Verdicts.NONE);

  private final Optional<Path> file;
  private final Verdicts verdicts;
  private final Set<String> reportsDecidedOn = new HashSet<>();
  private final Map<String, String> reportsMet = new ConcurrentHashMap<>();
  private final Set<String> findingsMet = ConcurrentHashMap.newKeySet();

  private Review(Optional<Path> file, Verdicts verdicts) {
    this.file = file;
    this.verdicts = verdicts;
    verdicts.entries().forEach(e -> reportsDecidedOn.add(Fingerprint.reportIn(e.finding())));
  }

  /**
   * With the verdicts of a file.
   *
   * @throws UsageException when there is no such file, or it holds what is no verdict
   */
  static Review in(String name) throws UsageException {
    try {
      Path file = Path.of(name);
      return new Review(Optional.of(file), Verdicts.read(Files.readAllBytes(file)));
    } catch (InvalidPathException e) {
      throw new UsageException("path.invalid", name);
    } catch (NoSuchFileException e) {
      throw new UsageException("verdicts.missing", name);
    } catch (MalformedReportException e) {
      throw new UsageException("verdicts.malformed", name, e);
    } catch (IOException e) {
      throw new UsageException("verdicts.unreadable", name, String.valueOf(e.getMessage()));
    }
  }

  /** The file, which is no report. */
  Optional<Path> file() {
    return file;
  }

  /** The same result with the verdicts on its findings. */
  ParseResult of(ParseResult result) {
    if (!(result instanceof Report report) || verdicts.entries().isEmpty()) {
      return result;
    }
    String fingerprint = Fingerprint.ofReport(report);
    if (!reportsDecidedOn.contains(fingerprint)) {
      return report;
    }
    reportsMet.merge(fingerprint, report.source().uri(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
    report.findings().forEach(f -> findingsMet.add(Fingerprint.of(report, f)));
    return verdicts.applied(report);
  }

  /**
   * Tells of verdicts on findings that their report no longer has. Reports that were not among the
   * inputs are not spoken of.
   */
  void tellStale(Session session) {
    for (Verdicts.Entry entry : verdicts.entries()) {
      String report = reportsMet.get(Fingerprint.reportIn(entry.finding()));
      if (report != null && !findingsMet.contains(entry.finding())) {
        session.complain(
            session
                .texts()
                .say(
                    "verdicts.stale",
                    file.map(Path::toString).orElse(""),
                    entry.line(),
                    entry.finding(),
                    report));
      }
    }
  }
}
