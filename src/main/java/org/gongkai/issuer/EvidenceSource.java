package org.gongkai.issuer;

import java.util.Locale;

/** What a resolution rests on. */
public enum EvidenceSource {
  /** The printed name, or the name in the title. */
  NAME,
  /** The user's list of divisions, or the provinces that the program knows. */
  DIVISION_LIST,
  /** The division in a unified social credit code. */
  CREDIT_CODE,
  /** An organisation code that other documents give with a full name. */
  ORGANISATION_CODE,
  /** The identification code of the site, whose first six digits are a division. */
  SITE_CODE,
  /** The name of the host. */
  HOST,
  /** The name of the site. */
  SITE_NAME,
  /** The line that says where in its site a page stands. */
  BREADCRUMB,
  /** The publisher that the page prints beside the index number, or declares. */
  PUBLISHER;

  /** As data has it: {@code credit-code}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
