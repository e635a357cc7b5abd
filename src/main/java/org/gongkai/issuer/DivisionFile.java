package org.gongkai.issuer;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongkai.issuer.MalformedDivisionsException.Problem;

/** Reads a user's list of divisions: CSV as docs/DIVISIONS.md says. */
final class DivisionFile {
  private static final Pattern CODE = Pattern.compile("\\d{6}|\\d{9}|\\d{12}");
  private static final Pattern DATE = Pattern.compile("\\d{4}(?:-\\d{2}-\\d{2})?");
  private static final List<String> COLUMNS =
      List.of("code", "name", "parent", "valid_from", "valid_to");

  /** A line of the list. */
  record Row(String code, String name, String parent, Division.Period period) {}

  private DivisionFile() {}

  static List<Row> read(byte[] bytes) throws MalformedDivisionsException {
    String text = decoded(bytes);
    List<Row> rows = new ArrayList<>();
    try {
      Iterator<CsvRecord> records =
          CsvReader.builder()
              .skipEmptyLines(true)
              .allowExtraFields(true)
              .allowMissingFields(true)
              .ofCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)
              .iterator();
      if (!records.hasNext()) {
        throw new MalformedDivisionsException(Problem.HEADER, 1, "");
      }
      CsvRecord header = records.next();
      Map<String, Integer> columns = columns(header);
      while (records.hasNext()) {
        CsvRecord record = records.next();
        if (record.getFieldCount() != header.getFieldCount()) {
          throw new MalformedDivisionsException(
              Problem.FIELDS,
              record.getStartingLineNumber(),
              String.valueOf(record.getFieldCount()));
        }
        rows.add(row(record, columns));
      }
    } catch (CsvParseException e) {
      throw new MalformedDivisionsException(Problem.CSV, 0, String.valueOf(e.getMessage()));
    }
    return rows;
  }

  private static String decoded(byte[] bytes) throws MalformedDivisionsException {
    for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
      try {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      } catch (CharacterCodingException e) {
        // The other one then.
      }
    }
    throw new MalformedDivisionsException(Problem.ENCODING, 0, "");
  }

  private static Map<String, Integer> columns(CsvRecord header) throws MalformedDivisionsException {
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < header.getFieldCount(); i++) {
      String name = header.getField(i).strip().toLowerCase(Locale.ROOT);
      if (COLUMNS.contains(name)) {
        columns.put(name, i);
      }
    }
    if (!columns.containsKey("code") || !columns.containsKey("name")) {
      throw new MalformedDivisionsException(
          Problem.HEADER, header.getStartingLineNumber(), String.join(",", header.getFields()));
    }
    return columns;
  }

  private static Row row(CsvRecord record, Map<String, Integer> columns)
      throws MalformedDivisionsException {
    long line = record.getStartingLineNumber();
    String code = field(record, columns, "code");
    if (!CODE.matcher(code).matches()) {
      throw new MalformedDivisionsException(Problem.CODE, line, code);
    }
    String name = Folded.of(field(record, columns, "name"));
    if (name.isEmpty()) {
      throw new MalformedDivisionsException(Problem.NAME, line, "");
    }
    String parent = field(record, columns, "parent");
    if (!parent.isEmpty() && !CODE.matcher(parent).matches()) {
      throw new MalformedDivisionsException(Problem.PARENT, line, parent);
    }
    String from = field(record, columns, "valid_from");
    String to = field(record, columns, "valid_to");
    Division.Period period =
        new Division.Period(day(from, "0101", 0, line), day(to, "1231", 99_999_999, line));
    if (period.to() < period.from()) {
      throw new MalformedDivisionsException(Problem.PERIOD, line, from + " … " + to);
    }
    return new Row(
        Divisions.normalised(code),
        name,
        parent.isEmpty() ? "" : Divisions.normalised(parent),
        period);
  }

  private static String field(CsvRecord record, Map<String, Integer> columns, String name) {
    Integer column = columns.get(name);
    return column == null ? "" : record.getField(column).strip();
  }

  private static int day(String printed, String monthDay, int open, long line)
      throws MalformedDivisionsException {
    if (printed.isEmpty()) {
      return open;
    }
    if (!DATE.matcher(printed).matches()) {
      throw new MalformedDivisionsException(Problem.DATE, line, printed);
    }
    try {
      if (printed.length() > 4) {
        LocalDate.parse(printed);
      }
    } catch (DateTimeException e) {
      throw new MalformedDivisionsException(Problem.DATE, line, printed);
    }
    return Integer.parseInt(printed.length() == 4 ? printed + monthDay : printed.replace("-", ""));
  }
}
