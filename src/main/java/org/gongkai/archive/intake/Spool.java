package org.gongkai.archive.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A container that lies in another one, unpacked so that one can move about in it: in memory while
 * it is small, in a temporary file that goes with the program otherwise.
 *
 * @param channel what was unpacked
 */
record Spool(SeekableByteChannel channel) implements Closeable {
  private static final int IN_MEMORY = 4 << 20;

  static Spool of(InputStream in) throws IOException {
    byte[] first = in.readNBytes(IN_MEMORY);
    if (first.length < IN_MEMORY) {
      return new Spool(new SeekableInMemoryByteChannel(first));
    }
    Path file = Files.createTempFile("gongkai", ".tmp");
    FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    try {
      channel.write(ByteBuffer.wrap(first));
      byte[] buffer = new byte[1 << 16];
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        channel.write(ByteBuffer.wrap(buffer, 0, count));
      }
      return new Spool(channel);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** What was unpacked, from its beginning; closing it closes the spool. */
  InputStream stream() throws IOException {
    channel.position(0);
    return Channels.newInputStream(channel);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
