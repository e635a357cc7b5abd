package org.gongkai.issuer;

import java.util.OptionalInt;

/**
 * What a document says of the body that it is of. Of two documents that say the same, the evidence
 * is equal: an archive has far fewer of them than reports. Absent parts are empty texts.
 *
 * @param name the issuer's name as printed; where there is none, the title
 * @param publisher as the page prints or declares it
 * @param bodyCode what stands for a body in the index number: its part before the slash
 * @param siteCode the identification code of the site (网站标识码)
 * @param siteName the name of the site
 * @param host the name of the host, lower case
 * @param breadcrumb the line that says where in its site the page stands
 * @param year the year reported on; chooses among vintages of divisions
 */
public record IssuerEvidence(
    String name,
    String publisher,
    String bodyCode,
    String siteCode,
    String siteName,
    String host,
    String breadcrumb,
    OptionalInt year) {

  /** Nothing known. */
  public static final IssuerEvidence NONE =
      new IssuerEvidence("", "", "", "", "", "", "", OptionalInt.empty());

  /** A name and nothing else. */
  public static IssuerEvidence ofName(String name) {
    return NONE.withName(name);
  }

  /** The same with a name, or with a title that names the issuer. */
  public IssuerEvidence withName(String newName) {
    return new IssuerEvidence(
        newName, publisher, bodyCode, siteCode, siteName, host, breadcrumb, year);
  }

  /** The same with a publisher. */
  public IssuerEvidence withPublisher(String newPublisher) {
    return new IssuerEvidence(
        name, newPublisher, bodyCode, siteCode, siteName, host, breadcrumb, year);
  }

  /** The same with an index number, of which only what stands for a body is kept. */
  public IssuerEvidence withIndexNumber(String indexNumber) {
    String body = BodyCode.in(indexNumber).printed();
    return new IssuerEvidence(name, publisher, body, siteCode, siteName, host, breadcrumb, year);
  }

  /** The same of a site. */
  public IssuerEvidence withSite(String code, String siteTitle, String hostName) {
    return new IssuerEvidence(
        name, publisher, bodyCode, code, siteTitle, hostName, breadcrumb, year);
  }

  /** The same with a breadcrumb. */
  public IssuerEvidence withBreadcrumb(String newBreadcrumb) {
    return new IssuerEvidence(
        name, publisher, bodyCode, siteCode, siteName, host, newBreadcrumb, year);
  }

  /** The same on a year. */
  public IssuerEvidence withYear(OptionalInt newYear) {
    return new IssuerEvidence(
        name, publisher, bodyCode, siteCode, siteName, host, breadcrumb, newYear);
  }
}
