package org.gongkai.check.series;

import org.gongkai.check.text.Wording;

/** For whom a report's figures speak. */
public enum Scope {
  /** For all bodies of an area, or of a system of offices. */
  WHOLE_AREA,
  /** For the office that reports alone. */
  OWN_OFFICE,
  /** The text does not say, or says both. */
  UNKNOWN;

  /** What counts of which one can tell for whom they speak. */
  private static final String COUNTED =
      "[^。；;\\n]{0,24}?(?:收到|受理|接收|新收|办理|办结|答复|主动公开|公开政府信息|制发|发布)[^。；;\\n]{0,24}?\\d";

  private static final Wording WHOLE =
      new Wording(
          "全|涵盖|包含|包括|汇总|覆盖|数据|统计",
          "全(?:省|市|州|盟|县|旗|区|乡|镇|系统)(?!公开|政务|性)"
              + COUNTED
              + "|(?:涵盖|包含|包括|汇总|覆盖)(?:了)?[^。；;\\n]{0,12}?"
              + "(?:各[省市州盟县旗区乡镇]|各街道|各部门|各工作部门|各单位|所属[各县区]|下级|\\d+\\s*[个家])"
              + "|(?:数据|统计)[^。；;\\n]{0,8}(?:为|系|指)全(?:省|市|州|盟|县|旗|区)");

  private static final Wording OWN =
      new Wording(
          "本|我|代表", "(?:本机关|[本我](?:单位|部门|局|委|办|厅|署|处|室|中心|站|院|所)|代表[省市州盟县旗区]?(?:人民)?政府)" + COUNTED);

  /**
   * The scope that a text tells of. It is told by what figures of requests and of documents are
   * said of (全市共受理…, 我局收到…); that all reports speak of 全市 somewhere tells nothing.
   */
  static Scope of(String text) {
    boolean whole = WHOLE.occursIn(text);
    boolean own = OWN.occursIn(text);
    if (whole == own) {
      return UNKNOWN;
    }
    return whole ? WHOLE_AREA : OWN_OFFICE;
  }
}
