package org.gongkai.issuer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Divisions by code and by name: the provinces, which the program knows, and a list that the user
 * gives. Several vintages stand side by side; the year of a report chooses.
 *
 * <p>A name alone is no division: a lookup by name tells every division of the name that lies in
 * the places named before it.
 */
public final class Divisions {
  /** Rows of the codes that stand for no place. */
  private static final Set<String> NO_PLACE =
      Set.of("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划", "省直辖行政单位", "省直辖县级行政单位");

  private static final Pattern PEOPLES =
      Pattern.compile(
          "(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗"
              + "|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各)族?$");

  private static final Pattern AUTONOMOUS = Pattern.compile("^(.+)自治([州县旗])$");
  private static final Pattern SUFFIX =
      Pattern.compile("(?:省|市|县|区|旗|盟|州|地区|林区|特区|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区)$");

  private final Map<String, List<Division>> byCode = new HashMap<>();
  private final Map<String, List<Division>> byName = new HashMap<>();
  private final Map<String, List<Division>> byShortName = new HashMap<>();
  private final List<Division> provinces = new ArrayList<>();
  private final Set<String> repeated = new HashSet<>();
  private final Set<String> withTowns = new HashSet<>();
  private boolean counties;
  private final boolean listed;

  private Divisions(List<DivisionFile.Row> rows) {
    listed = !rows.isEmpty();
    Map<String, Division> distinct = new LinkedHashMap<>();
    for (String line : BodyWords.lines("provinces.csv")) {
      String[] fields = line.split(",");
      add(distinct, new DivisionFile.Row(fields[0], fields[1], "", Division.Period.ALWAYS));
    }
    for (DivisionFile.Row row : rows) {
      // A list of villages has twenty times as many lines as all others; no village reports.
      if (row.code().length() <= 9 && !NO_PLACE.contains(row.name())) {
        add(distinct, row);
      }
    }
    distinct
        .values()
        .forEach(d -> byCode.computeIfAbsent(d.code(), c -> new ArrayList<>(1)).add(d));
    distinct.values().forEach(this::index);
    for (String line : BodyWords.lines("repeated-names.txt")) {
      repeated.addAll(List.of(line.split(" ")));
    }
  }

  /** The provinces alone. */
  public static Divisions provinces() {
    return new Divisions(List.of());
  }

  /**
   * The provinces and a list.
   *
   * @throws MalformedDivisionsException says what is wrong and in which line
   */
  public static Divisions of(byte[] csv) throws MalformedDivisionsException {
    return new Divisions(DivisionFile.read(csv));
  }

  /** The provinces and a list in a file. */
  public static Divisions read(Path csv) throws IOException, MalformedDivisionsException {
    return of(Files.readAllBytes(csv));
  }

  private static void add(Map<String, Division> distinct, DivisionFile.Row row) {
    String key = row.code() + ' ' + row.name() + ' ' + row.parent();
    Division known = distinct.get(key);
    Set<Division.Period> periods = new TreeSet<>(known == null ? List.of() : known.periods());
    periods.add(row.period());
    distinct.put(
        key,
        new Division(
            row.code(), row.name(), level(row.code()), row.parent(), new ArrayList<>(periods)));
  }

  private void index(Division division) {
    put(byName, division.name(), division);
    String plain = withoutPeoples(division.name());
    if (!plain.equals(division.name())) {
      put(byName, plain, division);
    }
    counties |= division.level() == Level.COUNTY;
    if (division.level() == Level.PROVINCE) {
      provinces.add(division);
    }
    if (division.level() == Level.TOWNSHIP) {
      withTowns.add(division.code().substring(0, 6));
    } else {
      String shortName = shortName(plain);
      if (shortName.length() >= 2 && !shortName.equals(plain)) {
        put(byShortName, shortName, division);
      }
    }
  }

  /** Whether the list has any county. */
  boolean hasCounties() {
    return counties;
  }

  /** Whether the list has townships of a county. */
  boolean hasTowns(Division county) {
    return withTowns.contains(county.code());
  }

