package org.gongkai.archive.intake;

import java.util.Optional;

/**
 * One document among the inputs of a batch. It can be read until the next one is asked for: in a
 * stream, what has passed is gone.
 */
public interface Item {

  /**
   * What it is known by: the path of a file as its operand leads to it, the name of a container and
   * of its member with {@code !} between. The same inputs give the same names in every run, and no
   * two items of a run have the same.
   */
  String name();

  /** The address that it was fetched from, as a WARC record says; empty elsewhere. */
  String url();

  /** The character set that the server declared, as a WARC record says; empty elsewhere. */
  String charset();

  /** What tells without reading it that it has not changed; empty where nothing does. */
  Optional<Stamp> stamp();

  /**
   * Its bytes. To be asked for once: what a stream has delivered is gone.
   *
   * @throws UnavailableException when they cannot be had
   */
  byte[] bytes() throws UnavailableException;

  /**
   * Size and time of a file, or of a member of a container.
   *
   * @param bytes the size
   * @param modified when the file, or the container, was last changed: nanoseconds since 1970
   */
  record Stamp(long bytes, long modified) {}
}
