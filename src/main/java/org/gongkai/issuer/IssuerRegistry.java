package org.gongkai.issuer;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
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
 * <p>What it keeps in memory are the codes under which something is open, some 80 bytes for each,
 * and the resolutions under these, some 700 bytes for each body; nothing for the others. The result
 * does not depend on the order.
 */
public final class IssuerRegistry {
  private final IssuerResolver resolver;

  /** A registry on a resolver. */
  public IssuerRegistry(IssuerResolver resolver) {
    this.resolver = resolver;
  }

  /**
   * Decides all evidence of an archive.
   *
   * @param all is gone through three times, in any order; equal evidence needs to be there only
   *     once
   * @param each is given every element with its resolution
   */
  public void resolve(Iterable<IssuerEvidence> all, BiConsumer<IssuerEvidence, Resolution> each) {
    Map<String, SortedMap<String, Resolution>> open = new HashMap<>();
    for (IssuerEvidence evidence : all) {
      String code = organisation(evidence);
      if (!code.isEmpty()
          && !open.containsKey(code)
          && Joining.isOpen(resolver.resolve(evidence))) {
        open.put(code, new TreeMap<>());
      }
    }
    for (IssuerEvidence evidence : all) {
      SortedMap<String, Resolution> bodies = open.get(organisation(evidence));
      if (bodies != null) {
        Resolution resolution = resolver.resolve(evidence);
        if (Joining.hasName(resolution)) {
          bodies.merge(resolution.key(), resolution, Joining::surer);
        }
      }
    }
    for (IssuerEvidence evidence : all) {
      Resolution own = resolver.resolve(evidence);
      SortedMap<String, Resolution> bodies = open.get(own.organisationCode());
      each.accept(evidence, bodies == null ? own : Joining.joined(own, bodies.values()));
    }
  }

  private static String organisation(IssuerEvidence evidence) {
    return BodyCode.in(evidence.bodyCode()) instanceof BodyCode.Right right
        ? right.code().organisation()
        : "";
  }
}
