package org.gongkai.accuracy;

/** What must not happen; each is counted. */
enum Fault {
  /** A number in state {@code read} that is not the document's there. */
  SILENTLY_WRONG("silently wrong"),
  /** A number, 0 too, where the document has a blank, a mark or no cell. */
  INVENTED("empties invented"),
  /** A blank or marked cell that is given up or not found. */
  DROPPED("empties dropped"),
  /** A finding of severity error that the filing does not deserve. */
  FALSE_ERROR("false errors"),
  /** A document that is not read at all. */
  UNREAD("not read");

  /** As tables head it. */
  final String heading;

  Fault(String heading) {
    this.heading = heading;
  }
}
