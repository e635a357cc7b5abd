package org.gongkai.archive.query;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** How answers are written. */
public enum AnswerFormat {
  /** Columns for people. */
  TEXT,
  /** For spreadsheets: UTF-8 with a byte order mark. */
  CSV,
  /** An array of objects. */
  JSON,
  /** The same objects, one a line. */
  JSONL;

  /** As it is asked for. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Writes one answer to a stream, which is left open. */
  public Answer to(OutputStream out) throws IOException {
    return switch (this) {
      case TEXT -> new TextAnswer(out);
      case CSV -> new CsvAnswer(out);
      case JSON -> new JsonAnswer(out, JsonAnswer.Shape.ARRAY);
      case JSONL -> new JsonAnswer(out, JsonAnswer.Shape.LINES);
    };
  }
}