  private static void put(Map<String, List<Division>> map, String name, Division division) {
    map.computeIfAbsent(name, n -> new ArrayList<>(1)).add(division);
  }

  /** The level that a code of 6, 9 or 12 digits tells. */
  static Level level(String code) {
    if (code.length() > 9) {
      return Level.VILLAGE;
    }
    if (code.length() > 6) {
      return Level.TOWNSHIP;
    }
    return code.endsWith("0000")
        ? Level.PROVINCE
        : code.endsWith("00") ? Level.PREFECTURE : Level.COUNTY;
  }

  /** A code in as few of 6, 9 and 12 digits as tell the same. */
  static String normalised(String code) {
    String shorter = code;
    while (shorter.length() > 6 && shorter.endsWith("000")) {
      shorter = shorter.substring(0, shorter.length() - 3);
    }
    return shorter;
  }

  /** 黔东南州 for 黔东南苗族侗族自治州; a name without peoples is itself. */
  static String withoutPeoples(String name) {
    var m = AUTONOMOUS.matcher(name);
    if (!m.matches()) {
      return name;
    }
    String stem = m.group(1);
    for (String shorter = PEOPLES.matcher(stem).replaceFirst("");
        !shorter.isEmpty() && !shorter.equals(stem);
        shorter = PEOPLES.matcher(stem).replaceFirst("")) {
      stem = shorter;
    }
    // 东乡 of 东乡族自治县 is the people and the place.
    boolean people = PEOPLES.matcher(stem).replaceFirst("").isEmpty() && stem.endsWith("族");
    return (people ? stem.substring(0, stem.length() - 1) : stem) + m.group(2);
  }

  /** 侯马 for 侯马市, 广西 for 广西壮族自治区. */
  static String shortName(String name) {
    return SUFFIX.matcher(name).replaceFirst("");
  }

  /** Whether a list beside the provinces was given. */
  public boolean isListed() {
    return listed;
  }

  /** Whether a name is that of several counties in the country, listed or not. */
  boolean isRepeated(String name) {
    return repeated.contains(name);
  }

  boolean isName(String name) {
    return byName.containsKey(name);
  }

  boolean isShortName(String name) {
    return byShortName.containsKey(name);
  }

  /** The province whose name, in full or in short, a text begins with. */
  Optional<Division> provinceThatBegins(String text) {
    return provinces.stream()
        .filter(p -> text.startsWith(p.name()))
        .findFirst()
        .or(() -> provinces.stream().filter(p -> text.startsWith(shortName(p.name()))).findFirst());
  }

  /** Whether a list knows a division of the one name within one of the other. */
  boolean holds(String outer, String inner) {
    List<Division> within = byName.getOrDefault(inner, List.of());
    return within.stream().anyMatch(d -> ancestors(d).stream().anyMatch(a -> named(a, outer)));
  }

  /** Whether a name is a division's, in full or in short. */
  static boolean named(Division division, String name) {
    return division.name().equals(name)
        || withoutPeoples(division.name()).equals(name)
        || shortName(withoutPeoples(division.name())).equals(name);
  }

  /**
   * The divisions with a code.
   *
   * @param code of 6, 9 or 12 digits
   */
  public List<Division> withCode(String code) {
    return byCode.getOrDefault(normalised(code), List.of());
  }

  /** The one division with a code in a year; empty when none or several were. */
  public Optional<Division> withCode(String code, OptionalInt year) {
    List<Division> chosen = inForce(withCode(code), year);
    return chosen.size() == 1 ? Optional.of(chosen.get(0)) : Optional.empty();
  }

  /** The division itself behind those that hold it, from the largest. */
  public List<Division> path(Division division) {
    List<Division> path = new ArrayList<>(ancestors(division));
    path.add(division);
    return path;
  }

  /** Those that hold a division, from the largest. */
  private List<Division> ancestors(Division division) {
    List<Division> path = new ArrayList<>();
    Optional<Division> at = parent(division);
    // A list may name a division as its own parent, over any number of steps.
    while (at.isPresent() && path.size() < 6) {
      path.add(0, at.get());
      at = parent(at.get());
    }
    return path;
  }

