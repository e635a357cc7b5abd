package org.gongkai.archive.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import org.gongkai.archive.store.Entry;
import org.gongkai.archive.store.EntryCodec;

/**
 * What a batch and its workers say to each other: tasks one way, entries the other, one at a time.
 * Whatever else is written to the channel gives itself away by the mark that every frame begins
 * with.
 */
final class Frames {
  private static final int MARK = 0x676B7731;

  private Frames() {}

  /** Says that a worker is ready; before anything else. */
  static void hello(DataOutputStream out) throws IOException {
    out.writeInt(MARK);
    out.flush();
  }

  /** Waits until a worker is ready. */
  static void awaitHello(DataInputStream in) throws IOException {
    mark(in);
  }

  static void write(Task task, DataOutputStream out) throws IOException {
    out.writeInt(MARK);
    EntryCodec.text(task.name(), out);
    EntryCodec.text(task.url(), out);
    EntryCodec.text(task.charset(), out);
    EntryCodec.text(task.sha256(), out);
    out.writeInt(task.bytes().length);
    out.write(task.bytes());
    out.flush();
  }

  static Task task(DataInputStream in) throws IOException {
    mark(in);
    String name = EntryCodec.text(in);
    String url = EntryCodec.text(in);
    String charset = EntryCodec.text(in);
    String sha256 = EntryCodec.text(in);
    // The batch is to be believed: gathering pieces first would take twice the memory.
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return new Task(name, url, charset, sha256, bytes);
  }

  static void write(Entry entry, DataOutputStream out) throws IOException {
    out.writeInt(MARK);
    EntryCodec.write(entry, out);
    out.flush();
  }

  static Entry entry(DataInputStream in) throws IOException {
    mark(in);
    return EntryCodec.read(in);
  }

  private static void mark(DataInputStream in) throws IOException {
    int mark = in.readInt();
    if (mark != MARK) {
      throw new InvalidObjectException("no frame: " + Integer.toHexString(mark));
    }
  }
}
