package org.gongkai.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.check.series.Roster;
import org.gongkai.check.series.RosterException;
import org.gongkai.check.series.RosterReader;

/** The rules on an area's report beside those of its members. */
final class AreaCases {
  private static final String LICENCES = "disclosure/licensing/decisions";
  private static final String DOCUMENTS = "disclosure/normativeDocuments/inForce";

  private AreaCases() {}

  static List<RuleCase> all() {
    return List.of(
        of(
            Rule.G_SUM,
            "warning disclosure/licensing/decisions wants 12 has 13",
            filed(area(LICENCES, "13")),
            filed(area(LICENCES, "12"))),
        of(
            Rule.G_MIN,
            "error disclosure/licensing/decisions has 6",
            filed(area(LICENCES, "6")),
            filed(area(LICENCES, "7"))),
        of(Rule.G_SCOPE, "info unknown 溪口县人民政府", filed(area("")), filed(area("全县"))),
        of(
            Rule.G_COVER,
            "warning wants 2 has 1 本报告数据涵盖全县1个部门、0个镇。",
            filed(area("全县1个部门、0个镇")),
            filed(area("全县1个部门、1个镇"))),
        of(
            Rule.G_DOCS,
            "info disclosure/normativeDocuments/inForce wants 4 has 3",
            filed(area(DOCUMENTS, "3")),
            filed(area(DOCUMENTS, "4"))),
        new RuleCase(
            Rule.P_COVERAGE,
            "warning 溪口县石桥镇人民政府",
            Scene.ofArea(bureau(), "area", roster("2024")),
            Scene.ofArea(bureau(), "area", roster("2022"))));
  }

  private static RuleCase of(Rule rule, String look, Filed faulty, Filed innocent) {
    return new RuleCase(
        rule,
        look,
        Scene.ofArea(faulty, "area", roster("2024")),
        Scene.ofArea(innocent, "area", roster("2024")));
  }

  private static String roster(String until) {
    return "area,member,from,to\n溪口县人民政府,溪口县财政局\n溪口县人民政府,溪口县石桥镇人民政府,2020," + until + "\n";
  }

  static Roster read(String roster) {
    try {
      return RosterReader.read("roster.csv", roster.getBytes(StandardCharsets.UTF_8));
    } catch (RosterException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Filing none() {
    return Filing.on("2021").withAll("requests/", Filing.number("0"));
  }

  private static Filing area(String scope) {
    return none()
        .with(LICENCES, "12")
        .with(DOCUMENTS, "4")
        .withText("overview", "本报告数据涵盖" + scope + "。" + scope + "共收到政府信息公开申请0件。");
  }

  private static Filing area(String cell, String number) {
    return area("全县").with(cell, number);
  }

  private static Filed bureau() {
    return new Filed()
        .add("finance", "溪口县财政局", 2023, none().with(LICENCES, "5").with(DOCUMENTS, "4"));
  }

  private static Filed filed(Filing area) {
    return bureau()
        .add("town", "溪口县石桥镇人民政府", 2023, none().with(LICENCES, "7"))
        .add("area", "溪口县人民政府", 2023, area);
  }
}
