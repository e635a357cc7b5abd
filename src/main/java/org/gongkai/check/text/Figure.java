package org.gongkai.check.text;

/**
 * A number in the text and what it counts.
 *
 * @param subject what it counts
 * @param amount how many
 * @param unit the unit word as printed
 * @param thisYear whether it is of the year reported on, as far as the text says
 * @param scope whose it is
 * @param sentence the sentence that says so
 * @param offset where the number stands in the text of the passage
 */
public record Figure(
    Subject subject,
    Amount amount,
    String unit,
    boolean thisYear,
    Scope scope,
    Sentence sentence,
    int offset) {}
