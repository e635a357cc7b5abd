package org.gongkai.archive.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.SynchronousQueue;
import java.util.function.Function;
import org.gongkai.Parser;
import org.gongkai.archive.store.Entries;
import org.gongkai.check.Messages.Language;
import org.gongkai.read.UnreadableException.Code;
import org.gongkai.report.ParseResult;

/**
 * A process that parses one document after the other for a batch. It ends when the batch does,
 * whatever it is doing at that moment.
 */
public final class Worker {
  private static final int BUFFER = 64 * 1024;

  private Worker() {}

  /**
   * Serves until standard input ends.
   *
   * @param args the code of the language of messages
   */
  public static void main(String[] args) {
    Language language =
        args.length > 0 && args[0].equals(Language.CHINESE.code())
            ? Language.CHINESE
            : Language.ENGLISH;
    Parser parser = Parser.create(language);
    serve(task -> parser.parse(task.name(), task.bytes(), task.charset()));
  }

  /**
   * Serves with a parser.
   *
   * @param parser makes of a task a result
   */
  static void serve(Function<Task, ParseResult> parser) {
    InputStream in = new FileInputStream(FileDescriptor.in);
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    // A library that prints must not write into the channel.
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    System.setOut(nowhere);
    System.setErr(nowhere);
    try {
      serve(parser, in, out);
      Runtime.getRuntime().halt(0);
    } catch (IOException e) {
      // Nobody listens any more.
      Runtime.getRuntime().halt(1);
    }
  }

  private static void serve(Function<Task, ParseResult> parser, InputStream in, OutputStream out)
      throws IOException {
    SynchronousQueue<Task> tasks = new SynchronousQueue<>();
    // Reads ahead of the work only to notice the end: a worker that hangs when its batch dies dies
    // too.
    Thread reader = new Thread(() -> read(in, tasks), "tasks");
    reader.setDaemon(true);
    reader.start();
    DataOutputStream entries = new DataOutputStream(new BufferedOutputStream(out, BUFFER));
    Frames.hello(entries);
    while (true) {
      Task task;
      try {
        task = tasks.take();
      } catch (InterruptedException e) {
        return;
      }
      Frames.write(Entries.of(result(parser, task), task.url()), entries);
    }
  }

  private static ParseResult result(Function<Task, ParseResult> parser, Task task) {
    try {
      return parser.apply(task);
    } catch (OutOfMemoryError e) {
      // Thrown by the library for an array that no heap holds; the JVM itself ends at once.
      Runtime.getRuntime().halt(WorkerDeath.OUT_OF_MEMORY);
      throw e;
    } catch (RuntimeException | Error e) {
      return WorkerDeath.failure(
          task, Code.INTERNAL, "a fault of this program, please report it with the file: " + e);
    }
  }

  private static void read(InputStream in, SynchronousQueue<Task> tasks) {
    int code = 0;
    try (DataInputStream frames = new DataInputStream(new BufferedInputStream(in, BUFFER))) {
      while (true) {
        tasks.put(Frames.task(frames));
      }
    } catch (EOFException e) {
      code = 0;
    } catch (IOException | InterruptedException e) {
      code = 1;
    } finally {
      Runtime.getRuntime().halt(code);
    }
  }
}
