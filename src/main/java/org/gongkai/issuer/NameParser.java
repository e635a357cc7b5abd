package org.gongkai.issuer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads names: tries every way to read a name as places and a body behind them, and takes the one
 * for which most speaks.
 */
final class NameParser {
  private static final int MOST_PLACES = 6;

  /** Readings as near as this to the best one are its equals. */
  private static final double EQUAL = 0.3;

  private static final Pattern SCOPE =
      Pattern.compile(
          "(?<=.{3})(?:[(\\[](?<inner>[^()\\[\\]]{1,20})[)\\]]|(?<word>机关本级|机关|本级|全系统|系统))$");
  private static final Pattern AREA = Pattern.compile("^全(?<level>[省市县区旗盟镇乡]|州(?!县))");
  private static final Pattern LEVEL_WORD = Pattern.compile("^(?:自治区|自治州|自治县|[省市县区旗州盟镇乡])");
  private static final Pattern NO_BODY = Pattern.compile("(?:门户网站|政府网站|官方网站|官网|网站|门户|首页|信息网|网)$");
  private static final Pattern TEMPLATE =
      Pattern.compile("[XxＸ×*某]{2,}|某[省市县区镇乡]|[^\\u4e00-\\u9fff0-9A-Za-z()\\[\\]〇·—\\-、]");

  private final PlaceGrammar places;
  private final BodyGrammar bodies;
  private final Divisions divisions;

  NameParser(Divisions divisions, BodyWords words) {
    this.divisions = divisions;
    places = new PlaceGrammar(divisions, words);
    bodies = new BodyGrammar(words);
  }

  /** A way to read a name. */
  private record Reading(List<Place> path, String levelWord, Body body, double score) {
    boolean sameAs(Reading other) {
      return path.equals(other.path) && body.name().equals(other.body.name());
    }
  }

  /** Reads a name, or what a title has before 政府信息公开. */
  IssuerName parse(String printed) {
    String name = Folded.name(Folded.of(printed));
    String scope = "";
    for (Matcher m = SCOPE.matcher(name); m.find(); m = SCOPE.matcher(name)) {
      String found = m.group("inner") == null ? m.group("word") : m.group("inner");
      scope = scope.isEmpty() ? found : found + "," + scope;
      name = name.substring(0, m.start());
    }
    Matcher area = AREA.matcher(name);
    if (area.find()) {
      scope = scope.isEmpty() ? area.group() : area.group() + "," + scope;
      name = name.substring(1);
    }
    if (name.length() < 2 || TEMPLATE.matcher(name).find()) {
      return IssuerName.unread(printed);
    }
    return read(printed, name, scope);
  }

  /** Reads the name of a site: 平定县人民政府门户网站. */
  IssuerName parseSite(String printed) {
    String name = Folded.of(printed).replaceAll("[·•.]", "");
    String before;
    do {
      before = name;
      name = NO_BODY.matcher(name).replaceFirst("");
      name = name.replaceFirst("^中国(?=..)", "");
    } while (!name.equals(before));
    return parse(name);
  }

  private IssuerName read(String printed, String name, String scope) {
    Optional<String> central = bodies.words().central(name);
    if (central.isPresent()) {
      return new IssuerName(
          printed, List.of(), "", central.get(), IssuerKind.CENTRAL, scope, "", true);
    }
    Optional<CentralBranches.Parts> branch = CentralBranches.of(name);
    if (branch.isPresent()) {
      List<Place> path = path(branch.get().place());
      return new IssuerName(
          printed,
          path,
          "",
          branch.get().body(),
          IssuerKind.CENTRAL_BRANCH,
          scope,
          path.isEmpty() ? branch.get().place() : "",
          true);
    }
    boolean party = name.startsWith("中共") || name.startsWith("中国共产党");
    String text = party ? name.substring(name.startsWith("中共") ? 2 : 5) : name;
    List<Reading> readings = new ArrayList<>();
    new Walk(text, readings).walk(0, List.of(), 0);
    Matcher level = LEVEL_WORD.matcher(text);
    if (level.find()) {
      Place pseudo = new Place(level.group(), levelOf(level.group()));
      for (Body body : bodies.read(text.substring(level.end()), Optional.of(pseudo))) {
        if (body.stray().isEmpty() && level.end() < text.length()) {
          readings.add(new Reading(List.of(), level.group(), body, body.score() - 0.5));
        }
      }
    }
    return best(printed, readings, scope);
  }

