package org.gongkai.issuer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One decision of {@link IssuerResolver}, while it is made. */
final class Decision {
  /** Zones that every second city has: their names say nothing of where they are. */
  private static final Pattern GENERIC_ZONE =
      Pattern.compile(
          "(?:国家级?|省级)?(?:经济|技术|高新|产业|工业|农业|旅游|生态|综合|现代|科技|开发|示范|试验|实验|保税|物流|高新技术|新材料|化工|临港|临空|空港|循环|度假|自由贸易|自贸|出口加工|风景名胜|风景|边境|合作|管理|高铁|商务)*"
              + "(?:区|园区|园|新区|新城|产业园|片区|科技城|港区)");

  private final IssuerEvidence evidence;
  private final IssuerName name;
  private final List<Clue> clues;
  private final Divisions divisions;
  private final Set<EvidenceSource> sources = EnumSet.noneOf(EvidenceSource.class);
  private final List<String> conflicts = new ArrayList<>();
  private final List<String> candidates = new ArrayList<>();

  Decision(
      IssuerEvidence evidence, IssuerName name, List<Clue> clues, Divisions divisions) {
    this.evidence = evidence;
    this.name = name;
    this.clues = clues;
    this.divisions = divisions;
  }

  Decision from(EvidenceSource source) {
    sources.add(source);
    return this;
  }

  void tellWrongCode(String printed) {
    conflicts.add("index-number: " + printed + " has a wrong check digit");
  }

  /** A body of the centre. */
  Resolution central() {
    sources.add(EvidenceSource.DIVISION_LIST);
    Certainty certainty = Certainty.HIGH;
    for (Clue clue : clues) {
      if (clue.source() == EvidenceSource.SITE_CODE || clue.source() == EvidenceSource.SITE_NAME) {
        conflicts.add(clue.source().code() + ": " + clue.said());
        certainty = Certainty.MEDIUM;
      }
    }
    return decided("c:" + name.body(), name.body(), List.of(), certainty);
  }

  /** A body without a place in its own name, with one in another name of it. */
  Resolution completedBy(Clue clue) {
    sources.add(clue.source());
    Certainty most =
        clue.source() == EvidenceSource.PUBLISHER ? Certainty.HIGH : Certainty.MEDIUM;
    return byPath(clue.path(), most);
  }

  Resolution byPath(List<Place> path) {
    return byPath(path, Certainty.HIGH);
  }

  private Resolution byPath(List<Place> path, Certainty mostBefore) {
    int known = path.size();
    List<Division> found = List.of();
    for (; known > 0 && found.isEmpty(); known--) {
      found = divisions.find(path.subList(0, known), evidence.year());
    }
    known += found.isEmpty() ? 0 : 1;
    Certainty most = mostBefore;
    if (found.size() > 1 && path.get(known - 1).level() == Level.UNKNOWN) {
      // 南昌海关 is the city's, not 南昌县's: such bodies are named after cities.
      List<Division> cities =
          found.stream().filter(d -> d.level() == Level.PREFECTURE).toList();
      if (cities.size() == 1 && name.kind() == IssuerKind.CENTRAL_BRANCH) {
        found = cities;
        most = most.atMost(Certainty.MEDIUM);
      }
    }
    Place top = path.get(0);
    boolean nowhere = top.level().rank() >= Level.ZONE.rank() && !isProperZone(top);
    if (nowhere || found.isEmpty() && isNamesake(path)) {
      return found.isEmpty() || nowhere ? inContext(path, found) : undecided();
    }
    if (found.isEmpty()) {
      Optional<Division> city = cityOfZone(path.get(0));
      return city.isPresent() ? listed(city.get(), path, most) : byNameAlone(path, most);
    }
    boolean shortened =
        name.kind() != IssuerKind.CENTRAL_BRANCH
            && path.stream().anyMatch(p -> p.level() == Level.UNKNOWN);
    Certainty atMost = shortened ? most.atMost(Certainty.MEDIUM) : most;
    boolean doubtful = known == 1 && isNamesake(path) || leapsOverCounty(path, known, found);
    if (found.size() > 1 || doubtful) {
      return among(found, path.subList(known, path.size()), atMost);
    }
    return listed(found.get(0), path.subList(known, path.size()), atMost);
  }

