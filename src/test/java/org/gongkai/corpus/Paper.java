package org.gongkai.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A filing as it is printed, ready to be laid out.
 *
 * @param title its lines; none when the text has no title
 * @param declaredTitle what a page's head declares: the title on one line, also where the text has
 *     none
 * @param lead lines between title and section one
 * @param signature lines
 * @param card what a portal prints around it
 */
record Paper(
    List<String> title,
    String declaredTitle,
    List<String> lead,
    List<Part> parts,
    List<String> signature,
    Card card,
    int year) {

  /**
   * What a portal knows of a page.
   *
   * @param site the name of the portal
   * @param host of the portal
   * @param index 索引号
   * @param publisher 发布机构
   * @param published the day it was put up
   * @param number any number that looks like an article's
   */
  record Card(
      String site, String host, String index, String publisher, LocalDate published, int number) {}

  Paper {
    title = List.copyOf(title);
    lead = List.copyOf(lead);
    parts = List.copyOf(parts);
    signature = List.copyOf(signature);
  }

  /** All tables. */
  Stream<org.gongkai.layout.SampleTable> tables() {
    return parts.stream().flatMap(p -> p.table().stream());
  }

  Paper withParts(List<Part> newParts) {
    return new Paper(title, declaredTitle, lead, newParts, signature, card, year);
  }
}
