package org.gongkai.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.document.Cell;
import org.gongkai.extract.StatisticsHeader.Head;
import org.gongkai.extract.StatisticsHeader.Kind;

/**
 * Takes a row of an indicator table apart. The unit, a word of a small set between label and
 * values, tells best where the values begin; where it is missing, the columns decide if the row has
 * a cell for each. Nothing else does.
 */
final class StatisticsRowReader {
  private final StatisticsWords words;
  private final StatisticsHeader header;

  /** Whether a cell without content shows: then a row short of a cell has lost one. */
  private final boolean blanksShow;

  StatisticsRowReader(StatisticsWords words, StatisticsHeader header, boolean blanksShow) {
    this.words = words;
    this.header = header;
    this.blanksShow = blanksShow;
  }

  /** A row taken apart: where its label is and what the values are. */
  private record Parts(
      int label, String unit, List<Slot> values, Assignment assignment, boolean heading) {}

  /**
   * Reads a row of a grid.
   *
   * @param cells that cover the row, from left to right
   * @param row its ordinal
   * @return empty when it has no label
   */
  Optional<StatisticsRow> onGrid(List<Cell> cells, int row) {
    List<Slot> slots = slots(cells);
    Optional<Parts> parts =
        blanksShow ? byUnit(slots).or(() -> byColumns(slots, row)) : aligned(slots, row);
    return parts
        .filter(p -> p.label() >= 0)
        .map(p -> labelOverSeveral(slots.get(p.label()), p, row))
        .map(p -> header.certainty() > 0 ? p : unnamed(p))
        .map(p -> made(slots, p));
  }

  /**
   * Reads a row of a run.
   *
   * @param label its label
   * @param tokens the cells up to the next label
   */
  StatisticsRow inRun(Cell label, List<Cell> tokens) {
    List<Cell> cells = new ArrayList<>(List.of(label));
    cells.addAll(tokens);
    List<Slot> slots = slots(cells);
    List<Head> heads = header.behindLabel();
    List<Slot> behind = slots.subList(1, slots.size());
    Optional<Parts> parts = byUnit(slots);
    if (parts.isEmpty() && behind.size() == heads.size()) {
      parts = Optional.of(inOrder(0, behind, heads));
    }
    Parts read = parts.orElseGet(() -> unequal(0, behind, heads.size()));
    return made(slots, header.certainty() > 0 ? read : unnamed(read));
  }

  private static Parts unnamed(Parts parts) {
    return new Parts(
        parts.label(),
        parts.unit(),
        parts.values(),
        new Assignment.Undecided("no header names the columns"),
        parts.heading());
  }

  private static List<Slot> slots(List<Cell> cells) {
    return cells.stream().map(c -> new Slot(c, CellText.of(c.text()), Optional.empty())).toList();
  }

  private StatisticsRow made(List<Slot> slots, Parts parts) {
    List<Cell> above =
        slots.subList(0, parts.label()).stream()
            .filter(s -> s.text() instanceof CellText.Words)
            .map(Slot::cell)
            .toList();
    ObservedRow observed =
        new ObservedRow(
            ObservedRow.Kind.DATA,
            Optional.empty(),
            Optional.empty(),
            1,
            slots.subList(parts.label(), slots.size()),
            parts.values());
    IndicatorLabel label = IndicatorLabel.of(slots.get(parts.label()).cell().text());
    return new StatisticsRow(
        label,
        above,
        parts.unit(),
        header.columns(),
        observed,
        parts.assignment(),
        parts.heading(),
        blanksShow,
        header.certainty());
  }

