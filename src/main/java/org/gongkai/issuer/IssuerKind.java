package org.gongkai.issuer;

import java.util.Locale;

/** What kind of body an issuer is, as its name tells. */
public enum IssuerKind {
  /** The government of a county or of something larger; the administration of a prefecture. */
  GOVERNMENT,
  /** The office of such a government: 人民政府办公室. */
  GOVERNMENT_OFFICE,
  /** A department of a government: 财政局. */
  DEPARTMENT,
  /** The government of a township or a town, and its offices. */
  TOWNSHIP,
  /** A street office: 街道办事处. */
  STREET_OFFICE,
  /** The committee that runs a zone: 开发区管理委员会. */
  ZONE_COMMITTEE,
  /** The State Council, its ministries and agencies. */
  CENTRAL,
  /** A body of the centre in a place: tax, customs, weather, banking supervision. */
  CENTRAL_BRANCH,
  /** A branch or an office of a department or of a township: 公安局叶集分局, 财政所. */
  BRANCH,
  /** The Xinjiang Production and Construction Corps, its divisions and regiments. */
  CORPS,
  /** A court or a procuratorate. */
  JUDICIAL,
  /** A body of the Party. */
  PARTY,
  /** A people's organisation: 残疾人联合会, 供销合作社联合社. */
  ORGANISATION,
  /** A school, a hospital, a centre: bodies that serve the public. */
  INSTITUTION,
  /** A company, a bank. */
  ENTERPRISE,
  /** A committee of villagers or residents. */
  VILLAGE,
  /** Whatever the name leaves open. */
  UNKNOWN;

  /** As data has it: {@code street-office}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
