package org.gongkai.issuer;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which body an issuer is, how sure that is, and from what.
 *
 * @param key the same for all documents of one issuer, and stable: it says what the decision rests
 *     on. {@code d:360429:财政局} a division and a body; {@code d:360429/大垅乡:人民政府} with a place that
 *     the list does not have; {@code n:湖口县:财政局} a place by name alone; {@code c:生态环境部} a body of
 *     the centre; {@code o:486344515} an organisation code; {@code u:…} undecided: two documents
 *     with such a key need not be of one issuer. A scope follows behind a further colon
 * @param name the canonical name: places and body in full; as printed when undecided
 * @param path the places from the largest to the smallest
 * @param body the body without its places
 * @param kind its kind
 * @param scope 机关, 系统 and the like, as printed; such a report is another issuer's
 * @param divisionCode of the smallest place of the path that has one; empty when none has
 * @param organisationCode the organisation code in the index number, if its check digit is right:
 *     that of whoever indexed the document, mostly the issuer
 * @param certainty how sure
 * @param sources from what
 * @param conflicts what contradicts it, as {@code source: what it says}
 * @param candidates of an undecided one those that it can be, as codes and names
 */
public record Resolution(
    String key,
    String name,
    List<Place> path,
    String body,
    IssuerKind kind,
    String scope,
    String divisionCode,
    String organisationCode,
    Certainty certainty,
    Set<EvidenceSource> sources,
    List<String> conflicts,
    List<String> candidates) {

  public Resolution {
    path = List.copyOf(path);
    sources =
        sources.isEmpty()
            ? Set.of()
            : java.util.Collections.unmodifiableSet(EnumSet.copyOf(sources));
    conflicts = List.copyOf(conflicts);
    candidates = List.copyOf(candidates);
  }

  /** Whether it is decided which body it is. */
  public boolean isDecided() {
    return certainty != Certainty.UNDECIDED;
  }

  /** The code of the province, if it is known. */
  public Optional<String> provinceCode() {
    return path.isEmpty() || path.get(0).code().isEmpty()
        ? Optional.empty()
        : Optional.of(path.get(0).code().substring(0, 2) + "0000");
  }
}
