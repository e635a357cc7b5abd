package org.gongkai.issuer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The grammar of places: how their names end, and how short what stands before that end may be.
 *
 * <p>The words for levels stand within names too (镇江市, 乡宁县, 市中区, 新市区): names of one character are
 * read for 县 alone and for 城区, 郊区, 矿区, 东区, 西区.
 */
final class PlaceGrammar {
  private static final int LONGEST = 24;
  private static final double LISTED = 4;
  private static final double WHOLE_PROVINCE = 6;
  private static final double SHORT_PROVINCE = 2;

  private static final String LEVEL_WORDS = "省市县区镇旗乡";
  private static final Pattern LEVELS_ALONE = Pattern.compile("[省市县区旗州盟镇乡]+");
  private static final Pattern CITY_CORE = Pattern.compile("城区|郊区|矿区|东区|西区");
  private static final Pattern CITY_PART = Pattern.compile("^市(?:[中南北]区|.*街道$)");
  private static final Pattern ZONE =
      Pattern.compile(
          ".*(?:(?:经济|技术|产业|高新|农业|旅游|生态|经济技术|科技|工业|自由贸易|自贸|贸易|综合|边境|跨境|循环经济|现代|示范|试验|实验|创新|文化|物流|空港|临空|临港|保税|出口加工"
              + "|海洋|开放|金融|合作|健康|教育|高等|风景|名胜|国家级|国际).{0,12}区"
              + "|开发区|高新区|经开区|管理区|自贸区|示范区|试验区|实验区|保税区|保税港区|园区|产业园|工业园|科技园|物流园|度假区|风景名胜区|名胜区|景区|合作区|集聚区|集中区|工业区|加工区|功能区|先行区|港区|商务区|文创园|产业园区|大学城|生态城|科学城|科技城|新城|新区|林区|垦区|示范园|创业园|自然保护区|旅游区|片区|港城|开发园)");

  private static final Pattern CORPS_DIVISION = Pattern.compile("第?[一二三四五六七八九十0-9]{1,3}师");
  private static final Pattern CORPS_REGIMENT = Pattern.compile("[〇零一二三四五六七八九十百0-9]{1,5}团(?:场)?");

  private final Divisions divisions;
  private final BodyWords words;
  private final Set<String> counties = new HashSet<>();

  PlaceGrammar(Divisions divisions, BodyWords words) {
    this.divisions = divisions;
    this.words = words;
    for (String line : BodyWords.lines("counties.txt")) {
      counties.addAll(List.of(line.split(" ")));
    }
  }

  /**
   * A reading of the front of a text as a place.
   *
   * @param length of what was read
   * @param score how much speaks for it
   */
  record Read(Place place, int length, double score) {}

  /**
   * The readings of the front of a text as a place.
   *
   * @param last the place before it
   */
  List<Read> read(String text, Optional<Place> last) {
    List<Read> found = new ArrayList<>();
    Optional<Division> province =
        last.isEmpty() ? divisions.provinceThatBegins(text) : Optional.empty();
    if (province.isPresent()) {
      String full = province.get().name();
      boolean whole = text.startsWith(full);
      found.add(
          new Read(
              province.get().place(),
              whole ? full.length() : Divisions.shortName(full).length(),
              whole ? WHOLE_PROVINCE : SHORT_PROVINCE));
    }
    if (text.startsWith("新疆生产建设兵团") && last.isEmpty()) {
      found.add(new Read(new Place("新疆生产建设兵团", Level.PROVINCE), 8, WHOLE_PROVINCE));
    }
    int most = Math.min(text.length(), LONGEST);
    for (int end = 2; end <= most; end++) {
      if (!Character.isIdeographic(text.charAt(end - 1)) && !digit(text.charAt(end - 1))) {
        break;
      }
      String name = text.substring(0, end);
      level(name, last).ifPresent(l -> found.add(read(name, l)));
      if (divisions.isShortName(name)) {
        found.add(new Read(new Place(name, Level.UNKNOWN), name.length(), -1.5));
      }
    }
    return found;
  }