  /** Townships are told by county and name: 北京市人民政府东华门街道办事处 says no county. */
  private boolean leapsOverCounty(List<Place> path, int known, List<Division> found) {
    if (path.get(known - 1).level() != Level.TOWNSHIP) {
      return false;
    }
    String before = path.get(known - 2).name();
    return found.stream()
        .map(divisions::path)
        .noneMatch(p -> p.size() > 1 && Divisions.named(p.get(p.size() - 2), before));
  }

  /** The city that a zone is named after: 合肥 of 合肥高新技术产业开发区. */
  private Optional<Division> cityOfZone(Place zone) {
    if (zone.level() != Level.ZONE) {
      return Optional.empty();
    }
    for (int end = Math.min(5, zone.name().length() - 2); end >= 2; end--) {
      List<Division> named = divisions.withShortName(zone.name().substring(0, end), evidence.year());
      List<Division> cities =
          named.stream().filter(d -> d.level() == Level.PREFECTURE).toList();
      List<Division> found = cities.isEmpty() ? named : cities;
      if (!found.isEmpty()) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether a name is that of several counties and nothing larger stands before it. */
  private boolean isNamesake(List<Place> path) {
    return divisions.isRepeated(path.get(0).name());
  }

  private static boolean isProperZone(Place place) {
    return place.level() == Level.ZONE && !GENERIC_ZONE.matcher(place.name()).matches();
  }

  /** Chooses among divisions of one name by what else the document says. */
  private Resolution among(List<Division> found, List<Place> rest, Certainty most) {
    List<Division> left = new ArrayList<>(found);
    Set<EvidenceSource> speaking = EnumSet.noneOf(EvidenceSource.class);
    for (Clue clue : clues) {
      if (clue.hasCode()) {
        List<Division> fitting =
            found.stream().filter(d -> Clue.compatible(d.code(), clue.code())).toList();
        if (fitting.size() == 1 && divisions.withCode(clue.code().substring(0, 2) + "0000").size() > 0) {
          speaking.add(clue.source());
        }
        left.retainAll(fitting);
      }
    }
    if (left.size() == 1 && !speaking.isEmpty()) {
      sources.addAll(speaking);
      Certainty certainty = speaking.size() > 1 ? Certainty.HIGH : Certainty.MEDIUM;
      return listed(left.get(0), rest, certainty.atMost(most));
    }
    found.forEach(this::candidate);
    return undecided();
  }

  private void candidate(Division division) {
    candidates.add(
        division.code()
            + " "
            + divisions.path(division).stream().map(Division::name).collect(Collectors.joining()));
  }

  /** A place of the list, and what the name has within it. */
  private Resolution listed(Division division, List<Place> rest, Certainty most) {
    sources.add(EvidenceSource.DIVISION_LIST);
    List<Place> path =
        new ArrayList<>(divisions.path(division).stream().map(Division::place).toList());
    path.addAll(rest);
    Certainty certainty = most;
    for (Place place : rest) {
      boolean counted = place.level().rank() <= 2;
      boolean unlistedTown = place.level() == Level.TOWNSHIP && divisions.hasTowns(division);
      if (counted || unlistedTown) {
        certainty = certainty.atMost(Certainty.MEDIUM);
      }
    }
    if (!Divisions.inForce(division, evidence.year())) {
      conflicts.add("division-list: " + division.name() + " was not in force in that year");
      certainty = certainty.atMost(Certainty.MEDIUM);
    }
    certainty = weighed(division.code(), certainty);
    return decided(key(path), fullName(path), path, certainty);
  }

  /** How sure it is beside the clues, which agree with a code or contradict it. */
  private Certainty weighed(String code, Certainty most) {
    Certainty certainty = most;
    int against = 0;
    for (Clue clue : clues) {
      if (!clue.hasCode()) {
        continue;
      }
      if (Clue.compatible(code, clue.code())) {
        sources.add(clue.source());
      } else {
        conflicts.add(clue.source().code() + ": " + clue.said());
        certainty = certainty.atMost(++against > 1 ? Certainty.LOW : Certainty.MEDIUM);
      }
    }
    return certainty;
  }

  /** A place that no list has. Names of counties are unique but for those that are known. */
  private Resolution byNameAlone(List<Place> path, Certainty most) {
    List<Place> whole = new ArrayList<>(path);
    Optional<Clue> province = agreedProvince();
    if (province.isPresent()) {
      sources.add(province.get().source());
      divisions
          .withCode(province.get().code().substring(0, 2) + "0000")
          .forEach(p -> whole.add(0, p.place()));
    }
    if (path.get(0).level() == Level.UNKNOWN && name.kind() == IssuerKind.CENTRAL_BRANCH) {
      String full = CentralBranches.name(path.get(0).name(), name.body());
      return decided("c:" + full, full, List.of(), Certainty.MEDIUM.atMost(most));
    }
    return decided(key(whole), fullName(whole), whole, Certainty.MEDIUM.atMost(most));
  }

  /** The first clue of a province when all that know one agree. */
  private Optional<Clue> agreedProvince() {
    List<Clue> coded = clues.stream().filter(Clue::hasCode).toList();
    boolean agree = coded.stream().map(c -> c.code().substring(0, 2)).distinct().count() == 1;
    return agree ? Optional.of(coded.get(0)) : Optional.empty();
  }

  /** A township, or a county whose name others have: the document must say where it is. */
  private Resolution inContext(List<Place> path, List<Division> found) {
    Optional<List<Place>> context = context();
    if (context.isEmpty()) {
      found.forEach(this::candidate);
      return undecided();
    }
    List<Place> within = context.get();
    Place last = within.get(within.size() - 1);
    if (path.get(0).name().equals(last.name())) {
      within = within.subList(0, within.size() - 1);
    }
    List<Place> whole = new ArrayList<>(within);
    whole.addAll(path);
    List<Division> there = divisions.find(whole, evidence.year());
    if (there.size() == 1) {
      return listed(there.get(0), List.of(), contextCertainty());
    }
    boolean county = within.stream().anyMatch(p -> p.level().rank() == 2);
    boolean town = path.get(0).level() == Level.TOWNSHIP;
    if (there.size() > 1 || town && !county && !within.isEmpty() && last.level() != Level.ZONE) {
      (there.isEmpty() ? found : there).forEach(this::candidate);
      return undecided();
    }
    return decided(key(whole), fullName(whole), whole, contextCertainty());
  }

  /** A body whose name has no place at all. */
  Resolution byContext() {
    Optional<List<Place>> context = context();
    if (context.isPresent() && name.stray().isEmpty() && fits(context.get())) {
      List<Place> path = context.get();
      return decided(key(path), fullName(path), path, contextCertainty());
    }
    if (BodyCode.in(evidence.bodyCode()) instanceof BodyCode.Right right
        && name.kind() != IssuerKind.GOVERNMENT
        && clues.stream().allMatch(c -> c.source() == EvidenceSource.HOST)) {
      sources.add(EvidenceSource.ORGANISATION_CODE);
      String key = "o:" + right.code().organisation() + ":" + name.body() + scope();
      return decided(key, name.body(), List.of(), Certainty.LOW);
    }
    return undecided();
  }

  /** Whether a body without a place can be one of these places: 市科委 is no county's. */
  private boolean fits(List<Place> path) {
    Place last = path.get(path.size() - 1);
    if (!name.levelWord().isEmpty()) {
      return ends(path, name.levelWord());
    }
    if (name.body().endsWith("厅")) {
      return last.level() == Level.PROVINCE;
    }
    boolean onlyHost = clues.stream().allMatch(c -> c.source() == EvidenceSource.HOST);
    return !onlyHost && last.level().rank() <= Level.ZONE.rank();
  }

  /** Whether the smallest of the places is of the level that a word names. */
  static boolean ends(List<Place> path, String levelWord) {
    Place last = path.get(path.size() - 1);
    return last.name().endsWith(levelWord)
        || levelWord.equals("区") && last.level() == Level.ZONE
        || levelWord.equals("省") && last.level() == Level.PROVINCE && last.name().endsWith("自治区");
  }

  /** The smallest place on which all clues agree; empty when they do not, or there are none. */
  private Optional<List<Place>> context() {
    List<Place> deepest = List.of();
    String code = "";
    for (Clue clue : clues) {
      if (!clue.hasCode()) {
        continue;
      }
      if (!code.isEmpty() && !Clue.compatible(code, clue.code())) {
        clues.forEach(c -> conflicts.add(c.source().code() + ": " + c.said()));
        return Optional.empty();
      }
      if (Clue.significant(clue.code()).length() > Clue.significant(code).length()) {
        code = clue.code();
      }
    }
    if (!code.isEmpty()) {
      deepest = placesOf(code);
    }
    // A clue that has names alone tells more than the code of its province.
    for (Clue clue : clues) {
      boolean unlisted = !clue.path().isEmpty() && clue.path().stream().anyMatch(p -> p.code().isEmpty());
      if (unlisted && clue.path().size() + (clue.hasCode() ? 0 : 1) > deepest.size()) {
        boolean province = !clue.hasCode() && !deepest.isEmpty();
        List<Place> longer = new ArrayList<>(province ? deepest.subList(0, 1) : List.of());
        longer.addAll(clue.path());
        deepest = longer;
      }
    }
    return deepest.isEmpty() ? Optional.empty() : Optional.of(deepest);
  }

  /** The places of a code: as far as the list has it. */
  private List<Place> placesOf(String code) {
    for (String each :
        List.of(code, code.substring(0, 4) + "00", code.substring(0, 2) + "0000")) {
      Optional<Division> found = divisions.withCode(each, evidence.year());
      if (found.isPresent()) {
        return divisions.path(found.get()).stream().map(Division::place).toList();
      }
      if (each.equals(code) && divisions.isListed() && Clue.significant(code).length() == 6) {
        // Of a county that the list does not have, not even its city would be right.
        continue;
      }
    }
    return List.of();
  }

  /** Two sources that say the same are more than one. */
  private Certainty contextCertainty() {
    long speaking = clues.stream().filter(c -> c.source() != EvidenceSource.HOST).count();
    clues.forEach(c -> sources.add(c.source()));
    Certainty certainty = speaking > 1 ? Certainty.MEDIUM : Certainty.LOW;
    return name.certain() ? certainty : Certainty.LOW;
  }

  private String fullName(List<Place> path) {
    String places =
        keyPlaces(path).stream().map(Place::name).collect(Collectors.joining());
    String body = name.stray() + name.body();
    return name.kind() == IssuerKind.CENTRAL_BRANCH
        ? CentralBranches.name(places, body)
        : places + body;
  }

  private String key(List<Place> path) {
    List<Place> parts = keyPlaces(path);
    StringBuilder key = new StringBuilder();
    int from = 0;
    for (int i = parts.size() - 1; i >= 0 && from == 0; i--) {
      if (!parts.get(i).code().isEmpty()) {
        key.append("d:").append(parts.get(i).code());
        from = i + 1;
      }
    }
    String separator = from == 0 ? "n:" : "/";
    for (Place place : parts.subList(from, parts.size())) {
      key.append(separator).append(place.name());
      separator = "/";
    }
    return key.append(':').append(name.stray()).append(name.body()).append(scope()).toString();
  }

  /**
   * The places that tell an issuer from all others: all where the list has the smallest county or
   * city; else from that county on, for its name is printed with and without what holds it.
   */
  private List<Place> keyPlaces(List<Place> path) {
    for (int i = path.size() - 1; i > 0; i--) {
      Place place = path.get(i);
      if (place.level().rank() <= 2) {
        boolean unlisted = place.code().isEmpty();
        return unlisted && !divisions.isRepeated(place.name()) ? path.subList(i, path.size()) : path;
      }
    }
    return path;
  }

  private String scope() {
    return name.scope().isEmpty() ? "" : ":" + name.scope();
  }

  private Resolution decided(String key, String fullName, List<Place> path, Certainty certainty) {
    String code = "";
    for (Place place : path) {
      code = place.code().isEmpty() ? code : place.code();
    }
    Certainty least = name.certain() ? certainty : certainty.atMost(Certainty.LOW);
    return new Resolution(
        key,
        fullName,
        path,
        name.stray() + name.body(),
        name.kind(),
        name.scope(),
        code,
        organisation(),
        conflicts.isEmpty() ? least : least.atMost(Certainty.MEDIUM),
        sources,
        conflicts,
        candidates);
  }

  Resolution undecided() {
    return new Resolution(
        "u:" + digest(),
        evidence.name().strip(),
        name.path(),
        name.body(),
        name.kind(),
        name.scope(),
        "",
        organisation(),
        Certainty.UNDECIDED,
        sources,
        conflicts,
        candidates.stream().sorted().toList());
  }

  private String organisation() {
    return BodyCode.in(evidence.bodyCode()) instanceof BodyCode.Right right
        ? right.code().organisation()
        : "";
  }

  private String digest() {
    String all =
        String.join(
            "\n",
            evidence.name(),
            evidence.publisher(),
            evidence.bodyCode(),
            evidence.siteCode(),
            evidence.siteName(),
            evidence.host(),
            evidence.breadcrumb());
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
