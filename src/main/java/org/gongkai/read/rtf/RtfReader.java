package org.gongkai.read.rtf;

import java.util.List;
import java.util.Map;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.read.Reader;
import org.gongkai.read.UnreadableException;
import org.gongkai.read.UnreadableException.Code;
import org.gongkai.read.flow.FlowBlocks;

/**
 * Reads Rich Text Format, as Word, WPS and LibreOffice write it.
 *
 * <p>Bad input: a file whose last group is not closed was cut short and is {@code DAMAGED}. Control
 * words that are not known are passed over, as the format demands.
 */
public final class RtfReader implements Reader {
  @Override
  public String name() {
    return "rtf";
  }

  @Override
  public Document read(byte[] bytes) throws UnreadableException {
    try {
      RtfText text = new RtfText();
      new RtfTokens(bytes).into(text);
      List<Block> blocks = FlowBlocks.of(text.body(), text.notes(), text.furniture());
      if (blocks.isEmpty()) {
        throw text.pictures() > 0
            ? new UnreadableException(
                Code.NO_TEXT, "The RTF file holds pictures only; text in them is not read.")
            : new UnreadableException(Code.EMPTY, "The RTF file has no text.");
      }
      List<String> losses =
          text.pictures() > 0
              ? List.of(text.pictures() + " pictures; text in them is not read")
              : List.of();
      return new Document(blocks, Map.of(), losses);
    } catch (RuntimeException e) {
      throw new UnreadableException(
          Code.DAMAGED, "The RTF file is damaged: " + e.getMessage() + ".", e);
    }
  }
}
