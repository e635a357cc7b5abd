package org.gongkai.check.text;

/**
 * Whose figures a sentence gives.
 *
 * @param reach how it names them
 * @param name the words that name them; empty when nothing does
 */
public record Scope(Reach reach, String name) {

  /** Nothing says whose. */
  public static final Scope UNSAID = new Scope(Reach.UNSAID, "");

  /** How the text names those whose figures it gives. */
  public enum Reach {
    /** Not at all. */
    UNSAID,
    /** 我局、本机关: the body that reports. */
    OWN,
    /** 全市、我县: the whole area. */
    AREA,
    /** A body by name, some bodies of the area, or only a level of it: 市住建局、各乡镇、局机关. */
    NAMED
  }
}
