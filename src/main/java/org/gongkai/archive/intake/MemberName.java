package org.gongkai.archive.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Names of members, as bytes that do not say how they are to be read. */
final class MemberName {
  private static final Charset GB18030 = Charset.forName("GB18030");

  /** What the file managers of Macintosh and Windows leave beside documents. */
  private static final Set<String> JUNK = Set.of("__macosx", "thumbs.db", "desktop.ini");

  /**
   * Endings of formats that are ZIP archives and documents. Without them every such member would
   * have to be unpacked to see which of the two it is.
   */
  private static final Set<String> ZIPPED_DOCUMENTS =
      Set.of(
          "docx", "docm", "dotx", "xlsx", "xlsm", "pptx", "odt", "ods", "odp", "ofd", "epub",
          "pages", "numbers", "key", "wps", "et");

  private MemberName() {}

  /**
   * Strictly UTF-8, else GB18030: Chinese editions of Windows write GBK, and say nothing of it.
   * Separators are made {@code /}, control characters U+FFFD.
   */
  static String decode(byte[] raw) {
    return clean(text(raw));
  }

  /** Text whose charset nothing tells: strictly UTF-8, else GB18030. */
  static String text(byte[] raw) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException e) {
      return new String(raw, GB18030);
    }
  }

  /** A name with {@code /} for separators and without control characters. */
  static String clean(String name) {
    StringBuilder clean = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      clean.append(c == '\\' ? '/' : Character.isISOControl(c) ? '\uFFFD' : c);
    }
    return clean.toString();
  }

  /** Whether a part of the name is hidden or known to be no document. */
  static boolean hidden(String name) {
    for (String part : name.split("/")) {
      boolean dots = part.equals(".") || part.equals("..");
      if (part.startsWith(".") && !dots || JUNK.contains(part.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  static boolean endsLikeZippedDocument(String name) {
    return ZIPPED_DOCUMENTS.contains(ending(name));
  }

  static boolean endsLikeZip(String name) {
    return ending(name).equals("zip");
  }

  /** The last part of a path, without the ending of a compressed file. */
  static String withoutEnding(String path) {
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('!')) + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
