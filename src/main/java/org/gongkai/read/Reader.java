package org.gongkai.read;

import org.gongkai.document.Document;

/**
 * Reads one family of formats. Implementations hold no state and may be used by any number of
 * threads.
 */
public interface Reader {

  /**
   * The name under which the output mentions the reader: {@code pdf}, {@code html}, {@code docx} …
   */
  String name();

  /**
   * Reads a whole file.
   *
   * @param bytes the file; not changed
   * @throws UnreadableException when no document can be made of the bytes
   */
  Document read(byte[] bytes) throws UnreadableException;
}
