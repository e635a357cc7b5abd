package org.gongkai.cli;

import java.io.IOException;

/**
 * How several results are put together to one output.
 *
 * @param <T> what is made of each before
 */
interface Frame<T> {

  /** Writes what was made of the next result. */
  void add(T view, Output out) throws IOException;

  /**
   * Writes what stands behind the last.
   *
   * @param tally the counts over all results
   */
  void end(Tally tally, Output out) throws IOException;

  /** Each on lines of its own: one result, or JSON Lines. */
  static Frame<String> lines() {
    return new Frame<String>() {
      @Override
      public void add(String text, Output out) throws IOException {
        out.write(text);
        out.write("\n");
        out.flush();
      }

      @Override
      public void end(Tally tally, Output out) {}
    };
  }

  /** The elements of a JSON array. */
  static Frame<String> array() {
    return new Frame<String>() {
      private String before = "[\n";

      @Override
      public void add(String text, Output out) throws IOException {
        out.write(before);
        out.write(text);
        out.flush();
        before = ",\n";
      }

      @Override
      public void end(Tally tally, Output out) throws IOException {
        out.write("\n]\n");
      }
    };
  }
}
