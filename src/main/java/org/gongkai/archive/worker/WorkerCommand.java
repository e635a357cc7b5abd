package org.gongkai.archive.worker;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.check.Messages.Language;

/** How a worker process is started. */
public final class WorkerCommand {
  /**
   * What of this process's own options a worker gets as well: how it starts, not how large it is.
   */
  private static final List<String> INHERITED =
      List.of("-D", "-Xshare", "-XX:SharedArchiveFile", "-Xlog", "-XX:-UsePerfData", "--add-");

  private WorkerCommand() {}

  /**
   * The command line of a worker like this process.
   *
   * @param language of messages
   * @param megabytes the size of its heap
   */
  public static List<String> of(Language language, int megabytes) {
    return of(
        Worker.class.getName(), System.getProperty("java.class.path"), megabytes, language.code());
  }

  /** The command line of a worker with a main class of its own. */
  static List<String> of(String mainClass, String classPath, int megabytes, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    for (String option : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
      if (INHERITED.stream().anyMatch(option::startsWith)) {
        command.add(option);
      }
    }
    command.add("-Xmx" + megabytes + "m");
    // A worker has one thread of work: the collector takes no second one, and an exhausted heap
    // ends the process,
    // since nothing that ran in it can be relied upon.
    command.add("-XX:+UseSerialGC");
    command.add("-XX:+ExitOnOutOfMemoryError");
    // What the JVM itself says when it ends would go into the channel of results.
    command.add("-XX:+DisplayVMOutputToStderr");
    command.add("-XX:+SuppressFatalErrorMessage");
    command.add("-XX:-CreateCoredumpOnCrash");
    command.add("-Djava.awt.headless=true");
    command.add("-cp");
    command.add(classPath.isEmpty() ? "." + File.pathSeparator : classPath);
    command.add(mainClass);
    command.addAll(List.of(arguments));
    return command;
  }
}
