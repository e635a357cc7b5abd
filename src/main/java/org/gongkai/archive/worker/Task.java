package org.gongkai.archive.worker;

/**
 * A document to parse.
 *
 * @param name names it as the source of the result
 * @param charset that its server declared; empty where none did
 * @param sha256 of its content, lower-case hexadecimal
 * @param bytes its content
 */
public record Task(String name, String charset, String sha256, byte[] bytes) {}
