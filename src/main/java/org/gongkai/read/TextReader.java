package org.gongkai.read;

import org.gongkai.document.Document;
import org.gongkai.read.UnreadableException.Code;

/** Reads TEXT files. */
public final class TextReader implements Reader {
  @Override
  public String name() {
    return "text";
  }

  @Override
  public Document read(byte[] bytes) throws UnreadableException {
    throw new UnreadableException(Code.UNSUPPORTED, "TEXT files are not read.");
  }
}
