package org.gongkai.render.findings;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of files as URI references (RFC 3986). */
final class UriReference {
  private static final Pattern URL = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://.*");
  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:[/\\\\].*");
  private static final String IN_PATH =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
  private static final String IN_URL = IN_PATH + ":?#[]@!$&'()*+,;=%";

  private UriReference() {}

  /**
   * The reference to what a source is named after: a URL stays one, an absolute path becomes a
   * {@code file} URI, any other a relative reference.
   */
  static String of(String name) {
    if (URL.matcher(name).matches()) {
      return encoded(name, IN_URL);
    }
    if (DRIVE.matcher(name).matches()) {
      String path = name.substring(2).replace('\\', '/');
      return "file:///" + name.charAt(0) + ":" + encoded(path, IN_PATH);
    }
    return (name.startsWith("/") ? "file://" : "") + encoded(name, IN_PATH);
  }

  private static String encoded(String text, String kept) {
    StringBuilder reference = new StringBuilder(text.length());
    for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
      if (kept.indexOf(unit) >= 0) {
        reference.append((char) unit);
      } else {
        reference.append('%').append(String.format(Locale.ROOT, "%02X", unit & 0xff));
      }
    }
    return reference.toString();
  }
}
