package org.gongkai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.check.Checks;
import org.gongkai.check.Messages;
import org.gongkai.document.Document;
import org.gongkai.extract.Extractor;
import org.gongkai.form.Forms;
import org.gongkai.read.Readers;
import org.gongkai.read.UnreadableException;
import org.gongkai.report.Report;
import org.gongkai.report.Source;

/** What the checks of reports cost beside making these reports of their files' bytes. */
final class CheckingCost {
  /** Checking costs at most this share of reading and extracting. */
  private static final double MOST = 0.05;

  /** Every so many files of a folder are taken, so that a round takes a second or two. */
  private static final int STEP = 5;

  private final Forms forms = Forms.load();
  private final Extractor extractor = new Extractor(forms);
  private final Checks checks = new Checks(forms, Messages.in(Messages.Language.CHINESE));
  private final List<byte[]> files = new ArrayList<>();
  private final List<Report> reports = new ArrayList<>();

  private CheckingCost() {}

  /**
   * Checking against parsing.
   *
   * @param folder holds reports in all formats
   */
  static Duel on(Path folder) throws IOException, UnreadableException {
    CheckingCost cost = new CheckingCost();
    List<Path> paths;
    try (Stream<Path> all = Files.walk(folder)) {
      paths = all.filter(Files::isRegularFile).sorted().toList();
    }
    for (int i = 0; i < paths.size(); i += STEP) {
      byte[] bytes = Files.readAllBytes(paths.get(i));
      cost.files.add(bytes);
      cost.reports.add(cost.parse(bytes));
    }
    return new Duel(
        "checking " + cost.reports.size() + " reports : reading and extracting them",
        cost::check,
        cost::parse,
        MOST);
  }

  private Report parse(byte[] bytes) throws UnreadableException {
    Readers.Match match = Readers.forBytes(bytes);
    Source source = new Source("", match.mediaType(), "", bytes.length, match.reader().name());
    Document document = match.reader().read(bytes);
    return extractor.extract(document, source.withLosses(document.losses()));
  }

  private Integer parse() throws UnreadableException {
    int cells = 0;
    for (byte[] file : files) {
      cells += parse(file).cells().size();
    }
    return cells;
  }

  private Integer check() {
    int findings = 0;
    for (Report report : reports) {
      findings += checks.run(report).size();
    }
    return findings;
  }
}
