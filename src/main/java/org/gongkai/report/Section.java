package org.gongkai.report;

import java.util.OptionalInt;
import org.gongkai.document.Place;

/**
 * A section of a report.
 *
 * @param key which section of the form it is
 * @param number the ordinal that its heading prints; empty when it prints none
 * @param heading the heading as printed, on one line
 * @param text the running text up to the next section, paragraphs separated by {@code \n}; tables
 *     are not part of it
 * @param place where the heading stands
 */
public record Section(String key, OptionalInt number, String heading, String text, Place place) {}
