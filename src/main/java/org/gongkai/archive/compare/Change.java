package org.gongkai.archive.compare;

import java.util.List;
import java.util.Locale;

/**
 * A difference between two archives in what they say of one document.
 *
 * @param kind what differs
 * @param sha256 the document
 * @param name a name that it goes by
 * @param what the cell as {@code TABLE/ROW/COLUMN}, or the fingerprint of the finding; empty for
 *     what is the document's own
 * @param sides the fields that differ, or that say what there is on one side
 */
public record Change(Kind kind, String sha256, String name, String what, List<Side> sides) {

  /** What differs. */
  public enum Kind {
    /** Only the first archive has the document. */
    DOCUMENT_GONE,
    /** Only the second archive has it. */
    DOCUMENT_ADDED,
    /** It gave a report and does no longer, or the other way, or failed for another reason. */
    OUTCOME,
    /** Form, title, year, body or day of issue. */
    IDENTITY,
    /** What a cell holds. */
    CELL,
    /** Only the first archive has the finding. */
    FINDING_GONE,
    /** Only the second archive has it. */
    FINDING_ADDED,
    /** How grave it is. */
    SEVERITY;

    /** As files name it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * A field of both archives.
   *
   * @param before in the first; empty where it has none
   * @param after in the second; empty where it has none
   */
  public record Side(String field, String before, String after) {}

  public Change {
    sides = List.copyOf(sides);
  }

  /** The table of a cell or the rule of a finding; empty for other kinds. */
  public String group() {
    return switch (kind) {
      case CELL -> what.substring(0, what.indexOf('/'));
      case FINDING_GONE, FINDING_ADDED, SEVERITY ->
          what.substring(0, Math.max(0, what.indexOf(':')));
      default -> "";
    };
  }
}
