package org.gongkai.document;

/**
 * A link of a page to a file.
 *
 * @param href as written; empty where only a script opens the file
 * @param text what it says, on one line
 * @param place where it stands
 */
public record Link(String href, String text, Place place) {}
