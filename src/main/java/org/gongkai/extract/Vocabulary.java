package org.gongkai.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.gongkai.form.Form;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormColumn;
import org.gongkai.form.FormRow;
import org.gongkai.form.FormTable;

/**
 * Every label of the forms and what it may mean. A label may mean several things: 总计 is a row and a
 * column of two tables.
 */
final class Vocabulary {
  /** Below this similarity a label is not taken for a misspelt one. */
  private static final double ALIKE = 0.62;

  /** How much better than the next best a misspelt label must be. */
  private static final double MARGIN = 0.15;

  private static final int SHORTEST_MISSPELT = 4;

  /** Labels up to this length occur as pieces of longer ones. */
  private static final int SHORT = 3;

  /**
   * A label found among the forms' labels.
   *
   * @param terms what it may mean
   * @param similarity 1 for the form's wording or an alias, less for a misspelling
   * @param number the number in front of it; 0 when it has none
   */
  record Match(List<Term> terms, double similarity, int number) {

    /** The first meaning of a kind. */
    <T extends Term> Optional<T> as(Class<T> kind) {
      for (Term term : terms) {
        if (kind.isInstance(term)) {
          return Optional.of(kind.cast(term));
        }
      }
      return Optional.empty();
    }

    /** The first meaning of a kind in a table. */
    <T extends Term> Optional<T> as(Class<T> kind, String table) {
      for (Term term : terms) {
        if (kind.isInstance(term) && term.table().equals(table)) {
          return Optional.of(kind.cast(term));
        }
      }
      return Optional.empty();
    }
  }

  /** Labels repeat within a document and from one document to the next; so many are remembered. */
  private static final int REMEMBERED = 4096;

  private final Map<String, List<Term>> terms = new LinkedHashMap<>();

  /** Every term made, by kind, table and code. */
  private final Map<String, Term> meanings = new HashMap<>();

  private final Map<String, Optional<Match>> found = new ConcurrentHashMap<>();
  private final int longest;

