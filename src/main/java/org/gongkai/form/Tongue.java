package org.gongkai.form;

import java.util.regex.Pattern;

/** How a language names rows and columns in a sentence. */
enum Tongue {
  CHINESE {
    @Override
    String row(FormRow row) {
      return row.brief();
    }

    @Override
    String column(FormColumn column) {
      return column.brief();
    }

    @Override
    String group(FormRow row, int depth) {
      return row.path().get(depth);
    }

    @Override
    String quoted(String name) {
      return "“" + name.replace('“', '‘').replace('”', '’') + "”";
    }

    @Override
    String cell(String row, String column) {
      return (NUMBERED.matcher(row).lookingAt() ? quoted(row) : row) + "·" + column;
    }

    @Override
    String all(String group) {
      return quoted(group) + "各项";
    }

    @Override
    String range(String first, String last) {
      var from = ITEM.matcher(first);
      var to = ITEM.matcher(last);
      return from.lookingAt() && to.lookingAt()
          ? from.group() + "至" + to.group() + "各项"
          : quoted(first) + "至" + quoted(last) + "各项";
    }

    @Override
    String plus() {
      return "、";
    }

    @Override
    String sum(String rows, String column) {
      return rows + "的" + column + "之和";
    }
  },

  ENGLISH {
    @Override
    String row(FormRow row) {
      return row.english();
    }

    @Override
    String column(FormColumn column) {
      return column.english();
    }

    @Override
    String group(FormRow row, int depth) {
      int end = row.english().indexOf(": ");
      return end < 0 ? row.path().get(depth) : row.english().substring(0, end);
    }

    @Override
    String quoted(String name) {
      return '"' + name + '"';
    }

    @Override
    String cell(String row, String column) {
      return quoted(row) + " · " + column;
    }

    @Override
    String all(String group) {
      return "all of " + quoted(group);
    }

    @Override
    String range(String first, String last) {
      return quoted(first) + " to " + quoted(last);
    }

    @Override
    String plus() {
      return " + ";
    }

    @Override
    String sum(String rows, String column) {
      return rows + " · " + column;
    }
  };

  /** A number before a label would run into the sentence without quotes. */
  private static final Pattern NUMBERED = Pattern.compile("[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\\d+\\.");

  private static final Pattern ITEM = Pattern.compile("（[一二三四五六七八九十]+）");

  /** A row's name, without quotes. */
  abstract String row(FormRow row);

  /** A column's name, without quotes. */
  abstract String column(FormColumn column);

  /**
   * The name of a group of rows, without quotes.
   *
   * @param row one of the group
   * @param depth where the group's label stands in the row's path
   */
  abstract String group(FormRow row, int depth);

  /** A name set off from the sentence. */
  abstract String quoted(String name);

  /** A cell of a row and a column. */
  abstract String cell(String row, String column);

  /** All rows of a group. */
  abstract String all(String group);

  /** All rows from the first to the last. */
  abstract String range(String first, String last);

  /** What stands between several. */
  abstract String plus();

  /** What the cells of a column add up to in several rows. */
  abstract String sum(String rows, String column);
}
