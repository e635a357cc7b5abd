package org.gongkai.read;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells pictures that may show content from icons, lines and codes to scan. */
final class HtmlPicture {

  /** A picture of a table is larger, in CSS pixels. */
  private static final int SMALLEST = 64;

  /** What sites and editors name the files of pictures that show nothing. */
  private static final Pattern DECORATION =
      Pattern.compile(
          "icon|filetype|logo|emblem|qr_?code|ewm|erweima|blank|spacer|space\\.|arrow|button|btn"
              + "|print|share|weixin|wechat|weibo|emoji|emoticon|line\\.|dot\\.|loading");

  private static final Pattern STYLED_SIZE =
      Pattern.compile("(?:^|[;\\s])(?:width|height)\\s*:\\s*(\\d{1,6})(?:\\.\\d+)?\\s*px");

  private static final Pattern SIZE = Pattern.compile("\\s*(\\d{1,6})(?:\\.\\d+)?\\s*(?:px)?\\s*");

  private HtmlPicture() {}

  /** Whether a picture may show content. */
  static boolean isContent(Element image) {
    String source = image.attr("src").toLowerCase(Locale.ROOT);
    return !isNamedDecoration(source) && !isSmall(image);
  }

  private static boolean isNamedDecoration(String source) {
    if (source.startsWith("data:")) {
      return false;
    }
    String file = source.substring(source.lastIndexOf('/') + 1);
    return DECORATION.matcher(file).find() || source.contains("/icon");
  }

  private static boolean isSmall(Element image) {
    for (String attribute : new String[] {"width", "height"}) {
      Matcher size = SIZE.matcher(image.attr(attribute));
      if (size.matches() && Integer.parseInt(size.group(1)) < SMALLEST) {
        return true;
      }
    }
    Matcher styled = STYLED_SIZE.matcher(image.attr("style"));
    while (styled.find()) {
      if (Integer.parseInt(styled.group(1)) < SMALLEST) {
        return true;
      }
    }
    return false;
  }
}
