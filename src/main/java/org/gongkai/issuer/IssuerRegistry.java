package org.gongkai.issuer;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Decides over a whole archive: what one document leaves open, another with the same organisation
 * code may tell. Two names become one issuer only where the code says so and the names do not
 * contradict:
 *
 * <ul>
 *   <li>a body without a place (水务局) is the one body of that name that has the code elsewhere;
 *   <li>a government and its own office are one where one code stands for both and for no other
 *       body.
 * </ul>
 *
 * A code under which other bodies stand is that of whoever runs the page, and joins nothing.
 *
 * <p>What it keeps in memory are the keys by organisation code, not the evidence: some 300 bytes
 * for each code, and as many for each further body under it. The result does not depend on the
 * order.
 */
public final class IssuerRegistry {
  private final IssuerResolver resolver;

  /** What documents with one code say. */
  private static final class Holder {
    /** The decided resolutions by key: of each the least in order. */
    private final TreeMap<String, Resolution> decided = new TreeMap<>();
  }

  /** A registry on a resolver. */
  public IssuerRegistry(IssuerResolver resolver) {
    this.resolver = resolver;
  }

  /**
   * Decides all evidence of an archive.
   *
   * @param all is gone through twice, in any order; equal evidence needs to be there only once
   * @param each is given every element with its resolution
   */
  public void resolve(Iterable<IssuerEvidence> all, BiConsumer<IssuerEvidence, Resolution> each) {
    Map<String, Holder> holders = new HashMap<>();
    for (IssuerEvidence evidence : all) {
      if (!evidence.bodyCode().isEmpty()) {
        Resolution resolution = resolver.resolve(evidence);
        if (!resolution.organisationCode().isEmpty()
            && resolution.isDecided()
            && !resolution.key().startsWith("o:")) {
          holders
              .computeIfAbsent(resolution.organisationCode(), c -> new Holder())
              .decided
              .merge(resolution.key(), resolution, Joining::surer);
        }
      }
    }
    for (IssuerEvidence evidence : all) {
      Resolution own = resolver.resolve(evidence);
      Holder holder = holders.get(own.organisationCode());
      each.accept(evidence, holder == null ? own : Joining.joined(own, holder.decided.values()));
    }
  }
}
