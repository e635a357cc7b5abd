package org.gongkai.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A command line taken apart. {@code --name value}, {@code --name=value}, {@code -o value} and
 * {@code -ovalue} all work, anywhere; what follows {@code --} is no option.
 */
final class Arguments {
  private final Map<Option, String> values;
  private final List<String> operands;

  private Arguments(Map<Option, String> values, List<String> operands) {
    this.values = values;
    this.operands = List.copyOf(operands);
  }

  /**
   * Takes apart what stands behind the name of a command.
   *
   * @throws UsageException for an option that is not among {@code known}, is given twice, or lacks
   *     its value
   */
  static Arguments of(List<String> words, Set<Option> known) throws UsageException {
    Map<Option, String> values = new EnumMap<>(Option.class);
    List<String> operands = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.equals("--")) {
        operands.addAll(words.subList(i + 1, words.size()));
        break;
      }
      if (word.length() < 2 || word.charAt(0) != '-') {
        operands.add(word);
        continue;
      }
      Option option = option(word, known);
      String value = attached(word, option);
      if (option.takesValue() && value.isEmpty() && !option.usualValue().isEmpty()) {
        boolean follows = i + 1 < words.size() && !words.get(i + 1).startsWith("-");
        value = follows ? words.get(++i) : option.usualValue();
      } else if (option.takesValue() && value.isEmpty()) {
        i++;
        if (i == words.size()) {
          throw new UsageException("option.value.missing", word);
        }
        value = words.get(i);
      }
      if (values.putIfAbsent(option, value) != null) {
        throw new UsageException("option.twice", option.longName());
      }
    }
    return new Arguments(values, operands);
  }

  private static Option option(String word, Set<Option> known) throws UsageException {
    for (Option option : known) {
      boolean longForm =
          word.equals(option.longName())
              || option.takesValue() && word.startsWith(option.longName() + "=");
      boolean shortForm =
          !option.letter().isEmpty()
              && (word.equals(option.letter())
                  || option.takesValue()
                      && !word.startsWith("--")
                      && word.startsWith(option.letter()));
      if (longForm || shortForm) {
        return option;
      }
    }
    String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
    Optional<String> nearest = NearestName.of(name, known.stream().map(Option::longName).toList());
    throw nearest.isPresent()
        ? new UsageException("option.unknown.hint", name, nearest.get())
        : new UsageException("option.unknown", name);
  }

  /** The value written in the same word as the option; empty when there is none. */
  private static String attached(String word, Option option) throws UsageException {
    String value = "";
    if (word.startsWith("--")) {
      int equals = word.indexOf('=');
      if (equals < 0) {
        return "";
      }
      value = word.substring(equals + 1);
    } else if (word.length() > 2) {
      value = word.substring(word.charAt(2) == '=' ? 3 : 2);
    } else {
      return "";
    }
    if (value.isEmpty()) {
      throw new UsageException("option.value.missing", option.longName());
    }
    return value;
  }

  /** What is no option, in order. */
  List<String> operands() {
    return operands;
  }

  /** Whether an option is given. */
  boolean has(Option option) {
    return values.containsKey(option);
  }

  /** The value of an option, if it is given. */
  Optional<String> value(Option option) {
    return Optional.ofNullable(values.get(option));
  }

  /**
   * The value of an option that is the name of one of several choices.
   *
   * @throws UsageException for any other value
   */
  Optional<String> choice(Option option, List<String> choices) throws UsageException {
    Optional<String> value = value(option);
    if (value.isPresent() && !choices.contains(value.get())) {
      throw new UsageException(
          "option.value.unknown", option.longName(), value.get(), String.join(", ", choices));
    }
    return value;
  }

  /**
   * The value of an option that is a number.
   *
   * @throws UsageException for what is no number from 1 to {@code most}
   */
  Optional<Integer> number(Option option, int most) throws UsageException {
    Optional<String> value = value(option);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    try {
      int number = Integer.parseInt(value.get());
      if (number >= 1 && number <= most) {
        return Optional.of(number);
      }
    } catch (NumberFormatException e) {
      throw numberWanted(option, value.get(), most);
    }
    throw numberWanted(option, value.get(), most);
  }

  private static UsageException numberWanted(Option option, String value, int most) {
    return new UsageException(
        "option.value.number", option.longName(), value, Integer.toString(most));
  }

  /** The options of a command: its own and those that all have. */
  static Set<Option> with(Option... own) {
    Set<Option> options = EnumSet.of(Option.LANG, Option.HELP);
    options.addAll(List.of(own));
    return options;
  }
}
