package org.gongkai.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gongkai.check.Messages.Language;

/** Chooses the command and says what went wrong. */
public final class Main {
  private static final List<String> LANGUAGES =
      List.of(Language.CHINESE.code(), Language.ENGLISH.code());

  private final Terminal terminal;
  private final Map<String, Supplier<Command>> commands = new LinkedHashMap<>();

  private Main(Terminal terminal) {
    this.terminal = terminal;
    commands.put("parse", ParseCommand::new);
    commands.put("check", CheckCommand::new);
    commands.put("verdicts", VerdictsCommand::new);
    commands.put("render", RenderCommand::new);
    commands.put("batch", BatchCommand::new);
    commands.put("export", ExportCommand::new);
    commands.put("query", QueryCommand::new);
    commands.put("compare", CompareCommand::new);
    commands.put("rules", () -> new ListCommand(new RulesListing()));
    commands.put("forms", () -> new ListCommand(new FormsListing()));
    commands.put("schema", SchemaCommand::new);
    commands.put("help", HelpCommand::new);
  }

  /** Runs the program and ends the process. */
  public static void main(String[] args) {
    Terminal terminal =
        new Terminal(
            // Unbuffered, JDK 17 takes the length of a pipe for the length of what it holds.
            new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            locale(System.getenv()),
            Terminal.Watched.ASK,
            System.getenv());
    System.exit(run(terminal, List.of(args)));
  }

  /**
   * Runs the program on other streams than the process's own, with nobody watching.
   *
   * @return what the process would say to the shell: 0 all well; 1 {@code check} found errors; 2
   *     wrong usage; 3 some input could not be read; 70 the output could not be written, or a fault
   *     of this program
   */
  public static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
    return run(new Terminal(in, out, err, Locale.getDefault(), Terminal.Watched.NO), List.of(args));
  }

  /**
   * The locale that the environment asks for, also where the system does not have it installed, as
   * in most containers; without such a wish, the JVM's.
   */
  static Locale locale(Map<String, String> environment) {
    return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
        .map(name -> environment.getOrDefault(name, ""))
        .filter(value -> !value.isEmpty())
        .limit(1)
        .filter(value -> value.startsWith("zh"))
        .map(value -> Locale.CHINESE)
        .findFirst()
        .orElseGet(Locale::getDefault);
  }

  /** Runs the program in surroundings of the caller's choice. */
  static int run(Terminal terminal, List<String> words) {
    return new Main(terminal).run(words).code();
  }

  private Exit run(List<String> words) {
    Language language = Language.of(terminal.locale());
    Texts texts = new Texts(language(words).orElse(language));
    Session session = new Session(terminal, texts);
    String command = "";
    try {
      List<String> rest = new ArrayList<>(words);
      command = takeCommand(rest);
      return run(command, rest, session);
    } catch (UsageException e) {
      session.complain(e.explanation(texts));
      session.complain(
          command.isEmpty() ? texts.say("help.hint") : texts.say("help.hint.command", command));
      return Exit.USAGE;
    } catch (ClosedOutputException e) {
      return Exit.OK;
    } catch (IOException e) {
      session.complain(texts.say("output.failed", String.valueOf(e.getMessage())));
      return Exit.FAULT;
    } catch (RuntimeException | OutOfMemoryError e) {
      session.complain(texts.say("fault", e.toString()));
      return Exit.FAULT;
    }
  }

  private Exit run(String name, List<String> words, Session session)
      throws UsageException, IOException {
    Supplier<Command> supplier = commands.get(name);
    Command command = supplier == null ? new HelpCommand() : supplier.get();
    Set<Option> known = command.options();
    Arguments arguments = Arguments.of(words, known);
    arguments.choice(Option.LANG, LANGUAGES);
    if (name.isEmpty() && !arguments.has(Option.HELP) && !arguments.has(Option.VERSION)) {
      throw new UsageException("command.missing", String.join(", ", commands.keySet()));
    }
    if (arguments.has(Option.HELP)) {
      return HelpCommand.print(name, session);
    }
    return command.run(arguments, session);
  }

  /**
   * Takes the first word that is no option and no option's value out of the words.
   *
   * @return the command of that name; empty when there is no such word
   */
  private String takeCommand(List<String> words) throws UsageException {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.equals(Option.LANG.longName())) {
        i++;
      } else if (!word.startsWith("-")) {
        if (!commands.containsKey(word)) {
          throw unknown(word);
        }
        words.remove(i);
        return word;
      }
    }
    return "";
  }

  private UsageException unknown(String word) {
    String known = String.join(", ", commands.keySet());
    Optional<String> nearest = NearestName.of(word, List.copyOf(commands.keySet()));
    return nearest.isPresent()
        ? new UsageException("command.unknown.hint", word, nearest.get(), known)
        : new UsageException("command.unknown", word, known);
  }

  /** The language asked for, found before all else: it is the language to complain in. */
  private static Optional<Language> language(List<String> words) {
    String option = Option.LANG.longName();
    for (int i = 0; i < words.size() && !words.get(i).equals("--"); i++) {
      String word = words.get(i);
      String code =
          word.startsWith(option + "=")
              ? word.substring(option.length() + 1)
              : word.equals(option) && i + 1 < words.size() ? words.get(i + 1) : "";
      for (Language language : Language.values()) {
        if (language.code().equals(code)) {
          return Optional.of(language);
        }
      }
    }
    return Optional.empty();
  }
}
