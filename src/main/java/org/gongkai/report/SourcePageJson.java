package org.gongkai.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gongkai.document.Place;
import org.gongkai.report.Attachment.Target;
import org.gongkai.report.MalformedReportException.Problem;

/** What a web page has around the report, as JSON: written and read. */
final class SourcePageJson {
  private static final Place NOWHERE = new Place.Untracked();

  private SourcePageJson() {}

  static void write(SourcePage page, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("page");
    json.writeNumberField("links", page.links());
    if (!page.breadcrumb().isEmpty()) {
      json.writeObjectFieldStart("breadcrumb");
      json.writeStringField("text", page.breadcrumb());
      PlaceWriter.write("place", page.breadcrumbPlace(), json);
      json.writeEndObject();
    }
    if (!page.attachments().isEmpty()) {
      json.writeArrayFieldStart("attachments");
      for (Attachment attachment : page.attachments()) {
        json.writeStartObject();
        json.writeStringField("href", attachment.href());
        json.writeStringField("text", attachment.text());
        if (attachment.target() != Target.UNKNOWN) {
          json.writeStringField("target", attachment.target().name().toLowerCase(Locale.ROOT));
        }
        PlaceWriter.write("place", attachment.place(), json);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  static SourcePage read(JsonCursor json) throws IOException, MalformedReportException {
    int[] links = {0};
    String[] breadcrumb = {""};
    Place[] place = {NOWHERE};
    List<Attachment> attachments = new ArrayList<>();
    json.object(
        List.of("links", "breadcrumb", "attachments"),
        field -> {
          switch (field) {
            case "links" -> links[0] = json.integer(0);
            case "breadcrumb" ->
                json.object(
                    List.of("text", "place"),
                    part -> {
                      if (part.equals("text")) {
                        breadcrumb[0] = json.text();
                      } else {
                        place[0] = PlaceReader.read(json);
                      }
                    });
            default -> json.array(() -> attachments.add(attachment(json)));
          }
        });
    return new SourcePage(breadcrumb[0], place[0], links[0], attachments);
  }

  private static Attachment attachment(JsonCursor json)
      throws IOException, MalformedReportException {
    JsonCursor.Spot spot = json.spot();
    List<String> href = new ArrayList<>();
    String[] text = {""};
    Target[] target = {Target.UNKNOWN};
    Place[] place = {NOWHERE};
    json.object(
        List.of("href", "text", "target", "place"),
        field -> {
          switch (field) {
            case "href" -> href.add(json.text());
            case "text" -> text[0] = json.text();
            case "target" -> target[0] = ReportReader.constant(Target.class, json);
            default -> place[0] = PlaceReader.read(json);
          }
        });
    if (href.isEmpty()) {
      throw spot.fault(Problem.MISSING_FIELD, "href");
    }
    return new Attachment(href.get(0), text[0], target[0], place[0]);
  }
}
