package org.gongkai.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.gongkai.document.Place;

/** Writes places as JSON, the inverse of {@link PlaceReader}. */
public final class PlaceWriter {
  private PlaceWriter() {}

  /** Writes the fields of a place into the object that is open; none for an untracked one. */
  public static void writeFields(Place place, JsonGenerator json) throws IOException {
    if (place instanceof Place.OnPage page) {
      json.writeNumberField("page", page.page());
      json.writeArrayFieldStart("box");
      json.writeNumber(tenth(page.box().left()));
      json.writeNumber(tenth(page.box().top()));
      json.writeNumber(tenth(page.box().right()));
      json.writeNumber(tenth(page.box().bottom()));
      json.writeEndArray();
    } else if (place instanceof Place.InDom dom) {
      json.writeStringField("path", dom.path());
    } else if (place instanceof Place.InFlow flow) {
      json.writeNumberField("paragraph", flow.paragraph());
    } else if (place instanceof Place.InTable table) {
      json.writeNumberField("table", table.table());
      json.writeNumberField("row", table.row());
      json.writeNumberField("column", table.column());
    } else if (place instanceof Place.InText text) {
      json.writeNumberField("line", text.line());
      json.writeNumberField("column", text.column());
    }
  }

  /** Writes a place as a field; an untracked one is left out. */
  public static void write(String name, Place place, JsonGenerator json) throws IOException {
    if (!(place instanceof Place.Untracked)) {
      json.writeObjectFieldStart(name);
      writeFields(place, json);
      json.writeEndObject();
    }
  }

  private static double tenth(double points) {
    return Math.round(points * 10) / 10.0;
  }
}
