package org.gongkai.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.check.text.PlainText;

/**
 * What kind of body a name names: a small grammar of the names of public bodies. Rules that depend
 * on the kind say nothing of a body whose name leaves it open.
 */
public enum BodyKind {
  /** The government of a county or of something larger: 淮安市人民政府. */
  GOVERNMENT,
  /** The office of such a government, which reports for it: 人民政府办公室. */
  GOVERNMENT_OFFICE,
  /** A department of such a government: 财政局. */
  DEPARTMENT,
  /** The government of a township or a town. */
  TOWNSHIP,
  /** A street office, the branch of a government in a city: 街道办事处. */
  STREET_OFFICE,
  /** The committee that runs a zone: 开发区管理委员会. */
  ZONE_COMMITTEE,
  /** Anything else, and whatever a name leaves open. */
  UNKNOWN;

  private static final Pattern OFFICE = Pattern.compile("(?<![乡镇])人民政府办公[室厅]$");
  private static final Pattern ZONE =
      Pattern.compile("(?:管理委员会|管委会)$|(?:开发|高新|示范|实验|试验|园|保税|度假|风景名胜|合作|产业|风景|旅游)区$|新区$");
  private static final Pattern STREET = Pattern.compile("街道(?:办事处|办)?$|街道.{0,4}人民政府$");
  private static final Pattern TOWN = Pattern.compile("(?:乡|镇|苏木)(?:人民政府|政府)?(?:党政办公?室?|办公室)?$");
  private static final Pattern RULES =
      Pattern.compile("(?:省|市|县|区|旗|州|盟)(?:人民政府|政府)$|[^街园](?:省|市|县|自治区|区|自治州|旗|盟)$");

  /**
   * Offices of committees and of the Party, bodies of the centre in a place, and parts of bodies.
   */
  private static final Pattern NO_DEPARTMENT =
      Pattern.compile(
          "分局$|村委会|居委会|村民委员会|居民委员会|党委|工委|税务局$|气象局$|烟草|邮政|海关|国家安全|公司|学校|大学|银行|法院|检察院|(?<!城)乡(?!村).+|(?<!城)镇.+");

  private static final Pattern DEPARTMENTS =
      Pattern.compile("(?:局|厅|委员会|委|人民防空办公室|信访办公室|外事办公室)$|^.{0,6}部$");

  /** The kind of a body; {@link #UNKNOWN} when its name leaves it open. */
  public static BodyKind of(String name) {
    String plain = PlainText.of(name);
    if (OFFICE.matcher(plain).find()) {
      return GOVERNMENT_OFFICE;
    }
    if (STREET.matcher(plain).find()) {
      return STREET_OFFICE;
    }
    if (TOWN.matcher(plain).find()) {
      return TOWNSHIP;
    }
    if (ZONE.matcher(plain).find()) {
      return ZONE_COMMITTEE;
    }
    if (RULES.matcher(plain).find()) {
      return GOVERNMENT;
    }
    boolean department = DEPARTMENTS.matcher(plain).find() && !NO_DEPARTMENT.matcher(plain).find();
    return department ? DEPARTMENT : UNKNOWN;
  }

  /** The kind of a body that may have no name. */
  static BodyKind of(Optional<String> name) {
    return name.map(BodyKind::of).orElse(UNKNOWN);
  }

  /** As profiles write it: {@code street-office}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kinds that a profile may give a deadline. */
  public static List<BodyKind> named() {
    return Arrays.stream(values()).filter(k -> k != UNKNOWN).toList();
  }
}
