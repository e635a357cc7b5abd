package org.gongkai.read;

import java.util.List;
import java.util.Map;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.read.UnreadableException.Code;
import org.gongkai.read.text.TextBlocks;

/**
 * Reads plain text and Markdown. Tables are taken where separators or alignment show them; every
 * other line is a paragraph. Where cells can be told apart and rows cannot, the cells come as a
 * run.
 */
public final class TextReader implements Reader {

  /** Inputs above this many bytes are refused: no text of pages written by people is so long. */
  static final int MOST_BYTES = 50 * 1024 * 1024;

  /**
   * Lines and separators above this many are refused: each costs memory by the hundred bytes, and a
   * report has a few thousand.
   */
  static final int MOST_MARKS = 250_000;

  @Override
  public String name() {
    return "text";
  }

  @Override
  public Document read(byte[] bytes) throws UnreadableException {
    return read(bytes, "");
  }

  @Override
  public Document read(byte[] bytes, String declaredCharset) throws UnreadableException {
    if (bytes.length > MOST_BYTES) {
      throw new UnreadableException(
          Code.TOO_LARGE,
          "a text of "
              + bytes.length
              + " bytes, over the bound of "
              + MOST_BYTES
              + "; split it into one file per report");
    }
    Charsets.Decoded decoded = Charsets.decode(bytes, declaredCharset);
    if (marks(decoded.text()) > MOST_MARKS) {
      throw new UnreadableException(
          Code.TOO_LARGE,
          "more than " + MOST_MARKS + " lines and cells; split it into one file per report");
    }
    List<Block> blocks =
        CutEnd.doubted(TextBlocks.ofTextOrSheet(Radicals.replaced(decoded.text())), decoded.text());
    if (blocks.isEmpty()) {
      throw new UnreadableException(Code.EMPTY, "nothing but white space; fetch the file again");
    }
    return new Document(blocks, Map.of(), decoded.loss().stream().toList());
  }

  /** Ends of lines, separators of cells, and spaces that may part words of a table. */
  private static int marks(String text) {
    int marks = 0;
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean mark = c == '|' || c < ' ';
      boolean gap = c == ' ' && (before == ' ' || Character.isDigit(before));
      if (mark || (gap && i + 1 < text.length() && text.charAt(i + 1) != ' ')) {
        marks++;
      }
      before = c;
    }
    return marks;
  }
}
