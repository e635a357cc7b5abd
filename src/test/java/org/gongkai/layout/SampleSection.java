package org.gongkai.layout;

import java.util.List;
import java.util.Optional;

/**
 * A section of a sample.
 *
 * @param key as the output names it
 * @param heading with its numeral
 * @param paragraphs before the table
 * @param table empty in sections without
 */
record SampleSection(
    String key, String heading, List<String> paragraphs, Optional<SampleTable> table) {

  SampleSection withTable(SampleTable newTable) {
    return new SampleSection(key, heading, paragraphs, Optional.of(newTable));
  }
}
