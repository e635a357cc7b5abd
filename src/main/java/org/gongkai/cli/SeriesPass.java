package org.gongkai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.check.AreaChecks;
import org.gongkai.check.Messages;
import org.gongkai.check.SeriesChecks;
import org.gongkai.check.Severities;
import org.gongkai.check.series.Digest;
import org.gongkai.check.series.Digester;
import org.gongkai.check.series.Roster;
import org.gongkai.check.series.RosterException;
import org.gongkai.check.series.RosterReader;
import org.gongkai.form.Forms;
import org.gongkai.report.Finding;
import org.gongkai.report.ParseResult;
import org.gongkai.report.Report;
import org.gongkai.report.Source;

/**
 * The checks across the reports of a run. While reports are parsed and written, their digests are
 * kept; when all are through, the findings that only several reports together give follow, in the
 * order of the reports. So a run holds 2 KB of each report, and never two reports whole.
 */
final class SeriesPass {
  private final Digester digester = new Digester(Forms.load());
  private final Messages messages;
  private final Severities severities;
  private final Optional<Roster> roster;
  private final List<Digest> digests = new ArrayList<>();

  SeriesPass(Messages messages, Severities severities, Optional<Roster> roster) {
    this.messages = messages;
    this.severities = severities;
    this.roster = roster;
  }

  /** Takes what was found across reports in one of them. */
  interface Sink {
    /**
     * @param report with those findings, and of its cells and text what is kept of them
     */
    void take(Report report) throws IOException;
  }

  /**
   * Reads a roster.
   *
   * @throws UsageException when there is none, or it cannot be understood
   */
  static Roster roster(String file) throws UsageException {
    try {
      return RosterReader.read(file, Files.readAllBytes(Path.of(file)));
    } catch (IOException e) {
      throw new UsageException("roster.io", file, String.valueOf(e.getMessage()));
    } catch (RosterException e) {
      throw new UsageException(
          "roster." + e.problem().name(), file, Integer.toString(e.line()), e.found());
    }
  }

  /** What is kept of a result; on any thread. */
  Optional<Digest> digest(ParseResult result) {
    return result instanceof Report report
        ? Optional.of(digester.digest(report))
        : Optional.empty();
  }

  /** Keeps it; in the order of the inputs. */
  void keep(Digest digest) {
    digests.add(digest);
  }

  /** Checks what was kept, and puts the verdicts of reviewers on what is found. */
  void finish(Review review, Sink sink) throws IOException {
    SeriesChecks series = new SeriesChecks(digests, messages, severities);
    Optional<AreaChecks> areas = roster.map(r -> new AreaChecks(digests, r, messages, severities));
    for (Digest digest : digests) {
      List<Finding> findings = new ArrayList<>(series.run(digest));
      areas.ifPresent(a -> findings.addAll(a.run(digest)));
      if (!findings.isEmpty()) {
        take(digest.kept().report().withFindings(findings), review, sink);
      }
    }
    if (areas.isPresent() && roster.isPresent()) {
      List<Finding> missing = areas.get().coverage();
      if (!missing.isEmpty()) {
        take(about(roster.get()).withFindings(missing), review, sink);
      }
    }
  }

  private static void take(Report report, Review review, Sink sink) throws IOException {
    if (review.of(report) instanceof Report reviewed) {
      sink.take(reviewed);
    }
  }

  /** What findings about a roster are written with in place of a report. */
  private static Report about(Roster roster) {
    return new Report(
        new Source(roster.uri(), "text/csv", "", 0, ""),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Map.of(),
        List.of());
  }
}
