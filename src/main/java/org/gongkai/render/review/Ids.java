package org.gongkai.render.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The names of a report's elements in the page. They hang on the name of its source alone, so that
 * a link into the page holds when it is made anew, and the order of work does not matter.
 *
 * @param report the name of the whole report
 */
record Ids(String report) {
  private static final int DIGITS = 12;

  /** The names of the report of a source. */
  static Ids of(String uri) {
    byte[] digest = sha256(uri.getBytes(StandardCharsets.UTF_8));
    return new Ids("r" + HexFormat.of().formatHex(digest).substring(0, DIGITS));
  }

  /** A finding, by its place in the report's list. */
  String finding(int index) {
    return report + "f" + index;
  }

  /** A cell in the report's table, by its place among the report's cells. */
  String cell(int index) {
    return report + "c" + index;
  }

  /** Where a cell stands in the source. */
  String cellMark(int index) {
    return report + "m" + index;
  }

  /** Where what a finding is about stands in the source. */
  String findingMark(int index) {
    return report + "q" + index;
  }

  static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
