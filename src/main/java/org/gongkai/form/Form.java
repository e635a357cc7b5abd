package org.gongkai.form;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One generation of the form.
 *
 * @param id the year it was issued, as the output names it; {@code statistics} for the tables of
 *     the years before 2019
 * @param notice the notice that prescribes it
 * @param firstYear the first year that filings report on by it
 * @param lastYear the last such year; empty for the form in force
 * @param sections its sections in order
 * @param tables its tables in order of the sections that hold them
 */
public record Form(
    String id,
    String notice,
    int firstYear,
    OptionalInt lastYear,
    List<FormSection> sections,
    List<FormTable> tables) {

  /** The code of the table of article 20, section two. */
  public static final String DISCLOSURE = "disclosure";

  /** The code of the table of requests, section three. */
  public static final String REQUESTS = "requests";

  /** The code of the table of reconsiderations and suits, section four. */
  public static final String DISPUTES = "disputes";

  /** The code of the indicator table of reports on the years before 2019, and the form's id. */
  public static final String STATISTICS = "statistics";

  public Form {
    sections = List.copyOf(sections);
    tables = List.copyOf(tables);
  }

  /** The table of a code, if the form has it. */
  public Optional<FormTable> table(String code) {
    return tables.stream().filter(t -> t.code().equals(code)).findFirst();
  }

  /** How many cells the form has in all. */
  public int cellCount() {
    return tables.stream().mapToInt(FormTable::cellCount).sum();
  }
}
