package org.gongkai.document;

/**
 * A picture among the text of a document.
 *
 * @param block how many blocks of the document begin before it
 * @param place where it stands
 */
public record Picture(int block, Place place) {}