  private static Level levelOf(String word) {
    return switch (word) {
      case "省", "自治区" -> Level.PROVINCE;
      case "市" -> Level.CITY;
      case "州", "盟", "自治州" -> Level.PREFECTURE;
      case "镇", "乡" -> Level.TOWNSHIP;
      default -> Level.COUNTY;
    };
  }

  private IssuerName best(String printed, List<Reading> readings, String scope) {
    Optional<Reading> found = Optional.empty();
    for (Reading reading : readings) {
      if (found.isEmpty() || reading.score() > found.get().score()) {
        found = Optional.of(reading);
      }
    }
    if (found.isEmpty()) {
      return IssuerName.unread(printed);
    }
    Reading best = found.get();
    boolean alone =
        readings.stream().noneMatch(r -> !r.sameAs(best) && r.score() >= best.score() - EQUAL);
    boolean sure =
        best.body().score() > 5
            && best.body().stray().isEmpty()
            && alone
            && !hidesPlace(printed, best);
    return new IssuerName(
        printed,
        best.path(),
        best.levelWord(),
        best.body().name(),
        best.body().kind(),
        scope,
        best.body().stray(),
        sure);
  }

  /** 江西九江湖口县: without a list the city is hidden in the name of the county. */
  private boolean hidesPlace(String printed, Reading reading) {
    if (reading.path().size() < 2) {
      return false;
    }
    String province = reading.path().get(0).name();
    String next = reading.path().get(1).name();
    return reading.path().get(0).level() == Level.PROVINCE
        && !printed.contains(province)
        && reading.path().get(1).level() != Level.ZONE
        && next.length() > 4
        && !next.contains("自治")
        && !divisions.isName(next);
  }

  /** The places of a text that is nothing else; empty when it is not. */
  private List<Place> path(String text) {
    List<Reading> readings = new ArrayList<>();
    new Walk(text, readings).walk(0, List.of(), 0);
    Optional<Reading> best = Optional.empty();
    for (Reading r : readings) {
      if (!r.path().isEmpty()
          && r.body().stray().isEmpty()
          && isImplied(r)
          && (best.isEmpty() || r.score() > best.get().score())) {
        best = Optional.of(r);
      }
    }
    return best.map(Reading::path)
        .orElseGet(() -> text.length() <= 6 ? List.of(new Place(text, Level.UNKNOWN)) : List.of());
  }

  private static boolean isImplied(Reading r) {
    return r.body().score() == 8 || r.body().score() == 0;
  }

  /** The way through one text. */
  private final class Walk {
    private final String text;
    private final List<Reading> readings;

    /** Many ways lead to one rest. */
    private final Map<String, List<Body>> read = new HashMap<>();

    Walk(String text, List<Reading> readings) {
      this.text = text;
      this.readings = readings;
    }

    void walk(int from, List<Place> path, double score) {
      Optional<Place> last =
          path.isEmpty() ? Optional.empty() : Optional.of(path.get(path.size() - 1));
      String rest = text.substring(from);
      for (Body body : bodies(rest, last)) {
        readings.add(new Reading(path, "", body, score + body.score()));
      }
      if (path.size() >= MOST_PLACES || rest.isEmpty()) {
        return;
      }
      if (!path.isEmpty() && rest.startsWith("人民政府") && rest.length() > 6) {
        // 黄浦区人民政府外滩街道办事处
        walk(from + 4, path, score - 0.5);
      }
      for (PlaceGrammar.Read place : places.read(rest, last)) {
        double more = place.score();
        if (last.isPresent() && divisions.holds(last.get().name(), place.place().name())) {
          more += 1;
        }
        List<Place> longer = new ArrayList<>(path);
        longer.add(place.place());
        walk(from + place.length(), longer, score + more);
      }
    }

    private List<Body> bodies(String rest, Optional<Place> last) {
      if (rest.isEmpty()) {
        return bodies.read(rest, last);
      }
      String key =
          last.map(p -> p.level().name() + p.name().charAt(p.name().length() - 1)).orElse("");
      return read.computeIfAbsent(rest.length() + key, k -> bodies.read(rest, last));
    }
  }
}
