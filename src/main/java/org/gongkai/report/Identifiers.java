package org.gongkai.report;

import org.gongkai.document.Place;

/**
 * What a document carries to identify itself and its issuer beside title and name, as printed or
 * declared. Absent parts are empty.
 *
 * @param indexNumber the index number (索引号) of the catalogue of government information; many begin
 *     with a code of the body
 * @param indexNumberPlace where it stands
 * @param publisher the publisher (发布机构, 发文机关, 公开责任部门) as the particulars of the document print it
 * @param publisherPlace where it stands
 * @param siteCode {@code meta name="SiteIDCode"}: ten digits of which the first six are a division,
 *     or {@code bm} and eight
 * @param siteName {@code meta name="SiteName"}
 * @param siteDomain {@code meta name="SiteDomain"}
 * @param column {@code meta name="ColumnName"}
 * @param contentSource {@code meta name="ContentSource"}: the body that the page names as the
 *     source
 * @param published {@code meta name="PubDate"}, as declared
 * @param address the address that the page declares as its own
 */
public record Identifiers(
    String indexNumber,
    Place indexNumberPlace,
    String publisher,
    Place publisherPlace,
    String siteCode,
    String siteName,
    String siteDomain,
    String column,
    String contentSource,
    String published,
    String address) {

  private static final Place NOWHERE = new Place.Untracked();

  /** None. */
  public static final Identifiers NONE =
      new Identifiers("", NOWHERE, "", NOWHERE, "", "", "", "", "", "", "");
}
