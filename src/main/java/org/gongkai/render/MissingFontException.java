package org.gongkai.render;

import java.io.IOException;
import java.nio.file.Path;

/** No font on this machine can print a document that must carry its fonts. */
public class MissingFontException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String characters;

  /**
   * @param characters those that no font has, parted by spaces; empty when there is no font at all
   */
  MissingFontException(String characters) {
    this(
        characters,
        characters.isEmpty()
            ? "no free Chinese TrueType font is installed: install fonts-arphic-uming or"
                + " fonts-wqy-microhei (Debian's names), or name a font file"
            : "no font has the characters " + characters + ": name a font file that has them");
  }

  private MissingFontException(String characters, String message) {
    super(message);
    this.characters = characters;
  }

  /** The characters that no font has, parted by spaces; empty when there is no font at all. */
  public String characters() {
    return characters;
  }

  /** A font file whose characters cannot be taken out. */
  public static final class Unusable extends MissingFontException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;

    Unusable(Path file) {
      super(
          "",
          file + " has PostScript outlines, which cannot be embedded: name a TrueType font file");
      this.file = file;
    }

    /** The font file. */
    public Path file() {
      return file;
    }
  }
}
