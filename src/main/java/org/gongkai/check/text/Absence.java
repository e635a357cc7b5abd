package org.gongkai.check.text;

/**
 * A sentence that says that there was none of something.
 *
 * @param subject of what
 * @param thisYear whether it is said of the year reported on
 * @param scope whose there was none
 * @param sentence the sentence
 * @param offset where it is said in the text of the passage
 */
public record Absence(
    Subject subject, boolean thisYear, Scope scope, Sentence sentence, int offset) {}
