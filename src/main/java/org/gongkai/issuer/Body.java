package org.gongkai.issuer;

/**
 * A reading of the end of a name as a body.
 *
 * @param name the body's full name where one is known (科学技术委员会 for 科委), else as printed
 * @param kind its kind
 * @param stray what stands before it and is neither place nor body; empty mostly
 * @param score how much speaks for the reading
 */
record Body(String name, IssuerKind kind, String stray, double score) {

  Body(String name, IssuerKind kind, double score) {
    this(name, kind, "", score);
  }
}
