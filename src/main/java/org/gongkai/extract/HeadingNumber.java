package org.gongkai.extract;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.form.FormSection;

/**
 * The number in front of a heading.
 *
 * @param writing how it is written; headings of one level share it
 * @param value empty when it is lost, or there is none
 * @param end character after it and the white space behind it; 0 when there is none
 */
record HeadingNumber(Writing writing, OptionalInt value, int end) {
  static final String DIGITS = "一二三四五六七八九十";

  /** The number of a section: 一、 （一） 1. and the like; the number itself may be lost: 、主动公开…. */
  private static final Pattern NUMBERING =
      Pattern.compile(
          "^\\s*(?:第?(?<top>[一二三四五六七八九十])\\s*(?:[、.．，,:：]|部分[、:：]?)"
              + "|[(（](?<inner>[一二三四五六七八九十])[)）]\\s*[、.]?"
              + "|(?<arabic>\\d{1,2})\\s*[、.．)）]"
              + "|(?<lost>[、.．]))\\s*");

  enum Writing {
    /** 一、 or 第一部分. */
    TOP(1),
    /** （一）. */
    INNER(0),
    /** 1. or 1）. */
    ARABIC(-0.5),
    /** The mark behind a number, without the number. */
    LOST(0.5),
    NONE(0.3);

    /** What speaks for the heading of a section that is numbered so. */
    final double weight;

    Writing(double weight) {
      this.weight = weight;
    }
  }

  /** The number with which a text begins. */
  static HeadingNumber of(String text) {
    Matcher m = NUMBERING.matcher(text);
    if (!m.lookingAt()) {
      return new HeadingNumber(Writing.NONE, OptionalInt.empty(), 0);
    }
    if (m.group("top") != null) {
      return chinese(Writing.TOP, m.group("top"), m.end());
    }
    if (m.group("inner") != null) {
      return chinese(Writing.INNER, m.group("inner"), m.end());
    }
    return m.group("arabic") != null
        ? new HeadingNumber(
            Writing.ARABIC, OptionalInt.of(Integer.parseInt(m.group("arabic"))), m.end())
        : new HeadingNumber(Writing.LOST, OptionalInt.empty(), m.end());
  }

  /** The number that a Chinese digit states. */
  static HeadingNumber chinese(Writing writing, String digit, int end) {
    return new HeadingNumber(writing, OptionalInt.of(DIGITS.indexOf(digit) + 1), end);
  }

  boolean present() {
    return writing != Writing.NONE;
  }

  /** What it is worth to be the number that the form gives a section. */
  double right(FormSection section) {
    boolean right = value.isPresent() && value.getAsInt() == section.number();
    return right ? (writing == Writing.TOP ? 1 : 0.5) : 0;
  }
}
