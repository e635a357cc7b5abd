package org.gongkai.bench;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.gongkai.check.series.Digest;
import org.gongkai.check.series.Digester;
import org.gongkai.check.series.NearDuplicates;
import org.gongkai.check.series.Signature;
import org.gongkai.document.Place;
import org.gongkai.form.Forms;
import org.gongkai.report.CellKey;
import org.gongkai.report.Reading;
import org.gongkai.report.Report;
import org.gongkai.report.Section;
import org.gongkai.report.Source;

/**
 * How much memory digests of 100,000 reports take, and how long near-identical texts are looked for
 * among them. One text in fifty is a copy of another with some words changed; one in ten says the
 * standard phrases of its county in another order. Run with {@code -Xmx512m}.
 */
final class SeriesBenchmark {
  private static final int BODIES = Integer.getInteger("bodies", 20_000);
  private static final int YEARS = 5;
  private static final int FIRST_YEAR = 2020;
  private static final String CHARACTERS = characters();

  private final Random random = new Random(7);
  private final List<CellKey> keys = new ArrayList<>();
  private final List<String> phrases = new ArrayList<>();
  private String last = "";
  private int copies;

  private SeriesBenchmark(Forms forms) {
    forms.current().tables().forEach(table -> keys.addAll(CellKey.of(table)));
    for (int i = 0; i < 60; i++) {
      phrases.add(words(40));
    }
  }

  /** Exits 1 when a planted copy is not found. */
  public static void main(String[] arguments) {
    Forms forms = Forms.load();
    SeriesBenchmark benchmark = new SeriesBenchmark(forms);
    Digester digester = new Digester(forms);
    long empty = used();
    long digesting = 0;
    List<Digest> digests = new ArrayList<>(BODIES * YEARS);
    for (int body = 0; body < BODIES; body++) {
      for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
        Report report = benchmark.report(body, year);
        long start = cpuTime();
        digests.add(digester.digest(report));
        digesting += cpuTime() - start;
      }
    }
    long held = used() - empty;
    System.out.printf(
        Locale.ROOT,
        "%d digests: %.0f MB, %d bytes each; %.0f µs to make one%n",
        digests.size(),
        held / 1048576.0,
        held / digests.size(),
        digesting / 1e3 / digests.size());

    long start = cpuTime();
    List<Signature> signatures =
        digests.stream().flatMap(d -> d.signature(Digest.Text.OVERVIEW).stream()).toList();
    NearDuplicates near = NearDuplicates.among(signatures);
    int alike = 0;
    for (int i = 0; i < signatures.size(); i++) {
      alike += near.matches(i).findFirst().isPresent() ? 1 : 0;
    }
    System.out.printf(
        Locale.ROOT,
        "%d texts: %d like another, %d copies planted; %.1f s%n",
        signatures.size(),
        alike,
        benchmark.copies,
        (cpuTime() - start) / 1e9);

    start = cpuTime();
    int cells = 0;
    for (Digest digest : digests) {
      cells += digest.kept().report().cells().size();
    }
    System.out.printf(
        Locale.ROOT,
        "%d cells unpacked; %.0f µs a report%n",
        cells,
        (cpuTime() - start) / 1e3 / digests.size());
    System.exit(alike >= benchmark.copies ? 0 : 1);
  }

  /** Of this thread, in nanoseconds: what else runs on the machine does not count. */
  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long used() {
    System.gc();
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private Report report(int body, int year) {
    String overview = overview();
    return new Report(
        new Source(
            "archive/" + year + "/county-" + body / 50 + "/report-" + body + ".pdf",
            "application/pdf",
            sha256(),
            400_000 + random.nextInt(100_000),
            "pdf"),
        Optional.of("2021"),
        Optional.of("县号" + body + "县财政局" + year + "年政府信息公开工作年度报告"),
        OptionalInt.of(year),
        Optional.of("溪" + name(body) + "县财政局"),
        Optional.empty(),
        List.of(
            section("overview", "一、总体情况", overview),
            section("problems", "五、存在的主要问题及改进情况", words(300))),
        cells(),
        List.of());
  }

  private String overview() {
    int kind = random.nextInt(100);
    if (kind < 2 && !last.isEmpty()) {
      copies++;
      return last + words(20);
    }
    StringBuilder text = new StringBuilder();
    if (kind < 12) {
      for (int i = 0; i < 12; i++) {
        text.append(phrases.get(random.nextInt(phrases.size())));
      }
      return text.append(words(300)).toString();
    }
    last = words(800);
    return last;
  }

  private Map<CellKey, Reading> cells() {
    Map<CellKey, Reading> cells = new LinkedHashMap<>();
    double top = 60 + random.nextInt(100) / 10.0;
    int column = 0;
    for (CellKey key : keys) {
      int number = random.nextInt(5) > 0 ? 0 : random.nextInt(1000);
      double left = 200 + column * 41.3 + random.nextInt(30) / 10.0;
      Place place = new Place.OnPage(4, new Place.Box(left, top, left + 5.3, top + 10.5));
      cells.put(
          key,
          new Reading(
              Reading.State.READ,
              Optional.of(BigDecimal.valueOf(number)),
              Integer.toString(number),
              1,
              "",
              "",
              List.of(place)));
      column = (column + 1) % 7;
      top += column == 0 ? 18.7 : 0;
    }
    return cells;
  }

  private String sha256() {
    StringBuilder hex = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      hex.append(String.format(Locale.ROOT, "%016x", random.nextLong()));
    }
    return hex.toString();
  }

  private static Section section(String key, String heading, String text) {
    Place place = new Place.OnPage(1, new Place.Box(72, 100, 200, 112));
    return new Section(key, OptionalInt.empty(), heading, text, place);
  }

  private static String name(int body) {
    return "" + CHARACTERS.charAt(body % 500) + CHARACTERS.charAt(body / 500 % 500 + 500);
  }

  private String words(int length) {
    StringBuilder words = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      words.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
    }
    return words.toString();
  }

  private static String characters() {
    StringBuilder characters = new StringBuilder();
    for (char c = '佀'; characters.length() < 1500; c++) {
      characters.append(c);
    }
    return characters.toString();
  }
}
