package org.gongkai.report;

import java.util.List;
import java.util.Optional;

/**
 * The file that a report was read from.
 *
 * @param uri as the caller named it
 * @param mediaType as decided from the bytes; empty when unknown
 * @param sha256 of the bytes, lower-case hexadecimal; empty when there were none to read
 * @param bytes how many
 * @param reader the reader that read them; empty when none did
 * @param losses what the reader knows it could not carry over or had to mend, for people
 * @param page what a web page has around the report; empty for other formats
 */
public record Source(
    String uri,
    String mediaType,
    String sha256,
    long bytes,
    String reader,
    List<String> losses,
    Optional<SourcePage> page) {

  public Source {
    losses = List.copyOf(losses);
  }

  /** A source that is no web page. */
  public Source(
      String uri, String mediaType, String sha256, long bytes, String reader, List<String> losses) {
    this(uri, mediaType, sha256, bytes, reader, losses, Optional.empty());
  }

  /** A source of which nothing was lost. */
  public Source(String uri, String mediaType, String sha256, long bytes, String reader) {
    this(uri, mediaType, sha256, bytes, reader, List.of());
  }

  /** The same source with losses. */
  public Source withLosses(List<String> newLosses) {
    return new Source(uri, mediaType, sha256, bytes, reader, newLosses, page);
  }

  /** The same source as a web page. */
  public Source withPage(Optional<SourcePage> newPage) {
    return new Source(uri, mediaType, sha256, bytes, reader, losses, newPage);
  }
}
