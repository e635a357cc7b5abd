package org.gongkai.issuer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The key and the full name of a body in places. */
final class CanonicalName {
  private final IssuerName name;
  private final Divisions divisions;

  CanonicalName(IssuerName name, Divisions divisions) {
    this.name = name;
    this.divisions = divisions;
  }

  /** Places and body; the places as the latest list names them, whatever the year. */
  String fullName(List<Place> path) {
    String places = latest(keyPlaces(path)).stream().map(Place::name).collect(Collectors.joining());
    String body = name.stray() + name.body();
    return name.kind() == IssuerKind.CENTRAL_BRANCH
        ? CentralBranches.name(places, body)
        : places + body;
  }

  private List<Place> latest(List<Place> path) {
    for (int i = path.size() - 1; i >= 0; i--) {
      Optional<Division> now = divisions.withCode(path.get(i).code(), OptionalInt.empty());
      if (now.isPresent()) {
        List<Place> latest =
            new ArrayList<>(divisions.path(now.get()).stream().map(Division::place).toList());
        latest.addAll(path.subList(i + 1, path.size()));
        return latest;
      }
    }
    return path;
  }

  String key(List<Place> path) {
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
        return unlisted && !divisions.isRepeated(place.name())
            ? shortened(path.subList(i, path.size()))
            : path;
      }
    }
    return shortened(path);
  }

  /** 恩施州 for 恩施土家族苗族自治州: without a list both names must give one key. */
  private static List<Place> shortened(List<Place> path) {
    return path.stream()
        .map(p -> p.code().isEmpty() ? new Place(Divisions.withoutPeoples(p.name()), p.level()) : p)
        .toList();
  }

  String scope() {
    return name.scope().isEmpty() ? "" : ":" + name.scope();
  }
}
