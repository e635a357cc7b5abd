package org.gongkai.issuer;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How bodies under one organisation code become one. */
final class Joining {
  private Joining() {}

  /** Whether other documents with the same code may decide more. */
  static boolean isOpen(Resolution resolution) {
    return !hasName(resolution) || resolution.kind() == IssuerKind.GOVERNMENT_OFFICE;
  }

  /** Whether its name decides it. */
  static boolean hasName(Resolution resolution) {
    return resolution.isDecided() && !resolution.key().startsWith("o:");
  }

  /** Of two resolutions with one key the one to keep, whatever their order. */
  static Resolution surer(Resolution a, Resolution b) {
    int order = a.certainty().compareTo(b.certainty());
    order = order != 0 ? order : b.divisionCode().compareTo(a.divisionCode());
    order = order != 0 ? order : a.toString().compareTo(b.toString());
    return order <= 0 ? a : b;
  }

  /** A resolution beside the decided ones with its organisation code. */
  static Resolution joined(Resolution own, Collection<Resolution> decided) {
    if (!hasName(own)) {
      return namesake(own, decided);
    }
    return ofGovernment(own, decided);
  }

  /** The one body of the same name that has the code. */
  private static Resolution namesake(Resolution own, Collection<Resolution> decided) {
    List<Resolution> same =
        decided.stream()
            .filter(d -> d.body().equals(own.body()) && d.scope().equals(own.scope()))
            .filter(d -> own.path().isEmpty() || endsWith(d.path(), own.path()))
            .toList();
    return same.size() == 1 && !own.body().isEmpty()
        ? as(same.get(0), own, same.get(0).certainty().atMost(Certainty.MEDIUM))
        : own;
  }

  private static boolean endsWith(List<Place> path, List<Place> end) {
    if (end.size() > path.size()) {
      return false;
    }
    int from = path.size() - end.size();
    for (int i = 0; i < end.size(); i++) {
      if (!path.get(from + i).name().equals(end.get(i).name())) {
        return false;
      }
    }
    return true;
  }

  /** The government, for its office, where the code stands for these two alone. */
  private static Resolution ofGovernment(Resolution own, Collection<Resolution> decided) {
    if (own.kind() != IssuerKind.GOVERNMENT_OFFICE || decided.size() != 2) {
      return own;
    }
    for (Resolution other : decided) {
      if (other.kind() == IssuerKind.GOVERNMENT
          && other.path().equals(own.path())
          && other.scope().equals(own.scope())) {
        return as(other, own, own.certainty().atMost(other.certainty()));
      }
    }
    return own;
  }

  private static Resolution as(Resolution issuer, Resolution own, Certainty certainty) {
    Set<EvidenceSource> sources = EnumSet.of(EvidenceSource.ORGANISATION_CODE);
    sources.addAll(own.sources());
    return new Resolution(
        issuer.key(),
        issuer.name(),
        issuer.path(),
        issuer.body(),
        issuer.kind(),
        issuer.scope(),
        issuer.divisionCode(),
        own.organisationCode(),
        certainty,
        sources,
        own.conflicts(),
        List.of());
  }
}