  private Optional<Division> parent(Division division) {
    if (division.level() == Level.PROVINCE) {
      return Optional.empty();
    }
    List<String> codes = new ArrayList<>();
    if (!division.parent().isEmpty()) {
      codes.add(division.parent());
    }
    String code = division.code();
    if (code.length() > 6) {
      codes.add(code.substring(0, 6));
    }
    codes.add(code.substring(0, 4) + "00");
    codes.add(code.substring(0, 2) + "0000");
    for (String each : codes) {
      List<Division> found = byCode.getOrDefault(each, List.of());
      if (!found.isEmpty() && !each.equals(code)) {
        int day = division.periods().get(0).from();
        return found.stream()
            .filter(d -> d.on(day))
            .findFirst()
            .or(() -> Optional.of(found.get(0)));
      }
    }
    return Optional.empty();
  }

  /**
   * The divisions that a path of names can mean in a year: those of its last name that lie in the
   * places before it. A name without the word for its level (侯马) finds those that it is short for.
   *
   * @param year of the report; when it is known, divisions that were not in force then, nor when
   *     the report was issued, are found only if there are no others
   */
  public List<Division> find(List<Place> path, OptionalInt year) {
    if (path.isEmpty()) {
      return List.of();
    }
    String name = path.get(path.size() - 1).name();
    List<Division> candidates = byName.getOrDefault(name, List.of());
    if (candidates.isEmpty()) {
      candidates = byShortName.getOrDefault(name, List.of());
    }
    return inForce(candidates.stream().filter(d -> liesIn(d, path)).toList(), year);
  }

  /** The divisions that a name without the word for its level means. */
  List<Division> withShortName(String name, OptionalInt year) {
    return inForce(byShortName.getOrDefault(name, List.of()), year);
  }

  private boolean liesIn(Division division, List<Place> path) {
    List<Division> ancestors = ancestors(division);
    int at = 0;
    for (Place outer : path.subList(0, path.size() - 1)) {
      int found = -1;
      for (int i = at; i < ancestors.size() && found < 0; i++) {
        found = named(ancestors.get(i), outer.name()) ? i : -1;
      }
      if (found < 0) {
        return false;
      }
      at = found + 1;
    }
    return true;
  }

  /**
   * Of several vintages those in force at the end of the year; failing that, within it; then when
   * reports on it are issued; then any. Of a code under several names or parents that are left, the
   * latest.
   */
  private static List<Division> inForce(List<Division> divisions, OptionalInt year) {
    if (divisions.size() < 2) {
      return divisions;
    }
    List<Division> chosen = divisions;
    if (year.isPresent()) {
      int y = year.getAsInt() * 10_000;
      for (int day : new int[] {y + 1231, y + 630, y + 101, y + 10_401}) {
        List<Division> then = divisions.stream().filter(d -> d.on(day)).toList();
        if (!then.isEmpty()) {
          chosen = then;
          break;
        }
      }
    }
    Map<String, Division> latest = new LinkedHashMap<>();
    for (Division division : chosen) {
      latest.merge(division.code(), division, Divisions::later);
    }
    return List.copyOf(latest.values());
  }

  private static Division later(Division a, Division b) {
    int byPeriod = last(a).compareTo(last(b));
    return byPeriod > 0 || byPeriod == 0 && a.name().compareTo(b.name()) >= 0 ? a : b;
  }

  private static Division.Period last(Division division) {
    return division.periods().get(division.periods().size() - 1);
  }

  /** Whether any was in force when a report on a year was made or issued. */
  static boolean inForce(Division division, OptionalInt year) {
    if (year.isEmpty()) {
      return true;
    }
    int first = year.getAsInt() * 10_000 + 101;
    int lastDay = (year.getAsInt() + 1) * 10_000 + 630;
    return division.periods().stream().anyMatch(p -> p.from() <= lastDay && first <= p.to());
  }
}
