package org.gongkai.archive.export;

/**
 * Why a variable of a panel has no number, as Stata's extended missing values say it. Where several
 * cells make a variable, the first of these that holds for any of them counts. A variable that the
 * report's form does not have has none of these.
 */
enum MissingCode {
  UNREADABLE('u', new Bilingual("无法辨认", "unreadable")),
  PROPOSED('p', new Bilingual("由扫描件推定，未采用", "proposed from a scan, not taken")),
  MARK('k', new Bilingual("写有“/”“-”“无”等", "a mark such as / or 无")),
  BLANK('b', new Bilingual("空白", "blank")),
  MISSING('m', new Bilingual("文件中没有这一格", "not in the document")),
  UNIT('n', new Bilingual("有数字，但单位不能换算", "a number whose unit cannot be converted")),
  INEXACT('x', new Bilingual("有数字，但位数太多", "a number with too many digits"));

  private final char letter;
  private final Bilingual label;

  MissingCode(char letter, Bilingual label) {
    this.letter = letter;
    this.label = label;
  }

  /** The letter behind the point. */
  char letter() {
    return letter;
  }

  /** As Stata writes it. */
  String code() {
    return "." + letter;
  }

  Bilingual label() {
    return label;
  }
}
