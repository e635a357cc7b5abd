package org.gongkai.read;

import org.gongkai.document.Document;
import org.gongkai.read.UnreadableException.Code;

/** Reads HTML files. */
public final class HtmlReader implements Reader {
  @Override
  public String name() {
    return "html";
  }

  @Override
  public Document read(byte[] bytes) throws UnreadableException {
    throw new UnreadableException(Code.UNSUPPORTED, "HTML files are not read.");
  }
}
