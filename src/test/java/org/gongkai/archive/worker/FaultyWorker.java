package org.gongkai.archive.worker;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.Parser;
import org.gongkai.check.Messages.Language;
import org.gongkai.report.ParseResult;

/** A worker whose reader does what a document tells it to: a text {@code FAULT name}. */
public final class FaultyWorker {
  private static final String MARK = "FAULT ";

  private FaultyWorker() {}

  /** What can go wrong in a reader. */
  public enum Fault {
    /** Does not come to an end. */
    HANG,
    /** Does not come to an end and does not listen either. */
    SPIN,
    /** Allocates without end. */
    HEAP,
    /** Asks for an array that no heap holds. */
    ARRAY,
    /** Calls itself without end. */
    STACK,
    /** Ends the JVM with a code. */
    EXIT,
    /** Ends the JVM at once. */
    HALT,
    /** Is killed by a signal. */
    SIGNAL,
    /** Prints without end, but for its time limit. */
    PRINT,
    /** Writes rubbish into the very channel of results. */
    GARBLE,
    /** Throws an exception. */
    THROW,
    /** Throws an error. */
    LINK,
    /** Prints a lot and then gives its result all the same. */
    CHATTER,
    /** Dies the first time and gives its result the second. */
    ONCE
  }

  /** A document that makes the reader fail so. */
  public static byte[] document(Fault fault, Path memory) {
    return (MARK + fault + " " + memory).getBytes(StandardCharsets.UTF_8);
  }

  /** The command line of such a worker. */
  public static List<String> command(int megabytes) {
    return WorkerCommand.of(
        FaultyWorker.class.getName(), System.getProperty("java.class.path"), megabytes);
  }

  public static void main(String[] args) {
    Parser parser = Parser.create(Language.ENGLISH);
    Worker.serve(task -> parse(parser, task));
  }

  private static ParseResult parse(Parser parser, Task task) {
    String text = new String(task.bytes(), StandardCharsets.UTF_8);
    if (text.startsWith(MARK)) {
      String[] words = text.split(" ");
      fail(Fault.valueOf(words[1]), Path.of(words[2]));
    }
    return parser.parse(task.name(), task.bytes(), task.charset());
  }

  private static void fail(Fault fault, Path memory) {
    switch (fault) {
      case HANG -> sleep();
      case SPIN -> spin();
      case HEAP -> allocate();
      case ARRAY -> System.err.println(new long[Integer.MAX_VALUE].length);
      case STACK -> System.err.println(recurse(1));
      case EXIT -> System.exit(17);
      case HALT -> Runtime.getRuntime().halt(0);
      case SIGNAL -> kill();
      case PRINT -> print(Long.MAX_VALUE);
      case GARBLE -> garble();
      case THROW -> throw new IllegalStateException("a reader's fault");
      case LINK -> throw new NoClassDefFoundError("org/example/Missing");
      case CHATTER -> print(100_000);
      case ONCE -> dieOnce(memory);
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(Long.MAX_VALUE);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void spin() {
    long n = 1;
    while (n != 0) {
      n = n * 31 | 1;
    }
  }

  private static void allocate() {
    List<byte[]> all = new ArrayList<>();
    while (true) {
      byte[] more = new byte[1 << 20];
      Arrays.fill(more, (byte) all.size());
      all.add(more);
    }
  }

  @SuppressWarnings("InfiniteRecursion") // That is the fault.
  private static int recurse(int depth) {
    return recurse(depth + 1) + depth;
  }

  private static void print(long lines) {
    for (long i = 0; i < lines; i++) {
      System.out.println("a reader's chatter, line " + i);
      System.err.println("a reader's complaint, line " + i);
    }
  }

  private static void garble() {
    try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
      out.write("this is no result".repeat(1000).getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void kill() {
    try {
      new ProcessBuilder("kill", "-KILL", Long.toString(ProcessHandle.current().pid()))
          .start()
          .waitFor();
      sleep();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void dieOnce(Path memory) {
    try {
      if (!Files.exists(memory)) {
        Files.createFile(memory);
        Runtime.getRuntime().halt(1);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
