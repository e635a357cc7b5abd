package org.gongkai.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.layout.Tool;

/**
 * Makes the documents of plans. What other programs write depends on their versions: a document of
 * theirs that a folder already has is kept as long as its truth is still the same.
 */
final class Maker {
  private final Path kept;

  /**
   * A maker that keeps other programs' documents.
   *
   * @param kept a corpus, which need not be there
   */
  Maker(Path kept) {
    this.kept = kept;
  }

  /** The documents in the order of the plans. */
  List<Entry> make(List<Plan> plans) throws Exception {
    List<Entry> entries = new ArrayList<>();
    Map<String, List<Plan>> toConvert = new LinkedHashMap<>();
    for (Plan plan : plans) {
      Filing filing = plan.filing();
      Optional<byte[]> old = kept(plan, filing);
      String conversion = plan.house().conversion();
      if (old.isPresent()) {
        entries.add(foreign(plan, filing, old.get()));
      } else if (!conversion.isEmpty()) {
        toConvert.computeIfAbsent(conversion, k -> new ArrayList<>()).add(plan);
      } else if (plan.house().maker() == House.Maker.GONGKAI) {
        House.Made own = write(plan, filing);
        entries.add(new Entry(plan, filing, settled(plan, own.bytes()), own.cuts()));
      } else {
        entries.add(foreign(plan, filing, write(plan, filing).bytes()));
      }
    }
    for (Map.Entry<String, List<Plan>> batch : toConvert.entrySet()) {
      entries.addAll(convert(batch.getKey(), batch.getValue()));
    }
    entries.sort(Comparator.comparingInt(e -> plans.indexOf(e.plan())));
    return entries;
  }

  private static List<Entry> convert(String conversion, List<Plan> plans) throws IOException {
    Map<String, byte[]> sources = new LinkedHashMap<>();
    plans.forEach(p -> sources.put(p.id(), write(p, p.filing()).bytes()));
    String[] formats = conversion.split(">");
    List<Entry> entries = new ArrayList<>();
    for (Map.Entry<String, byte[]> converted :
        Tool.convert(sources, formats[0], formats[1]).entrySet()) {
      Plan plan =
          plans.stream().filter(p -> p.id().equals(converted.getKey())).findFirst().orElseThrow();
      entries.add(foreign(plan, plan.filing(), converted.getValue()));
    }
    return entries;
  }

  /** The document that the folder has, where it shows the same. */
  private byte[] settled(Plan plan, byte[] made) throws IOException {
    Path document = kept.resolve(plan.path());
    if (!Files.exists(document)) {
      return made;
    }
    byte[] old = Files.readAllBytes(document);
    return same(plan, made, old) ? old : made;
  }

  /**
   * Whether two documents are the same: byte for byte; for PDF, whose objects PDFBox numbers in an
   * order of its own, the same characters and lines in the same places.
   */
  static boolean same(Plan plan, byte[] one, byte[] other) throws IOException {
    boolean pdf = plan.house().format().equals("pdf");
    return Arrays.equals(one, other) || pdf && Arrays.equals(OfdPage.of(one), OfdPage.of(other));
  }

  /** Writes what our own code writes of a plan. */
  static House.Made write(Plan plan, Filing filing) {
    try {
      return plan.house().writer().write(filing, plan.styleDraw());
    } catch (Exception e) {
      throw new IllegalStateException(plan.id() + " could not be written", e);
    }
  }

  private static Entry foreign(Plan plan, Filing filing, byte[] bytes) throws IOException {
    int cuts = plan.house().format().equals("pdf") ? PageCuts.count(bytes, filing.paper()) : 0;
    return new Entry(plan, filing, bytes, cuts);
  }

  private Optional<byte[]> kept(Plan plan, Filing filing) throws IOException {
    Path document = kept.resolve(plan.path());
    Path truth = kept.resolve(plan.truthPath());
    if (plan.house().maker() == House.Maker.GONGKAI
        || !Files.exists(document)
        || !Files.exists(truth)) {
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(document);
    String now = new Entry(plan, filing, bytes, 0).truth();
    return now.equals(Files.readString(truth)) ? Optional.of(bytes) : Optional.empty();
  }
}
