package org.gongkai.issuer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The grammar of bodies: what can stand behind the places of a name, up to its end.
 *
 * <p>Sure are 人民政府 and its office, what the place itself implies (办事处 of a 街道, 管理委员会 of a zone),
 * and departments whose name is made of known words alone (城乡建设局); a text that only ends like a
 * body is a weak reading, so that a reading of its front as a place wins where there is one.
 */
final class BodyGrammar {
  private static final double SURE = 10;
  private static final double IMPLIED = 8;
  private static final double WEAK = 4;
  private static final double STRAY = 4;

  private static final Pattern OFFICE = Pattern.compile("(?:人民政府|政府)(?:办公室|办公厅|办)|府办公?室?|人民办公室");
  private static final Pattern TOWN_OFFICE =
      Pattern.compile("(?:(?:人民政府|政府)(?:办公室|党政办公?室?|党政综合办公?室?|办|综合办公室)|党政办公?室?|党政综合办公?室?)");
  private static final Pattern STREET_OFFICE = Pattern.compile("(?:人民政府)?办事处|办|人民政府");
  private static final Pattern STREET_PARTY_OFFICE =
      Pattern.compile("(?:办事处)?(?:党政办公?室?|党政综合办公?室?|办公室|综合办公室)");
  private static final Pattern ZONE = Pattern.compile("管理委员会|管委会|管理局|行政委员会|管理处|管理办公室|执行委员会|执委会");
  private static final Pattern ADMINISTRATION = Pattern.compile("行政公署|行署|行政公署办公室|行署办公室");
  private static final Pattern PARTY_OFFICE =
      Pattern.compile(
          "(?:党委|党工委|市委|县委|区委|省委|州委|盟委|旗委|委员会|工委|委)"
              + "(?:(?:.{0,8}(?:宣传|组织|统战|统一战线工作|社会工作|老干部|办公|政法|网络安全和信息化|全面依法治|机构编制)"
              + ".{0,8}(?:部|室|局|委员会|委|办)?)|党校|办|党史.{0,6})?");

  /** Departments that are the centre's wherever they are. */
  private static final Set<String> OF_THE_CENTRE =
      Set.of(
          "税务局",
          "国家税务局",
          "气象局",
          "烟草专卖局",
          "邮政管理局",
          "海事局",
          "通信管理局",
          "银保监局",
          "证监局",
          "金融监管局",
          "国家安全局",
          "出入境检验检疫局",
          "烟草局",
          "邮政局",
          "煤矿安全监察局",
          "银监局",
          "保监局");

  private static final Set<String> ORGANISATIONS =
      Set.of(
          "总工会",
          "红十字会",
          "供销合作社联合社",
          "残疾人联合会",
          "妇女联合会",
          "工商业联合会",
          "文学艺术界联合会",
          "科学技术协会",
          "归国华侨联合会",
          "社会科学界联合会",
          "国际贸易促进委员会",
          "共青团委员会",
          "计划生育协会",
          "法学会",
          "慈善总会",
          "贸促会",
          "二轻集体工业联合社",
          "手工业合作社联合社",
          "城镇集体工业联合社",
          "黄埔军校同学会",
          "台湾同胞联谊会");

  private static final Pattern DEPARTMENT =
      Pattern.compile("(.+?)(局|厅|委员会|委|办公室|办|部|署|总局|管理局|专员办事处)");
  private static final Pattern SERVICE =
      Pattern.compile(
          "(.+?)(中心|站|所|处|总队|支队|大队|队|院|馆|校|研究院|研究所|管理处|办事处|集团|公司|有限公司|有限责任公司|指挥部|领导小组办公室|指挥部办公室|联席会议办公室)");

  private static final Pattern JUDICIAL = Pattern.compile(".*(?:人民法院|人民检察院|法院|检察院)");
  private static final Pattern ENTERPRISE =
      Pattern.compile(".+(?:公司|集团|银行|信用社|联社|信用合作联社|厂|供电局|支行|分行|矿务局|电网|保险)");
  private static final Pattern INSTITUTION =
      Pattern.compile(
          ".+(?:大学|学院|学校|中学|小学|幼儿园|医院|卫生院|保健院|急救中心|疾控中心|中心|馆|站|所|台|社|院|校|处|队|园|一中|二中|三中|四中|实验室|基地|苗圃|林场|农场|牧场|渔场|水库|宫|总场)");
  private static final Pattern ORGANISATION = Pattern.compile(".+(?:联合会|联合社|协会|学会|总会|商会|委会|基金会)");
  private static final Pattern VILLAGE = Pattern.compile(".*(?:村民委员会|居民委员会|村委会|居委会|社区|村民小组|村)");
  private static final Pattern BRANCH =
      Pattern.compile("(.+(?:局|厅|委员会))(.{1,16}(?:分局|支队|大队|派出所|管理所|分中心|直属局|监管所|检查站))");
  private static final Pattern GENERIC = Pattern.compile(".{1,}(?:局|厅|委员会|委|办公室|办|部|署|管委会|指挥部)");
  private static final String PLACE_ENDS = "省市县区乡镇旗盟";

