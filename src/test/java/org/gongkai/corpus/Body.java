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
 * @param government whether it governs a place, rather than being a department of one that does
 */
record Body(String name, String shortName, String we, String region, boolean government) {
  private static final String FIRST = "云青溪白岚松沅澄霁望临石柳桐梅锦碧清荷漓汀枫榆禾星月";
  private static final String SECOND = "麓岚屏川浦湾岭塘原泽陵渡汀洲垣岗坪陂湖泉";

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

  /** Draws a body of any level. */
  static Body draw(Draw draw) {
    String province = place(draw) + "省";
    String city = place(draw) + "市";
    String area = place(draw) + draw.of(List.of("县", "区", "县", "自治县", "市"));
    String town = place(draw);
    return switch (draw.between(0, 13)) {
      case 0 -> government(province + "人民政府", "全省", province);
      case 1 -> department(province, draw.of(List.of("水利厅", "教育厅", "财政厅", "司法厅", "交通运输厅")), "我厅");
      case 2, 3 -> government(city + "人民政府", "全市", city);
      case 4, 5 -> department(city, draw.of(DEPARTMENTS), "我局");
      case 6 -> government(city + area + "人民政府", area.endsWith("区") ? "全区" : "全县", city + area);
      case 7 -> department(city + area, draw.of(DEPARTMENTS), "我局");
      case 8 -> department(area, draw.of(DEPARTMENTS), "本机关");
      case 9 -> government(area + town + "镇人民政府", "全镇", area + town + "镇");
      case 10 -> government(area + town + "乡人民政府", "全乡", area + town + "乡");
      case 11 -> department(city + place(draw) + "区" + town, "街道办事处", "本街道");
      case 12 ->
          government(
              city + town + draw.of(List.of("经济技术开发区管理委员会", "高新技术产业开发区管理委员会", "风景名胜区管理委员会")),
              "全区",
              city + town);
      default -> department(city, draw.of(OFFICES), "本单位");
    };
  }

  /** An invented name of a place. */
  static String place(Draw draw) {
    char first = FIRST.charAt(draw.between(0, FIRST.length() - 1));
    char second = SECOND.charAt(draw.between(0, SECOND.length() - 1));
    return first == second ? first + "阳" : "" + first + second;
  }

  private static Body government(String name, String we, String region) {
    return new Body(name, name, we, region, true);
  }

  private static Body department(String region, String department, String we) {
    String shortName =
        department.length() < 4 || department.startsWith("街道") ? region + department : department;
    return new Body(
        region + department,
        department.length() >= 3 && !department.startsWith("街道") ? department : shortName,
        we,
        region,
        false);
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
