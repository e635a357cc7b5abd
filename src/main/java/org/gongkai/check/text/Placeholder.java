package org.gongkai.check.text;

/**
 * A blank left in the text where something should have been filled in.
 *
 * @param words as printed
 * @param sentence the sentence
 * @param offset where it stands in the text of the passage
 */
public record Placeholder(String words, Sentence sentence, int offset) {}