  private final BodyWords words;

  BodyGrammar(BodyWords words) {
    this.words = words;
  }

  BodyWords words() {
    return words;
  }

  /**
   * The readings of the rest of a name.
   *
   * @param rest may be empty
   * @param last the smallest place before it, if there is one
   */
  List<Body> read(String rest, Optional<Place> last) {
    List<Body> bodies = new ArrayList<>(3);
    if (rest.isEmpty()) {
      last.ifPresent(place -> bodies.add(implied(place)));
      return bodies;
    }
    Optional<Body> sure = ofPlace(rest, last).or(() -> sure(rest, last));
    if (sure.isPresent()) {
      bodies.add(sure.get());
      return bodies;
    }
    weak(rest, last).ifPresent(bodies::add);
    for (int k = 2; k <= Math.min(8, rest.length() - 2); k++) {
      String end = rest.substring(k);
      String stray = rest.substring(0, k);
      Optional<Body> behind = government(end, last).or(() -> department(end, last));
      if (behind.isPresent() && stray.chars().allMatch(Character::isIdeographic)) {
        Body body = behind.get();
        bodies.add(new Body(body.name(), body.kind(), stray, body.score() - STRAY - 0.2 * k));
        break;
      }
    }
    return bodies;
  }

  /** What a place stands for where no body is named. */
  private static Body implied(Place last) {
    return switch (last.level()) {
      case TOWNSHIP ->
          last.name().endsWith("街道")
              ? new Body("办事处", IssuerKind.STREET_OFFICE, IMPLIED)
              : new Body("人民政府", IssuerKind.TOWNSHIP, IMPLIED);
      case ZONE -> new Body("管理委员会", IssuerKind.ZONE_COMMITTEE, IMPLIED);
      case CORPS_DIVISION, CORPS_REGIMENT -> new Body("", IssuerKind.CORPS, IMPLIED);
      case VILLAGE -> new Body("村民委员会", IssuerKind.VILLAGE, IMPLIED);
      case UNKNOWN -> new Body("", IssuerKind.UNKNOWN, 0);
      default ->
          last.name().endsWith("兵团")
              ? new Body("", IssuerKind.CORPS, IMPLIED)
              : last.name().endsWith("地区")
                  ? new Body("行政公署", IssuerKind.GOVERNMENT, IMPLIED)
                  : new Body("人民政府", IssuerKind.GOVERNMENT, IMPLIED);
    };
  }

