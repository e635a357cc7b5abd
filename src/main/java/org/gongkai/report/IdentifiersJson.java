package org.gongkai.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.document.Place;

/** What identifies a document, as JSON: written and read. */
final class IdentifiersJson {
  private static final List<String> TEXTS =
      List.of(
          "indexNumber",
          "publisher",
          "siteCode",
          "siteName",
          "siteDomain",
          "column",
          "contentSource",
          "published",
          "address");
  private static final List<String> FIELDS =
      List.of(
          "indexNumber",
          "indexNumberPlace",
          "publisher",
          "publisherPlace",
          "siteCode",
          "siteName",
          "siteDomain",
          "column",
          "contentSource",
          "published",
          "address");

  private IdentifiersJson() {}

  /** Writes them unless there are none. */
  static void write(Identifiers identifiers, JsonGenerator json) throws IOException {
    if (identifiers.equals(Identifiers.NONE)) {
      return;
    }
    json.writeObjectFieldStart("identifiers");
    ReportWriter.writeUnlessEmpty("indexNumber", identifiers.indexNumber(), json);
    PlaceWriter.write("indexNumberPlace", identifiers.indexNumberPlace(), json);
    ReportWriter.writeUnlessEmpty("publisher", identifiers.publisher(), json);
    PlaceWriter.write("publisherPlace", identifiers.publisherPlace(), json);
    ReportWriter.writeUnlessEmpty("siteCode", identifiers.siteCode(), json);
    ReportWriter.writeUnlessEmpty("siteName", identifiers.siteName(), json);
    ReportWriter.writeUnlessEmpty("siteDomain", identifiers.siteDomain(), json);
    ReportWriter.writeUnlessEmpty("column", identifiers.column(), json);
    ReportWriter.writeUnlessEmpty("contentSource", identifiers.contentSource(), json);
    ReportWriter.writeUnlessEmpty("published", identifiers.published(), json);
    ReportWriter.writeUnlessEmpty("address", identifiers.address(), json);
    json.writeEndObject();
  }

  static Identifiers read(JsonCursor json) throws IOException, MalformedReportException {
    Map<String, String> texts = new HashMap<>();
    Map<String, Place> places = new HashMap<>();
    json.object(
        FIELDS,
        field -> {
          if (TEXTS.contains(field)) {
            texts.put(field, json.text());
          } else {
            places.put(field, PlaceReader.read(json));
          }
        });
    Place nowhere = new Place.Untracked();
    return new Identifiers(
        texts.getOrDefault("indexNumber", ""),
        places.getOrDefault("indexNumberPlace", nowhere),
        texts.getOrDefault("publisher", ""),
        places.getOrDefault("publisherPlace", nowhere),
        texts.getOrDefault("siteCode", ""),
        texts.getOrDefault("siteName", ""),
        texts.getOrDefault("siteDomain", ""),
        texts.getOrDefault("column", ""),
        texts.getOrDefault("contentSource", ""),
        texts.getOrDefault("published", ""),
        texts.getOrDefault("address", ""));
  }
}
