package org.gongkai.read.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A line cut at its pipes.
 *
 * @param pieces what stands before, between and after the pipes; one more than there are pipes
 */
record PipeLine(List<Piece> pieces) {

  /**
   * A stretch between two pipes.
   *
   * @param from index of its first character in the raw line
   * @param to index after its last character, so the index of the pipe that ends it unless it is
   *     the last
   */
  record Piece(int from, int to, String text) {}

  static boolean hasPipe(String raw) {
    return raw.indexOf('|') >= 0;
  }

  static PipeLine of(String raw) {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) == '|' && (i == 0 || raw.charAt(i - 1) != '\\')) {
        pieces.add(piece(raw, from, i));
        from = i + 1;
      }
    }
    pieces.add(piece(raw, from, raw.length()));
    return new PipeLine(pieces);
  }

  private static Piece piece(String raw, int from, int to) {
    String text = raw.substring(from, to);
    if (text.indexOf('\\') >= 0) {
      text = text.replace("\\|", "|");
    }
    if (text.indexOf('<') >= 0) {
      text = withLineBreaks(text);
    }
    return new Piece(from, to, PlainLines.withoutMarks(PrintedText.of(text)));
  }

  /** {@code <br>} in its three spellings as line breaks, each line trimmed. */
  private static String withLineBreaks(String text) {
    StringBuilder broken = new StringBuilder(text.length());
    int from = 0;
    for (int open = text.indexOf('<'); open >= 0; open = text.indexOf('<', open + 1)) {
      if (text.regionMatches(true, open, "<br", 0, 3)) {
        int close = open + 3;
        while (close < text.length() && " /".indexOf(text.charAt(close)) >= 0) {
          close++;
        }
        if (close < text.length() && text.charAt(close) == '>') {
          broken.append(PrintedText.of(text.substring(from, open))).append('\n');
          from = close + 1;
        }
      }
    }
    return broken.append(text, from, text.length()).toString();
  }

  int pipes() {
    return pieces.size() - 1;
  }

  /** How many pieces have something printed in them. */
  int inked() {
    int n = 0;
    for (Piece piece : pieces) {
      n += piece.text().isEmpty() ? 0 : 1;
    }
    return n;
  }

  /** Whether a pipe opens the line. */
  boolean isOpened() {
    return pipes() > 0 && pieces.get(0).text().isEmpty();
  }

  /** Whether a pipe closes the line. */
  boolean isClosed() {
    return pipes() > 0 && pieces.get(pieces.size() - 1).text().isEmpty();
  }

  /** The line {@code |---|:---:|} under a head of Markdown. */
  boolean isRule() {
    boolean drawn = false;
    for (Piece piece : pieces) {
      String text = piece.text();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c != '-' && c != ':' && c != ' ') {
          return false;
        }
      }
      drawn |= text.contains("--");
    }
    return drawn && pipes() > 0;
  }

  /** The cells of a line that is a row: without what a leading or trailing pipe leaves outside. */
  List<Piece> cells() {
    int from = isOpened() ? 1 : 0;
    int to = isClosed() ? pieces.size() - 1 : pieces.size();
    return from < to ? pieces.subList(from, to) : List.of();
  }
}
