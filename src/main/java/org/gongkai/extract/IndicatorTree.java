package org.gongkai.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.document.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Finds which indicator each row of a table is. A label that says what it counts is enough; one
 * such as 其中：主要负责同志参加 or 被依法纠错数 needs the row that it is a part of, which the numbering and 其中
 * tell. Where a number begins again from the front without a row above it, that row is lost, and
 * such labels stay unknown.
 */
final class IndicatorTree {

  /** A row at its place. */
  static final class Node {
    private final Optional<StatisticsRow> row;
    private final IndicatorLabel label;
    private final @Nullable Node parent;

    /** Whether the row above is known to be this one's whole, and not lost. */
    private final boolean placed;

    /** Whether it stands in a list that begins with 其中. */
    private final boolean part;

    private String code = "";
    private boolean byPlace;
    private double similarity = 1;

    private Node(
        Optional<StatisticsRow> row,
        IndicatorLabel label,
        @Nullable Node parent,
        boolean placed,
        boolean part) {
      this.row = row;
      this.label = label;
      this.parent = parent;
      this.placed = placed;
      this.part = part;
    }

    StatisticsRow row() {
      return row.orElseThrow();
    }

    /** The code of the indicator; empty when the row is none that the form file knows. */
    String code() {
      return code;
    }

    double similarity() {
      return similarity;
    }

    IndicatorLabel label() {
      return label;
    }

    /**
     * The label of the row that this one is a part of; empty when it is of none, or that is lost.
     */
    String whole() {
      return parent == null || parent.parent == null || !placed ? "" : parent.label.printed();
    }

    private boolean root() {
      return parent == null;
    }

    private boolean heading() {
      return !root() && code.isEmpty() && row.map(StatisticsRow::heading).orElse(true);
    }
  }

  private final IndicatorNames names;
  private final Node root = new Node(Optional.empty(), IndicatorLabel.of(""), null, true, false);
  private final List<Node> nodes = new ArrayList<>();

  /** From the root to the row before. */
  private final List<Node> stack = new ArrayList<>(List.of(root));

  private final Map<Cell, Node> merged = new IdentityHashMap<>();

  private IndicatorTree(IndicatorNames names) {
    this.names = names;
  }

  /** The rows in order, each with its code. */
  static List<Node> of(List<StatisticsRow> rows, IndicatorNames names) {
    IndicatorTree tree = new IndicatorTree(names);
    rows.forEach(tree::add);
    tree.leaveDoublesToTheirPlace();
    return tree.nodes;
  }

  private void add(StatisticsRow row) {
    IndicatorLabel label = row.label();
    Node node;
    if (!row.above().isEmpty()) {
      Node group = group(row.above().get(row.above().size() - 1));
      node = new Node(Optional.of(row), label, group, true, label.part());
      unwindTo(group);
    } else if (label.part()) {
      Node top = top();
      node = new Node(Optional.of(row), label, top, !top.root(), true);
    } else if (label.depth() > 0) {
      node = numbered(row);
    } else {
      node = plain(row);
    }
    if (node.code.isEmpty()) {
      resolve(node);
    }
    stack.add(node);
    nodes.add(node);
  }

  private Node top() {
    return stack.get(stack.size() - 1);
  }

  private void unwindTo(Node node) {
    while (stack.size() > 1 && top() != node) {
      stack.remove(stack.size() - 1);
    }
    if (top() != node) {
      stack.add(node);
    }
  }

  /** A merged cell to the left is a row above those beside it. */
  private Node group(Cell cell) {
    Node known = merged.get(cell);
    if (known == null) {
      known = new Node(Optional.empty(), IndicatorLabel.of(cell.text()), root, true, false);
      merged.put(cell, known);
    }
    return known;
  }

  private Node numbered(StatisticsRow row) {
    IndicatorLabel label = row.label();
    for (int i = stack.size() - 1; i > 0; i--) {
      Node sibling = stack.get(i);
      if (sibling.label.depth() == label.depth()) {
        Node parent = stack.get(i - 1);
        boolean goesOn = label.number() > sibling.label.number();
        unwindTo(parent);
        return new Node(Optional.of(row), label, parent, goesOn && sibling.placed, sibling.part);
      }
    }
    while (top().label.depth() > label.depth()) {
      stack.remove(stack.size() - 1);
    }
    Node parent = label.depth() == 1 ? root : top();
    unwindTo(parent);
    return new Node(Optional.of(row), label, parent, true, false);
  }

  /** A row without number is a part of the one before or stands beside any above that. */
  private Node plain(StatisticsRow row) {
    IndicatorNames.Found found = names.find(row.label());
    for (int i = stack.size() - 1; i >= 0; i--) {
      Node parent = stack.get(i);
      Set<String> codes = new HashSet<>();
      found.senses().stream().filter(s -> fits(s, parent)).forEach(s -> codes.add(s.code()));
      if (codes.size() == 1) {
        boolean part = i + 1 < stack.size() && stack.get(i + 1).part;
        unwindTo(parent);
        Node node = new Node(Optional.of(row), row.label(), parent, true, part);
        node.code = codes.iterator().next();
        node.byPlace = true;
        node.similarity = found.similarity();
        return node;
      }
    }
    Node before = top();
    Node parent = before.parent == null ? root : before.parent;
    unwindTo(parent);
    return new Node(Optional.of(row), row.label(), parent, false, before.part);
  }

  private void resolve(Node node) {
    IndicatorNames.Found found = names.find(node.label);
    Node parent = node.parent == null ? root : node.parent;
    Set<String> codes = new HashSet<>();
    if (node.placed) {
      found.senses().stream().filter(s -> fits(s, parent)).forEach(s -> codes.add(s.code()));
    }
    node.byPlace = codes.size() == 1;
    boolean ofAnother = node.part && node.placed && !parent.root() && !parent.heading();
    if (codes.isEmpty() && found.alone() && !(ofAnother && !parent.code.isEmpty())) {
      codes.add(found.senses().get(0).code());
    }
    if (codes.size() == 1) {
      node.code = codes.iterator().next();
      node.similarity = found.similarity();
    }
  }

  /** Whether a row below another may be what a label stands for. */
  private boolean fits(IndicatorNames.Sense sense, Node parent) {
    if (sense.top()) {
      return parent.root() || parent.heading();
    }
    if (!sense.whole().isEmpty()) {
      return parent.code.equals(sense.whole()) || isGroupOf(parent, sense.whole());
    }
    if (parent.root()) {
      return true;
    }
    Optional<String> known = names.heading(parent.label);
    return parent.heading() && known.map(sense.heading()::equals).orElse(true);
  }

  /** Whether a merged cell carries the label of the indicator whose parts stand beside it. */
  private boolean isGroupOf(Node parent, String whole) {
    return parent.row.isEmpty()
        && !parent.root()
        && names.find(parent.label).senses().stream().anyMatch(s -> s.code().equals(whole));
  }

  /**
   * Of two rows with one code the one below the right row keeps it; the other keeps its label. Two
   * that are equally right are left to be compared.
   */
  private void leaveDoublesToTheirPlace() {
    Set<String> placed = new HashSet<>();
    nodes.stream().filter(n -> n.byPlace).forEach(n -> placed.add(n.code));
    nodes.stream().filter(n -> !n.byPlace && placed.contains(n.code)).forEach(n -> n.code = "");
  }
}
