package org.gongkai.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A font with Chinese characters that a document may embed: TrueType outlines, alone in a file or
 * in a collection. Fonts with PostScript outlines, as Noto CJK has them, are not among them: PDFBox
 * cannot take out of those the characters that a document needs.
 *
 * @param file the font file
 * @param name the PostScript name of the font in a collection; empty for a file with one font
 */
public record ChineseFont(Path file, String name) {

  /** The free fonts looked for, the nearest to the form's 宋体 first. */
  private static final List<ChineseFont> FREE =
      List.of(
          new ChineseFont(Path.of("uming.ttc"), "UMingCN"),
          new ChineseFont(Path.of("gbsn00lp.ttf"), ""),
          new ChineseFont(Path.of("wqy-microhei.ttc"), "WenQuanYiMicroHei"),
          new ChineseFont(Path.of("wqy-zenhei.ttc"), "WenQuanYiZenHei"),
          new ChineseFont(Path.of("DroidSansFallbackFull.ttf"), ""),
          new ChineseFont(Path.of("DroidSansFallback.ttf"), ""));

  private static final List<String> FOLDERS =
      List.of(
          "/usr/share/fonts",
          "/usr/local/share/fonts",
          "~/.local/share/fonts",
          "~/.fonts",
          "/Library/Fonts",
          "~/Library/Fonts",
          "/System/Library/Fonts",
          "C:\\Windows\\Fonts");

  private static final int DEEPEST = 6;

  /** The free fonts on this machine, the one to print in first. */
  public static List<ChineseFont> installed() {
    Map<String, Path> files = new HashMap<>();
    for (String folder : FOLDERS) {
      Path path = Path.of(folder.replaceFirst("^~", System.getProperty("user.home", "/")));
      if (Files.isDirectory(path)) {
        collect(path, files);
      }
    }
    return FREE.stream()
        .flatMap(
            font ->
                Optional.ofNullable(files.get(font.file().toString()))
                    .map(file -> new ChineseFont(file, font.name()))
                    .stream())
        .toList();
  }

  private static void collect(Path folder, Map<String, Path> files) {
    try (Stream<Path> below = Files.walk(folder, DEEPEST, FileVisitOption.FOLLOW_LINKS)) {
      below
          .filter(Files::isReadable)
          .sorted(Comparator.naturalOrder())
          .forEach(file -> files.putIfAbsent(file.getFileName().toString(), file));
    } catch (IOException | UncheckedIOException e) {
      // A folder that may not be looked into has no fonts to offer.
      return;
    }
  }

  /**
   * The font of a file that the user names; the first one where it is a collection.
   *
   * @throws IOException when there is no such file
   */
  public static ChineseFont in(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException(file.toString());
    }
    return new ChineseFont(file, "");
  }

  /** Whether the file holds several fonts. */
  boolean isInCollection() {
    String lower = file.toString().toLowerCase(Locale.ROOT);
    return lower.endsWith(".ttc") || lower.endsWith(".otc");
  }
}
