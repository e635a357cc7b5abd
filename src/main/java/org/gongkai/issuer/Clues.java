package org.gongkai.issuer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Gathers what the evidence beside the name says of the place. */
final class Clues {
  private static final Pattern SITE_CODE = Pattern.compile("\\d{10}");
  private static final Pattern STEPS = Pattern.compile("[>›»＞→/|\\\\]|-{1,2}>");
  private static final Pattern CRUMB_LABEL = Pattern.compile("^.{0,8}位置(?:是|为)?[:：]?");

  private final Divisions divisions;
  private final NameParser parser;
  private final Map<String, String> hosts = new HashMap<>();

  Clues(Divisions divisions, NameParser parser) {
    this.divisions = divisions;
    this.parser = parser;
    for (String line : BodyWords.lines("hosts.csv")) {
      int comma = line.indexOf(',');
      hosts.put(line.substring(0, comma), line.substring(comma + 1));
    }
  }

  /** The clues of evidence, codes first. */
  List<Clue> of(IssuerEvidence evidence) {
    List<Clue> clues = new ArrayList<>(4);
    siteCode(evidence.siteCode()).ifPresent(clues::add);
    creditCode(evidence.bodyCode()).ifPresent(clues::add);
    host(evidence.host()).ifPresent(clues::add);
    if (!evidence.publisher().isEmpty()) {
      named(
              EvidenceSource.PUBLISHER,
              parser.parse(evidence.publisher()),
              evidence.publisher(),
              evidence.year())
          .ifPresent(clues::add);
    }
    if (!evidence.siteName().isEmpty()) {
      named(
              EvidenceSource.SITE_NAME,
              parser.parseSite(evidence.siteName()),
              evidence.siteName(),
              evidence.year())
          .ifPresent(clues::add);
    }
    breadcrumb(evidence).ifPresent(clues::add);
    return clues;
  }

  private Optional<Clue> siteCode(String code) {
    return SITE_CODE.matcher(code).matches()
        ? ofCode(EvidenceSource.SITE_CODE, code.substring(0, 6))
        : Optional.empty();
  }

  private Optional<Clue> creditCode(String code) {
    return BodyCode.in(code) instanceof BodyCode.Right right
        ? right.code().division().flatMap(d -> ofCode(EvidenceSource.CREDIT_CODE, d))
        : Optional.empty();
  }

  /** A code of a province that there is. */
  private Optional<Clue> ofCode(EvidenceSource source, String code) {
    return divisions.withCode(code.substring(0, 2) + "0000").isEmpty()
        ? Optional.empty()
        : Optional.of(new Clue(source, code, List.of(), "", code));
  }

  private Optional<Clue> host(String host) {
    String suffix = host;
    while (!suffix.isEmpty()) {
      String code = hosts.getOrDefault(suffix, "");
      if (!code.isEmpty()) {
        return Optional.of(new Clue(EvidenceSource.HOST, code, List.of(), "", host));
      }
      int dot = suffix.indexOf('.');
      suffix = dot < 0 ? "" : suffix.substring(dot + 1);
    }
    return Optional.empty();
  }

  private Optional<Clue> breadcrumb(IssuerEvidence evidence) {
    Optional<Clue> deepest = Optional.empty();
    if (evidence.breadcrumb().isEmpty()) {
      return deepest;
    }
    for (String step : STEPS.split(CRUMB_LABEL.matcher(evidence.breadcrumb()).replaceFirst(""))) {
      IssuerName name = parser.parseSite(step);
      boolean within = name.path().isEmpty() || name.path().get(0).level().rank() > 3;
      if (name.certain() && !within) {
        Optional<Clue> clue = named(EvidenceSource.BREADCRUMB, name, step.strip(), evidence.year());
        deepest = clue.isPresent() ? clue : deepest;
      }
    }
    return deepest;
  }

  private Optional<Clue> named(
      EvidenceSource source, IssuerName name, String said, OptionalInt year) {
    if (name.path().isEmpty() || !name.certain()) {
      return Optional.empty();
    }
    for (int k = name.path().size(); k > 0; k--) {
      List<Place> part = name.path().subList(0, k);
      List<Division> found = divisions.find(part, year);
      Place last = part.get(k - 1);
      boolean alone = k > 1 || !divisions.isRepeated(last.name()) && last.level().rank() < 3;
      if (found.size() == 1 && alone) {
        List<Place> path = new ArrayList<>(places(found.get(0)));
        path.addAll(name.path().subList(k, name.path().size()));
        return Optional.of(new Clue(source, found.get(0).code(), path, name.body(), said));
      }
      if (found.size() > 1) {
        break;
      }
    }
    return Optional.of(new Clue(source, "", name.path(), name.body(), said));
  }

  private List<Place> places(Division division) {
    return divisions.path(division).stream().map(Division::place).toList();
  }
}
