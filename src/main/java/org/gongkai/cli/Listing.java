package org.gongkai.cli;

import java.io.IOException;
import java.util.List;

/** Things of a kind that a command lists, or shows one of by its name. */
interface Listing {
  /** The format for people, which is the usual one. */
  String TEXT = "text";

  /** What {@code --format} may ask for. */
  List<String> formats();

  /** The key of the complaint about a second name. */
  String many();

  /** All of them. */
  String all(String format, Texts texts) throws IOException;

  /**
   * One of them.
   *
   * @throws UsageException when there is none of that name
   */
  String one(String name, String format, Texts texts) throws UsageException, IOException;
}
