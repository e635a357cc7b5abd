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

  /**
   * Reads a whole file of which somebody says in which character set it is. A format that says so
   * itself does not listen.
   *
   * @param declaredCharset its name; empty where nothing is declared
   * @throws UnreadableException when no document can be made of the bytes
   */
  default Document read(byte[] bytes, String declaredCharset) throws UnreadableException {
    return read(bytes);
  }
}
