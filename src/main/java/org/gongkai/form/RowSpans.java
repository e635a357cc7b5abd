package org.gongkai.form;

import java.util.ArrayList;
import java.util.List;

/**
 * Says in few words which of the rows of a block are meant: a whole group by its label, a long
 * range by its first and last item, others one by one.
 *
 * @param rows all rows of the block, in order
 */
record RowSpans(List<FormRow> rows, Tongue tongue) {
  /** Fewer rows than these are told one by one. */
  private static final int LONG = 4;

  RowSpans {
    rows = List.copyOf(rows);
  }

  /**
   * Names rows.
   *
   * @param codes of rows of the block
   */
  String of(List<String> codes) {
    List<String> names = new ArrayList<>();
    for (int from = 0; from < rows.size(); ) {
      int run = from;
      while (run < rows.size() && codes.contains(rows.get(run).code())) {
        run++;
      }
      int group = groupEnd(from);
      if (run == from) {
        from++;
      } else if (isRange(from, run)) {
        names.add(tongue.range(item(from), item(run - 1)));
        from = run;
      } else if (group - from > 1 && group <= run) {
        names.add(tongue.all(group(from)));
        from = group;
      } else {
        names.add(tongue.quoted(tongue.row(rows.get(from))));
        from++;
      }
    }
    return String.join(tongue.plus(), names);
  }

  /** The end of the group that begins with a row; the row itself where none does. */
  private int groupEnd(int from) {
    List<String> path = rows.get(from).path();
    List<Integer> members = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).path().equals(path)) {
        members.add(i);
      }
    }
    boolean whole = !path.isEmpty() && members.get(0) == from;
    int last = members.get(members.size() - 1);
    return whole && last - from + 1 == members.size() ? last + 1 : from;
  }

  private String group(int row) {
    return tongue.group(rows.get(row), rows.get(row).path().size() - 1);
  }

  /** Whether the rows are whole items under one heading, and more than one item. */
  private boolean isRange(int from, int end) {
    return end - from >= LONG
        && !itemLabel(from).equals(itemLabel(end - 1))
        && heading(from).equals(heading(end - 1))
        && (from == 0 || !itemLabel(from - 1).equals(itemLabel(from)))
        && (end == rows.size() || !itemLabel(end).equals(itemLabel(end - 1)));
  }

  private String heading(int row) {
    return rows.get(row).path().stream().findFirst().orElse("");
  }

  /** The label just below the heading: the row's own, or that of the group that it stands in. */
  private String itemLabel(int row) {
    List<String> path = rows.get(row).path();
    return path.size() > 1 ? path.get(1) : rows.get(row).label();
  }

  private String item(int row) {
    FormRow which = rows.get(row);
    return which.path().size() > 1 ? tongue.group(which, 1) : tongue.row(which);
  }
}
