package org.gongkai.archive.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.archive.intake.FolderWalk.Do;

/**
 * A pattern of file names, as shells have it: {@code *} and {@code ?} within a name, {@code **} for
 * any number of folders, {@code [a-z]} and {@code [!a-z]}, {@code {a,b}}. Hidden files match no
 * pattern.
 *
 * @param base the folder that all it can match lies in
 * @param below what lies there, from the base on, with {@code /} between names
 */
record Glob(Path base, Pattern below) {
  private static final Pattern SPECIAL = Pattern.compile("[*?\\[{]");

  static boolean isOne(String operand) {
    return SPECIAL.matcher(operand).find();
  }

  /** One pattern for each choice that the braces leave. */
  static List<Glob> of(String operand) {
    return braces(operand).stream().map(Glob::plain).toList();
  }

  /** The files and folders that match; of a folder that does, nothing in it is walked. */
  FolderWalk walk(java.util.function.Predicate<Path> leftOut) {
    return new FolderWalk(
        base,
        (FolderWalk.Choice)
            (entry, folder) -> {
              String path = base.relativize(entry).toString();
              path = path.replace(entry.getFileSystem().getSeparator(), "/");
              if (leftOut.test(entry)) {
                return Do.LEAVE;
              }
              if (below.matcher(path).matches()) {
                return Do.TAKE;
              }
              return folder && mayLeadOn(path) ? Do.ENTER : Do.LEAVE;
            });
  }

  private boolean mayLeadOn(String folder) {
    Matcher matcher = below.matcher(folder + "/");
    return matcher.matches() || matcher.hitEnd();
  }

  private static Glob plain(String pattern) {
    Matcher special = SPECIAL.matcher(pattern);
    int slash =
        special.find() ? pattern.lastIndexOf('/', special.start()) : pattern.lastIndexOf('/');
    String base = slash == 0 ? "/" : pattern.substring(0, Math.max(0, slash));
    return new Glob(Path.of(base), Pattern.compile(regex(pattern.substring(slash + 1))));
  }

  /** The choices of the first braces, each with the choices of those behind; nested ones too. */
  private static List<String> braces(String pattern) {
    int open = pattern.indexOf('{');
    int depth = 0;
    List<Integer> bounds = new ArrayList<>();
    for (int i = Math.max(0, open); open >= 0 && i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (c == '{' && depth == 1 || c == ',' && depth == 1 || depth == 0) {
        bounds.add(i);
      }
      if (depth == 0) {
        break;
      }
    }
    if (open < 0 || depth != 0) {
      return List.of(pattern);
    }
    int close = bounds.get(bounds.size() - 1);
    List<String> all = new ArrayList<>();
    for (int i = 0; i + 1 < bounds.size(); i++) {
      String choice = pattern.substring(bounds.get(i) + 1, bounds.get(i + 1));
      all.addAll(braces(pattern.substring(0, open) + choice + pattern.substring(close + 1)));
    }
    return all;
  }

  private static String regex(String pattern) {
    StringBuilder regex = new StringBuilder();
    int i = 0;
    while (i < pattern.length()) {
      char c = pattern.charAt(i);
      if (pattern.startsWith("**/", i)) {
        regex.append("(?:[^/]+/)*");
        i += 3;
        while (pattern.startsWith("**/", i)) {
          i += 3;
        }
        continue;
      }
      int close = c == '[' ? pattern.indexOf(']', i + 2) : -1;
      if (pattern.startsWith("**", i)) {
        regex.append(".*");
        i++;
      } else if (c == '*') {
        regex.append("[^/]*");
      } else if (c == '?') {
        regex.append("[^/]");
      } else if (close > 0) {
        regex.append("(?!/)").append(oneOf(pattern.substring(i + 1, close)));
        i = close;
      } else {
        regex.append(Pattern.quote(String.valueOf(c)));
      }
      i++;
    }
    return regex.toString();
  }

  private static String oneOf(String characters) {
    boolean other = characters.startsWith("!") || characters.startsWith("^");
    String listed = other ? characters.substring(1) : characters;
    String escaped = listed.replaceAll("([\\\\\\[\\]&^])", "\\\\$1");
    return (other ? "[^" : "[") + escaped + "]";
  }
}