  /** What only a certain kind of place has. */
  private Optional<Body> ofPlace(String rest, Optional<Place> last) {
    if (last.isEmpty()) {
      return Optional.empty();
    }
    Place place = last.get();
    switch (place.level()) {
      case TOWNSHIP -> {
        if (place.name().endsWith("街道")) {
          if (STREET_OFFICE.matcher(rest).matches()) {
            return Optional.of(new Body("办事处", IssuerKind.STREET_OFFICE, SURE));
          }
          if (STREET_PARTY_OFFICE.matcher(rest).matches()) {
            return Optional.of(new Body("办事处党政办公室", IssuerKind.STREET_OFFICE, SURE));
          }
        } else if (TOWN_OFFICE.matcher(rest).matches()) {
          return Optional.of(new Body("人民政府办公室", IssuerKind.TOWNSHIP, SURE));
        }
      }
      case ZONE -> {
        if (ZONE.matcher(rest).matches()) {
          String name = rest.equals("管委会") ? "管理委员会" : rest.equals("执委会") ? "执行委员会" : rest;
          return Optional.of(new Body(name, IssuerKind.ZONE_COMMITTEE, SURE));
        }
        if (rest.equals("管委会办公室") || rest.equals("管理委员会办公室") || rest.equals("党政办公室")) {
          return Optional.of(new Body("管理委员会办公室", IssuerKind.ZONE_COMMITTEE, SURE));
        }
      }
      default -> {
        if (ADMINISTRATION.matcher(rest).matches()) {
          return rest.endsWith("办公室")
              ? Optional.of(new Body("行政公署办公室", IssuerKind.GOVERNMENT_OFFICE, SURE))
              : Optional.of(new Body("行政公署", IssuerKind.GOVERNMENT, SURE));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Body> sure(String rest, Optional<Place> last) {
    return government(rest, last)
        .or(() -> department(rest, last))
        .or(() -> special(rest, last))
        .or(() -> branch(rest, last));
  }

  private static Optional<Body> government(String rest, Optional<Place> last) {
    boolean town = last.filter(BodyGrammar::isTown).isPresent();
    if (rest.equals("人民政府") || rest.equals("政府")) {
      IssuerKind kind = town ? IssuerKind.TOWNSHIP : IssuerKind.GOVERNMENT;
      return Optional.of(new Body("人民政府", kind, SURE + 1));
    }
    if (OFFICE.matcher(rest).matches()) {
      if (town) {
        return Optional.of(new Body("人民政府办公室", IssuerKind.TOWNSHIP, SURE + 1));
      }
      boolean province = last.filter(p -> p.level() == Level.PROVINCE).isPresent();
      String name = province ? "人民政府办公厅" : "人民政府办公室";
      return Optional.of(new Body(name, IssuerKind.GOVERNMENT_OFFICE, SURE + 1));
    }
    return Optional.empty();
  }

  private static boolean isTown(Place place) {
    return place.level() == Level.TOWNSHIP;
  }

  private Optional<Body> department(String rest, Optional<Place> last) {
    if (rest.endsWith("委会") && !rest.equals("管委会")) {
      return Optional.empty();
    }
    String full = words.fullName(rest).orElse(rest);
    double score = SURE + 0.3 * rest.length();
    if (ORGANISATIONS.contains(full)) {
      return Optional.of(new Body(full, IssuerKind.ORGANISATION, score));
    }
    if (OF_THE_CENTRE.contains(full)) {
      return Optional.of(new Body(full, IssuerKind.CENTRAL_BRANCH, score));
    }
    if (!full.equals(rest)) {
      IssuerKind kind = full.endsWith("中心") ? IssuerKind.INSTITUTION : departmentKind(last);
      return Optional.of(new Body(full, kind, score));
    }
    Matcher m = DEPARTMENT.matcher(rest);
    if (m.matches() && words.cover(m.group(1))) {
      String suffix = m.group(2);
      String name =
          suffix.equals("委") ? m.group(1) + "委员会" : suffix.equals("办") ? m.group(1) + "办公室" : rest;
      return Optional.of(new Body(words.fullName(name).orElse(name), departmentKind(last), score));
    }
    Matcher s = SERVICE.matcher(rest);
    if (s.matches() && words.cover(s.group(1))) {
      String suffix = s.group(2);
      IssuerKind kind =
          suffix.endsWith("公司") || suffix.equals("集团")
              ? IssuerKind.ENTERPRISE
              : suffix.endsWith("指挥部") || suffix.endsWith("办公室")
                  ? departmentKind(last)
                  : last.filter(BodyGrammar::isTown).isPresent()
                      ? IssuerKind.BRANCH
                      : IssuerKind.INSTITUTION;
      return Optional.of(new Body(rest, kind, score));
    }
    return Optional.empty();
  }

  /** A department of a township is an office of it. */
  private static IssuerKind departmentKind(Optional<Place> last) {
    return last.filter(BodyGrammar::isTown).isPresent() ? IssuerKind.BRANCH : IssuerKind.DEPARTMENT;
  }

  private static Optional<Body> special(String rest, Optional<Place> last) {
    if (JUDICIAL.matcher(rest).matches()) {
      String name = rest.contains("人民") ? rest : rest.replaceFirst("(法院|检察院)$", "人民$1");
      return Optional.of(new Body(name, IssuerKind.JUDICIAL, SURE));
    }
    if (rest.equals("海关")) {
      return Optional.of(new Body(rest, IssuerKind.CENTRAL_BRANCH, SURE));
    }
    if (PARTY_OFFICE.matcher(rest).matches() && last.isPresent()) {
      return Optional.of(new Body(rest, IssuerKind.PARTY, SURE));
    }
    return Optional.empty();
  }

  private Optional<Body> branch(String rest, Optional<Place> last) {
    Matcher m = BRANCH.matcher(rest);
    if (m.matches() && department(m.group(1), last).isPresent()) {
      return Optional.of(new Body(rest, IssuerKind.BRANCH, SURE + 0.1 * m.group(1).length()));
    }
    return Optional.empty();
  }

  /** What only ends like a body. */
  private static Optional<Body> weak(String rest, Optional<Place> last) {
    IssuerKind kind;
    if (rest.length() < 2) {
      return Optional.empty();
    }
    if (VILLAGE.matcher(rest).matches()) {
      kind = IssuerKind.VILLAGE;
    } else if (ENTERPRISE.matcher(rest).matches()) {
      kind = IssuerKind.ENTERPRISE;
    } else if (ORGANISATION.matcher(rest).matches() && !rest.endsWith("管委会")) {
      kind = IssuerKind.ORGANISATION;
    } else if (INSTITUTION.matcher(rest).matches()) {
      kind =
          last.filter(BodyGrammar::isTown).isPresent() ? IssuerKind.BRANCH : IssuerKind.INSTITUTION;
    } else if (rest.endsWith("分局")) {
      kind = IssuerKind.BRANCH;
    } else if (rest.endsWith("管委会") || rest.endsWith("管理委员会")) {
      kind = IssuerKind.ZONE_COMMITTEE;
    } else if (GENERIC.matcher(rest).matches()) {
      kind = departmentKind(last);
    } else {
      return Optional.empty();
    }
    String name = rest.endsWith("管委会") ? rest.replaceFirst("管委会$", "管理委员会") : rest;
    double inner =
        rest.chars().limit(rest.length() - 1L).filter(c -> PLACE_ENDS.indexOf(c) >= 0).count();
    return Optional.of(new Body(name, kind, WEAK - 0.8 * inner));
  }
}
