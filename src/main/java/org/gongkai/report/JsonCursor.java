package org.gongkai.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.gongkai.report.MalformedReportException.Problem;

/** Goes through JSON with expectations; what does not meet them is told with its place. */
final class JsonCursor implements Closeable {
  /** No count or amount needs more digits; more would only be a way to fill the memory. */
  private static final int MOST_DIGITS = 40;

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final JsonParser json;

  /**
   * Where something stands in the text.
   *
   * @param line from 1
   * @param column from 1
   * @param pointer the JSON pointer
   */
  record Spot(int line, int column, String pointer) {

    MalformedReportException fault(Problem problem, String... arguments) {
      return new MalformedReportException(problem, line, column, pointer, List.of(arguments));
    }
  }

  /** Reads the value of a field, on which the cursor stands. */
  interface FieldReader {
    void read(String field) throws IOException, MalformedReportException;
  }

  /** Reads a value, on which the cursor stands. */
  interface ValueReader {
    void read() throws IOException, MalformedReportException;
  }

  private JsonCursor(JsonParser json) {
    this.json = json;
  }

  /** Stands on the first value of a text. */
  static JsonCursor on(byte[] utf8) throws IOException, MalformedReportException {
    JsonCursor cursor = new JsonCursor(JSON.createParser(decoded(utf8)));
    if (cursor.next() == null) {
      throw new Spot(1, 1, "/").fault(Problem.EMPTY);
    }
    return cursor;
  }

  /** The text without a byte order mark. */
  static String decoded(byte[] utf8) throws MalformedReportException {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new Spot(1, 1, "/").fault(Problem.NOT_UTF8);
    }
  }

  @org.jspecify.annotations.Nullable
  private JsonToken next() throws IOException, MalformedReportException {
    try {
      return json.nextToken();
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      throw new Spot(at.getLineNr(), at.getColumnNr(), pointer())
          .fault(Problem.NOT_JSON, e.getOriginalMessage());
    }
  }

  /** Fails unless the text ends behind the value just read. */
  void end() throws IOException, MalformedReportException {
    if (next() != null) {
      throw spot().fault(Problem.MANY);
    }
  }

  /** Where the cursor stands. */
  Spot spot() {
    JsonLocation at = json.currentTokenLocation();
    return new Spot(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()), pointer());
  }

  private String pointer() {
    String pointer = json.getParsingContext().pathAsPointer().toString();
    return pointer.isEmpty() ? "/" : pointer;
  }

  /** Reads an object with known fields. */
  void object(List<String> fields, FieldReader reader)
      throws IOException, MalformedReportException {
    entries(
        field -> {
          if (!fields.contains(field)) {
            throw spot().fault(Problem.UNKNOWN_FIELD, field, String.join(", ", fields));
          }
          reader.read(field);
        });
  }

  /** Reads an object with fields of any names. */
  void entries(FieldReader reader) throws IOException, MalformedReportException {
    expect(JsonToken.START_OBJECT, "object");
    while (next() != JsonToken.END_OBJECT) {
      String field = json.currentName();
      next();
      reader.read(field);
    }
  }

  void array(ValueReader reader) throws IOException, MalformedReportException {
    expect(JsonToken.START_ARRAY, "array");
    while (next() != JsonToken.END_ARRAY) {
      reader.read();
    }
  }

  boolean isNull() {
    return json.currentToken() == JsonToken.VALUE_NULL;
  }

  boolean isArray() {
    return json.currentToken() == JsonToken.START_ARRAY;
  }

  String text() throws IOException, MalformedReportException {
    expect(JsonToken.VALUE_STRING, "string");
    return json.getText();
  }

  /** A text or null. */
  Optional<String> textOrNull() throws IOException, MalformedReportException {
    return isNull() ? Optional.empty() : Optional.of(text());
  }

  /**
   * A whole number.
   *
   * @param least the least that may stand here
   */
  int integer(int least) throws IOException, MalformedReportException {
    BigDecimal number = decimal();
    try {
      int value = number.intValueExact();
      if (value >= least) {
        return value;
      }
    } catch (ArithmeticException e) {
      throw wrong(number.toString(), least + ", " + (least + 1) + ", …");
    }
    throw wrong(number.toString(), least + ", " + (least + 1) + ", …");
  }

  BigDecimal decimal() throws IOException, MalformedReportException {
    boolean number = json.currentToken() != null && json.currentToken().isNumeric();
    if (!number) {
      throw wrongType("number");
    }
    BigDecimal value = json.getDecimalValue();
    if (value.precision() > MOST_DIGITS || Math.abs((long) value.scale()) > MOST_DIGITS) {
      throw wrong(json.getText(), "-1e" + MOST_DIGITS + "…1e" + MOST_DIGITS);
    }
    return value;
  }

  /** A number or null. */
  Optional<BigDecimal> decimalOrNull() throws IOException, MalformedReportException {
    return isNull() ? Optional.empty() : Optional.of(decimal());
  }

  /** The fault of a value that is of the right type and yet cannot be. */
  MalformedReportException wrong(String value, String wanted) {
    return spot().fault(Problem.WRONG_VALUE, value, wanted);
  }

  private void expect(JsonToken token, String type) throws MalformedReportException {
    if (json.currentToken() != token) {
      throw wrongType(type);
    }
  }

  private MalformedReportException wrongType(String wanted) {
    return spot().fault(Problem.WRONG_TYPE, type(), wanted);
  }

  private String type() {
    JsonToken token = json.currentToken();
    if (token == null) {
      return "null";
    }
    return switch (token) {
      case START_OBJECT, END_OBJECT -> "object";
      case START_ARRAY, END_ARRAY -> "array";
      case VALUE_STRING, FIELD_NAME -> "string";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "number";
      case VALUE_TRUE, VALUE_FALSE -> "boolean";
      case VALUE_NULL, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> "null";
    };
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
