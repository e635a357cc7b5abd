package org.gongkai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.document.Place;
import org.gongkai.form.Form;
import org.gongkai.form.FormRow;
import org.gongkai.report.ExtraRow;
import org.gongkai.report.Reading;

/**
 * Finds rows of the table of article 20 that the forms do not have, such as 其他主动公开文件.
 *
 * <p>Policy: a row counts as one only where nothing else can explain it. It has an unknown label
 * and numbers, stands among rows of one block with cells like theirs, and every row of that block
 * was read, so that it is none of them misspelt. Remarks, units and years are no rows. Where
 * columns are only inferred, from aligned text, nothing is told; in lines, where a sentence may end
 * in a number, only of rows with several values.
 */
final class ExtraRows {
  private static final int LONGEST_LABEL = 40;

  /** What a row of a filing is not labelled with. */
  private static final Pattern NO_LABEL =
      Pattern.compile(
          "^[（(【\\[]?(?:附?注|备注|说明|填报|填表|制表|审核|审签|联系|电话|手机|传真|邮编|邮政|邮箱|电子|地址|网址|单位[:：]?$|计量|序号|页|第.{1,4}页"
              + "|上年|上一年|去年|往年|本年|同比|环比|比上年|增长|增幅)|20\\d{2}|[:：。；;？！?!]");

  /** A part of the row above is a row of its own. */
  private static final Pattern PART_OF = Pattern.compile("^其中[:：]?");

  private ExtraRows() {}

  /**
   * The rows in the order of the document.
   *
   * @param tables what the blocks were found in
   * @param found the blocks as read
   */
  static List<ExtraRow> of(List<ObservedTable> tables, List<DisclosureMatcher.FoundBlock> found) {
    List<ExtraRow> extra = new ArrayList<>();
    for (ObservedTable table : tables) {
      switch (table.arrangement()) {
        case LATTICE, FULL, SEPARATED, LINES -> add(table, found, extra);
        case ALIGNED, RUN -> {}
      }
    }
    return extra;
  }

  private static void add(
      ObservedTable table, List<DisclosureMatcher.FoundBlock> found, List<ExtraRow> extra) {
    List<ObservedRow> together = new ArrayList<>();
    for (ObservedRow row : table.rows()) {
      if (row.kind() == ObservedRow.Kind.DATA || row.kind() == ObservedRow.Kind.UNKNOWN) {
        together.add(row);
      } else {
        addOfBlock(together, table, found, extra);
        together.clear();
      }
    }
    addOfBlock(together, table, found, extra);
  }

  /** Adds the strangers among rows that follow one another, if the others are of one block. */
  private static void addOfBlock(
      List<ObservedRow> rows,
      ObservedTable table,
      List<DisclosureMatcher.FoundBlock> found,
      List<ExtraRow> extra) {
    List<ObservedRow> known = rows.stream().filter(r -> r.kind() == ObservedRow.Kind.DATA).toList();
    boolean ofOneBlock =
        found.stream()
            .anyMatch(
                block ->
                    complete(block)
                        && known.stream()
                            .allMatch(r -> block.seen().stream().anyMatch(s -> s == r)));
    if (known.isEmpty() || !ofOneBlock) {
      return;
    }
    for (ObservedRow row : rows) {
      if (row.kind() == ObservedRow.Kind.UNKNOWN
          && row.numeric()
          && known.stream().anyMatch(like -> sameShape(row, like, table))) {
        label(row).ifPresent(label -> extra.add(extraRow(label, row)));
      }
    }
  }

  private static boolean complete(DisclosureMatcher.FoundBlock block) {
    return block.block().rows().stream()
        .map(FormRow::code)
        .allMatch(
            row ->
                block.rows().containsKey(row)
                    && block.rows().get(row).values().stream().allMatch(ExtraRows::read));
  }

  private static boolean read(Reading reading) {
    return reading.state() != Reading.State.MISSING && reading.state() != Reading.State.UNREADABLE;
  }

  private static boolean sameShape(ObservedRow row, ObservedRow like, ObservedTable table) {
    return row.slots().size() == like.slots().size()
        && row.values().size() == like.values().size()
        && row.values().size() >= (table.arrangement() == Arrangement.LINES ? 2 : 1)
        && (!table.arrangement().positional()
            || row.values().get(0).column() == like.values().get(0).column());
  }

  /** The cell with the label, the only one with words. */
  private static Optional<Slot> label(ObservedRow row) {
    List<Slot> words =
        row.slots().stream().filter(s -> !row.values().contains(s) && !s.blank()).toList();
    return words.size() == 1
            && words.get(0).match().isEmpty()
            && words.get(0).cell().rowSpan() == 1
            && isLabel(TitleReader.oneLine(words.get(0).cell().text()))
        ? Optional.of(words.get(0))
        : Optional.empty();
  }

  private static boolean isLabel(String text) {
    return text.length() <= LONGEST_LABEL
        && text.codePoints().filter(Character::isIdeographic).count() >= 2
        && !NO_LABEL.matcher(PART_OF.matcher(text).replaceFirst("")).find();
  }

  private static ExtraRow extraRow(Slot label, ObservedRow row) {
    List<Place> places = label.cell().places();
    return new ExtraRow(
        Form.DISCLOSURE,
        TitleReader.oneLine(label.cell().text()),
        row.values().stream().map(v -> v.cell().text()).toList(),
        places.isEmpty() ? new Place.Untracked() : places.get(0));
  }
}
