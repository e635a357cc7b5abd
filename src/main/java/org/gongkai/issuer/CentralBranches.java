package org.gongkai.issuer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of bodies of the centre in a place that begin with the name of the central body:
 * 国家税务总局桃江县税务局.
 */
final class CentralBranches {

  /**
   * A way to build such names.
   *
   * @param pattern with the group {@code place}, and what stands behind it in {@code rest}
   * @param body what the body is called beside its place; {@code rest} follows it
   */
  private record Form(Pattern pattern, String body) {}

  private static final List<Form> FORMS =
      List.of(
          form("国家税务总局(?<place>.+?)税务局(?<rest>.*)", "税务局"),
          form("国家税务总局驻(?<place>.+?)特派员办事处(?<rest>)", "国家税务总局特派员办事处"),
          form("国家统计局(?<place>.+?)调查(?:总队|队)(?<rest>)", "国家统计局调查队"),
          form("国家金融监督管理总局(?<place>.+?)监管局(?<rest>)", "国家金融监督管理总局监管局"),
          form("国家金融监督管理总局(?<place>.+?)监管分局(?<rest>)", "国家金融监督管理总局监管分局"),
          form("中国银行保险监督管理委员会(?<place>.+?)监管局(?<rest>)", "银保监局"),
          form("中国银行保险监督管理委员会(?<place>.+?)监管分局(?<rest>)", "银保监分局"),
          form("中国银行业监督管理委员会(?<place>.+?)监管局(?<rest>)", "银监局"),
          form("中国保险监督管理委员会(?<place>.+?)监管局(?<rest>)", "保监局"),
          form("中国银监会(?<place>.+?)监管局(?<rest>)", "银监局"),
          form("中国保监会(?<place>.+?)监管局(?<rest>)", "保监局"),
          form("中国证券监督管理委员会(?<place>.+?)监管局(?<rest>)", "证监局"),
          form("(?:中国)?证监会(?<place>.+?)监管局(?<rest>)", "证监局"),
          form("中国人民银行(?<place>.+?)(?:省|市)?分行(?<rest>)", "中国人民银行分行"),
          form("中国人民银行(?<place>.+?)中心支行(?<rest>)", "中国人民银行中心支行"),
          form("国家外汇管理局(?<place>.+?)分局(?<rest>)", "国家外汇管理局分局"),
          form("国家矿山安全监察局(?<place>.+?)局(?<rest>)", "国家矿山安全监察局"),
          form("国家能源局(?<place>.+?)监管(?:局|办公室|办)(?<rest>)", "国家能源局监管局"),
          form("财政部(?<place>.+?)监管局(?<rest>)", "财政部监管局"),
          form("财政部驻(?<place>.+?)财政监察专员办事处(?<rest>)", "财政部驻财政监察专员办事处"),
          form("审计署驻?(?<place>.+?)特派员办事处(?<rest>)", "审计署驻特派员办事处"),
          form("中华人民共和国(?<place>.+?)海关(?<rest>)", "海关"),
          form("中华人民共和国(?<place>.+?)海事局(?<rest>)", "海事局"),
          form("中华人民共和国(?<place>.+?)出入境检验检疫局(?<rest>)", "出入境检验检疫局"),
          form("中国民用航空(?<place>.+?)安全监督管理局(?<rest>)", "中国民用航空安全监督管理局"),
          form("中国民用航空(?<place>.+?)地区管理局(?<rest>)", "中国民用航空地区管理局"),
          form("民航(?<place>.+?)地区管理局(?<rest>)", "中国民用航空地区管理局"),
          form("国家粮食和物资储备局(?<place>.+?)局(?<rest>)", "国家粮食和物资储备局垂直管理局"),
          form("生态环境部(?<place>.+?)督察局(?<rest>)", "生态环境部督察局"),
          form("工业和信息化部(?<place>.+?)通信管理局(?<rest>)", "通信管理局"));

  private static final List<String[]> INNER_PLACES =
      List.of(
          new String[] {"国家税务总局", "特派员办事处"},
          new String[] {"国家统计局", "调查队"},
          new String[] {"国家金融监督管理总局", "监管局"},
          new String[] {"国家金融监督管理总局", "监管分局"},
          new String[] {"中国人民银行", "分行"},
          new String[] {"中国人民银行", "中心支行"},
          new String[] {"国家外汇管理局", "分局"},
          new String[] {"国家能源局", "监管局"},
          new String[] {"财政部", "监管局"},
          new String[] {"财政部驻", "财政监察专员办事处"},
          new String[] {"审计署驻", "特派员办事处"},
          new String[] {"中国民用航空", "安全监督管理局"},
          new String[] {"中国民用航空", "地区管理局"},
          new String[] {"生态环境部", "督察局"});

  /** What a name of that form is made of. */
  record Parts(String place, String body) {}

  private CentralBranches() {}

  private static Form form(String pattern, String body) {
    return new Form(Pattern.compile(pattern), body);
  }

  /** The whole name of a body in a place: the place stands where such names have it. */
  static String name(String place, String body) {
    for (String[] parts : INNER_PLACES) {
      if (body.startsWith(parts[0] + parts[1])) {
        String rest = body.substring(parts[0].length() + parts[1].length());
        return parts[0] + place + parts[1] + rest;
      }
    }
    return body.equals("税务局") ? "国家税务总局" + place + body : place + body;
  }

  /** The parts of a folded name. */
  static Optional<Parts> of(String name) {
    if (name.length() < 6 || !"国中财审民工生证".contains(name.substring(0, 1))) {
      return Optional.empty();
    }
    for (Form form : FORMS) {
      Matcher m = form.pattern().matcher(name);
      if (m.matches()) {
        return Optional.of(new Parts(m.group("place"), form.body() + m.group("rest")));
      }
    }
    return Optional.empty();
  }
}
