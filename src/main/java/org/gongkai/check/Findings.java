package org.gongkai.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.document.Place;
import org.gongkai.report.CellKey;
import org.gongkai.report.Finding;
import org.gongkai.report.Finding.Severity;
import org.gongkai.report.Report;

/** Collects what the checks of one report find. */
final class Findings {
  private final Messages messages;
  private final Severities severities;
  private final Optional<Naming> naming;
  private final List<Finding> found = new ArrayList<>();

  /** Findings about no report. */
  Findings(Messages messages, Severities severities) {
    this(messages, severities, Optional.empty());
  }

  /** Findings in a report, whose form names the cells. */
  Findings(Messages messages, Severities severities, Report report) {
    this(messages, severities, Optional.of(new Naming(messages.names(), report)));
  }

  private Findings(Messages messages, Severities severities, Optional<Naming> naming) {
    this.messages = messages;
    this.severities = severities;
    this.naming = naming;
  }

  /** Begins a finding; {@link Draft#say} ends it. */
  Draft of(Rule rule) {
    return new Draft(rule);
  }

  /** What was found, in order. */
  List<Finding> all() {
    return List.copyOf(found);
  }

  /** A finding that is being put together. */
  final class Draft {
    private final Rule rule;
    private List<CellKey> cells = List.of();
    private Optional<BigDecimal> expected = Optional.empty();
    private Optional<BigDecimal> actual = Optional.empty();
    private Optional<Place> place = Optional.empty();
    private Optional<Severity> severity = Optional.empty();
    private String quote = "";
    private List<CellKey> uncertain = List.of();
    private List<Finding.Related> related = List.of();

    private Draft(Rule rule) {
      this.rule = rule;
    }

    /** The cells that it is about, the one to look at first before the others. */
    Draft cells(List<CellKey> newCells) {
      cells = newCells;
      return this;
    }

    Draft cells(CellKey... newCells) {
      return cells(Arrays.asList(newCells));
    }

    Draft expected(BigDecimal number) {
      expected = Optional.of(number);
      return this;
    }

    Draft actual(BigDecimal number) {
      actual = Optional.of(number);
      return this;
    }

    /** Where to look when no cell says so. */
    Draft at(Place newPlace) {
      place = newPlace instanceof Place.Untracked ? Optional.empty() : Optional.of(newPlace);
      return this;
    }

    /** The sentence that it is about, and where that stands. */
    Draft quoting(String sentence, Place newPlace) {
      quote = sentence;
      return at(newPlace);
    }

    /** As grave as this, unless a profile says otherwise. */
    Draft severity(Severity newSeverity) {
      severity = Optional.of(newSeverity);
      return this;
    }

    /** Cells without a number could explain it: then it is a note that names them. */
    Draft uncertain(List<CellKey> explaining) {
      uncertain = explaining;
      return this;
    }

    /** What stands in other reports. */
    Draft related(List<Finding.Related> others) {
      related = others;
      return this;
    }

    /** Ends it with the usual message of the rule. */
    void say(Object... arguments) {
      sayAs("", arguments);
    }

    /**
     * Ends it with another message of the rule.
     *
     * @param key of the message in the rule book
     */
    void sayAs(String key, Object... arguments) {
      if (!severities.asks(rule)) {
        return;
      }
      Object[] words = naming.map(n -> n.words(arguments)).orElse(arguments);
      String message = messages.text(key.isEmpty() ? rule.id() : rule.id() + "." + key, words);
      Severity usual = uncertain.isEmpty() ? severities.of(rule, severity) : Severity.INFO;
      Finding finding =
          new Finding(
              rule.id(), usual, cells, expected, actual, message, place, quote, uncertain, related);
      boolean told = !cells.isEmpty() || !quote.isEmpty();
      found.add(told ? finding : finding.about(subject(key, arguments)));
    }

    /** What the message fills in is the same in every language. */
    private static String subject(String key, Object... arguments) {
      return Stream.concat(Stream.of(key), Arrays.stream(arguments))
          .map(String::valueOf)
          .filter(word -> !word.isEmpty())
          .collect(Collectors.joining(" "));
    }
  }
}
