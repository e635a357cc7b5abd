package org.gongkai.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.Parser;
import org.gongkai.check.Messages.Language;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.CellRun;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Paragraph;
import org.gongkai.layout.PerturbationSuite;
import org.gongkai.read.Readers;
import org.gongkai.report.Reading;
import org.gongkai.report.Reading.State;
import org.gongkai.report.Report;
import org.junit.jupiter.api.Test;

/**
 * Where a value came from: it stands in the source, and whoever goes to its place finds it there,
 * also when the place is followed by other means than the reader's own.
 */
class PlacePropertiesTest {
  private static final Parser PARSER = Parser.create(Language.ENGLISH);

  @Test
  void everyNumberOfTheCorpusStandsInItsSourceAtItsPlace() throws Exception {
    List<String> lost = new ArrayList<>();
    for (Entry entry : Entry.of(Path.of("corpus"))) {
      for (String one : lost(Files.readAllBytes(entry.file()))) {
        lost.add((entry.test() ? "a test-only document" : entry.id()) + ": " + one);
      }
    }
    assertThat(lost.stream().limit(20)).as("%d numbers", lost.size()).isEmpty();
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void everyNumberOfASpoiltReportStandsInItsSourceAtItsPlace(
      @ForAll @IntRange(max = 1_000_000) int number) throws Exception {
    assertThat(lost(PerturbationSuite.anyDocument(number))).isEmpty();
  }

  /** The numbers that are not in the source, or not at their place. */
  private static List<String> lost(byte[] bytes) throws Exception {
    List<String> lost = new ArrayList<>();
    if (!(PARSER.parse("it", bytes) instanceof Report report)) {
      return lost;
    }
    Document document = Readers.forBytes(bytes).reader().read(bytes);
    List<String> source = texts(document);
    try (Places places = Places.of(bytes, document)) {
      for (var cell : report.cells().entrySet()) {
        Reading reading = cell.getValue();
        if (reading.state() == State.READ) {
          if (!states(reading.raw(), reading.number().orElseThrow())) {
            lost.add(cell.getKey() + ": " + reading + " is not what it prints");
          } else if (source.stream().noneMatch(t -> t.contains(dense(reading.raw())))) {
            lost.add(cell.getKey() + ": " + reading + " is nowhere in the source");
          } else if (!foundAt(places, reading)) {
            lost.add(cell.getKey() + ": " + reading + " is not at its place");
          }
        }
      }
    }
    return lost;
  }

  /** All pieces of the cell together hold what was read. */
  private static boolean foundAt(Places places, Reading reading) throws IOException {
    StringBuilder text = new StringBuilder();
    for (var place : reading.places()) {
      text.append(places.textAt(place, reading.raw()));
    }
    return dense(text.toString()).contains(dense(reading.raw()));
  }

  private static boolean states(String raw, BigDecimal number) {
    String digits = number.abs().toPlainString();
    return dense(raw).replace(",", "").contains(digits);
  }

  /** Half-width, without white space and invisible characters. */
  static String dense(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\u00A0\\u3000\\u200B-\\u200F\\u2060\\uFEFF]+", "");
  }

  private static List<String> texts(Document document) {
    List<String> texts = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        texts.add(dense(paragraph.text()));
      } else {
        cells(block).forEach(c -> texts.add(dense(c.text())));
      }
    }
    return texts;
  }

  static List<Cell> cells(Block block) {
    if (block instanceof Grid grid) {
      return grid.cells();
    }
    return block instanceof CellRun run ? run.cells() : List.of();
  }
}
