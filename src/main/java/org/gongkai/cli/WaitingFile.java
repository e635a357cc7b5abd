package org.gongkai.cli;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Holds what waits to be written, on the disk; gone when it is closed. */
final class WaitingFile implements Closeable {
  private final Path path;
  private final FileChannel channel;

  /**
   * Where something waits.
   *
   * @param begin its first byte
   * @param length how many bytes it has
   */
  record Spot(long begin, int length) {}

  WaitingFile() throws IOException {
    path = Files.createTempFile("gongkai", ".waiting");
    channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  /** Puts something behind all that waits. */
  Spot write(byte[] bytes) throws IOException {
    Spot spot = new Spot(channel.size(), bytes.length);
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    while (rest.hasRemaining()) {
      channel.write(rest, spot.begin() + rest.position());
    }
    return spot;
  }

  /** Gives back what waits somewhere. */
  byte[] read(Spot spot) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(spot.length());
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, spot.begin() + bytes.position()) < 0) {
        throw new EOFException(path + " was cut short");
      }
    }
    return bytes.array();
  }

  @Override
  public void close() throws IOException {
    channel.close();
    Files.deleteIfExists(path);
  }
}
