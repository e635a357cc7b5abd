package org.gongkai.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.report.MalformedReportException;
import org.gongkai.report.ParseResult;
import org.gongkai.report.Report;
import org.gongkai.report.ReportReader;

/**
 * A document of a corpus.
 *
 * @param file the document
 * @param truth the file that says what it prints
 * @param rules what must fire as an error or a warning: {@code RULE@CELL}, or {@code RULE} alone
 * @param cuts how many page breaks cut one of its tables
 * @param lossy whether the layout keeps less than the truth states
 * @param test whether it is of the tenth that nobody looks at while developing
 */
record Entry(
    String id,
    Path file,
    Path truth,
    String format,
    String layout,
    List<String> rules,
    int cuts,
    boolean lossy,
    boolean test) {

  /** Every document that the folder's {@code documents.csv} lists. No field of it is quoted. */
  static List<Entry> of(Path corpus) throws IOException {
    List<String> lines = Files.readAllLines(corpus.resolve("documents.csv"));
    String[] names = lines.get(0).split(",", -1);
    List<Entry> entries = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] values = line.split(",", -1);
      Map<String, String> fields = new HashMap<>();
      for (int i = 0; i < names.length; i++) {
        fields.put(names[i], values[i]);
      }
      entries.add(of(corpus, fields));
    }
    return entries;
  }

  private static Entry of(Path corpus, Map<String, String> fields) {
    String rules = fields.getOrDefault("rules", "");
    return new Entry(
        fields.getOrDefault("id", ""),
        corpus.resolve(fields.getOrDefault("path", "")),
        corpus.resolve(fields.getOrDefault("truth", "")),
        fields.getOrDefault("format", ""),
        fields.getOrDefault("layout", ""),
        rules.isEmpty() ? List.of() : List.of(rules.split(";", -1)),
        Integer.parseInt(fields.getOrDefault("cuts", "0")),
        fields.getOrDefault("lossy", "no").equals("yes"),
        fields.getOrDefault("split", "dev").equals("test"));
  }

  /** What the document prints. */
  Report report() throws IOException, MalformedReportException {
    ParseResult result = ReportReader.read(id, Files.readAllBytes(truth));
    if (result instanceof Report report) {
      return report;
    }
    throw new IOException(truth + " holds no report");
  }
}
