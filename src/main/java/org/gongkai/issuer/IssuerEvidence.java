package org.gongkai.issuer;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.report.Identifiers;
import org.gongkai.report.Report;

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

  private static final Pattern STEP_WITH_YEAR =
      Pattern.compile("[>›»＞→]?[^>›»＞→]*(?:19|20)\\d\\d[^>›»＞→]*(?:[>›»＞→].*)?$");

  private static final Pattern HOST =
      Pattern.compile(
          "(?:https?://)?([a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,})(?::\\d+)?(?:[/?#].*)?");

  /** Nothing known. */
  public static final IssuerEvidence NONE =
      new IssuerEvidence("", "", "", "", "", "", "", OptionalInt.empty());

  /**
   * The evidence of a report.
   *
   * @param url the address that it was fetched from, which speaks before what the page declares;
   *     empty where none is known
   */
  public static IssuerEvidence of(Report report, String url) {
    Identifiers ids = report.identifiers();
    String address =
        Stream.of(url, ids.address(), webAddress(report.source().uri()), ids.siteDomain())
            .map(IssuerEvidence::host)
            .filter(h -> !h.isEmpty())
            .findFirst()
            .orElse("");
    return ofName(report.issuer().or(report::title).orElse(""))
        .withPublisher(ids.publisher().isEmpty() ? ids.contentSource() : ids.publisher())
        .withIndexNumber(ids.indexNumber())
        .withSite(ids.siteCode(), ids.siteName(), address)
        .withBreadcrumb(report.source().page().map(p -> column(p.breadcrumb())).orElse(""))
        .withYear(report.year());
  }

  /** An address of the web; a file may be named like a host. */
  private static String webAddress(String uri) {
    return uri.startsWith("http://") || uri.startsWith("https://") ? uri : "";
  }

  /** A breadcrumb without its last steps from one with a year on: they differ for every report. */
  private static String column(String breadcrumb) {
    Matcher year = STEP_WITH_YEAR.matcher(breadcrumb);
    return year.find() ? breadcrumb.substring(0, year.start()) : breadcrumb;
  }

  /** The host of an address, or a host alone; empty for anything else, an address of digits too. */
  private static String host(String address) {
    Matcher m = HOST.matcher(address.strip().toLowerCase(Locale.ROOT));
    return m.matches() ? m.group(1) : "";
  }

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
