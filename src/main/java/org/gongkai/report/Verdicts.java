package org.gongkai.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.report.MalformedReportException.Problem;
import org.gongkai.report.VerdictReader.Decided;

/**
 * The verdicts that stand in a file, one a line, each a JSON object: {@code
 * {"finding":"T3-ROW-SUM:6b1f03aa41-9c0e41d2f7b35a18","decision":"dismissed","by":"…","on":"2026-11-26","why":"…"}}.
 *
 * <p>Lines are kept in the order of their findings, so that what two people add stands in different
 * lines, and version control puts it together. Empty lines are allowed. Whatever is unknown,
 * lacking, or decides a finding both ways is a fault: no verdict is ever left out silently.
 */
public final class Verdicts {
  /** No verdicts. */
  public static final Verdicts NONE = new Verdicts(new LinkedHashMap<>());

  private final Map<String, Entry> entries;

  /**
   * A verdict of a file.
   *
   * @param line where it stands, from 1
   * @param finding the fingerprint of the finding
   */
  public record Entry(int line, String finding, Verdict verdict) {}

  private Verdicts(Map<String, Entry> entries) {
    this.entries = Collections.unmodifiableMap(entries);
  }

  /**
   * Reads a file.
   *
   * @throws MalformedReportException says what is wrong and where
   */
  public static Verdicts read(byte[] utf8) throws MalformedReportException {
    Map<String, Entry> entries = new LinkedHashMap<>();
    int number = 0;
    for (String line : JsonCursor.decoded(utf8).split("\n", -1)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      Entry entry = entry(number, line);
      Entry before = entries.put(entry.finding(), entry);
      if (before != null && before.verdict().decision() != entry.verdict().decision()) {
        throw new JsonCursor.Spot(number, 1, "/finding")
            .fault(Problem.DECIDED_BOTH_WAYS, entry.finding(), Integer.toString(before.line()));
      }
    }
    return new Verdicts(entries);
  }

  private static Entry entry(int number, String line) throws MalformedReportException {
    try (JsonCursor json = JsonCursor.on(line.getBytes(StandardCharsets.UTF_8))) {
      Decided decided = VerdictReader.readDecided(json);
      json.end();
      return new Entry(number, decided.finding(), decided.verdict());
    } catch (MalformedReportException e) {
      Problem problem = e.problem() == Problem.MANY ? Problem.MANY_ON_LINE : e.problem();
      throw new MalformedReportException(problem, number, e.column(), e.pointer(), e.arguments());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All, in the order of the file. */
  public Collection<Entry> entries() {
    return entries.values();
  }

  /** The verdict on a finding; the last where the file has several. */
  public Optional<Verdict> on(String fingerprint) {
    return Optional.ofNullable(entries.get(fingerprint)).map(Entry::verdict);
  }

  /** The same report, its findings with what was decided on them. */
  public Report applied(Report report) {
    if (entries.isEmpty()) {
      return report;
    }
    List<Finding> decided = new ArrayList<>();
    for (Finding finding : report.findings()) {
      Optional<Verdict> verdict = on(Fingerprint.of(report, finding));
      decided.add(verdict.map(finding::decided).orElse(finding));
    }
    return report.withFindings(decided);
  }

  /**
   * The text of a file with one verdict more, in place of those that it has on the same finding.
   * All other lines stay as they are.
   */
  public static String with(String text, String finding, Verdict verdict)
      throws MalformedReportException {
    List<String> lines = new ArrayList<>();
    int at = -1;
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      Optional<String> other =
          line.isBlank() ? Optional.empty() : Optional.of(entry(number, line).finding());
      if (other.isPresent() && at < 0 && other.get().compareTo(finding) >= 0) {
        at = lines.size();
      }
      if (other.filter(finding::equals).isEmpty()) {
        lines.add(line);
      }
    }
    lines.add(at < 0 ? lines.size() : at, line(finding, verdict));
    return String.join("\n", lines) + "\n";
  }

  private static String line(String finding, Verdict verdict) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = ReportWriter.generator(ReportWriter.Style.LINE, text)) {
      json.writeStartObject();
      json.writeStringField("finding", finding);
      FindingWriter.writeVerdictFields(verdict, json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
