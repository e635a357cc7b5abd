package org.gongkai.render;

import java.util.List;
import java.util.Optional;

/**
 * A section as printed.
 *
 * @param key its key in the output of parsing
 * @param heading its heading, numeral included
 * @param paragraphs its running text, which stands above the table
 * @param table empty in sections without
 */
public record PrintedSection(
    String key, String heading, List<String> paragraphs, Optional<PrintedTable> table) {
  public PrintedSection {
    paragraphs = List.copyOf(paragraphs);
  }
}
