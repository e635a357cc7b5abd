package org.gongkai.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.gongkai.archive.compare.Change;
import org.gongkai.archive.compare.Change.Kind;
import org.gongkai.archive.compare.Change.Side;
import org.gongkai.archive.compare.ChangeCount;

/** The changes between two archives for people: counts, then each, as far as a limit goes. */
final class CompareText {
  private static final int OF_HASH = 12;

  private final Texts texts;
  private final int limit;
  private final List<Change> kept = new ArrayList<>();

  CompareText(Texts texts, int limit) {
    this.texts = texts;
    this.limit = limit;
  }

  /** Keeps a change while there is room. */
  void add(Change change) {
    if (kept.size() < limit) {
      kept.add(change);
    }
  }

  /** How many changes there are, by kind, and by table or rule. */
  String summary(ChangeCount count) {
    StringBuilder text = new StringBuilder(texts.say("compare.both", count.documentsOfBoth()));
    text.append('\n');
    for (Kind kind : Kind.values()) {
      if (count.of(kind) > 0) {
        text.append("  ").append(texts.say("compare." + kind, count.of(kind)));
        text.append(groups(count.groups(kind))).append('\n');
      }
    }
    if (count.total() == 0) {
      text.append("  ").append(texts.say("compare.same")).append('\n');
    }
    return text.toString();
  }

  private static String groups(SortedMap<String, Long> groups) {
    return groups.containsKey("")
        ? ""
        : groups.entrySet().stream()
            .map(group -> group.getKey() + " " + group.getValue())
            .collect(Collectors.joining(", ", " (", ")"));
  }

  /** The changes kept, under the names of their documents. */
  String details(ChangeCount count) {
    StringBuilder text = new StringBuilder();
    String sha256 = "";
    for (Change change : kept) {
      if (!change.sha256().equals(sha256)) {
        sha256 = change.sha256();
        text.append('\n').append(change.name()).append("  ").append(sha256, 0, OF_HASH);
        text.append('\n');
      }
      text.append("  ").append(line(change)).append('\n');
    }
    if (count.total() > kept.size()) {
      text.append('\n').append(texts.say("compare.more", count.total() - kept.size())).append('\n');
    }
    return text.toString();
  }

  private String line(Change change) {
    return switch (change.kind()) {
      case DOCUMENT_GONE, DOCUMENT_ADDED -> texts.say("compare.line." + change.kind());
      case FINDING_GONE -> finding("- ", change, Side::before);
      case FINDING_ADDED -> finding("+ ", change, Side::after);
      case CELL, OUTCOME, IDENTITY, SEVERITY -> {
        String what = change.what().isEmpty() ? "" : change.what() + ": ";
        yield what + change.sides().stream().map(this::side).collect(Collectors.joining("; "));
      }
    };
  }

  private interface One {
    String of(Side side);
  }

  private String finding(String sign, Change change, One one) {
    String severity = texts.say("severity." + one.of(change.sides().get(0)));
    return sign + severity + " " + change.what() + ": " + one.of(change.sides().get(1));
  }

  private String side(Side side) {
    return texts.say("compare.side", side.field(), shown(side.before()), shown(side.after()));
  }

  private String shown(String value) {
    return value.isEmpty() ? texts.say("compare.none") : value.replaceAll("\\p{Cntrl}+", " ");
  }
}
