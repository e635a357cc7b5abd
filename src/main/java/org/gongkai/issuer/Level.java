package org.gongkai.issuer;

import java.util.Locale;

/** The level of a place, as its name or its code tells. */
public enum Level {
  /** 省, 自治区, 直辖市, 特别行政区. */
  PROVINCE(0),
  /** 自治州, 盟, 地区, and a 市 that has counties or districts. */
  PREFECTURE(1),
  /** A 市 of which the name alone does not say whether it is a prefecture or a county. */
  CITY(1),
  /** A division of the Corps: 第八师. */
  CORPS_DIVISION(1),
  /** 县, 区, 旗, and a 市 of that level. */
  COUNTY(2),
  /** A zone, which stands outside the levels: 开发区, 新区, 管理区. */
  ZONE(3),
  /** A regiment of the Corps: 一四七团. */
  CORPS_REGIMENT(4),
  /** 乡, 镇, 苏木, 街道. */
  TOWNSHIP(4),
  /** A village or a community. */
  VILLAGE(5),
  /** A place named without the word that tells its level: 合肥海关. */
  UNKNOWN(2);

  private final int rank;

  Level(int rank) {
    this.rank = rank;
  }

  /** Smaller for what holds more. */
  int rank() {
    return rank;
  }

  /** As data has it: {@code corps-division}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
