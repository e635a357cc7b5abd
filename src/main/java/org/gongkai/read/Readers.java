package org.gongkai.read;

/** Decides the format of a file from its bytes and names the reader for it. */
public final class Readers {
  private Readers() {}
}
