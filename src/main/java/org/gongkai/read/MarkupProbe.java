package org.gongkai.read;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells HTML from plain text by its tags. */
final class MarkupProbe {
  private static final int LOOK = 1 << 14;

  private static final Pattern FIRST_TAG =
      Pattern.compile(
          "(?s)\\s*+(?:<!--.*?-->\\s*+|<\\?xml[^>]*+>\\s*+)*+"
              + "<(?:!doctype\\s+html|(?:html|head|body|meta|title|link|style|script|base|table|tbody"
              + "|tr|td|div|p|span|center|font|a|b|br|strong|em|ul|ol|li|h[1-6]|section|article|main"
              + "|header|nav|form|img|input|iframe)(?=[\\s/>:]))");

  /** Text may mention a tag; only a page closes several. */
  private static final Pattern CLOSING_TAG =
      Pattern.compile("</(?:html|body|table|tr|td|div|p|span|a|li|h[1-6]|font|strong)\\s*>");

  private static final int CLOSING_TAGS_OF_A_PAGE = 4;

  private MarkupProbe() {}

  static boolean isHtml(String head) {
    String start = head.substring(0, Math.min(head.length(), LOOK)).toLowerCase(Locale.ROOT);
    if (FIRST_TAG.matcher(start).lookingAt()) {
      return true;
    }
    Matcher closing = CLOSING_TAG.matcher(head.toLowerCase(Locale.ROOT));
    int found = 0;
    while (found < CLOSING_TAGS_OF_A_PAGE && closing.find()) {
      found++;
    }
    return found == CLOSING_TAGS_OF_A_PAGE;
  }
}
