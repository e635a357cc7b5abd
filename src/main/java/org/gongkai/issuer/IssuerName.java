package org.gongkai.issuer;

import java.util.List;

/**
 * A printed name, read: the places that it names, and the body.
 *
 * @param printed as it was printed
 * @param path the places from the largest to the smallest, as far as the name has them
 * @param levelWord the word for a level where the name has no place but says of which level the
 *     body is: 市 in 市科委; empty otherwise
 * @param body the name of the body without its places, in full where a short form stands for one
 *     name everywhere: 科学技术委员会 for 科委. What the place implies where no body is named: 人民政府 for 上海市.
 *     Empty when the name could not be read
 * @param kind the kind of the body
 * @param scope of what the report is, kept apart: 机关, 系统, 本级; empty when nothing is said
 * @param stray characters between places and body that are neither; empty mostly
 * @param certain whether every character was read as something known and no other reading is as
 *     good
 */
public record IssuerName(
    String printed,
    List<Place> path,
    String levelWord,
    String body,
    IssuerKind kind,
    String scope,
    String stray,
    boolean certain) {

  public IssuerName {
    path = List.copyOf(path);
  }

  static IssuerName unread(String printed) {
    return new IssuerName(printed, List.of(), "", "", IssuerKind.UNKNOWN, "", "", false);
  }

  /** Whether anything was read. */
  public boolean isRead() {
    return kind != IssuerKind.UNKNOWN || !path.isEmpty();
  }
}