  /** Whether a name that ends as zones do is a county's all the same: 海港区, 浦东新区, 阳泉市矿区. */
  private boolean isCounty(String name) {
    return counties.contains(name) || name.endsWith("矿区") && name.length() <= 5;
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private Read read(String name, Level level) {
    double score = divisions.isName(name) || counties.contains(name) ? 1 + LISTED : 1;
    boolean ethnic = name.contains("族") || name.contains("自治");
    int stem = name.length() - (level == Level.ZONE ? 2 : 1);
    if (!ethnic && level != Level.ZONE) {
      score -= 0.5 * Math.max(0, stem - 5);
    }
    if (level == Level.ZONE) {
      score -= 0.5 + 0.05 * name.length();
    }
    if (stem == 1 && level == Level.TOWNSHIP) {
      score -= 2;
    }
    if (level == Level.TOWNSHIP && words.cover(name)) {
      // 住房和城乡 is a part of 住房和城乡建设局.
      score -= 4;
    }
    for (int i = 0; i < stem; i++) {
      if (LEVEL_WORDS.indexOf(name.charAt(i)) >= 0 && !name.startsWith("街道", i)) {
        score -= penalty(name, i);
      }
    }
    return new Read(new Place(name, level), name.length(), score);
  }

  /** How much a level's word within a name speaks against it. */
  private double penalty(String name, int at) {
    if (divisions.isName(name)) {
      return 0;
    }
    if (at == 0 && "区县市".indexOf(name.charAt(0)) >= 0) {
      return CITY_PART.matcher(name).find() ? 0.5 : 3;
    }
    // 辉县市, 沙县区, 沙市区: what was a county is a city or a district now.
    return at == 1 ? (name.length() == 3 ? 0.4 : 1.5) : 2.5;
  }

  /** The level that a name tells, where it can follow the place before it. */
  private Optional<Level> level(String name, Optional<Place> last) {
    if (LEVELS_ALONE.matcher(name).matches()) {
      // 旗县, 县区 are no place.
      return Optional.empty();
    }
    return byEnd(name, last).filter(l -> follows(l, last));
  }

  private Optional<Level> byEnd(String name, Optional<Place> last) {
    int stem = name.length() - 1;
    char end = name.charAt(stem);
    switch (end) {
      case '州', '盟' -> {
        return stem >= 2 ? Optional.of(Level.PREFECTURE) : Optional.empty();
      }
      case '市' -> {
        if (stem < 2 && !name.equals("芒市")) {
          return Optional.empty();
        }
        boolean within = last.filter(p -> p.level().rank() >= 1).isPresent();
        return Optional.of(within ? Level.COUNTY : Level.CITY);
      }
      case '县', '旗' -> {
        return stem >= (end == '县' ? 1 : 2) ? Optional.of(Level.COUNTY) : Optional.empty();
      }
      case '区' -> {
        if (name.endsWith("地区")) {
          return stem >= 3 ? Optional.of(Level.PREFECTURE) : Optional.empty();
        }
        if (CITY_CORE.matcher(name).matches()) {
          return Optional.of(Level.COUNTY);
        }
        if (stem < 2 || name.endsWith("市区") && stem > 2 || name.endsWith("社区")) {
          return Optional.empty();
        }
        boolean zone = ZONE.matcher(name).matches() && !isCounty(name);
        return Optional.of(zone ? Level.ZONE : Level.COUNTY);
      }
      case '镇', '乡' -> {
        return stem >= 2 || stem == 1 && (last.isPresent() || divisions.isName(name))
            ? Optional.of(Level.TOWNSHIP)
            : Optional.empty();
      }
      case '道' -> {
        return name.endsWith("街道") && stem >= 2 ? Optional.of(Level.TOWNSHIP) : Optional.empty();
      }
      case '木' -> {
        return name.endsWith("苏木") && stem >= 3 ? Optional.of(Level.TOWNSHIP) : Optional.empty();
      }
      case '园', '城' -> {
        return stem >= 2 && ZONE.matcher(name).matches()
            ? Optional.of(Level.ZONE)
            : Optional.empty();
      }
      case '师' -> {
        return CORPS_DIVISION.matcher(name).matches()
            ? Optional.of(Level.CORPS_DIVISION)
            : Optional.empty();
      }
      case '团', '场' -> {
        return CORPS_REGIMENT.matcher(name).matches()
            ? Optional.of(Level.CORPS_REGIMENT)
            : Optional.empty();
      }
      default -> {
        return Optional.empty();
      }
    }
  }

  private static boolean follows(Level level, Optional<Place> last) {
    if (last.isEmpty()) {
      return true;
    }
    Level before = last.get().level();
    if (level == Level.ZONE) {
      return before.rank() <= Level.ZONE.rank();
    }
    if (before == Level.UNKNOWN) {
      return level.rank() >= 2;
    }
    return level.rank() > before.rank();
  }
}
