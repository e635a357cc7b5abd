package org.gongkai.check.series;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The name of a public body, so that reports can be told apart by it. Two names are one body only
 * if they differ in nothing but width, white space and script: 溪口县人民政府 and 溪口县人民政府办公室 stay two.
 *
 * <p>A name that many bodies bear is not told apart by it at all: 水务局, 城关镇人民政府 and 鼓楼区人民政府 lack the
 * place that would say which one it is.
 *
 * @param key the name in plain characters
 */
public record BodyName(String key) implements Comparable<BodyName> {
  /** The greatest unit of place that a name begins with, and what stands before and behind. */
  private static final Pattern PLACE =
      Pattern.compile(
          "^(\\p{IsHan}{1,12}?(?:自治区|自治州|地区|省|市|州|盟|自治县|县|自治旗|旗|新区|林区|特区|区))(\\p{IsHan}.*|$)");

  /** What is called a 区 or 市 without being the name of a place. */
  private static final Pattern NO_PLACE =
      Pattern.compile(
          "(?:.*(?:开发|园|高新|示范|保税|合作|试验|实验|功能|工业|旅游|度假|风景|景|管理|社|小|库|灾|服务|片|校)区|高新新区"
              + "|[本我全各]?[省市县区州盟旗]|城市|大城市|都市|.*(?:超|上|股|门|开)市)");

  private static final Pattern NATIONAL =
      Pattern.compile(
          "(?:国家|国务院|中国|中华人民共和国|全国).*|.{2,}(?<!武装|宣传|组织|统战|工作|机关|支|指挥|项目|事业|门诊)部|.*总署|.*总局");

  private static final Set<String> SHARED = shared();

  /** The body of a name as printed. */
  public static BodyName of(String printed) {
    return new BodyName(PlainCharacters.of(printed));
  }

  /** Whether the name says which body it is. */
  public boolean tellsApart() {
    List<String> places = places();
    if (places.isEmpty()) {
      return NATIONAL.matcher(key).matches();
    }
    return places.size() > 1 || !SHARED.contains(places.get(0));
  }

  /** The places of county level or above that the name begins with, the greatest first. */
  List<String> places() {
    List<String> places = new ArrayList<>();
    String rest = key;
    for (Matcher place = PLACE.matcher(rest); place.matches(); place = PLACE.matcher(rest)) {
      String name = place.group(1);
      if (NO_PLACE.matcher(name).matches() || name.length() < 2) {
        break;
      }
      places.add(name);
      rest = place.group(2);
    }
    return places;
  }

  /** What the name says besides its places: 财政局, 凤城乡人民政府; empty when nothing. */
  String office() {
    return key.substring(places().stream().mapToInt(String::length).sum());
  }

  @Override
  public int compareTo(BodyName other) {
    return key.compareTo(other.key);
  }

  @Override
  public String toString() {
    return key;
  }

  private static Set<String> shared() {
    String name = "/series/shared-places.txt";
    try (InputStream in = BodyName.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split(" ", -1)))
          .filter(place -> !place.isEmpty())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
