package org.gongkai.issuer;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** A row of the labelled list: evidence, and what it should be resolved to. */
record LabelledName(NamedCsvRecord row) {

  static List<LabelledName> all(String part) throws IOException {
    return CsvReader.builder().ofNamedCsvRecord(resource("names.csv")).stream()
        .filter(row -> row.getField("part").equals(part))
        .map(LabelledName::new)
        .toList();
  }

  static String resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(LabelledName.class.getResourceAsStream("/issuer/" + name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  IssuerEvidence evidence() {
    String year = row.getField("year");
    return IssuerEvidence.ofName(row.getField("name"))
        .withPublisher(row.getField("publisher"))
        .withIndexNumber(row.getField("index_number"))
        .withSite(row.getField("site_code"), row.getField("site_name"), row.getField("host"))
        .withBreadcrumb(row.getField("breadcrumb"))
        .withYear(year.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year)));
  }

  /** What is wrong with a resolution; empty when it is right, or rightly undecided. */
  String fault(Resolution resolution) {
    if (row.getField("decided").equals("no")) {
      return resolution.isDecided() ? "decided: " + shown(resolution) : "";
    }
    if (!resolution.isDecided()) {
      return "undecided";
    }
    String highest = row.getField("highest");
    boolean tooSure =
        !highest.isEmpty()
            && resolution.certainty().compareTo(Certainty.valueOf(highest.toUpperCase(Locale.ROOT)))
                < 0;
    boolean right =
        path(resolution).equals(row.getField("path"))
            && resolution.divisionCode().equals(row.getField("division"))
            && resolution.kind().code().equals(row.getField("kind"))
            && resolution.body().equals(row.getField("body"))
            && resolution.scope().equals(row.getField("scope"));
    return right ? (tooSure ? "too sure" : "") : shown(resolution);
  }

  private static String path(Resolution resolution) {
    return resolution.path().stream().map(Place::name).collect(Collectors.joining("/"));
  }

  private static String shown(Resolution r) {
    return String.join(
        " ",
        path(r),
        r.divisionCode(),
        r.kind().code(),
        r.body(),
        r.scope(),
        r.certainty().code(),
        r.sources().toString(),
        r.conflicts().toString());
  }
}
