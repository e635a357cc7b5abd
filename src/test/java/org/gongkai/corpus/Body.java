package org.gongkai.corpus;

import java.util.List;
import java.util.Locale;

/**
 * An invented public body.
 *
 * @param name in full
 * @param shortName as a careless title has it, without its place; the full name where there is no
 *     shorter one
 * @param we how its report speaks of itself: 全县, 我局
 * @param region the place that it serves
 * @param kind what kind of body
 */
record Body(String name, String shortName, String we, String region, Kind kind) {

  /** What it is, on which deadlines and powers depend. */
  enum Kind {
    PROVINCE,
    /** The government of a city with districts. */
    CITY,
    COUNTY,
    TOWNSHIP,
    STREET_OFFICE,
    ZONE,
    /** Of a province. */
    PROVINCIAL_DEPARTMENT,
    /** Of a city or a county. */
    DEPARTMENT,
    /** Not, or not for certain, a department of the government of a place. */
    OTHER;

    /** Whether it is the government of a place, which reports its assessment besides. */
    boolean isGovernment() {
      return this == PROVINCE || this == CITY || this == COUNTY || this == TOWNSHIP;
    }

    /** Whether it can make 规章. */
    boolean makesRules() {
      return this == PROVINCE || this == CITY;
    }

    /** Whether it must publish by the end of March, as the governments above townships. */
    boolean hasUntilMarch() {
      return this == PROVINCE || this == CITY || this == COUNTY;
    }
  }

  private static final String FIRST = "云青溪白岚松沅澄霁望临石柳桐梅锦碧清荷漓汀枫榆禾星月鹿雁鹭瑶琴砚墨杏栎芦葵晴霜露虹沧浔淇";
  private static final String SECOND = "麓岚屏川浦湾岭塘原泽陵渡汀洲垣岗坪陂湖泉溪峰坞港堤桥集埠";

  private static final List<String> DEPARTMENTS =
      List.of(
          "财政局",
          "水务局",
          "教育局",
          "民政局",
          "审计局",
          "统计局",
          "交通运输局",
          "农业农村局",
          "市场监督管理局",
          "应急管理局",
          "住房和城乡建设局",
          "自然资源和规划局",
          "人力资源和社会保障局",
          "卫生健康委员会",
          "发展和改革委员会",
          "退役军人事务局",
          "医疗保障局",
          "生态环境局",
          "公安局",
          "司法局",
          "文化和旅游局",
          "信访局",
          "城市管理行政执法局",
          "行政审批服务局");

  private static final List<String> OFFICES =
      List.of("供销合作社联合社", "人民政府办公室", "机关事务管理局", "消防救援支队", "气象局", "工业和信息化局");

  private static final List<String> ZONES = List.of("经济技术开发区管理委员会", "高新技术产业开发区管理委员会", "风景名胜区管理委员会");

  /** Draws a body of any level. */
  static Body draw(Draw draw) {
    String province = place(draw) + "省";
    String city = place(draw) + "市";
    String area = place(draw) + draw.of(List.of("县", "区", "县", "自治县", "市"));
    String town = place(draw);
    return switch (draw.between(0, 15)) {
      case 0, 1 -> government(province, "全省", Kind.PROVINCE);
      case 2 ->
          department(
              province,
              draw.of(List.of("水利厅", "教育厅", "财政厅", "司法厅", "交通运输厅")),
              "我厅",
              Kind.PROVINCIAL_DEPARTMENT);
      case 3, 4, 5 -> government(city, "全市", Kind.CITY);
      case 6, 7 -> department(city, draw.of(DEPARTMENTS), "我局", Kind.DEPARTMENT);
      case 8 -> government(city + area, "全" + area.substring(area.length() - 1), Kind.COUNTY);
      case 9 -> department(city + area, draw.of(DEPARTMENTS), "我局", Kind.DEPARTMENT);
      case 10 -> department(area, draw.of(DEPARTMENTS), "本机关", Kind.DEPARTMENT);
      case 11 -> government(area + town + "镇", "全镇", Kind.TOWNSHIP);
      case 12 -> government(area + town + "乡", "全乡", Kind.TOWNSHIP);
      case 13 -> department(city + place(draw) + "区" + town, "街道办事处", "本街道", Kind.STREET_OFFICE);
      case 14 -> zone(city + town, draw.of(ZONES));
      default -> department(city, draw.of(OFFICES), "本单位", Kind.OTHER);
    };
  }

  /** An invented name of a place. */
  static String place(Draw draw) {
    char first = FIRST.charAt(draw.between(0, FIRST.length() - 1));
    char second = SECOND.charAt(draw.between(0, SECOND.length() - 1));
    return first == second ? first + "阳" : "" + first + second;
  }

  private static Body government(String region, String we, Kind kind) {
    String name = region + "人民政府";
    return new Body(name, name, we, region, kind);
  }

  private static Body zone(String region, String committee) {
    return new Body(region + committee, region + committee, "本管委会", region, Kind.ZONE);
  }

  private static Body department(String region, String department, String we, Kind kind) {
    boolean withoutPlace = department.length() >= 3 && kind != Kind.STREET_OFFICE;
    String name = region + department;
    return new Body(name, withoutPlace ? department : name, we, region, kind);
  }

  /** Whether another of its kind in another place is told from it for certain by its name. */
  boolean hasStrangers() {
    boolean named = kind.isGovernment() && kind != Kind.CITY || kind == Kind.DEPARTMENT;
    return named && region.matches(".*[省县区镇乡]");
  }

  /** The name of another body of its kind, in another place beside its own. */
  String stranger(Draw draw) {
    int end = region.endsWith("自治县") ? region.length() - 3 : region.length() - 1;
    String above = region.substring(0, end - 2);
    return above + place(draw) + region.substring(end) + name.substring(region.length());
  }

  /** The first letters of its site: any that look like one. */
  String site(Draw draw) {
    StringBuilder site = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      site.append((char) ('a' + draw.between(0, 25)));
    }
    return site.toString().toLowerCase(Locale.ROOT);
  }
}
