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

  /** The four prefectures that have townships and no counties: 嘉峪关, 东莞, 中山, 儋州. */
  private static final Set<String> WITHOUT_COUNTIES =
      Set.of("620200", "441900", "442000", "460400");

  private final IssuerEvidence evidence;
  private final IssuerName name;
  private final List<Clue> clues;
  private final Divisions divisions;
  private final CanonicalName canonical;
  private final Set<EvidenceSource> sources = EnumSet.noneOf(EvidenceSource.class);
  private final List<String> conflicts = new ArrayList<>();
  private final List<String> candidates = new ArrayList<>();

  Decision(IssuerEvidence evidence, IssuerName name, List<Clue> clues, Divisions divisions) {
    this.evidence = evidence;
    this.name = name;
    this.clues = clues;
    this.divisions = divisions;
    canonical = new CanonicalName(name, divisions);
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
    Certainty most = clue.source() == EvidenceSource.PUBLISHER ? Certainty.HIGH : Certainty.MEDIUM;
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
      List<Division> cities = found.stream().filter(d -> d.level() == Level.PREFECTURE).toList();
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
    if (found.size() == 1 && isLostInProvince(path.subList(known, path.size()), found.get(0))) {
      return undecided();
    }
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
      List<Division> named =
          divisions.withShortName(zone.name().substring(0, end), evidence.year());
      List<Division> cities = named.stream().filter(d -> d.level() == Level.PREFECTURE).toList();
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

  /** Whether all that stands before such a name, or before a township, is a province. */
  private boolean isLostInProvince(List<Place> rest, Division division) {
    if (rest.isEmpty() || division.level().rank() > Level.PREFECTURE.rank()) {
      return false;
    }
    Place first = rest.get(0);
    return first.level() == Level.TOWNSHIP && !WITHOUT_COUNTIES.contains(division.code())
        || divisions.isRepeated(first.name())
            && division.level() == Level.PROVINCE
            && !isMunicipality(division.name());
  }

  private static boolean isMunicipality(String province) {
    return province.endsWith("市");
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
        if (fitting.size() == 1
            && divisions.withCode(clue.code().substring(0, 2) + "0000").size() > 0) {
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
    return decided(path, certainty);
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
    List<Clue> agreed = agreedProvince();
    Certainty certainty = Certainty.MEDIUM.atMost(most);
    if (!agreed.isEmpty()) {
      agreed.forEach(c -> sources.add(c.source()));
      divisions
          .withCode(agreed.get(0).code().substring(0, 2) + "0000")
          .forEach(p -> whole.add(0, p.place()));
      // A copied page has a code too: one alone may be another's.
      certainty = agreed.size() > 1 ? certainty : Certainty.LOW;
    }
    if (path.get(0).level() == Level.UNKNOWN && name.kind() == IssuerKind.CENTRAL_BRANCH) {
      String full = CentralBranches.name(path.get(0).name(), name.body());
      return decided("c:" + full, full, List.of(), certainty);
    }
    // A list that has counties and not this one: a place of another vintage, or a mistake.
    boolean missing = divisions.hasCounties() && path.get(0).level().rank() <= 2;
    return decided(whole, missing ? Certainty.LOW : certainty);
  }

  /** The clues that know a province, when they agree. */
  private List<Clue> agreedProvince() {
    List<Clue> coded = clues.stream().filter(Clue::hasCode).toList();
    boolean agree = coded.stream().map(c -> c.code().substring(0, 2)).distinct().count() == 1;
    return agree ? coded : List.of();
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
    List<Place> whole = new ArrayList<>(within);
    whole.addAll(path);
    if (path.get(0).name().equals(last.name())) {
      whole.remove(within.size());
    } else if (Context.isNamedByCode(last) && path.get(0).level().rank() == last.level().rank()) {
      // The site's code is of such a place, and the name says which one.
      Place named = new Place(path.get(0).name(), last.level(), last.code());
      whole.set(within.size() - 1, named);
      whole.remove(within.size());
    } else if (path.get(0).level().rank() <= 2
        && last.level() == Level.PROVINCE
        && !isMunicipality(last.name())) {
      found.forEach(this::candidate);
      return undecided();
    }
    List<Division> there = divisions.find(whole, evidence.year());
    if (there.size() == 1) {
      return listed(there.get(0), List.of(), contextCertainty());
    }
    boolean county =
        within.stream().anyMatch(p -> p.level().rank() == 2 || WITHOUT_COUNTIES.contains(p.code()));
    boolean town = path.get(0).level() == Level.TOWNSHIP;
    if (there.size() > 1 || town && !county && !within.isEmpty() && last.level() != Level.ZONE) {
      (there.isEmpty() ? found : there).forEach(this::candidate);
      return undecided();
    }
    return decided(whole, contextCertainty());
  }

  /** A body whose name has no place at all. */
  Resolution byContext() {
    Optional<List<Place>> context = context();
    if (context.isPresent() && name.stray().isEmpty() && fits(context.get())) {
      List<Place> path = context.get();
      return decided(path, contextCertainty());
    }
    if (BodyCode.in(evidence.bodyCode()) instanceof BodyCode.Right right
        && name.kind() != IssuerKind.GOVERNMENT
        && clues.stream().allMatch(c -> c.source() == EvidenceSource.HOST)) {
      sources.add(EvidenceSource.ORGANISATION_CODE);
      String key = "o:" + right.code().organisation() + ":" + name.body() + canonical.scope();
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

  /** Where the document comes from; what contradicts is told. */
  private Optional<List<Place>> context() {
    Context context = new Context(clues, divisions, evidence.year());
    if (context.isContradictory()) {
      clues.forEach(c -> conflicts.add(c.source().code() + ": " + c.said()));
    }
    return context.smallest();
  }

  /** Two sources that say the same are more than one. */
  private Certainty contextCertainty() {
    long speaking =
        clues.stream().filter(c -> c.hasCode() && c.source() != EvidenceSource.HOST).count();
    clues.forEach(c -> sources.add(c.source()));
    Certainty certainty = speaking > 1 ? Certainty.MEDIUM : Certainty.LOW;
    return name.certain() ? certainty : Certainty.LOW;
  }

  private Resolution decided(List<Place> path, Certainty certainty) {
    return decided(canonical.key(path), canonical.fullName(path), path, certainty);
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
