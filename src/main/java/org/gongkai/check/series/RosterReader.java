package org.gongkai.check.series;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.check.series.RosterException.Problem;

/**
 * Reads a roster: a CSV file of the columns area, member, first year, last year; the years may be
 * left out or empty.
 *
 * <pre>
 * area,member,from,to
 * # 溪口县
 * 溪口县人民政府,溪口县财政局,2019,
 * 溪口县人民政府,溪口县石桥镇人民政府,,2021
 * </pre>
 *
 * <p>A first line without a year that begins with {@code area} or {@code 地区} is a head; lines that
 * begin with {@code #} and empty ones say nothing. UTF-8, or GB18030 as spreadsheets write it.
 */
public final class RosterReader {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final int FIRST = 1900;
  private static final int LAST = 2099;

  private RosterReader() {}

  /**
   * Reads a roster.
   *
   * @param uri of the file, for evidence
   * @throws RosterException for what is no roster; says the line
   */
  public static Roster read(String uri, byte[] bytes) throws RosterException {
    List<Roster.Member> members = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    String[] lines = decoded(bytes).split("\r\n|\r|\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].strip();
      boolean head = i == 0 && (line.startsWith("area,") || line.startsWith("地区,"));
      if (line.isEmpty() || line.startsWith("#") || head) {
        continue;
      }
      Roster.Member member = member(line, i + 1);
      if (!seen.add(
          String.join(
              ",",
              member.area().key(),
              member.member().key(),
              Integer.toString(member.from()),
              Integer.toString(member.to())))) {
        throw new RosterException(Problem.TWICE, i + 1, line);
      }
      members.add(member);
    }
    if (members.isEmpty()) {
      throw new RosterException(Problem.EMPTY, lines.length, "");
    }
    return new Roster(uri, members);
  }

  private static String decoded(byte[] bytes) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      text = new String(bytes, Charset.forName("GB18030"));
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Roster.Member member(String line, int number) throws RosterException {
    List<String> fields = Arrays.stream(line.split(",", -1)).map(RosterReader::unquoted).toList();
    if (fields.size() < 2 || fields.size() > 4) {
      throw new RosterException(Problem.FIELDS, number, line);
    }
    BodyName area = body(fields.get(0), line, number);
    BodyName member = body(fields.get(1), line, number);
    if (area.equals(member)) {
      throw new RosterException(Problem.OWN_MEMBER, number, fields.get(1));
    }
    int from = fields.size() > 2 ? year(fields.get(2), FIRST, number) : FIRST;
    int to = fields.size() > 3 ? year(fields.get(3), LAST, number) : LAST;
    if (from > to) {
      throw new RosterException(Problem.YEARS, number, from + ">" + to);
    }
    return new Roster.Member(area, member, fields.get(1), from, to, number);
  }

  private static String unquoted(String field) {
    String bare = field.strip();
    boolean quoted = bare.length() >= 2 && bare.startsWith("\"") && bare.endsWith("\"");
    return quoted ? bare.substring(1, bare.length() - 1).strip() : bare;
  }

  private static BodyName body(String name, String line, int number) throws RosterException {
    if (name.isEmpty()) {
      throw new RosterException(Problem.NO_NAME, number, line);
    }
    BodyName body = BodyName.of(name);
    if (!body.tellsApart()) {
      throw new RosterException(Problem.NAME_OF_MANY, number, name);
    }
    return body;
  }

  private static int year(String field, int unsaid, int number) throws RosterException {
    if (field.isEmpty()) {
      return unsaid;
    }
    if (!YEAR.matcher(field).matches()) {
      throw new RosterException(Problem.NO_YEAR, number, field);
    }
    return Integer.parseInt(field);
  }
}
