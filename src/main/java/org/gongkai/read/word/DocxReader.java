package org.gongkai.read.word;

import org.gongkai.document.Document;
import org.gongkai.read.Reader;
import org.gongkai.read.UnreadableException;
import org.gongkai.read.UnreadableException.Code;

/** Reads Word files in Office Open XML. */
public final class DocxReader implements Reader {
  @Override
  public String name() {
    return "docx";
  }

  @Override
  public Document read(byte[] bytes) throws UnreadableException {
    throw new UnreadableException(Code.UNSUPPORTED, "DOCX files are not read.");
  }
}
