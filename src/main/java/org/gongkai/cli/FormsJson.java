package org.gongkai.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.gongkai.form.Form;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormColumn;
import org.gongkai.form.FormRow;
import org.gongkai.form.FormTable;

/** Forms as JSON. */
final class FormsJson {
  private final JsonGenerator json;

  private FormsJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes a form. */
  static void write(Form form, JsonGenerator json) throws IOException {
    new FormsJson(json).write(form);
  }

  private void write(Form form) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", form.id());
    json.writeStringField("notice", form.notice());
    json.writeNumberField("firstYear", form.firstYear());
    json.writeFieldName("lastYear");
    if (form.lastYear().isPresent()) {
      json.writeNumber(form.lastYear().getAsInt());
    } else {
      json.writeNull();
    }
    json.writeNumberField("cells", form.cellCount());
    json.writeObjectFieldStart("tables");
    for (FormTable table : form.tables()) {
      json.writeObjectFieldStart(table.code());
      json.writeNumberField("cells", table.cellCount());
      json.writeArrayFieldStart("blocks");
      for (FormBlock block : table.blocks()) {
        write(block);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void write(FormBlock block) throws IOException {
    json.writeStartObject();
    if (!block.article().isEmpty()) {
      json.writeStringField("article", block.article());
    }
    json.writeArrayFieldStart("rows");
    for (FormRow row : block.rows()) {
      json.writeStartObject();
      write(row.code(), row.label(), row.path());
      if (!row.unit().isEmpty()) {
        json.writeStringField("unit", row.unit());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("columns");
    for (FormColumn column : block.columns()) {
      json.writeStartObject();
      write(column.code(), column.label(), column.path());
      json.writeStringField("kind", column.kind().name().toLowerCase(Locale.ROOT));
      if (!column.unit().isEmpty()) {
        json.writeStringField("unit", column.unit());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(String code, String label, List<String> path) throws IOException {
    json.writeStringField("code", code);
    json.writeStringField("label", label);
    if (!path.isEmpty()) {
      json.writeArrayFieldStart("path");
      for (String above : path) {
        json.writeString(above);
      }
      json.writeEndArray();
    }
  }
}
