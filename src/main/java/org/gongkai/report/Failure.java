package org.gongkai.report;

/**
 * An input of which no report could be made.
 *
 * @param source the input
 * @param code the kind of reason, for programs
 * @param message what is wrong, where, and what to do
 */
public record Failure(Source source, String code, String message) implements ParseResult {}
