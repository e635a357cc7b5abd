package org.gongkai.report;

/**
 * The file that a report was read from.
 *
 * @param uri as the caller named it
 * @param mediaType as decided from the bytes; empty when unknown
 * @param sha256 of the bytes, lower-case hexadecimal; empty when there were none to read
 * @param bytes how many
 * @param reader the reader that read them; empty when none did
 */
public record Source(String uri, String mediaType, String sha256, long bytes, String reader) {}