  Vocabulary(List<Form> forms) {
    for (Form form : forms) {
      for (FormTable table : form.tables()) {
        add(table.corner(), term("corner", table, "", () -> new Term.Corner(table.code())));
        for (FormBlock block : table.blocks()) {
          add(block.article(), term("article", table, "", () -> new Term.Article(table.code())));
          block.rows().forEach(row -> addRow(table, row));
          block.columns().forEach(column -> addColumn(table, column));
        }
      }
    }
    longest = terms.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  private void addRow(FormTable table, FormRow row) {
    boolean line = table.layout() == FormTable.Layout.LINE;
    Term term =
        line
            ? term("line", table, row.code(), () -> new Term.LineRow(table.code(), row.code()))
            : term("row", table, row.code(), () -> newRow(table, row));
    add(row.label(), term);
    row.aliases().forEach(alias -> add(alias, term));
    Term group = line ? columnGroup(table) : rowGroup(table);
    row.path().forEach(label -> add(label, group));
  }

  private static Term newRow(FormTable table, FormRow row) {
    return new Term.Row(table.code(), row.code(), LabelKey.of(row.label()).number());
  }

  private void addColumn(FormTable table, FormColumn column) {
    String code = column.code();
    Term term = term("column", table, code, () -> new Term.Column(table.code(), code));
    add(column.label(), term);
    column.aliases().forEach(alias -> add(alias, term));
    column.path().forEach(label -> add(label, columnGroup(table)));
  }

  private Term rowGroup(FormTable table) {
    return term("rows", table, "", () -> new Term.RowGroup(table.code()));
  }

  private Term columnGroup(FormTable table) {
    return term("columns", table, "", () -> new Term.ColumnGroup(table.code()));
  }

  /** The one term of a kind for a table and code. */
  private Term term(String kind, FormTable table, String code, Supplier<Term> made) {
    String key = kind + " " + table.code() + " " + code;
    Term known = meanings.get(key);
    if (known == null) {
      known = made.get();
      meanings.put(key, known);
    }
    return known;
  }

  private void add(String label, Term term) {
    String key = LabelKey.of(label).text();
    if (!key.isEmpty()) {
      List<Term> here = terms.computeIfAbsent(key, k -> new ArrayList<>());
      if (!here.contains(term)) {
        here.add(term);
      }
    }
  }

  /**
   * Looks a label up as printed, then without its remarks in parentheses, then allowing for
   * misspelling.
   */
  Optional<Match> find(String label) {
    Optional<Match> known = found.get(label);
    if (known != null) {
      return known;
    }
    Optional<Match> match = lookUp(label);
    if (found.size() < REMEMBERED) {
      found.put(label, match);
    }
    return match;
  }

  private Optional<Match> lookUp(String label) {
    Optional<Match> exact = findExactly(label);
    if (exact.isPresent()) {
      return exact;
    }
    LabelKey key = LabelKey.of(label);
    if (key.text().length() < SHORTEST_MISSPELT
        || key.text().length() > 2 * longest
        || namesTwoRows(label)) {
      return Optional.empty();
    }
    return misspelt(key);
  }

  /** The labels of two rows in one cell are neither's, and no misspelling of the longer one. */
  private boolean namesTwoRows(String label) {
    return cut(label).stream()
            .filter(
                p -> terms.getOrDefault(p, List.of()).stream().anyMatch(Term.Row.class::isInstance))
            .count()
        > 1;
  }

  /** Looks a label up as printed, then without its remarks in parentheses. */
  Optional<Match> findExactly(String label) {
    LabelKey key = LabelKey.of(label);
    if (key.isEmpty() || key.text().length() > 2 * longest) {
      return Optional.empty();
    }
    List<Term> senses = terms.getOrDefault(key.text(), List.of());
    if (senses.isEmpty()) {
      LabelKey outside = LabelKey.outsideParentheses(label);
      senses = terms.getOrDefault(outside.text(), List.of());
    }
    if (senses.isEmpty()) {
      senses = behindGroups(key.text(), Term.RowGroup.class, Term.Row.class);
    }
    if (senses.isEmpty()) {
      senses = behindGroups(key.text(), Term.ColumnGroup.class, Term.Column.class);
    }
    List<Term> possible = key.text().length() <= SHORT ? ofNumber(senses, key.number()) : senses;
    return possible.isEmpty()
        ? Optional.empty()
        : Optional.of(new Match(List.copyOf(possible), 1, key.number()));
  }

  /**
   * 2.其他 is what is left of a longer label; a short label with a number names only the row of that
   * number.
   */
  private static List<Term> ofNumber(List<Term> senses, int number) {
    return number == 0
        ? senses
        : senses.stream().filter(t -> t instanceof Term.Row row && row.number() == number).toList();
  }

  /**
   * The senses of the label of a row or a column printed in one cell behind the labels of its
   * groups: （三）不予公开1.属于国家秘密, 申请人情况法人或其他组织商业企业.
   */
  private List<Term> behindGroups(
      String text, Class<? extends Term> group, Class<? extends Term> member) {
    for (int i = 2; i < text.length(); i++) {
      List<Term> front = terms.getOrDefault(text.substring(0, i), List.of());
      if (front.stream().anyMatch(group::isInstance)) {
        String rest = withoutNumber(text.substring(i));
        List<Term> senses = terms.getOrDefault(rest, List.of());
        if (senses.isEmpty()) {
          senses = behindGroups(rest, group, member);
        }
        if (senses.stream().anyMatch(member::isInstance)) {
          return senses.stream().filter(member::isInstance).toList();
        }
      }
    }
    return List.of();
  }

  /** A key keeps the Chinese number of a label that stands behind another one. */
  private static String withoutNumber(String key) {
    int i = 0;
    while (i < key.length() && "一二三四五六七八九十".indexOf(key.charAt(i)) >= 0) {
      i++;
    }
    return key.substring(i);
  }

  private Optional<Match> misspelt(LabelKey key) {
    double best = 0;
    double second = 0;
    String bestKey = "";
    for (String candidate : terms.keySet()) {
      int longer = Math.max(candidate.length(), key.text().length());
      int shorter = Math.min(candidate.length(), key.text().length());
      if (shorter < SHORTEST_MISSPELT || shorter < ALIKE * longer) {
        continue;
      }
      double similarity = Similarity.of(key.text(), candidate);
      if (similarity > best) {
        // Two wordings of one label do not compete.
        second = !bestKey.isEmpty() && sameMeaning(bestKey, candidate) ? second : best;
        best = similarity;
        bestKey = candidate;
      } else if (similarity > second && !sameMeaning(bestKey, candidate)) {
        second = similarity;
      }
    }
    return best >= ALIKE && best - second >= MARGIN
        ? Optional.of(
            new Match(List.copyOf(terms.getOrDefault(bestKey, List.of())), best, key.number()))
        : Optional.empty();
  }

  private boolean sameMeaning(String a, String b) {
    return terms.getOrDefault(a, List.of()).equals(terms.getOrDefault(b, List.of()));
  }

  /**
   * Cuts a text into labels that follow one another without separation, such as 信息内容本年处理决定数量. Empty
   * when it is not labels from end to end.
   */
  List<String> cut(String text) {
    String key = LabelKey.of(text).text();
    if (key.length() > 3 * longest || key.length() < 4) {
      return List.of();
    }
    Map<Integer, List<String>> reached = new HashMap<>();
    reached.put(0, List.of());
    for (int i = 0; i < key.length(); i++) {
      List<String> before = reached.get(i);
      if (before == null) {
        continue;
      }
      for (int j = Math.min(key.length(), i + longest); j > i + 1; j--) {
        String part = key.substring(i, j);
        if (terms.containsKey(part) && !reached.containsKey(j)) {
          List<String> parts = new ArrayList<>(before);
          parts.add(part);
          reached.put(j, parts);
        }
      }
    }
    return reached.getOrDefault(key.length(), List.of());
  }
}
