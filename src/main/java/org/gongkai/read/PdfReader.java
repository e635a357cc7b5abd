package org.gongkai.read;

import org.gongkai.document.Document;
import org.gongkai.read.UnreadableException.Code;

/** Reads PDF files. */
public final class PdfReader implements Reader {
  @Override
  public String name() {
    return "pdf";
  }

  @Override
  public Document read(byte[] bytes) throws UnreadableException {
    throw new UnreadableException(Code.UNSUPPORTED, "PDF files are not read.");
  }
}
