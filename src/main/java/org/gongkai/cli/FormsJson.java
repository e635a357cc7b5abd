package org.gongkai.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.gongkai.form.Form;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormColumn;
import org.gongkai.form.FormRow;
import org.gongkai.form.FormTable;
import org.gongkai.form.Forms;

/** Forms as JSON: each the same object, alone or in a list. */
final class FormsJson {
  private final JsonGenerator json;

  private FormsJson(JsonGenerator json) {
    this.json = json;
  }

  /** All forms, as an array. */
  static String list(Forms forms) throws IOException {
    return written(
        writer -> {
          writer.json.writeStartArray();
          for (Form form : forms.known()) {
            writer.write(form);
          }
          writer.json.writeEndArray();
        });
  }

  /** One form, as an object. */
  static String one(Form form) throws IOException {
    return written(writer -> writer.write(form));
  }

  private interface Content {
    void writeTo(FormsJson writer) throws IOException;
  }

  private static String written(Content content) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
      content.writeTo(new FormsJson(json));
    }
    return text.append('\n').toString();
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
