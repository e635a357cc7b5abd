package org.gongkai.report;

import org.gongkai.document.Place;

/**
 * A file that a web page links to.
 *
 * @param href as written; empty where only a script opens it
 * @param text what the link says
 * @param target whether the file was found
 * @param place where the link stands
 */
public record Attachment(String href, String text, Target target, Place place) {

  /** What is known of a linked file without fetching it. */
  public enum Target {
    /** Nothing: nobody looked, or the page was saved without its files. */
    UNKNOWN,
    /** It lies where the link says. */
    FOUND,
    /** The link cannot open: other files of the page lie there, and this one does not. */
    ABSENT,
    /** The link cannot open: it leads to a file on the computer of whoever wrote the page. */
    LOCAL
  }

  /** The same link, of whose file more is known. */
  public Attachment withTarget(Target newTarget) {
    return new Attachment(href, text, newTarget, place);
  }
}
