package org.gongkai.check;

import java.util.regex.Pattern;
import org.gongkai.check.text.PlainText;

/**
 * Who cannot make 规章. Rule-making power have the departments of the State Council (立法法, article 91)
 * and the governments of provinces, cities with districts and autonomous prefectures (article 93).
 * A name shows that a body lacks it where it is a county, a township, a street office or a
 * department below the national level; what a name leaves open is not said to lack it.
 */
final class RulePower {
  private static final Pattern BELOW =
      Pattern.compile("(?:县|自治县|旗|自治旗|镇|乡|苏木|街道|街道办事处|居委会|村委会)(?:人民政府|政府|办事处|人民政府办公室|管委会)?$");

  /** A department of a city or below: a place, then a bureau. */
  private static final Pattern LOCAL_DEPARTMENT =
      Pattern.compile("(?:市|区|县|旗|州|盟|镇|乡).*(?:局|委员会|委|办公室|中心|大队|支队|分局|所|站)$");

  private RulePower() {}

  /** Whether a body certainly has no power to make rules. */
  static boolean lacks(String issuer) {
    String name = PlainText.of(issuer);
    // The office of a government reports for the government.
    boolean forGovernment = name.contains("人民政府") && !BELOW.matcher(name).find();
    return !forGovernment && (BELOW.matcher(name).find() || LOCAL_DEPARTMENT.matcher(name).find());
  }
}
