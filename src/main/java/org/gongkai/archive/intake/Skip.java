package org.gongkai.archive.intake;

import java.util.Comparator;

/**
 * A kind of thing that was passed over, because it is no document.
 *
 * @param reason why
 * @param what the kind of record, the HTTP status, the media type; empty where the reason says all
 */
public record Skip(Reason reason, String what) implements Comparable<Skip> {

  /** Why something is no document. */
  public enum Reason {
    /** A WARC record that holds no answer of a server: {@code request}, {@code revisit} … */
    RECORD_KIND,
    /** An answer of another HTTP status than 200. */
    HTTP_STATUS,
    /** An answer of a media type that is not read: pictures, style sheets, scripts. */
    MEDIA_TYPE,
    /** A hidden member of a container, or what Macintosh and Windows put beside documents. */
    HIDDEN,
    /** A link or a device in a TAR archive. */
    LINK,
    /** A file that was named, or lies in a folder that was named, a second time. */
    NAMED_TWICE
  }

  private static final Comparator<Skip> ORDER =
      Comparator.comparing(Skip::reason).thenComparing(Skip::what);

  @Override
  public int compareTo(Skip other) {
    return ORDER.compare(this, other);
  }
}
