package org.gongkai.issuer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides which body a report is of. What a name says of the place is looked up in the list of
 * divisions; where it says nothing, or fits several, the codes of the document and its site speak.
 * What contradicts is told and never gives {@link Certainty#HIGH}; between equals nothing is
 * chosen. Holds no state and serves any number of threads.
 *
 * <p>The answer depends on one document's evidence alone. What documents tell of each other is
 * {@link IssuerRegistry}'s.
 */
public final class IssuerResolver {
  private final Divisions divisions;
  private final NameParser parser;
  private final Clues clues;

  private IssuerResolver(Divisions divisions) {
    this.divisions = divisions;
    parser = new NameParser(divisions, BodyWords.load());
    clues = new Clues(divisions, parser);
  }

  /** A resolver for a list of divisions; {@link Divisions#provinces()} where there is none. */
  public static IssuerResolver create(Divisions divisions) {
    return new IssuerResolver(divisions);
  }

  /** Reads a printed name, or a title, without looking for its place. */
  public IssuerName read(String printed) {
    return parser.parse(printed);
  }

  /** Decides. */
  public Resolution resolve(IssuerEvidence evidence) {
    IssuerName name = parser.parse(evidence.name());
    List<Clue> said = clues.of(evidence);
    boolean byPublisher = !isUsable(name) && !evidence.publisher().isEmpty();
    if (byPublisher) {
      name = parser.parse(evidence.publisher());
      said = said.stream().filter(c -> c.source() != EvidenceSource.PUBLISHER).toList();
    }
    Decision decision =
        new Decision(evidence, name, said, divisions)
            .from(byPublisher ? EvidenceSource.PUBLISHER : EvidenceSource.NAME);
    if (BodyCode.in(evidence.bodyCode()) instanceof BodyCode.Wrong wrong) {
      decision.tellWrongCode(wrong.printed());
    }
    if (!isUsable(name)) {
      return decision.undecided();
    }
    if (name.kind() == IssuerKind.CENTRAL) {
      return decision.central();
    }
    List<Place> path = withoutRepetition(name.path());
    Optional<Clue> completing = path.isEmpty() ? completing(name, said) : Optional.empty();
    if (completing.isPresent()) {
      return decision.completedBy(completing.get());
    }
    return path.isEmpty() ? decision.byContext() : decision.byPath(path);
  }

  private static boolean isUsable(IssuerName name) {
    return name.isRead() && (!name.body().isEmpty() || name.kind() == IssuerKind.CORPS);
  }

  /** A clue that names the same body with its place: 发布机构 平定县水务局 for 水务局. */
  private static Optional<Clue> completing(IssuerName name, List<Clue> clues) {
    List<Clue> same =
        clues.stream()
            .filter(c -> !c.path().isEmpty() && c.body().equals(name.body()))
            .filter(c -> name.levelWord().isEmpty() || Decision.ends(c.path(), name.levelWord()))
            .toList();
    boolean one = same.stream().map(Clue::path).distinct().count() == 1;
    return one ? same.stream().findFirst() : Optional.empty();
  }

  /** 达州市达州市公安局. */
  private static List<Place> withoutRepetition(List<Place> path) {
    List<Place> once = new ArrayList<>();
    for (Place place : path) {
      if (once.stream().noneMatch(p -> p.name().equals(place.name()))) {
        once.add(place);
      }
    }
    return once;
  }
}