  /** The row by its unit, if it prints one and as many cells follow as the header has columns. */
  private Optional<Parts> byUnit(List<Slot> slots) {
    if (!header.hasUnits()) {
      return Optional.empty();
    }
    List<Integer> units = new ArrayList<>();
    for (int i = 1; i < slots.size(); i++) {
      if (!words.unit(slots.get(i).cell().text()).isEmpty()) {
        units.add(i);
      }
    }
    if (units.size() != 1) {
      return Optional.empty();
    }
    int at = units.get(0);
    int label = at - 1;
    while (label >= 0 && !(slots.get(label).text() instanceof CellText.Words)) {
      label--;
    }
    List<Head> heads = header.after(header.head(Kind.UNIT).orElseThrow());
    List<Slot> behind = slots.subList(at + 1, slots.size());
    boolean surplus = false;
    for (int i = 0; i < Math.min(heads.size(), behind.size()); i++) {
      surplus |= heads.get(i).kind() == Kind.NONE && !behind.get(i).blank();
    }
    if (label < 0 || behind.size() != heads.size() || surplus) {
      return Optional.empty();
    }
    String unit = words.unit(slots.get(at).cell().text());
    Map<String, Slot> cells = new LinkedHashMap<>();
    Map<String, String> doubts = new LinkedHashMap<>();
    List<Slot> values = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      if (heads.get(i).kind() == Kind.VALUE) {
        cells.put(heads.get(i).column(), behind.get(i));
        values.add(behind.get(i));
        doubt(behind.get(i), heads.get(i)).ifPresent(d -> doubts.put(d.column(), d.why()));
      }
    }
    return Optional.of(
        new Parts(label, unit, values, new Assignment.Decided(cells, doubts, "", 1), false));
  }

  private record Doubt(String column, String why) {}

  /** A value that covers more than its own column may be another's. */
  private Optional<Doubt> doubt(Slot slot, Head head) {
    long met =
        header.heads().stream().filter(h -> h.kind() != Kind.NONE && h.meets(slot.cell())).count();
    boolean covers = slot.cell().columnSpan() > 1 && met > 1 && !slot.blank();
    return covers
        ? Optional.of(new Doubt(head.column(), "one cell covers " + met + " columns"))
        : Optional.empty();
  }

  /**
   * A row whose columns are inferred from aligned text: they show what stands there and where, but
   * not under which heading a number stands when another is blank.
   */
  private Optional<Parts> aligned(List<Slot> slots, int row) {
    Optional<Parts> parts = byColumns(slots, row);
    if (parts.isPresent() && parts.get().heading()) {
      return parts;
    }
    List<Slot> filled = slots.stream().filter(s -> !s.blank()).toList();
    Optional<Parts> whole = byUnit(filled);
    if (whole.isPresent()) {
      int label = slots.indexOf(filled.get(whole.get().label()));
      return whole.map(w -> new Parts(label, w.unit(), w.values(), w.assignment(), w.heading()));
    }
    return parts.map(
        p -> undecided(p.label(), p.values(), "which columns are blank does not show in this row"));
  }

  /** The row in the order of its cells, which are as many as the columns behind the label. */
  private Parts inOrder(int label, List<Slot> behind, List<Head> heads) {
    Map<String, Slot> cells = new LinkedHashMap<>();
    List<Slot> values = new ArrayList<>();
    boolean strange = false;
    boolean bare = header.hasUnits();
    for (int i = 0; i < heads.size(); i++) {
      Slot slot = behind.get(i);
      if (heads.get(i).kind() == Kind.VALUE) {
        cells.put(heads.get(i).column(), slot);
        values.add(slot);
      }
      strange |= heads.get(i).kind() == Kind.UNIT && !noUnit(slot);
      bare &= heads.get(i).kind() == Kind.ORDINAL || noUnit(slot);
    }
    if (strange) {
      return new Parts(label, "", behind, noRoom(), false);
    }
    return new Parts(label, "", values, new Assignment.Decided(cells, Map.of(), "", 1), bare);
  }

  private static boolean noUnit(Slot slot) {
    return slot.blank() || slot.text() instanceof CellText.Mark;
  }

  private static Assignment noRoom() {
    return new Assignment.Undecided("something else stands in the column of units");
  }

  /** A row with too few cells, or too many. */
  private static Parts unequal(int label, List<Slot> behind, int columns) {
    boolean bare = behind.stream().allMatch(StatisticsRowReader::noUnit);
    String why = behind.size() + " cells stand behind the label, for " + columns + " columns";
    return new Parts(label, "", behind, new Assignment.Undecided(why), bare);
  }

  /** The row by where its cells stand under the header. */
  private Optional<Parts> byColumns(List<Slot> slots, int row) {
    Head indicator = header.indicator();
    int label = -1;
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      if (indicator.meets(slot.cell()) && slot.text() instanceof CellText.Words) {
        boolean own = slot.cell().row() == row;
        label = own || label < 0 ? i : label;
      }
    }
    if (label < 0) {
      return Optional.empty();
    }
    List<Slot> behind = slots.subList(label + 1, slots.size());
    if (behind.stream().allMatch(StatisticsRowReader::noUnit) && behind.size() < columns()) {
      return Optional.of(unequal(label, behind, columns()));
    }
    return Optional.of(placed(slots.get(label), label, behind));
  }

  private int columns() {
    return header.behindLabel().size();
  }

  private Parts placed(Slot labelSlot, int label, List<Slot> behind) {
    Map<String, Slot> cells = new LinkedHashMap<>();
    Map<String, String> doubts = new LinkedHashMap<>();
    List<Slot> values = new ArrayList<>();
    for (Head head : header.values()) {
      List<Slot> met = behind.stream().filter(s -> head.meets(s.cell())).toList();
      if (met.isEmpty()) {
        return undecided(label, behind, "the row has fewer cells than the table has columns");
      }
      Slot slot = met.stream().filter(s -> !s.blank()).findFirst().orElse(met.get(0));
      if (met.stream().filter(s -> !s.blank()).count() > 1) {
        doubts.put(head.column(), "two values stand under one column");
      }
      doubt(slot, head).ifPresent(d -> doubts.put(d.column(), d.why()));
      cells.put(head.column(), slot);
      values.add(slot);
    }
    if (blanksShow && !full(labelSlot, behind)) {
      return undecided(label, behind, "the row has fewer cells than the table has columns");
    }
    Optional<Assignment> strange = strange(behind);
    boolean bare =
        header.hasUnits() && behind.stream().allMatch(s -> noUnit(s) || ofKind(s, Kind.ORDINAL));
    return strange
        .map(undecided -> new Parts(label, "", behind, undecided, false))
        .orElseGet(
            () ->
                new Parts(
                    label,
                    unitOf(behind),
                    values,
                    new Assignment.Decided(cells, doubts, "", 1),
                    bare));
  }

  private static Parts undecided(int label, List<Slot> behind, String why) {
    return new Parts(label, "", behind, new Assignment.Undecided(why), false);
  }

  /** Whether a cell stands under every column. */
  private boolean full(Slot label, List<Slot> behind) {
    return header.behindLabel().stream()
        .allMatch(h -> h.meets(label.cell()) || behind.stream().anyMatch(s -> h.meets(s.cell())));
  }

  private boolean ofKind(Slot slot, Kind kind) {
    return header.head(kind).filter(h -> h.meets(slot.cell())).isPresent();
  }

  /** What is in the column of units when it is no word of the form's: as printed. */
  private String unitOf(List<Slot> behind) {
    return behind.stream()
        .filter(s -> ofKind(s, Kind.UNIT) && s.text() instanceof CellText.Words)
        .map(s -> IndicatorLabel.of(s.cell().text()).text())
        .findFirst()
        .orElse("");
  }

  /** Why the row cannot be trusted as a whole, if so: a number stands where none belongs. */
  private Optional<Assignment> strange(List<Slot> behind) {
    for (Slot slot : behind) {
      boolean number = slot.text() instanceof CellText.Number;
      if (number && ofKind(slot, Kind.UNIT)) {
        return Optional.of(noRoom());
      }
      boolean named =
          header.heads().stream().anyMatch(h -> h.kind() != Kind.NONE && h.meets(slot.cell()));
      boolean outside = header.heads().stream().noneMatch(h -> h.meets(slot.cell()));
      if (!slot.blank() && !named || outside && blanksShow) {
        return Optional.of(
            new Assignment.Undecided("a cell stands outside the columns of the header"));
      }
      if (ofValue(slot) && plainWords(slot)) {
        return Optional.of(new Assignment.Undecided("words stand in a column of numbers"));
      }
      boolean unit = !words.unit(slot.cell().text()).isEmpty();
      if (unit && !ofKind(slot, Kind.UNIT)) {
        return Optional.of(new Assignment.Undecided("a unit stands outside its column"));
      }
    }
    return Optional.empty();
  }

  private boolean ofValue(Slot slot) {
    return header.values().stream().anyMatch(h -> h.meets(slot.cell()));
  }

  private static boolean plainWords(Slot slot) {
    return slot.text() instanceof CellText.Words
        && slot.cell().text().codePoints().noneMatch(Character::isDigit);
  }

  /** A label over several rows leaves open which of their values is its own. */
  private static Parts labelOverSeveral(Slot label, Parts parts, int row) {
    Cell cell = label.cell();
    boolean sameRows =
        parts.values().stream()
            .allMatch(s -> s.cell().row() == cell.row() && s.cell().rowSpan() == cell.rowSpan());
    if (cell.rowSpan() == 1 || parts.values().isEmpty() || sameRows) {
      return parts;
    }
    return new Parts(
        parts.label(),
        parts.unit(),
        parts.values(),
        new Assignment.Undecided("the label covers " + cell.rowSpan() + " rows, " + row + " too"),
        parts.heading());
  }
}
