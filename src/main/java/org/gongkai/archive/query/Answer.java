package org.gongkai.archive.query;

import java.io.IOException;
import java.util.List;

/** Takes the answer to a question, row by row. */
public interface Answer {
  /** Takes the names of the columns. */
  void columns(List<String> names) throws IOException;

  /**
   * Takes a row, which changes afterwards.
   *
   * @param values texts, {@link Long}, {@link Double}; {@link Nothing#HERE} for null
   */
  void row(List<Object> values) throws IOException;

  /** Takes notice that there are no more rows. */
  void end() throws IOException;

  /** What null is in SQL. */
  enum Nothing {
    HERE;

    @Override
    public String toString() {
      return "";
    }
  }
}
